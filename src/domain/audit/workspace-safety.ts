import type { FileTree } from '../cargo/workspace/file-tree.js';
import type { Manifest } from '../cargo/manifest/manifest.js';
import { pathFrom } from '../cargo/manifest/folder.js';
import { expandMember } from '../cargo/workspace/member-glob.js';
import type { Workspace } from '../cargo/workspace/workspace.js';
import { manifestsOf } from '../cargo/workspace/workspaces.js';
import { valueAt } from '../toml/document.js';
import type { Failure } from '../failure.js';
import type { AuditContext } from './context.js';
import type { Finding } from './finding.js';
import { addFirstKey, addItem, placeOf, placeOfItem, replace } from './manifest-place.js';
import { finding, place } from './rules.js';

/** Roots, resolvers and members (docs/plan.md, 10.2.1 and 10.4). */
export function workspaceSafety(context: AuditContext): readonly Finding[] {
  return [
    ...noRootManifest(context),
    ...unreadableManifests(context),
    ...refusedManifests(context),
    ...context.workspaces.flatMap(({ workspace }) => oldResolver(workspace)),
    ...missingMembers(context),
    ...submoduleMembers(context),
    ...orphans(context),
    ...implicitMembers(context),
  ];
}

/** The manifest to work on cannot be read at all. */
export function unusableManifest(refused: Failure, { crates }: AuditContext): readonly Finding[] {
  const [first, ...others] = refused.locations;
  if (first === undefined) return [];
  return [
    finding('unreadable-manifest', {
      message: `Cargo refuses the manifest, with infra or without: ${refused.message}. ${refused.hint ?? 'Correct it and run the audit again.'}`,
      severity: 'error',
      crates: crates.map((crate) => crate.name),
      locations: [first, ...others],
    }),
  ];
}

