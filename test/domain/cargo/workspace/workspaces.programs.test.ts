import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { posix } from 'node:path';
import { effectiveDependency } from '../../../../src/domain/cargo/manifest/effective-dependency.js';
import { isWithin } from '../../../../src/domain/cargo/manifest/folder.js';
import type { Manifest } from '../../../../src/domain/cargo/manifest/manifest.js';
import type { Repository, Workspace } from '../../../../src/domain/cargo/workspace/workspace.js';
import { isExcluded } from '../../../../src/domain/cargo/workspace/workspace-root.js';
import { workspaceOf } from '../../../../src/domain/cargo/workspace/workspaces.js';
import { askCargo, modelOf, writeTree, type Tree } from '../../../support/manifest-trees.js';

const manifest = (name: string, rest = ''): string =>
  `[package]\nname = "${name}"\nversion = "0.1.0"\nedition = "2021"\n${rest}`;
const paths = (manifests: readonly Manifest[]): readonly string[] => manifests.map((one) => one.path);
const library = (folder: string): Tree => ({ [posix.join(folder, 'src/lib.rs')]: '' });
const pack = (folder: string, name: string, rest = ''): Tree => ({
  [posix.join(folder, 'Cargo.toml')]: manifest(name, rest),
  ...library(folder),
});

/** Whether Cargo, asked at `path`, would take the workspace as our model sees it. */
function isSound(repository: Repository, workspace: Workspace, path: string): boolean {
  const of = ({ root }: { readonly root: Manifest }): boolean => root === workspace.root;
  const members = new Set(paths(workspace.members));
  const isOf = (at: string | undefined): boolean => at !== undefined && (members.has(at) || at === workspace.root.path);
  const dangling = workspace.members.some((member) =>
    member.dependencies.some((dependency) => {
      const effective = effectiveDependency(dependency, member, workspace);
      if (effective.kind === 'dangling') return true;
      if (effective.source.kind !== 'path' || !workspace.declared) return false;
      if (effective.folder === undefined) return true;
      const target = posix.join(effective.folder, 'Cargo.toml');
      // An excluded folder is not looked into for the list of members.
      const skipped = isWithin(effective.folder, workspace.root.folder) && isExcluded(workspace.root, target);
      return !skipped && !repository.manifests.has(target);
    }),
  );
  return (
    !dangling &&
    !repository.missingMembers.some(of) &&
    !repository.outsideMembers.some(of) &&
    // Cargo reads the list of default members only for who asks at the root.
    !repository.problems
      .filter((problem) => path === workspace.root.path || !problem.message.includes('default-members'))
      .some((problem) => problem.locations.some((location) => isOf(location.path)))
  );
}

/** What both sides are asked about one manifest: `refused`, or root, members and default members. */
async function answers(tree: Tree, root: string, path: string): Promise<readonly [ours: unknown, cargos: unknown]> {
  const repository = modelOf(tree);
  const found = repository.manifests.get(path);
  const workspace = found && workspaceOf(found, repository.workspaces);
  const ours =
    workspace && isSound(repository, workspace, path)
      ? {
          root: workspace.root.folder,
          members: paths(workspace.members).toSorted(),
          // Cargo tells the default members only to who asks at the root.
          ...(path === workspace.root.path && { defaults: paths(workspace.defaultMembers).toSorted() }),
        }
      : 'refused';
  const asked = await askCargo(posix.join(root, path));
  if (typeof asked === 'string') return [ours, 'refused'];
  const byId = new Map(asked.packages.map((one) => [one.id, posix.relative(root, one.manifest_path)]));
  const named = (ids: readonly string[]): readonly string[] => ids.map((id) => byId.get(id) ?? id).toSorted();
  const workspaceRoot = posix.relative(root, asked.workspace_root) || '.';
  const cargos = {
    root: workspaceRoot,
    members: named(asked.workspace_members),
    ...(path === posix.join(workspaceRoot, 'Cargo.toml') && { defaults: named(asked.workspace_default_members) }),
  };
  return [ours, cargos];
}

