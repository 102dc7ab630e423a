import { posix } from 'node:path';
import type { Manifest } from '../domain/cargo/manifest/manifest.js';
import { readLockfile } from '../domain/cargo/lockfile/read-lockfile.js';
import { findWorkspaces, workspaceOf } from '../domain/cargo/workspace/workspaces.js';
import type { Repository, Workspace } from '../domain/cargo/workspace/workspace.js';
import { Failure } from '../domain/failure.js';
import { nearest, suggestion } from '../domain/text/nearest.js';
import type { Ports } from '../ports/ports.js';
import { filesNamed, readAll, readManifests } from './read-manifests.js';

/**
 * Reads every manifest and lockfile of the checkout once. What cannot be read is kept as `unreadable`. Vendored
 * packages and files that git ignores are no part of the repository.
 *
 * @throws {Failure} `usage` where a sparse checkout leaves manifests or lockfiles out.
 */
export async function readRepository(ports: Pick<Ports, 'checkout'>): Promise<Repository> {
  const listed = await ports.checkout.files();
  const vendored = new Set(filesNamed(listed, '.cargo-checksum.json').map((path) => posix.dirname(path)));
  const files = listed.filter((path) => vendored.size === 0 || !vendored.has(posix.dirname(path)));
  const [manifests, lockfiles] = await Promise.all([
    readManifests(files, ports),
    readAll(filesNamed(files, 'Cargo.lock'), ports, (text, path) => ({
      path,
      text,
      content: readLockfile(text, path),
    })),
  ]);
  const wanted = [...filesNamed(files, 'Cargo.toml'), ...filesNamed(files, 'Cargo.lock')];
  const unreadable = [...manifests.unreadable, ...lockfiles.unreadable];
  const known = new Set(unreadable.flatMap(({ locations }) => locations.map(({ path }) => path)));
  const absent = wanted.filter((path) => !manifests.read.has(path) && !lockfiles.read.has(path) && !known.has(path));
  if (absent.length > 0) await requireWholeCheckout(absent, ports);
  return {
    ...findWorkspaces(manifests.files, manifests.read, lockfiles.read),
    unreadable,
  };
}

/** What people deleted is a change of theirs; what a sparse checkout leaves out looks the same and is none. */
async function requireWholeCheckout(absent: readonly string[], { checkout }: Pick<Ports, 'checkout'>): Promise<void> {
  const leftOut = new Set(await checkout.leftOut());
  const [first, ...more] = absent.filter((path) => leftOut.has(path));
  if (first === undefined) return;
  const others = more.length === 0 ? '' : ` and ${more.length} more`;
  throw new Failure('usage', `this checkout is sparse and leaves out ${first}${others}`, {
    hint: 'Check everything out: without `sparse-checkout`, or with `git sparse-checkout disable`.',
  });
}

/** A workspace to work on. */
export interface WorkspaceSelection {
  readonly workspace: Workspace;
  /** The packages to work on: all members, or the one that `manifest-path` names. */
  readonly members: readonly Manifest[];
  /** Whether `manifest-path` named one member of a larger workspace. */
  readonly restricted: boolean;
}

/**
 * The workspaces that `manifest-path` means: the one named, else the plan's, else the root manifest's, else every
 * workspace and standalone package (docs/interface.md, "Inputs that all repository actions share").
 *
 * @throws {Failure} `usage` naming the nearest manifest when there is none at the path (`plan` where the plan names
 *   it);
 *   `manifest` when it cannot be read, Cargo would refuse it, or there is none at all.
 */
export function chooseWorkspaces(
  repository: Repository,
  manifestPath: string | undefined,
  plannedManifestPath?: string,
): readonly WorkspaceSelection[] {
  if (manifestPath !== undefined) return [selectNamed(repository, manifestPath, 'usage')];
  if (plannedManifestPath !== undefined) return [selectNamed(repository, plannedManifestPath, 'plan')];
  if (isThere(repository, 'Cargo.toml')) return [selectNamed(repository, 'Cargo.toml', 'usage')];
  if (repository.workspaces.length === 0) throw repository.unreadable[0] ?? noManifest();
  return repository.workspaces.map((workspace) => ({ workspace, members: workspace.members, restricted: false }));
}

function noManifest(): Failure {
  return new Failure('manifest', 'there is no Cargo.toml in the repository', {
    hint: 'Set `working-directory` to the checkout of a Rust repository.',
  });
}

function isThere(repository: Repository, path: string): boolean {
  return repository.manifests.has(path) || unreadableAt(repository, path) !== undefined;
}

function unreadableAt(repository: Repository, path: string): Failure | undefined {
  return repository.unreadable.find((failure) => failure.locations[0]?.path === path);
}

function selectNamed(repository: Repository, written: string, code: 'usage' | 'plan'): WorkspaceSelection {
  const path = posix.normalize(written);
  const manifest = repository.manifests.get(path);
  if (manifest === undefined) throw unreadableAt(repository, path) ?? notThere(repository, written, code);
  const workspace = workspaceOf(manifest, repository.workspaces);
  if (workspace !== undefined) {
    const restricted = manifest !== workspace.root;
    return { workspace, members: restricted ? [manifest] : workspace.members, restricted };
  }
  // The file of a package that is a member through a link.
  for (const through of repository.workspaces) {
    const members = through.members.filter((member) => member.path === manifest.path);
    if (members.length > 0) return { workspace: through, members, restricted: true };
  }
  throw inNoWorkspace(repository, manifest);
}

function notThere(repository: Repository, written: string, code: 'usage' | 'plan'): Failure {
  const known = [...repository.manifests.keys()];
  const near = known.find((path) => posix.dirname(path) === posix.normalize(written)) ?? nearest(written, known);
  const says =
    code === 'usage'
      ? `input \`manifest-path\`: there is no \`${written}\``
      : `the plan names the manifest \`${written}\`, which is not there`;
  const hint = near ?? known[0];
  return new Failure(code, `${says}${suggestion(near)}`, {
    hint:
      hint === undefined
        ? 'Set `working-directory` to the checkout of a Rust repository.'
        : `Give the path of a Cargo.toml relative to \`working-directory\`, for example \`${hint}\`.`,
  });
}

/** A package that is below a workspace without belonging to it, or whose workspace cannot be read. */
function inNoWorkspace(repository: Repository, manifest: Manifest): Failure {
  const root = repository.orphans.find((orphan) => orphan.manifest === manifest)?.root;
  const location = manifest.document.locate(manifest.package?.table.range ?? 0);
  if (root === undefined) {
    const cause = repository.unreadable[0] ?? repository.problems[0];
    return new Failure(
      'manifest',
      `the workspace of ${manifest.path} cannot be read${cause ? `: ${cause.message}` : ''}`,
      {
        hint: cause?.hint ?? 'Correct the manifests above it.',
        locations: [...(cause?.locations ?? []), location],
      },
    );
  }
  return new Failure(
    'manifest',
    `${manifest.path} lies below ${root.path}, whose workspace neither lists nor excludes it`,
    {
      hint: `Add ${manifest.folder} to \`members\` or \`exclude\` in ${root.path}; Cargo refuses it as it is.`,
      locations: [location],
    },
  );
}
