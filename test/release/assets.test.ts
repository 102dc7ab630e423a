import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Package {
  readonly version: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
}

let folder = '';
const place = (...names: readonly string[]): string => join(folder, ...names);
const run = (script: string, ...args: readonly string[]): { status: number | null; stderr: string } =>
  spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'assets-'));
  for (const name of ['one', 'two']) run('scripts/release/assets.mjs', place(name));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the files of a release', () => {
  const billOfMaterials = (): string => readFileSync(place('one', 'infra-actions.cdx.json'), 'utf8');

  test('are the same whenever they are written', () => {
    const done = spawnSync('diff', ['--recursive', place('one'), place('two')], { encoding: 'utf8' });
    expect(done).toMatchObject({ status: 0, stdout: '' });
  });

  test('the bill of materials follows the schema of CycloneDX', async () => {
    const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot5);
    expect(await validator.validate(billOfMaterials())).toBeNull();
    expect(await validator.validate(billOfMaterials().replace('"library"', '"shelf"'))).not.toBeNull();
  });

  test('it names the packages that may be in a bundle, and no other', () => {
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
      packages: Readonly<Record<string, Package>>;
    };
    const bundled = Object.entries(packages)
      .filter(([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional)
      .map(([path, { version }]) => `${path.replace(/^.*node_modules\//, '')}@${version}`);
    const { components } = JSON.parse(billOfMaterials()) as {
      components: readonly { name: string; version: string }[];
    };
    const listed = components.map(({ name, version }) => `${name}@${version}`);
    expect(listed.toSorted()).toEqual([...new Set(bundled)].toSorted());
  });

  test('the digests are what sha256sum checks', () => {
    const done = spawnSync('sha256sum', ['--check', '--strict', place('one', 'checksums.txt')], { encoding: 'utf8' });
    expect([done.status, done.stdout]).toEqual([0, expect.stringContaining('dist/cli/index.js: OK')]);
  });
});

test('bundles are compared byte for byte, and no file too many or too few', () => {
  cpSync('dist', place('built'), { recursive: true });
  const compare = (): ReturnType<typeof run> => run('scripts/release/compare-dist.mjs', '--built', place('built'));
  expect(compare()).toMatchObject({ status: 0, stderr: '' });
  appendFileSync(place('built', 'cli', 'index.js'), ' ');
  rmSync(place('built', 'plan.json'));
  writeFileSync(place('built', 'more.js'), '');
  expect(compare()).toMatchObject({ status: 1 });
  expect(compare().stderr.trim().split('\n').toSorted()).toEqual([
    'error: dist/cli/index.js is not what the sources give: rebuild it with `npm run build`',
    'error: dist/more.js is not committed',
    'error: dist/plan.json: the sources do not give it',
  ]);
});

describe('licences', () => {
  const check = (more: Readonly<Record<string, unknown>>): ReturnType<typeof run> => {
    const packages = { '': {}, 'node_modules/plain': { version: '1.0.0', license: 'MIT' }, 'node_modules/more': more };
    writeFileSync(place('lock.json'), JSON.stringify({ packages }));
    return run('scripts/check-licenses.mjs', '--lockfile', place('lock.json'));
  };

  test.each([
    { license: '(MIT OR GPL-3.0-only)' },
    { license: 'Apache-2.0 AND MIT' },
    { license: 'CC-BY-4.0', dev: true },
  ])('%j is allowed', (more) => expect(check({ version: '2.0.0', ...more })).toMatchObject({ status: 0 }));

  test.each([
    { license: 'GPL-3.0-only' },
    { license: 'MIT AND GPL-3.0-only' },
    { license: 'CC-BY-4.0' },
    { license: 'SEE LICENSE IN LICENSE.md', dev: true },
    {},
  ])('%j is not', (more) => {
    expect(check({ version: '2.0.0', ...more })).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^error: more 2\.0\.0: /),
    });
  });
});
