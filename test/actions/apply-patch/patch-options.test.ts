import { describe, expect, it } from '@jest/globals';
import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { DependencyGraph, ResolvedPackage } from '../../../src/domain/cargo/graph/graph.js';
import { Failure } from '../../../src/domain/failure.js';
import type { Cargo } from '../../../src/ports/cargo.js';
import { infraUrl, PatchBench } from '../../support/patch-rig.js';

const pack = (name: string, rest = ''): string =>
  `[package]\nname = "${name}"\nversion = "0.1.0"\nedition = "2021"\n${rest}`;

const single = { 'Cargo.toml': pack('tally', '\n[dependencies]\n'), 'src/lib.rs': '' };

const noCargo: Cargo = {
  metadata: () => Promise.reject(new Failure('tool-missing', '`cargo` was not found', { hint: 'Install cargo.' })),
  version: () => Promise.reject(new Failure('tool-missing', '`cargo` was not found', { hint: 'Install cargo.' })),
};

/** A cargo for which every infra crate of a manifest brings the packages given, as `name version`. */
function cargoWith(brings: Readonly<Record<string, readonly string[]>>): Cargo {
  const metadata: Cargo['metadata'] = ({ manifestPath }) => {
    const text = readFileSync(manifestPath, 'utf8');
    const crates = Object.keys(brings).filter((name) => new RegExp(`^${name}\\b`, 'm').test(text));
    const packages = new Map<string, ResolvedPackage>();
    const add = (id: string, path: string, dependencies: readonly string[]): void => {
      const [name = '', version = '0.1.0'] = id.split(' ');
      const edges = dependencies.map((one) => ({
        id: one,
        name: one,
        kinds: [{ kind: 'normal' as const, target: null }],
      }));
      packages.set(id, {
        id,
        name,
        version,
        source: null,
        manifestPath: path,
        links: null,
        rustVersion: null,
        features: ['rng'],
        dependencies: edges,
      });
    };
    add('root', manifestPath, crates);
    for (const crate of crates) {
      add(crate, `/nowhere/${crate}/Cargo.toml`, brings[crate] ?? []);
      for (const one of brings[crate] ?? []) add(one, `/nowhere/${one}/Cargo.toml`, []);
    }
    const graph: DependencyGraph = { packages, members: ['root'] };
    return Promise.resolve({ kind: 'resolved', metadata: { graph, declared: () => new Map() } });
  };
  return { metadata, version: () => Promise.resolve('1.90.0') };
}

