import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { loadPlan } from '../../src/domain/plan/load.js';
import type { Plan } from '../../src/domain/plan/plan.js';

/** The sample infra workspace stands in for the real one in the demo and in tests: it has to be what the plan says. */

interface Package {
  readonly name: string;
  readonly version: string;
  readonly features: Readonly<Record<string, unknown>>;
  readonly dependencies: readonly { readonly name: string }[];
}

let folder = '';
let plan: Plan;
let packages: readonly Package[] = [];

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'sample-infra-')));
  cpSync('examples/sample-infra', folder, { recursive: true });
  plan = loadPlan(readFileSync('plan/infra.toml', 'utf8'), 'plan/infra.toml');
  const done = spawnSync('cargo', ['metadata', '--format-version=1', '--offline'], { cwd: folder, encoding: 'utf8' });
  packages = (JSON.parse(done.stdout) as { packages: Package[] }).packages;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the sample infra workspace', () => {
  test('has the plan’s crates with their versions, features and edges, and nothing from outside', () => {
    const found = packages.map(({ name, version, features, dependencies }) => ({
      name,
      version,
      features: Object.keys(features).filter((feature) => feature !== 'default').toSorted(),
      dependencies: dependencies.map((dependency) => dependency.name).toSorted(),
    }));
    const planned = [...plan.crates.values()].map(({ name, version, features, dependencies }) => ({
      name,
      version,
      features: features.toSorted(),
      dependencies: dependencies.toSorted(),
    }));
    const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : 1);
    expect(found.toSorted(byName)).toEqual(planned.toSorted(byName));
  });
});

/** The sample always; a checkout of the real infra workspace where `INFRA_CHECKOUT` names one. */
const checkouts = ['examples/sample-infra', process.env['INFRA_CHECKOUT'] ?? ''].filter((path) => path !== '');

test.each(checkouts)('every import line and usage example of the plan compiles against %s', (checkout) => {
  const isSample = checkout === 'examples/sample-infra';
  const options = isSample ? ['--offline'] : [];
  const env = { ...process.env, CARGO_TARGET_DIR: join(folder, 'target') };
  const cargo = (...args: readonly string[]) =>
    spawnSync('cargo', [...args, ...options], { cwd: folder, env, encoding: 'utf8', maxBuffer: 1 << 28 });
  const manifest = join(isSample ? folder : resolve(checkout), 'Cargo.toml');
  const done = cargo('metadata', '--no-deps', '--format-version=1', '--manifest-path', manifest);
  const found = (JSON.parse(done.stdout) as { packages: (Package & { manifest_path: string })[] }).packages;
  const paths = new Map(found.map((one) => [one.name, dirname(one.manifest_path)]));
  const crates = [...plan.crates.values()];
  const dependencies = crates.map(({ name }) => `${name} = { path = ${JSON.stringify(paths.get(name))} }`).join('\n');
  const modules = crates.map(
    ({ name, usage }) => `mod ${name.replace('-', '_')}_example {\n    ${usage.import}\n${usage.example ?? ''}}\n`,
  );
  const examples = join(folder, 'examples');
  mkdirSync(join(examples, 'src'), { recursive: true });
  const section = '[package]\nname = "examples"\nversion = "0.0.0"\nedition = "2021"\n\n[workspace]\n';
  writeFileSync(join(examples, 'Cargo.toml'), `${section}\n[dependencies]\n${dependencies}\n`);
  writeFileSync(join(examples, 'src/lib.rs'), `#![allow(dead_code, unused_imports)]\n${modules.join('\n')}`);
  const checked = cargo('check', '--quiet', '--manifest-path', join(examples, 'Cargo.toml'));
  expect(checked.stderr.split('\n').filter((text) => text.startsWith('error'))).toEqual([]);
  expect(checked.status).toBe(0);
});
