import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

const cargo = (...args: readonly string[]) =>
  spawnSync('cargo', [...args, '--offline'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, CARGO_TARGET_DIR: join(folder, 'target') },
    maxBuffer: 1 << 28,
  });

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'sample-infra-')));
  cpSync('examples/sample-infra', folder, { recursive: true });
  plan = loadPlan(readFileSync('plan/infra.toml', 'utf8'), 'plan/infra.toml');
  const done = cargo('metadata', '--format-version=1');
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

  test('compiles every usage example that the plan gives', () => {
    const crates = [...plan.crates.values()];
    const dependencies = crates.map(({ name }) => `${name} = { path = "../${name}" }`).join('\n');
    const modules = crates.map(
      ({ name, usage }) => `mod ${name.replace('-', '_')}_example {\n    ${usage.import}\n${usage.example ?? ''}}\n`,
    );
    mkdirSync(join(folder, 'crates/examples/src'), { recursive: true });
    writeFileSync(
      join(folder, 'crates/examples/Cargo.toml'),
      `[package]\nname = "examples"\nversion = "0.0.0"\nedition = "2021"\n\n[dependencies]\n${dependencies}\n`,
    );
    writeFileSync(join(folder, 'crates/examples/src/lib.rs'), `#![allow(dead_code, unused_imports)]\n${modules.join('\n')}`);
    const done = cargo('check', '--quiet', '--package', 'examples');
    expect(done.stderr).toBe('');
    expect(done.status).toBe(0);
  });
});