describe('the set-up for wasm', () => {
  it('follows from what the crates bring into a wasm build', async () => {
    using bench = await PatchBench.open(single);
    const cargo = cargoWith({
      'infra-errors': ['getrandom 0.2.15'],
      'infra-id': ['uuid 1.10.0', 'getrandom 0.3.2'],
      'infra-http': ['mio 1.0.0'],
    });
    const { result, changeSet } = await bench.apply({ crates: 'errors id http', wasm: 'true' }, { cargo });
    expect(result.refusals.map(({ message }) => message)).toEqual([
      expect.stringContaining('`infra-http` brings `mio` 1.0.0'),
    ]);
    expect(changeSet).toBeUndefined();

    const plan = bench.callerFile('plan.toml', withWasm(['errors', 'id'], 'tally'));
    const planned = await bench.apply({ crates: 'errors id http', plan, repository: 'acme/edge-agent' }, { cargo });
    expect(planned.result.operation).toBe('created');
    expect(bench.read('Cargo.toml')).toContain(
      `[target.'cfg(not(target_arch = "wasm32"))'.dependencies]\ninfra-http = { git = "${infraUrl}", version ` +
        `= "0.1" }\n`,
    );
    expect(bench.read('Cargo.toml')).toContain(`[target.'cfg(target_arch = "wasm32")'.dependencies]
getrandom = { version = "0.2", features = ["js"] }
getrandom-03 = { package = "getrandom", version = "0.3", features = ["wasm_js"] }
uuid = { version = "1", features = ["js"] }
wasm-bindgen = "0.2"
`);
    expect(bench.read('.cargo/config.toml')).toContain('getrandom_backend="wasm_js"');
    expect(planned.changeSet?.commits[0]?.files.map(({ path }) => path)).toEqual(['.cargo/config.toml', 'Cargo.toml']);

    const again = await bench.apply({ crates: 'errors id http', plan, repository: 'acme/edge-agent' }, { cargo });
    expect(again.result.operation).toBe('none');
    const more = await bench.apply({ crates: 'errors id http json', plan, repository: 'acme/edge-agent' }, { cargo });
    expect(more.result.operation).toBe('updated');
    expect(more.changeSet?.commits[0]?.files.map(({ path }) => path)).toEqual(['.cargo/config.toml', 'Cargo.toml']);
  });

  it('goes into the configuration that Cargo reads', async () => {
    const cargo = cargoWith({ 'infra-id': ['getrandom 0.3.2'] });
    const old = '[alias]\nt = "test"\n';
    for (const [files, edited] of [
      [{ '.cargo/config': old }, '.cargo/config'],
      [{ '.cargo/config': old, '.cargo/config.toml': '' }, '.cargo/config'],
      // A link for the versions of Cargo that know the old name only.
      [{ '.cargo/config.toml': old }, '.cargo/config.toml'],
    ] as const) {
      using bench = await PatchBench.open({ ...single, ...files });
      if (edited.endsWith('.toml')) {
        symlinkSync('config.toml', join(bench.bench.root, '.cargo/config'));
        bench.git('add', '-A');
        bench.git('commit', '-qm', 'Link');
      }
      const { changeSet } = await bench.apply({ crates: 'id', wasm: 'true' }, { cargo });
      expect(changeSet?.commits[0]?.files.map(({ path }) => path)).toEqual([edited, 'Cargo.toml']);
      expect(bench.read(edited)).toBe(
        `${old}\n[target.wasm32-unknown-unknown]\nrustflags = ["--cfg=getrandom_backend=\\"wasm_js\\""]\n`,
      );
      const again = await bench.apply({ crates: 'id', wasm: 'true' }, { cargo });
      expect(again.result.operation).toBe('none');
    }
  });

  it('is left out, and told why, where a planned crate cannot be built', async () => {
    using bench = await PatchBench.open(single);
    const plan = bench.callerFile('plan.toml', withWasm(['errors', 'http']));
    const cargo = cargoWith({ 'infra-errors': [], 'infra-http': ['mio 1.0.0'] });
    const { result, changeSet } = await bench.apply(
      { crates: 'errors http', plan, repository: 'edge-agent' },
      { cargo },
    );
    expect(result.withoutWasm).toContain('`mio` 1.0.0');
    expect(changeSet?.body).toContain('## Not set up for wasm');
    expect(bench.read('Cargo.toml')).not.toContain('wasm');
  });
});

describe('a package that is not for wasm', () => {
  it('gets no set-up because its repository is marked', async () => {
    using bench = await PatchBench.open(single);
    const plan = bench.callerFile('plan.toml', withWasm(['errors']));
    const cargo = cargoWith({ 'infra-errors': [] });
    const { result } = await bench.apply({ crates: 'errors', plan, repository: 'edge-agent' }, { cargo });
    expect(result.withoutWasm).toContain('`tally` does not say that it is for wasm');
    expect(bench.read('Cargo.toml')).not.toContain('wasm');
  });

  it('gets none where its own dependencies cannot be built, with the chain', async () => {
    using bench = await PatchBench.open({
      'Cargo.toml': pack('tally', '\n[lib]\ncrate-type = ["cdylib"]\n\n[dependencies]\nnet = { path = "net" }\n'),
      'src/lib.rs': '',
      'net/Cargo.toml': pack('net', '\n[dependencies]\nmio = { path = "../mio" }\n'),
      'net/src/lib.rs': '',
      'mio/Cargo.toml': pack('mio'),
      'mio/src/lib.rs': '',
    });
    const plan = bench.callerFile('plan.toml', withWasm(['errors']));
    const { result, changeSet } = await bench.apply({ crates: 'errors', plan, repository: 'edge-agent' });
    expect(result.withoutWasm).toContain('`tally` → `net` → `mio` needs');
    expect(bench.read('Cargo.toml')).toContain('infra-errors');
    expect(bench.read('Cargo.toml')).not.toContain('wasm');
    expect(changeSet?.body).toContain('## Not set up for wasm');
  });
});