function noRootManifest({ repository }: AuditContext): readonly Finding[] {
  const [first, ...rest] = repository.workspaces;
  if (first === undefined || repository.files.hasFile('Cargo.toml')) return [];
  const roots = repository.workspaces.map(({ root }) => `\`${root.path}\``).join(', ');
  return [
    finding('no-root-manifest', {
      message: `There is no Cargo.toml at the root of the repository; found ${rest.length + 1}: ${roots}. Each is treated by itself; set \`manifest-path\` to work on one.`,
      locations: [placeOf(first.root, 'package')],
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
      finding('unreadable-manifest', {
        message: `${message}. ${hint ?? 'Correct it and run the audit again.'}`,
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
  return listed || manifestsOf(workspace).some((manifest) => manifest.dependencies.some(({ source }) => source.kind === 'path' && pathFrom(manifest.folder, source.path) === folder)); // prettier-ignore
}

/** What Cargo refuses although it can be read. */
function refusedManifests({ repository, workspaces }: AuditContext): readonly Finding[] {
  const chosen = new Set(workspaces.flatMap(({ workspace }) => manifestsOf(workspace).map(({ path }) => path)));
  const refused = [...repository.unreadable, ...repository.problems];
  return refused.flatMap(({ message, hint, locations: [location] }) => {
    if (location === undefined || !repository.manifests.has(location.path)) return [];
    return [
      finding('refused-manifest', {
        message: `Cargo refuses this, with infra or without: ${message}. ${hint ?? `Correct ${place(location)}.`}`,
        severity: chosen.has(location.path) ? 'error' : 'warning',
        locations: [location],
      }),
    ];
  });
}

function relative(root: Manifest, folder: string): string {
  return root.folder === '.' ? folder : folder.replace(`${root.folder}/`, '');
}

function oldResolver(workspace: Workspace): readonly Finding[] {
  const { root, resolver } = workspace;
  if (resolver.version !== '1' || (!workspace.declared && workspace.root.package?.edition === undefined)) return [];
  const owner = root.workspace === undefined ? 'package' : 'workspace';
  const written = valueAt(root.document.root, owner, 'resolver');
  const edit = written === undefined ? addFirstKey(root, 'resolver = "2"', owner) : replace(root, written.range, '"2"');
  const location = placeOf(root, owner, 'resolver');
  const found = resolver.written
    ? `${place(location)} sets \`resolver = "1"\``
    : `${place(location)} does not say which resolver it wants, so Cargo takes resolver 1${workspace.virtual ? ', whatever the edition of the members' : ''}`;
  return [
    finding('old-resolver', {
      message: `${found}; the plan asks for \`resolver = "2"\`. It changes which features are on, so it is not set without you: run apply-patch with \`fix: old-resolver\`, then your tests.`,
      locations: [location],
      ...(edit && { fix: { title: 'Set `resolver = "2"`', edits: [edit] } }),
    }),
  ];
}

function missingMembers({ repository, workspaces }: AuditContext): readonly Finding[] {
  return repository.missingMembers
    .filter(({ root }) => workspaces.some(({ workspace }) => workspace.root.path === root.path))
    .map(({ root, member, isLink }) => {
      const location = placeOfItem(root, member, 'workspace', 'members');
      const found =
        isLink === true
          ? 'and what git has there leads to no folder of this repository: a symbolic link out of it or to ignored files, or a submodule that is not checked out. Check the submodule out, or list a folder of this repository.'
          : 'and there is no Cargo.toml there. Cargo refuses the whole workspace: remove the entry or add the package.';
      return finding('missing-member', {
        message: `${place(location)} lists the member \`${member}\`, ${found}`,
        locations: [location],
      });
    });
}

function submoduleMembers({ workspaces }: AuditContext): readonly Finding[] {
  return workspaces.flatMap(({ workspace: { root, members } }) =>
    members.flatMap((member) => {
      if (member.submodule === undefined) return [];
      return [
        finding('submodule-member', {
          message: `The package \`${member.package?.name ?? ''}\` is a member of the workspace of ${root.path} and lies in the submodule \`${member.submodule}\`, whose files are another repository’s: it gets no infra crates here. Integrate infra in that repository, then update the submodule.`,
          locations: [placeOf(root, 'workspace', 'members'), placeOf(member, 'package')],
        }),
      ];
    }),
  );
}

function orphans({ repository, workspaces }: AuditContext): readonly Finding[] {
  return repository.orphans
    .filter(({ root }) => workspaces.some(({ workspace }) => workspace.root.path === root.path))
    .map(({ manifest, root }) => {
      const location = placeOf(manifest, 'package');
      const member = relative(root, manifest.folder);
      const edit = addItem(root, member, 'workspace', 'members');
      return finding('orphan-package', {
        message: `${place(location)} is a package below the workspace of ${root.path}, which neither lists nor excludes it: Cargo refuses to build it. Add \`${member}\` to \`members\` or to \`exclude\`.`,
        locations: [location, placeOf(root, 'workspace', 'members')],
        ...(edit && { fix: { title: `Add \`${member}\` to the members`, edits: [edit] } }),
      });
    });
}

function implicitMembers({ workspaces, repository: { files } }: AuditContext): readonly Finding[] {
  return workspaces.flatMap(({ workspace: { root, members } }) => {
    const listed = new Set(
      (root.workspace?.members ?? []).flatMap((pattern) => {
        const folders = expandMember(files, root.folder, pattern);
        return typeof folders === 'string' ? [] : folders;
      }),
    );
    const implicit = members.filter((member) => member.path !== root.path && !listed.has(member.folder));
    return implicit.map((member) => implicitMember(root, member));
  });
}

function implicitMember(root: Manifest, member: Manifest): Finding {
  const path = relative(root, member.folder);
  const location = placeOf(root, 'workspace', 'members');
  const edit = addItem(root, path, 'workspace', 'members');
  return finding('implicit-member', {
    message: `${member.path} is a member of the workspace only because another member depends on it by path. The plan asks for explicit members: add \`${path}\` to \`members\` in ${place(location)}.`,
    locations: [location, placeOf(member, 'package')],
    ...(edit && { fix: { title: `List \`${path}\``, edits: [edit] } }),
  });
}
