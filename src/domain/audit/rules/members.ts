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
    'Cargo refuses to build a package below a workspace root that does not know it. Infra entries there ' +
    'could not be checked.',
  help: 'Add the folder to `members` or to `exclude`.',
  fixable: true,
} as const satisfies Rule;

const implicitMemberRule = {
  id: 'implicit-member',
  title: 'A package is a member without being listed',
  severity: 'note',
  rationale:
    'A path dependency below the root is a member by itself. The plan asks for explicit members, so that ' +
    'removing a dependency does not silently remove a package from the checks.',
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
          ? 'and what git has there leads to no folder of this repository: a symbolic link out of it or to ' +
            'ignored files, or a submodule that is not checked out. Check the submodule out (the input ' +
            '`submodules` of the workflows and of actions/checkout), or list a folder of this repository.'
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
          message:
            `The package \`${member.package?.name ?? ''}\` is a member of the workspace of ${root.path} and ` +
            `lies in the submodule \`${member.submodule}\`, whose files are another repository’s: it gets no ` +
            'infra crates here. Integrate infra in that repository, then update the submodule.',
          locations: [locateKey(root, 'workspace', 'members'), locateKey(member, 'package')],
        }),
      ];
    }),
  );
}

/** Folders whose packages are somebody's material, not the repository's own: nobody builds them where they lie. */
const material =
  /(^|\/)(tests?|testdata|test[-_]data|test[-_]cases|testsuite|fixtures?|examples?|templates?|benches|snapshots)(\/|$)/;

function orphans({ repository, workspaces }: AuditContext): readonly Finding[] {
  const own = repository.orphans.filter(({ root }) =>
    workspaces.some(({ workspace }) => workspace.root.path === root.path),
  );
  const isMaterial = ({ manifest, root }: Orphan): boolean => material.test(relative(root, manifest.folder));
  return [
    ...own.filter((one) => !isMaterial(one)).map(orphan),
    ...workspaces.flatMap(({ workspace }) =>
      materialOf(own.filter((one) => one.root.path === workspace.root.path && isMaterial(one))),
    ),
  ];
}

type Orphan = AuditContext['repository']['orphans'][number];

function orphan({ manifest, root }: Orphan): Finding {
  const location = locateKey(manifest, 'package');
  const member = relative(root, manifest.folder);
  const edit = addItem(root, member, 'workspace', 'members');
  return finding(orphanPackageRule, {
    message:
      `${formatPlace(location)} is a package below the workspace of ${root.path}, which neither lists nor ` +
      `excludes it: Cargo refuses to build it. Add \`${member}\` to \`members\` or to \`exclude\`.`,
    locations: [location, locateKey(root, 'workspace', 'members')],
    ...(edit && { fix: { title: `Add \`${member}\` to the members`, edits: [edit] } }),
  });
}

/** Manifests of tests, examples and templates: one note for all of them. */
function materialOf(all: readonly Orphan[]): readonly Finding[] {
  const [first, ...rest] = all;
  if (first === undefined) return [];
  const places = all.map(({ manifest }) => locateKey(manifest, 'package'));
  const [place, ...others] = places;
  if (place === undefined) return [];
  const more = rest.length === 0 ? '' : ` and ${rest.length} more`;
  return [
    finding(orphanPackageRule, {
      message:
        `${formatPlace(place)}${more} in folders for tests, examples or templates ` +
        `${all.length === 1 ? 'is no member' : 'are no members'} of the workspace of ${first.root.path}, and ` +
        'not excluded. They get no infra crates; list them in `exclude` if they are built where they lie.',
      severity: 'note',
      locations: [place, ...others.slice(0, 9)],
    }),
  ];
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
    message:
      `${member.path} is a member of the workspace only because another member depends on it by path. The plan ` +
      `asks for explicit members: add \`${path}\` to \`members\` in ${formatPlace(location)}.`,
    locations: [location, locateKey(member, 'package')],
    ...(edit && { fix: { title: `List \`${path}\``, edits: [edit] } }),
  });
}

function relative(root: Manifest, folder: string): string {
  return root.folder === '.' ? folder : folder.replace(`${root.folder}/`, '');
}
