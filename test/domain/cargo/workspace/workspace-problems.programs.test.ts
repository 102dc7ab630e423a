import { describe, expect, test } from '@jest/globals';
import type { Manifest } from '../../../../src/domain/cargo/manifest/manifest.js';
import { modelOf, type Tree } from '../../../support/manifest-trees.js';

const manifest = (name: string, rest = ''): string =>
  `[package]\nname = "${name}"\nversion = "0.1.0"\nedition = "2021"\n${rest}`;
const paths = (manifests: readonly Manifest[]): readonly string[] => manifests.map((one) => one.path);
const pack = (folder: string, name: string): Tree => ({
  [`${folder}/Cargo.toml`]: manifest(name),
  [`${folder}/src/lib.rs`]: '',
});

describe('what does not fit is told apart', () => {
  test('packages below a root that it neither lists nor excludes are orphans', () => {
    const repository = modelOf({
      'Cargo.toml': '[workspace]\nmembers = ["a"]\nexclude = ["c"]\n',
      ...pack('a', 'a'),
      ...pack('b', 'b'),
      ...pack('c', 'c'),
    });
    expect(repository.orphans.map((one) => [one.manifest.path, one.root.path])).toEqual([
      ['b/Cargo.toml', 'Cargo.toml'],
    ]);
    expect(paths(repository.workspaces.map((one) => one.root))).toEqual(['Cargo.toml', 'c/Cargo.toml']);
  });

  test('missing members, empty globs and members outside are named as written', () => {
    const repository = modelOf({
      'Cargo.toml': '[workspace]\nmembers = ["gone", "none/*", "crates/*", "../neighbour", "/somewhere"]\n',
      ...pack('crates/a', 'a'),
      'crates/docs/guide.md': '',
    });
    expect(repository.missingMembers.map(({ member, glob }) => [member, glob])).toEqual([
      ['gone', undefined],
      ['none/*', undefined],
      ['crates/docs', 'crates/*'],
    ]);
    expect(repository.outsideMembers.map(({ member }) => member)).toEqual(['../neighbour', '/somewhere']);
  });

  test('below a manifest that cannot be read nobody knows the workspace: no package is taken for a standalone one', () => {
    const repository = modelOf({ 'Cargo.toml': '[workspace\n', ...pack('a', 'a') });
    expect(repository.workspaces).toEqual([]);
    expect(repository.unreadable.map((one) => one.locations[0]?.path)).toEqual(['Cargo.toml']);
  });

  test.each([
    ['[workspace]\nresolver = "2"\n', '2', true],
    ['[workspace]\n', '1', false],
    [manifest('r', '[workspace]\n'), '2', false],
    [manifest('r', '[workspace]\n').replace('2021', '2024'), '3', false],
    [manifest('r', '[workspace]\n').replace('edition = "2021"\n', ''), '1', false],
    [manifest('r', 'resolver = "1"\n'), '1', true],
    [
      '[package]\nname = "r"\nedition.workspace = true\n[workspace]\n[workspace.package]\nedition = "2024"\n',
      '3',
      false,
    ],
  ])('the resolver of %j is %s', (text, version, written) => {
    expect(modelOf({ 'Cargo.toml': text }).workspaces[0]?.resolver).toEqual({ version, written });
  });
});
