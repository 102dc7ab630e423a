import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { existsSync, lstatSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSeparateHomes, type SeparateHomes } from '../../../src/adapters/cargo/separate-homes.js';
import { createScratch } from '../../../src/adapters/files/scratch.js';
import { write } from '../../support/workbench.js';

let folder: string;
let own: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'homes-')));
  own = join(folder, 'cargo');
  write(own, {
    'config.toml': '[net]\ngit-fetch-with-cli = true\n',
    'credentials.toml': '[registry]\n',
    'registry/index/crates/.cache/se/rd/serde': 'the index',
    'registry/src/crates/serde-1.0.0/.cargo-ok': '{"v":1}',
    'registry/src/crates/serde-1.0.0/Cargo.toml': '[package]',
    'registry/src/crates/half-1.0.0/Cargo.toml': '[package]',
    'registry/cache/crates/serde-1.0.0.crate': 'packed',
    'registry/cache/crates/empty-1.0.0.crate': '',
    'git/db/infra-1234/HEAD': 'ref: refs/heads/main',
    '.package-cache': '',
  });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const homes = (): SeparateHomes =>
  createSeparateHomes(createScratch({ RUNNER_TEMP: folder }), { CARGO_HOME: own, RUNNER_TEMP: folder });
const snapshot = (): readonly string[] =>
  readdirSync(own, { recursive: true, encoding: 'utf8' }).map((name) => {
    const status = lstatSync(join(own, name));
    return `${name} ${status.mtimeMs} ${status.size}`;
  });

describe('homes of Cargo for processes beside each other', () => {
  test('the first is the user’s own, and the others begin with what it has', async () => {
    const before = snapshot();
    const { homeFor } = homes();
    expect(await homeFor(0)).toBeUndefined();
    const home = (await homeFor(1)) ?? '';
    expect(home).not.toBe(await homeFor(2));
    expect(readFileSync(join(home, 'registry/index/crates/.cache/se/rd/serde'), 'utf8')).toBe('the index');
    expect(readFileSync(join(home, 'git/db/infra-1234/HEAD'), 'utf8')).toContain('main');
    expect(readFileSync(join(home, 'config.toml'), 'utf8')).toContain('git-fetch-with-cli');
    expect(existsSync(join(home, '.package-cache'))).toBe(false);
    expect(snapshot()).toEqual(before);
  });

  test('what Cargo writes to is a copy, whole packages are links, and half ones are left for it', async () => {
    const home = (await homes().homeFor(1)) ?? '';
    const isLink = (path: string): boolean => lstatSync(join(home, path)).isSymbolicLink();
    expect(isLink('registry/index')).toBe(false);
    expect(isLink('registry/src/crates')).toBe(false);
    expect(isLink('registry/src/crates/serde-1.0.0')).toBe(true);
    expect(readdirSync(join(home, 'registry/src/crates'))).toEqual(['serde-1.0.0']);
    expect(readdirSync(join(home, 'registry/cache/crates'))).toEqual(['serde-1.0.0.crate']);
  });

  test('a later run finds them again, with what is new and without what is gone', async () => {
    const home = (await homes().homeFor(1)) ?? '';
    write(home, { 'registry/index/crates/.cache/se/rd/serde': 'newer', 'registry/src/crates/mine-1.0.0/lib.rs': '' });
    rmSync(join(own, 'registry/src/crates/serde-1.0.0'), { recursive: true });
    rmSync(join(own, 'credentials.toml'));
    write(own, { 'registry/src/crates/rand-0.8.5/.cargo-ok': '{"v":1}' });
    expect(await homes().homeFor(1)).toBe(home);
    expect(readdirSync(join(home, 'registry/src/crates'))).toEqual(['mine-1.0.0', 'rand-0.8.5']);
    expect(readFileSync(join(home, 'registry/index/crates/.cache/se/rd/serde'), 'utf8')).toBe('newer');
    expect(readdirSync(home)).not.toContain('credentials.toml');
  });

  test('a machine on which Cargo never ran has empty ones', async () => {
    rmSync(own, { recursive: true });
    expect(readdirSync((await homes().homeFor(1)) ?? '')).toEqual([]);
  });

  test('a configuration with paths, which are relative to the home, keeps everybody in the user’s', async () => {
    write(own, { 'config.toml': '[source.vendored]\ndirectory = "vendor"\n' });
    expect(await homes().homeFor(1)).toBeUndefined();
  });
});