/** Both sides' answers for every manifest of the tree. */
async function bothAnswers(tree: Tree): Promise<readonly [ours: unknown, cargos: unknown]> {
  using written = writeTree(tree);
  const manifests = Object.keys(tree).filter((path) => posix.basename(path) === 'Cargo.toml');
  const pairs = await Promise.all(manifests.map((path) => answers(tree, written.root, path)));
  const told = (side: 0 | 1): unknown => manifests.map((path, index) => ({ path, answer: pairs[index]?.[side] }));
  return [told(0), told(1)];
}

const folders = ['.', 'a', 'b', 'crates/x', 'crates/y', 'crates/x/inner', 'tools/.hidden'] as const;
const patterns = [
  'a',
  'b',
  './a',
  'crates/*',
  'crates/?',
  'crates/[xz]',
  'crates/[!x]',
  '**/inner',
  'crates/**',
  'tools/*',
  '*',
  'gone',
  'none/*',
  'a/',
  'a/../b',
];
const list = (most: number): fc.Arbitrary<readonly string[]> =>
  fc.uniqueArray(fc.constantFrom(...patterns), { maxLength: most });

const workspaceText = fc
  .record({
    members: list(3),
    exclude: fc.uniqueArray(fc.constantFrom('a', 'crates', 'crates/x', 'tools', 'crates/*'), { maxLength: 2 }),
    defaults: fc.option(list(2), { nil: undefined, freq: 4 }),
  })
  .map(({ members, exclude, defaults }) => {
    const lists = { members, exclude, ...(defaults && { 'default-members': defaults }) };
    return `[workspace]\n${Object.entries(lists)
      .map(([key, value]) => `${key} = ${JSON.stringify(value)}\n`)
      .join('')}`;
  });

const treeOf = (index: number, folder: string): fc.Arbitrary<Tree> => {
  const target = fc.constantFrom(...folders.filter((other) => other !== folder));
  const dependencies = fc
    .uniqueArray(target, { maxLength: 2 })
    .map((targets) =>
      targets.map((to) => `p${folders.indexOf(to)} = { path = "${posix.relative(folder, to)}" }\n`).join(''),
    );
  const pointer = fc.option(target, { nil: undefined, freq: 8 });
  const rootShare = folder === '.' ? 3 : 1;
  return fc.oneof(
    { weight: 5 - rootShare, arbitrary: fc.constant({}) },
    {
      weight: 4,
      arbitrary: fc.tuple(dependencies, pointer).map(([tables, to]): Tree => {
        const key = to === undefined ? '' : `workspace = "${posix.relative(folder, to)}"\n`;
        return pack(folder, `p${index}`, `${key}[dependencies]\n${tables}`);
      }),
    },
    { weight: rootShare, arbitrary: workspaceText.map((text): Tree => ({ [posix.join(folder, 'Cargo.toml')]: text })) },
    {
      weight: rootShare,
      arbitrary: fc
        .tuple(workspaceText, dependencies)
        .map(([text, tables]) => pack(folder, `p${index}`, `[dependencies]\n${tables}${text}`)),
    },
  );
};
const repositories = fc
  .tuple(...folders.map((folder, index) => treeOf(index, folder)))
  .map((parts): Tree => Object.assign({ 'README.md': '' }, ...parts));

