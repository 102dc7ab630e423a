import { posix } from 'node:path';
import { Failure } from '../../failure.js';
import { stringOf, valueAt } from '../../toml/document.js';
import type { Lockfile } from '../lockfile/lockfile.js';
import type { Manifest, PackageSection } from '../manifest/manifest.js';
import { fileTree } from '../manifest/file-tree.js';
import { lockfileIn, manifestIn } from '../manifest/folder.js';
import { membersOf } from './members.js';
import { rootOf, type Manifests, type RootOf } from './workspace-root.js';
import type { Repository, Workspace } from './workspace.js';

/** A Cargo.lock that could be read. */
export interface LockfileText {
  readonly path: string;
  readonly text: string;
  readonly content: Lockfile;
}

/**
 * Finds every workspace and standalone package as Cargo does: members by path and glob, path dependencies that are
 * members implicitly, exclusions, nested workspaces (The Cargo Book, "Workspaces").
 *
 * @param files all paths of the checkout, POSIX and relative to its root.
 * @param manifests those of them that could be read, by path.
 */
export function findWorkspaces(
  files: readonly string[],
  manifests: ReadonlyMap<string, Manifest>,
  lockfiles: ReadonlyMap<string, LockfileText>,
): Omit<Repository, 'unreadable'> {
  const all = new Set(files.filter((file) => posix.basename(file) === 'Cargo.toml'));
  const readable = withInheritedFields({ readable: manifests, all });
  const ordered = [...readable.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const roots = new Map(ordered.map((manifest) => [manifest, rootOf(manifest, { readable, all })]));
  const tree = fileTree(files);
  const own = ordered.filter(isOwn);
  const found = own.flatMap((root) => {
    if (root.workspace !== undefined) return { root, ...membersOf(root, { readable, all }, tree) };
    if (roots.get(root)?.kind !== 'none') return [];
    return { root, members: [root], defaultMembers: [root], missing: [], outside: [], problems: [] };
  });
  // By file: a package that is a member through a link is none beside it.
  const members = new Set(found.flatMap((workspace) => workspace.members.map((member) => member.path)));
  return {
    files: tree,
    manifests: readable,
    workspaces: found.map((one) => toWorkspace(one.root, one.members, one.defaultMembers, lockfiles)),
    missingMembers: found.flatMap((one) => one.missing),
    outsideMembers: found.flatMap((one) => one.outside),
    orphans: own.flatMap((manifest) => {
      const root = roots.get(manifest);
      return root?.kind === 'root' && root.root !== manifest && !members.has(manifest.path)
        ? [{ manifest, root: root.root }]
        : [];
    }),
    problems: [
      ...ordered.flatMap((manifest) => (isLinked(manifest) ? [] : manifest.problems)),
      ...found.flatMap((one) => one.problems),
      ...ordered.flatMap((one) => pointerProblem(one, roots.get(one))),
    ],
  };
}

/** Whether it is the repository's own and in its own folder: what is not, is at most a member of a workspace. */
function isOwn(manifest: Manifest): boolean {
  return manifest.submodule === undefined && !isLinked(manifest);
}

/** The same file stands among the manifests a second time. */
function isLinked({ path, folder }: Manifest): boolean {
  return manifestIn(folder) !== path;
}

function toWorkspace(
  root: Manifest,
  members: readonly Manifest[],
  defaultMembers: readonly Manifest[],
  lockfiles: ReadonlyMap<string, LockfileText>,
): Workspace {
  const lockfile = lockfiles.get(lockfileIn(root.folder));
  return {
    root,
    members,
    defaultMembers,
    virtual: root.package === undefined,
    declared: root.workspace !== undefined,
    ...(lockfile && { lockfile }),
    resolver: resolverOf(root),
  };
}

/** The resolver that is written, or the one that the root package's edition implies (`default_resolve_behavior`). */
function resolverOf(root: Manifest): Workspace['resolver'] {
  const written = root.workspace?.resolver ?? root.package?.resolver;
  if (written !== undefined) return { version: written, written: true };
  const implied = { '2021': '2', '2024': '3' }[root.package?.edition ?? ''];
  return { version: implied ?? '1', written: false };
}

function pointerProblem(manifest: Manifest, root: RootOf | undefined): readonly Failure[] {
  if (root?.kind !== 'bad-pointer' || root.from !== manifest) return [];
  const entry = manifest.package?.table.entries.get('workspace');
  return [
    new Failure(
      'manifest',
      `${manifest.path} names \`${root.pointer}\` as its workspace, where there is no workspace root`,
      {
        hint: `Correct \`package.workspace\` in ${manifest.path}, or remove it.`,
        locations: [manifest.document.locate(entry?.range ?? 0)],
      },
    ),
  ];
}

const inheritable = [
  ['version', 'version'],
  ['edition', 'edition'],
  ['rust-version', 'rustVersion'],
] as const;

/** The manifests with what their `[package]` takes from `[workspace.package]`. */
function withInheritedFields(manifests: Manifests): ReadonlyMap<string, Manifest> {
  return new Map(
    [...manifests.readable].map(([path, manifest]) => {
      const section = manifest.package;
      if (section === undefined || section.inherited.length === 0) return [path, manifest];
      const root = rootOf(manifest, manifests);
      const source = root.kind === 'root' ? valueAt(root.root.document.root, 'workspace', 'package') : undefined;
      if (source?.kind !== 'table') return [path, manifest];
      const fields: Partial<Record<'version' | 'edition' | 'rustVersion', string>> = {};
      for (const [key, field] of inheritable) {
        const value = stringOf(source.entries.get(key)?.value);
        if (value !== undefined && section.inherited.some((entry) => entry.key === key)) fields[field] = value.trim();
      }
      const filled: PackageSection = { ...section, ...fields };
      return [path, { ...manifest, package: filled }];
    }),
  );
}

/** The workspace that a package belongs to. */
export function workspaceOf(manifest: Manifest, workspaces: readonly Workspace[]): Workspace | undefined {
  return workspaces.find((workspace) => workspace.root === manifest || workspace.members.includes(manifest));
}

/** The root manifest, then the members, each once. */
export function manifestsOf({ root, members }: Pick<Workspace, 'root' | 'members'>): readonly Manifest[] {
  return [...new Set([root, ...members])];
}

/** The workspaces that packages are members of, by the path of the manifest. */
export function homesOf(workspaces: readonly Workspace[]): ReadonlyMap<string, readonly Workspace[]> {
  const homes = new Map<string, Workspace[]>();
  for (const workspace of workspaces) {
    for (const { path } of workspace.members) homes.set(path, [...(homes.get(path) ?? []), workspace]);
  }
  return homes;
}