/** The plan with other wasm crates, and a package for them, for edge-agent. */
function withWasm(crates: readonly string[], wasmPackage?: string): string {
  const text = readFileSync('plan/infra.toml', 'utf8');
  const start = text.indexOf('[repositories.edge-agent]');
  const [before, section] = [text.slice(0, start), text.slice(start)];
  return (
    before +
    section.replace(
      /wasm = \{ crates = \[[^\]]*\]/,
      `wasm = { ${wasmPackage === undefined ? '' : `package = "${wasmPackage}", `}crates = [${crates.map((name) => `"${name}"`).join(', ')}]`,
    )
  );
}

describe('fixes of audit rules', () => {
  const virtual = {
    'Cargo.toml': '[workspace]\nmembers = ["core"]\n',
    'core/Cargo.toml': pack('core', '\n[dependencies]\n'),
    'core/src/lib.rs': '',
  };

  it('are made together with the patch', async () => {
    using bench = await PatchBench.open({
      ...virtual,
      'lone/Cargo.toml': pack('lone'),
      'lone/src/lib.rs': '',
    });
    const { result } = await bench.apply({ crates: 'errors', fix: 'orphan-package' }, { cargo: noCargo });
    expect(result.changes.filter(({ kind }) => kind === 'fix')).toHaveLength(1);
    expect(bench.read('Cargo.toml')).toContain('lone');
    bench.git('apply', '-R', result.diff?.path ?? '');
    expect(bench.changed()).toEqual([]);
  });

  it('of one list come one after the other, whatever its form', async () => {
    const listed = (members: string): string => `[workspace]\nmembers = [${members}]\n`;
    using bench = await PatchBench.open({
      ...virtual,
      'Cargo.toml': listed('\n    "core" # the library\n'),
      'one/Cargo.toml': pack('one'),
      'one/src/lib.rs': '',
      'two/Cargo.toml': pack('two'),
      'two/src/lib.rs': '',
    });
    await bench.apply({ crates: 'errors', fix: 'orphan-package' }, { cargo: noCargo });
    expect(bench.read('Cargo.toml')).toContain(listed('\n    "core", # the library\n    "one",\n    "two"\n'));
  });

  it('must be rules that have fixes', async () => {
    using bench = await PatchBench.open(virtual);
    await expect(bench.apply({ crates: 'errors', fix: 'old-resolvr' })).rejects.toMatchObject({
      code: 'usage',
      message: expect.stringContaining('did you mean `old-resolver`?'),
    });
  });
});

describe('the facade', () => {
  it('is a commit of its own, and follows what is integrated', async () => {
    using bench = await PatchBench.open(single);
    const first = await bench.apply({ crates: 'errors', facade: 'true' }, { cargo: noCargo });
    expect(first.changeSet?.commits.map(({ files }) => files.map(({ path }) => path))).toEqual([
      ['Cargo.toml'],
      ['src/infra_facade.rs'],
      ['INFRA_DEPENDENCIES.md'],
    ]);
    await bench.apply({ crates: 'errors id', facade: 'true', optional: 'id' }, { cargo: noCargo });
    expect(bench.read('src/infra_facade.rs')).toContain('#[cfg(feature = "infra")]\npub mod id {');
    expect(
      (await bench.apply({ crates: 'errors id', facade: 'true', optional: 'id' }, { cargo: noCargo })).result.operation,
    ).toBe('none');
  });
});

it('wrong inputs are told all at once, and nothing is changed', async () => {
  using bench = await PatchBench.open(single);
  const wrong = { placement: 'root', members: 'auto core', 'optional-feature': 'a b', docs: 'yes' };
  const problem: unknown = await bench.apply({ crates: 'errors', ...wrong }).catch((error: unknown) => error);
  for (const name of Object.keys(wrong)) expect(String(problem)).toContain(`input \`${name}\``);
  await expect(bench.apply({ crates: 'errors', optional: 'json' })).rejects.toThrow(
    '`infra-json` is not among the crates to integrate',
  );
  expect(bench.changed()).toEqual([]);
});

it('the infra workspace itself is refused: it depends on no repository', async () => {
  using bench = await PatchBench.open({ 'Cargo.toml': pack('infra-errors'), 'src/lib.rs': '' });
  const { report } = await bench.apply({ crates: 'errors' });
  expect(report.failed).toContain('Cargo.toml:2 defines `infra-errors`');
  expect(bench.changed()).toEqual([]);
});