describe('workspaces are found as Cargo finds them', () => {
  test('in generated repositories, for every manifest in them', async () => {
    await fc.assert(
      fc.asyncProperty(repositories, async (tree) => {
        const [ours, cargos] = await bothAnswers(tree);
        expect(ours).toEqual(cargos);
      }),
      { numRuns: 120 },
    );
  });

  const shapes: Readonly<Record<string, Tree>> = {
    'members by path and glob, a root package': {
      ...pack('.', 'root', '[workspace]\nmembers = ["a", "crates/*"]\nresolver = "2"\n'),
      ...pack('a', 'a'),
      ...pack('crates/x', 'x'),
      ...pack('crates/y', 'y'),
    },
    'a path dependency is a member without being listed': {
      'Cargo.toml': '[workspace]\nmembers = ["a"]\n',
      ...pack('a', 'a', '[dev-dependencies]\nhidden = { path = "../hidden" }\n'),
      ...pack('hidden', 'hidden', '[target."cfg(unix)".build-dependencies]\ndeep = { path = "deep" }\n'),
      ...pack('hidden/deep', 'deep'),
    },
    'one inherited by its path from the root': {
      'Cargo.toml': '[workspace]\nmembers = ["crates/a"]\n[workspace.dependencies]\nb = { path = "crates/b" }\n',
      ...pack('crates/a', 'a', '[dependencies]\nb.workspace = true\n'),
      ...pack('crates/b', 'b'),
    },
    'separate workspaces side by side, no root manifest': {
      'one/Cargo.toml': '[workspace]\nmembers = ["*"]\n',
      ...pack('one/a', 'a'),
      ...pack('two', 'two', '[workspace]\n'),
      ...pack('three', 'three'),
    },
    'an excluded folder holds a workspace of its own': {
      'Cargo.toml': '[workspace]\nmembers = ["crates/*"]\nexclude = ["fuzz"]\n',
      ...pack('crates/a', 'a'),
      ...pack('fuzz', 'fuzz', '[dependencies]\na = { path = "../crates/a" }\n[workspace]\n'),
    },
    'a nested workspace that is not excluded': {
      'Cargo.toml': '[workspace]\nmembers = ["a"]\n',
      ...pack('a', 'a', '[workspace]\n'),
    },
    'a package that points to a root beside it': {
      'root/Cargo.toml': '[workspace]\nmembers = ["../guest"]\n',
      ...pack('guest', 'guest', 'workspace = "../root"\n'),
    },
    'a glob finds a folder without a manifest': {
      'Cargo.toml': '[workspace]\nmembers = ["crates/*"]\n',
      ...pack('crates/a', 'a'),
      'crates/docs/guide.md': '',
    },
    'default members': {
      ...pack('.', 'root', '[workspace]\nmembers = ["a", "b"]\ndefault-members = ["b", "."]\n'),
      ...pack('a', 'a'),
      ...pack('b', 'b'),
    },
    'an excluded default member is left out': {
      'Cargo.toml': '[workspace]\nmembers = ["crates/*"]\nexclude = ["crates/b"]\ndefault-members = ["crates/*"]\n',
      ...pack('crates/a', 'a'),
      ...pack('crates/b', 'b'),
    },
    'two packages of one name': {
      'Cargo.toml': '[workspace]\nmembers = ["a", "b"]\n',
      ...pack('a', 'same'),
      ...pack('b', 'same'),
    },
    'a class of characters that are special elsewhere': {
      'Cargo.toml': '[workspace]\nmembers = ["crates/[a-m&~]*"]\n',
      ...pack('crates/a', 'a'),
      ...pack('crates/~b', 'b'),
      ...pack('crates/z', 'z'),
    },
    'a class whose range runs backwards': {
      'Cargo.toml': '[workspace]\nmembers = ["crates/[z-a]*", "crates/[z-ab]"]\n',
      ...pack('crates/a', 'a'),
      ...pack('crates/b', 'b'),
    },
    'a bracket in a class, and a class of what is not': {
      'Cargo.toml': '[workspace]\nmembers = ["crates/[]x]a", "crates/[!]]b", "crates/[!a-y]c"]\n',
      ...pack('crates/xa', 'a'),
      ...pack('crates/yb', 'b'),
      ...pack('crates/zc', 'c'),
    },
    'any depth, several times': {
      'Cargo.toml': '[workspace]\nmembers = ["crates/**/**/x/**/y*"]\n',
      ...pack('crates/x/y', 'a'),
      ...pack('crates/one/two/x/three/yy', 'b'),
    },
    'an open bracket': {
      'Cargo.toml': '[workspace]\nmembers = ["crates/[a"]\n',
      ...pack('crates/a', 'a'),
    },
    'a pattern that Cargo cannot parse': {
      'Cargo.toml': '[workspace]\nmembers = ["crates/a**"]\n',
      ...pack('crates/a', 'a'),
    },
  };
  test.each(Object.entries(shapes))('%s', async (_, tree) => {
    const [ours, cargos] = await bothAnswers(tree);
    expect(ours).toEqual(cargos);
  });
});
