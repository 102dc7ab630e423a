import type { Manifest } from '../../cargo/manifest/manifest.js';
import { expandMember } from '../../cargo/workspace/member-glob.js';
import type { AuditContext } from '../context.js';
import { finding, type Finding } from '../finding.js';
import { formatPlace } from '../places/format-place.js';
import { addItem, locateItem, locateKey } from '../places/manifest-place.js';
import type { FileRules, Rule } from '../rule.js';

const missingMemberRule = {
  id: 'missing-member',
  title: 'A member of the workspace does not exist',
  severity: 'error',
  rationale: 'Cargo refuses the whole workspace, with infra or without: explicit members are required.',
  help: 'Remove the entry from `members`, or add the package.',
} as const satisfies Rule;

const submoduleMemberRule = {
  id: 'submodule-member',
  title: 'A member lies in a submodule',
  severity: 'warning',
  rationale:
    'Cargo builds it with the workspace, but its files belong to another repository: no commit here can change them.',
  help: 'Integrate infra in the repository of the submodule, then update the submodule.',
} as const satisfies Rule;

const orphanPackageRule = {
  id: 'orphan-package',
  title: 'A package is neither a member nor excluded',
  severity: 'warning',
  rationale:
    'Cargo refuses to build a package below a workspace root that does not know it. Infra entries there could not be checked.',
  help: 'Add the folder to `members` or to `exclude`.',
  fixable: true,
} as const satisfies Rule;

const implicitMemberRule = {
  id: 'implicit-member',
  title: 'A package is a member without being listed',
  severity: 'note',
  rationale:
    'A path dependency below the root is a member by itself. The plan asks for explicit members, so that removing a dependency does not silently remove a package from the checks.',
  help: 'Add the folder to `members`.',
  fixable: true,
} as const satisfies Rule;

export const workspaceMembers = {
  heading: 'Workspace safety',
  needs: 'files',
  rules: [missingMemberRule, submoduleMemberRule, orphanPackageRule, implicitMemberRule],
  check: (context) => [
    ...missingMembers(context),
    ...submoduleMembers(context),
    ...orphans(context),
    ...implicitMembers(context),
  ],
} as const satisfies FileRules;

function missingMembers({ repository, workspaces }: AuditContext): readonly Finding[] {
  return repository.missingMembers
    .filter(({ root }) => workspaces.some(({ workspace }) => workspace.root.path === root.path))
    .map(({ root, member, isLink }) => {
      const location = locateItem(root, member, 'workspace', 'members');
      const found =
        isLink === true
          ? 'and what git has there leads to no folder of this repository: a symbolic link out of it or to ignored files, or a submodule that is not checked out. Check the submodule out, or list a folder of this repository.'
          : 'and there is no Cargo.toml there. Cargo refuses the whole workspace: remove the entry or add the package.';
      return finding(missingMemberRule, {
        message: `${formatPlace(location)} lists the member \`${member}\`, ${found}`,
        locations: [location],
      });
    });
}

function submoduleMembers({ workspaces }: AuditContext): readonly Finding[] {
  return workspaces.flatMap(({ workspace: { root, members } }) =>
    members.flatMap((member) => {
      if (member.submodule === undefined) return [];
      return [
        finding(submoduleMemberRule, {
          message: `The package \`${member.package?.name ?? ''}\` is a member of the workspace of ${root.path} and lies in the submodule \`${member.submodule}\`, whose files are another repository’s: it gets no infra crates here. Integrate infra in that repository, then update the submodule.`,
          locations: [locateKey(root, 'workspace', 'members'), locateKey(member, 'package')],
        }),
      ];
    }),
  );
}

function orphans({ repository, workspaces }: AuditContext): readonly Finding[] {
  return repository.orphans
    .filter(({ root }) => workspaces.some(({ workspace }) => workspace.root.path === root.path))
    .map(({ manifest, root }) => {
      const location = locateKey(manifest, 'package');
      const member = relative(root, manifest.folder);
      const edit = addItem(root, member, 'workspace', 'members');
      return finding(orphanPackageRule, {
        message: `${formatPlace(location)} is a package below the workspace of ${root.path}, which neither lists nor excludes it: Cargo refuses to build it. Add \`${member}\` to \`members\` or to \`exclude\`.`,
        locations: [location, locateKey(root, 'workspace', 'members')],
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
  const location = locateKey(root, 'workspace', 'members');
  const edit = addItem(root, path, 'workspace', 'members');
  return finding(implicitMemberRule, {
    message: `${member.path} is a member of the workspace only because another member depends on it by path. The plan asks for explicit members: add \`${path}\` to \`members\` in ${formatPlace(location)}.`,
    locations: [location, locateKey(member, 'package')],
    ...(edit && { fix: { title: `List \`${path}\``, edits: [edit] } }),
  });
}

function relative(root: Manifest, folder: string): string {
  return root.folder === '.' ? folder : folder.replace(`${root.folder}/`, '');
}
