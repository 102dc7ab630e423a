import { pathFrom } from '../../cargo/manifest/folder.js';
import type { FileTree } from '../../cargo/manifest/file-tree.js';
import { expandMember } from '../../cargo/workspace/member-glob.js';
import type { Workspace } from '../../cargo/workspace/workspace.js';
import { manifestsOf } from '../../cargo/workspace/workspaces.js';
import type { Failure } from '../../failure.js';
import type { AuditContext } from '../context.js';
import { finding, type Finding } from '../finding.js';
import type { FileRules, Rule } from '../rule.js';

const unreadableManifestRule = {
  id: 'unreadable-manifest',
  title: 'A manifest cannot be read',
  severity: 'warning',
  rationale:
    'What a broken manifest asks for is unknown, so the audit is incomplete. An error where Cargo needs the ' +
    'file for the workspace that is worked on.',
  help: 'Correct the place that the message names; `cargo metadata --no-deps` shows Cargo’s output.',
} as const satisfies Rule;

const refusedManifestRule = {
  id: 'refused-manifest',
  title: 'Cargo refuses a manifest',
  severity: 'error',
  rationale:
    'The file can be read, but something in it is not allowed: Cargo resolves nothing before it is ' +
    'corrected, with infra or without. A warning outside the workspaces that are worked on.',
  help: 'Correct the place that the message names.',
} as const satisfies Rule;

export const refusedManifests = {
  heading: 'Workspace safety',
  needs: 'files',
  rules: [unreadableManifestRule, refusedManifestRule],
  check: (context) => [...unreadableManifests(context), ...manifestsThatCargoRefuses(context)],
} as const satisfies FileRules;

/** The manifest to work on cannot be read at all. */
export function unusableManifest(refused: Failure, { crates }: AuditContext): readonly Finding[] {
  const [first, ...others] = refused.locations;
  if (first === undefined) return [];
  return [
    finding(unreadableManifestRule, {
      message: `Cargo refuses the manifest, with infra or without: ${refused.message}. ${refused.hint}`,
      severity: 'error',
      crates: crates.map((crate) => crate.name),
      locations: [first, ...others],
    }),
  ];
}

function unreadableManifests({ repository, workspaces }: AuditContext): readonly Finding[] {
  const unread = repository.unreadable.filter(
    ({ locations: [location] }) => !repository.manifests.has(location?.path ?? ''),
  );
  return unread.flatMap(({ message, hint, locations: [location] }) => {
    if (location === undefined) return [];
    const folder = location.path.replace(/\/?Cargo\.toml$/, '');
    const needed = workspaces.some(({ workspace }) => isNeeded(folder, workspace, repository.files));
    return [
      finding(unreadableManifestRule, {
        message: `${message}. ${hint}`,
        // A test's fixture may be broken on purpose; a lockfile counts wherever it is.
        severity: needed ? 'error' : location.path.endsWith('Cargo.lock') ? 'warning' : 'note',
        locations: [location],
      }),
    ];
  });
}

/** Whether Cargo reads the manifest in `folder` to know the workspace: a listed member, or a path dependency. */
function isNeeded(folder: string, workspace: Workspace, files: FileTree): boolean {
  const { root } = workspace;
  const listed = (root.workspace?.members ?? []).some((pattern) => {
    const folders = expandMember(files, root.folder, pattern);
    return typeof folders !== 'string' && folders.includes(folder);
  });
  return (
    listed ||
    manifestsOf(workspace).some((manifest) =>
      manifest.dependencies.some(
        ({ source }) => source.kind === 'path' && pathFrom(manifest.folder, source.path) === folder,
      ),
    )
  );
}

/** What Cargo refuses although it can be read. */
function manifestsThatCargoRefuses({ repository, workspaces }: AuditContext): readonly Finding[] {
  const chosen = new Set(workspaces.flatMap(({ workspace }) => manifestsOf(workspace).map(({ path }) => path)));
  const refused = [...repository.unreadable, ...repository.problems];
  return refused.flatMap(({ message, hint, locations: [location] }) => {
    if (location === undefined || !repository.manifests.has(location.path)) return [];
    return [
      finding(refusedManifestRule, {
        message: `Cargo refuses this, with infra or without: ${message}. ${hint}`,
        severity: chosen.has(location.path) ? 'error' : 'warning',
        locations: [location],
      }),
    ];
  });
}
