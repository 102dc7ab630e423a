import { describe, expect, test } from '@jest/globals';
import { posix } from 'node:path';
import { fileTree } from '../../../../src/domain/cargo/manifest/file-tree.js';
import { readManifest } from '../../../../src/domain/cargo/manifest/read-manifest.js';
import { missingTargets } from '../../../../src/domain/cargo/manifest/targets.js';
import { Failure } from '../../../../src/domain/failure.js';
import { askCargo, writeTree } from '../../../support/manifest-trees.js';

const head = '[package]\nname = "app"\nversion = "0.1.0"\nedition = "2021"\n';

describe('what Cargo refuses is refused with its place', () => {
  const cases: readonly (readonly [text: string, line: number])[] = [
    ['[package]\nname = "app"\nversion = "1.0"\n', 3],
    ['[package]\nversion = "1.0.0"\n', 1],
    ['[package]\nname = "app"\nedition = "2099"\n', 3],
    ['[package]\nname = "app"\nedition = 2021\n', 3],
    [`${head}[dependencies]\na = 1\n`, 6],
    [`${head}[dependencies]\na = { version = 1 }\n`, 6],
    [`${head}[dependencies]\na = ">=1,,"\n`, 6],
    [`${head}[dependencies]\na = { git = "https://x.invalid/a", path = "../a" }\n`, 6],
    [`${head}[dependencies]\na = { git = "https://x.invalid/a", branch = "b", tag = "t" }\n`, 6],
    [`${head}[dependencies]\na = { git = "https://x.invalid/a", registry = "r" }\n`, 6],
    [`${head}[dependencies]\na = { version = "1", branch = "b" }\n`, 6],
    [`${head}[dependencies]\na = { features = ["x"] }\n`, 6],
    [`${head}[dependencies]\na = { workspace = false }\n`, 6],
    [`${head}[dependencies]\na = { version = "1", features = "x" }\n`, 6],
    [`${head}[dependencies]\na = { version = "1", features = ["x/y"] }\n`, 6],
    [`${head}[dependencies]\na = { version = "1", optional = "yes" }\n`, 6],
    [`dependencies = ["a"]\n${head}`, 1],
    [`${head}[features]\nx = "y"\n`, 6],
    [`${head}[features]\nx = [1]\n`, 6],
    [`${head}[[bin]]\npath = "src/x.rs"\n`, 5],
    [`${head}[lib]\nname = "a-b"\n`, 5],
    [`${head}[bin]\nname = "x"\n`, 5],
    ['[workspace]\nmembers = "a"\n', 2],
    ['[workspace]\nresolver = "9"\n', 2],
    ['[workspace]\n[workspace.dependencies]\na = { version = "1", optional = true }\n', 3],
    ['[workspace]\n[dependencies]\na = "1"\n', 2],
    ['[profile.dev]\nopt-level = 1\n', 1],
    [`${head}workspace = ".."\n[workspace]\n`, 5],
    [`${head}[dependencies]\na = = 1\n`, 6],
    [`${head}name = "again"\n`, 5],
  ];
  test.each(cases)('%j', async (text, line) => {
    using written = writeTree({ 'Cargo.toml': text, 'src/lib.rs': '' });
    expect(typeof (await askCargo(posix.join(written.root, 'Cargo.toml')))).toBe('string');
    let failure: unknown;
    try {
      [failure] = readManifest(text, 'Cargo.toml').problems;
    } catch (error) {
      failure = error;
    }
    expect(failure).toBeInstanceOf(Failure);
    expect(failure).toMatchObject({ code: 'manifest', locations: [{ path: 'Cargo.toml', line }] });
    expect((failure as Failure).message).toContain(`Cargo.toml:${line}:`);
  });
});

describe('places and keys', () => {
  test('every value of an entry can be found in the text, whatever its form', () => {
    const text =
      `\uFEFF${head}[dependencies]\na = "1"\nb = { version = "2" }\n[dependencies.c]\nversion = "3"\n`.replaceAll(
        '\n',
        '\r\n',
      );
    const { dependencies, document } = readManifest(text, 'Cargo.toml');
    const places = dependencies.map(({ entry }) => text.slice(entry.keyRange.start, entry.keyRange.end));
    expect(places).toEqual(['a', 'b', 'c']);
    expect(document.text).toBe(text);
    expect(dependencies.map((one) => document.locate(one.entry.range).line)).toEqual([6, 7, 8]);
  });

  test('a dependency named __proto__ is a dependency like any other', () => {
    const { dependencies, features } = readManifest(
      `${head}[dependencies]\n__proto__ = "1"\n[features]\n__proto__ = []\n`,
      'Cargo.toml',
    );
    expect(dependencies.map((one) => [one.name, one.requirement])).toEqual([['__proto__', '1']]);
    expect(features.map((one) => one.name)).toEqual(['__proto__']);
  });

  test('patches and replacements are told with what they replace', () => {
    const text =
      `${head}[patch.crates-io]\na = { path = "a" }\n[patch."https://example.invalid/infra"]\nb = { git = ` +
      `"https://example.invalid/fork", branch = "x" }\n[replace]\n"c:1.0.0" = { path = "c" }\n`;
    expect(
      readManifest(text, 'Cargo.toml').overrides.map(({ kind, of, name, source }) => [kind, of, name, source.kind]),
    ).toEqual([
      ['patch', 'crates-io', 'a', 'path'],
      ['patch', 'https://example.invalid/infra', 'b', 'git'],
      ['replace', undefined, 'c:1.0.0', 'path'],
    ]);
  });

  test('a target whose file is missing is known before Cargo is asked', () => {
    const manifest = readManifest(`${head}[[bench]]\nname = "speed"\nharness = false\n`, 'Cargo.toml');
    expect(missingTargets(manifest, fileTree(['src/lib.rs'])).map((one) => one.path)).toEqual(['benches/speed.rs']);
    expect(missingTargets(manifest, fileTree(['src/lib.rs', 'benches/speed/main.rs']))).toEqual([]);
    expect(missingTargets(manifest, fileTree(['benches/speed.rs'])).map((one) => one.path)).toEqual(['src/lib.rs']);
  });
});

describe('what is refused but clear is still read', () => {
  test('the other entries of a manifest that Cargo refuses can be judged', () => {
    const text =
      '[workspace]\n[workspace.dependencies]\na = { version = "1", optional = true }\nb = { git = ' +
      '"https://example.invalid/b", path = "../b" }\nc = "wrong"\nd = "1"\n';
    const { workspace, problems } = readManifest(text, 'Cargo.toml');
    expect(workspace?.dependencies.map((one) => [one.name, one.source.kind])).toEqual([
      ['a', 'registry'],
      ['b', 'git'],
      ['c', 'registry'],
      ['d', 'registry'],
    ]);
    expect(problems.map((one) => one.locations[0]?.line)).toEqual([3, 4, 5]);
  });
});
