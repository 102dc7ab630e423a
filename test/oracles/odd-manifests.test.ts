import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { CargoOracle } from './odd-manifests/cargo-answers.js';
import { largeWorkspaces } from './odd-manifests/large-workspaces.js';
import { brokenLaws, filesAfter, integrateCase } from './odd-manifests/laws.js';
import { cases, type Case } from './odd-manifests/repositories.js';

/** By hand: `scripts/acceptance/odd-manifests.mjs`. */
const count = Number(process.env['INFRA_ACTIONS_CASES'] ?? 200);
const asked = Number(process.env['INFRA_ACTIONS_CASES_CARGO'] ?? 12);
const seed = process.env['INFRA_ACTIONS_SEED'];
const run = { ...(seed !== undefined && { seed: Number(seed) }) };
const targets = ['x86_64-unknown-linux-gnu', 'x86_64-pc-windows-msvc', 'aarch64-apple-darwin'];

function shown({ files, ...rest }: Case, problems: readonly string[]): string {
  const texts = Object.entries(files).filter(([path]) => path.endsWith('.toml'));
  return [...problems, JSON.stringify(rest), ...texts.map(([path, text]) => `--- ${path}\n${text}`)].join('\n');
}

test('edits of odd manifests change what is needed and nothing else', () => {
  let held = 0;
  fc.assert(
    fc.property(cases, (one) => {
      const problems = brokenLaws(one);
      if (problems.length > 0) throw new Error(shown(one, problems));
      held += 1;
    }),
    { ...run, numRuns: count },
  );
  expect(held).toBe(count);
}, 3_600_000);

test.each(largeWorkspaces)('the shape of a large workspace is edited as people would: %s', async (_, one) => {
  expect(brokenLaws(one)).toEqual([]);
  using cargo = new CargoOracle();
  const read = (files: Case['files']): Promise<string | undefined> => cargo.at(files, (folder) => cargo.read(folder));
  expect(await read(one.files)).toBeUndefined();
  expect(await read(filesAfter(one.files, integrateCase(one)))).toBeUndefined();
});

test('Cargo reads them as before, and has the crates on every target', async () => {
  using cargo = new CargoOracle();
  let [read, refused, trees] = [0, 0, 0];
  await fc.assert(
    fc.asyncProperty(cases, async (one) => {
      const before = await cargo.at(one.files, (folder) => cargo.read(folder));
      if (before !== undefined) {
        refused += 1;
        if (process.env['INFRA_ACTIONS_SHOW'] !== undefined) console.log(shown(one, [before]));
        return;
      }
      const integration = integrateCase(one);
      const problems = await cargo.at(filesAfter(one.files, integration), async (folder) => {
        const error = await cargo.read(folder);
        if (error !== undefined) return [`Cargo reads it before and not after: ${error}`];
        read += 1;
        if (read % 4 !== 1) return [];
        trees += 1;
        return missing(one, integration, await Promise.all(targets.map((target) => cargo.tree(folder, target))));
      });
      if (problems.length > 0) throw new Error(shown({ ...one, files: filesAfter(one.files, integration) }, problems));
    }),
    { ...run, numRuns: asked, endOnFailure: true },
  );
  console.log(`${read} read, ${refused} refused before, ${trees} asked for their trees`);
  expect(read).toBeGreaterThan(refused);
}, 3_600_000);

/** Crates that a package was to get and does not have on a target. */
function missing(
  { crates }: Case,
  { participations }: ReturnType<typeof integrateCase>,
  trees: readonly (ReadonlyMap<string, ReadonlySet<string>> | string)[],
): readonly string[] {
  return trees.flatMap((tree, index) => {
    if (typeof tree === 'string') return [`Cargo does not resolve it: ${tree}`];
    return participations.flatMap(({ packages }) =>
      packages.flatMap((manifest) => {
        const name = manifest.package?.name ?? '';
        const names = crates.map((crate) => `infra-${crate.split('/')[0] ?? ''}`);
        return names
          .filter((crate) => tree.get(name)?.has(crate) !== true)
          .map((crate) => `${name} has no ${crate} on ${targets[index] ?? ''}`);
      }),
    );
  });
}
