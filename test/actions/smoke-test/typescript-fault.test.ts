import { afterAll, describe, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { git, infraDependencies, manifest, Workbench, write, type Files } from '../../support/workbench.js';
import { smoke } from '../../support/run-smoke.js';

const bench = new Workbench();
afterAll(() => bench.remove());

const ignore = { '.gitignore': 'target\nnode_modules\ndist\n' };
const steps = { steps: 'typescript' };

/** A repository with an npm package, and a change that adds one infra crate. */
function repository(base: Files, change: Files = {}): string {
  bench.infra({ 'infra-errors': '' });
  return bench.repository(
    { ...ignore, 'Cargo.toml': manifest('tally'), 'src/lib.rs': '', ...base },
    { 'Cargo.toml': manifest('tally', infraDependencies(bench, 'infra-errors')), ...change },
  );
}

const building = (script: string): Files => ({
  'package.json': JSON.stringify({ name: 'tally', version: '1.0.0', scripts: { build: 'node build.mjs' } }),
  'build.mjs': script,
});

describe('what failed before', () => {
  test("is told in npm's own first words", async () => {
    const root = repository({
      'package.json': JSON.stringify({ name: 'x', version: '1.0.0', scripts: { build: 'true' }, dependencies: { 'left-pad': '1.3.0' } }), // prettier-ignore
      'package-lock.json': JSON.stringify({ name: 'x', version: '1.0.0', lockfileVersion: 3, packages: { '': { name: 'x', version: '1.0.0' } } }), // prettier-ignore
    });
    const { outputs, report } = await smoke(bench, root, steps);
    expect(outputs).toMatchObject({ status: 'already-broken', typescript: 'fail', culprit: '' });
    const [first] = report.steps[4]?.commands[0]?.errors ?? [];
    expect(first?.message).toContain('can only install packages when');
  });

  test('may be a package.json that is no JSON, which hides nothing else', async () => {
    const root = repository({ 'package.json': '{ "name": ' });
    const { outputs, report } = await smoke(bench, root, { steps: 'check typescript' });
    expect(outputs).toMatchObject({ status: 'already-broken', check: 'pass', typescript: 'fail', culprit: '' });
    expect(report.steps[4]?.commands[0]?.errors[0]?.message).toMatch(/EJSONPARSE/);
  });

  test('may say the time, a number of a process and a folder', async () => {
    const script =
      'import { mkdtempSync } from "node:fs";\nconsole.log(`built at ${new Date()} by ${process.pid}`);\nconsole.error(`ERROR in ./src ${new Date().toISOString()} ${mkdtempSync("/tmp/build-")}`);\nprocess.exit(1);\n';
    const { outputs } = await smoke(bench, repository(building(script)), steps);
    expect(outputs).toMatchObject({ status: 'already-broken', culprit: '' });
  });

  test('beside what is new: only that is told as new', async () => {
    const line = (name: string): string => `src/a.ts(1,7): error TS2304: Cannot find name '${name}'.`;
    const script = (...names: readonly string[]): string =>
      `for (const line of ${JSON.stringify(names.map(line))}) console.log(line);\nprocess.exit(2);\n`;
    const root = repository(building(script('old')), building(script('old', 'fresh')));
    const { outputs, report } = await smoke(bench, root, steps);
    expect(outputs).toMatchObject({ status: 'fail', culprit: 'infra-errors' });
    expect(report.steps[4]?.fault?.['new-errors']?.map(({ message }) => message)).toEqual([
      "TS2304: Cannot find name 'fresh'.",
    ]);
  });
});

describe('packages as people have them', () => {
  test('a build that needs what an install script writes', async () => {
    const root = repository({
      'package.json': JSON.stringify({
        name: 'tally',
        version: '1.0.0',
        scripts: { prepare: "node -e \"require('fs').writeFileSync('made.txt', '')\"", build: 'cat made.txt' },
      }),
    });
    const { outputs, report } = await smoke(bench, root, steps);
    expect(outputs).toMatchObject({ status: 'pass', typescript: 'pass' });
    expect(report.written).toContain('made.txt');
  });

  test('what an installation and a build leave where git does not ignore it is put back', async () => {
    const script = 'mkdir -p node_modules/x dist && touch node_modules/x/a.js dist/b.js';
    const root = repository({
      '.gitignore': 'target\n',
      'package.json': JSON.stringify({ name: 'tally', version: '1.0.0', scripts: { build: script } }),
    });
    const { outputs } = await smoke(bench, root, steps);
    expect(outputs['status']).toBe('pass');
    expect(git(root, 'status', '--porcelain')).toBe(' M Cargo.toml\n');
  });

  test('a workspace whose root has no build: its members are built, and each has its own failure', async () => {
    const member = (script: string): Files => ({
      'package.json': JSON.stringify({ private: true, workspaces: ['packages/*'] }),
      'packages/a/package.json': JSON.stringify({ name: 'a', version: '1.0.0', scripts: { build: script } }),
    });
    const { outputs } = await smoke(bench, repository(member('true'), member('exit 3')), steps);
    expect(outputs).toMatchObject({ status: 'fail', typescript: 'fail' });
    const two = (script: string): Files => ({
      ...member('echo no >&2; exit 3'),
      'packages/b/package.json': JSON.stringify({ name: 'b', version: '1.0.0', scripts: { build: script } }),
    });
    const { report } = await smoke(bench, repository(two('true'), two('exit 4')), steps);
    const fresh = report.steps[4]?.fault?.['new-errors']?.map(({ message }) => message);
    expect(fresh).toEqual(['npm: the script `build` of b failed']);
  });

  test('a manager that is not there, with what brings it', async () => {
    const root = repository({ ...building(''), 'pnpm-lock.yaml': 'lockfileVersion: "9.0"\n' });
    const { outputs, summary } = await smoke(bench, root, steps, { PATH: bench.pathOf('git', 'cargo') });
    expect(outputs['status']).toBe('environment');
    expect(summary).toContain('corepack enable');
  });

  test('a manager that only Corepack has', async () => {
    const folder = bench.fresh('corepack');
    write(folder, { corepack: '#!/bin/sh\necho "corepack $*"\n' });
    bench.executable(join(folder, 'corepack'));
    const root = repository({ ...building(''), 'pnpm-lock.yaml': 'lockfileVersion: "9.0"\n' });
    const { outputs, report } = await smoke(bench, root, steps, {
      PATH: `${folder}:${bench.pathOf('git', 'cargo', 'sh')}`,
    });
    expect(outputs['status']).toBe('pass');
    expect(report.steps[4]?.commands[0]?.['command-line']).toMatch(/^corepack pnpm install/);
  });
});
