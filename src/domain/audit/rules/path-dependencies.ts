import { effectiveDependency, type EffectiveDependency } from '../../cargo/manifest/effective-dependency.js';
import { foldersAbove, isWithin, manifestIn } from '../../cargo/manifest/folder.js';
import type { FileTree } from '../../cargo/manifest/file-tree.js';
import type { Manifest } from '../../cargo/manifest/manifest.js';
import type { Workspace } from '../../cargo/workspace/workspace.js';
import { homesOf } from '../../cargo/workspace/workspaces.js';
import type { AuditContext } from '../context.js';
import { finding, type Finding } from '../finding.js';
import { formatPlace } from '../places/format-place.js';
import type { FileRules, Rule } from '../rule.js';

const absolutePathDependencyRule = {
  id: 'absolute-path-dependency',
  title: 'A dependency is an absolute path',
  severity: 'error',
  rationale: 'Other machines and CI do not have the folder: Cargo cannot read the manifest there.',
  help: 'Use a git dependency, or a path relative to the manifest.',
} as const satisfies Rule;

const pathLeavesRepositoryRule = {
  id: 'path-leaves-repository',
  title: 'A path dependency leaves the repository',
  severity: 'error',
  rationale: 'A fresh checkout, the one that CI and everybody else has, does not have what is beside it .',
  help: 'Use a git dependency.',
} as const satisfies Rule;

const pathLeavesWorkspaceRule = {
  id: 'path-leaves-workspace',
  title: 'A path dependency crosses into another workspace',
  severity: 'warning',
  rationale:
    'Two workspaces of one repository have two lockfiles and two sets of inherited values; a package that ' +
    'belongs to both can get different infra versions in each .',
  help: 'Move the package into this workspace, or depend on it by git.',
} as const satisfies Rule;

const missingPathDependencyRule = {
  id: 'missing-path-dependency',
  title: 'A path dependency has no Cargo.toml',
  severity: 'error',
  rationale: 'Cargo cannot read the workspace, with infra or without.',
  help: 'Correct the path, or add the package. A git submodule has to be checked out.',
} as const satisfies Rule;

/** Whether every path means something that a fresh checkout has (docs/plan.md, 10.2.2). */
export const pathDependencies = {
  heading: 'Workspace safety',
  needs: 'files',
  rules: [absolutePathDependencyRule, pathLeavesRepositoryRule, pathLeavesWorkspaceRule, missingPathDependencyRule],
  check(context) {
    const homes = homesOf(context.repository.workspaces);
    return context.workspaces.flatMap(({ workspace }) => findingsOf(workspace, homes, context));
  },
} as const satisfies FileRules;

type Homes = ReturnType<typeof homesOf>;

function findingsOf(workspace: Workspace, homes: Homes, context: AuditContext): readonly Finding[] {
  const inherited = new Set(
    workspace.members.flatMap((member) =>
      member.dependencies.flatMap(({ name, source }) => (source.kind === 'workspace' ? [name] : [])),
    ),
  );
  const used = workspace.members.flatMap((member) =>
    member.dependencies.flatMap((dependency) => {
      const effective = effectiveDependency(dependency, member, workspace);
      return effective.kind === 'effective' && effective.source.kind === 'path' && effective.inherited === undefined
        ? [pathDependency(effective, effective.source.path, { workspace, homes }, context)]
        : [];
    }),
  );
  const shared = (workspace.root.workspace?.dependencies ?? []).flatMap((dependency) => {
    const effective = effectiveDependency(dependency, workspace.root, workspace);
    if (effective.kind !== 'effective' || effective.source.kind !== 'path') return [];
    const found = pathDependency(effective, effective.source.path, { workspace, homes }, context);
    return [found !== undefined && !inherited.has(dependency.name) ? asUnused(found) : found];
  });
  return [...shared, ...used].flatMap((found) => found ?? []);
}

/** Cargo never looks at an entry of the workspace that no member inherits. */
function asUnused(found: Finding): Finding {
  return {
    ...found,
    severity: 'note',
    message: `${found.message} No member inherits the entry, so Cargo does not look there yet.`,
  };
}

function pathDependency(
  { declaredIn, dependency, folder, package: name }: EffectiveDependency,
  path: string,
  { workspace, homes }: { readonly workspace: Workspace; readonly homes: Homes },
  { repository, plan }: AuditContext,
): Finding | undefined {
  // An infra crate by path has a rule of its own, with a fix.
  if (plan.crates.has(name) && (folder === undefined || !repository.manifests.has(manifestIn(folder))))
    return undefined;
  const location = declaredIn.document.locate(dependency.entry.range);
  const says = `${formatPlace(location)} takes \`${name}\` from \`${path}\``;
  const next = 'Use a git dependency, or a path inside this repository.';
  if (/^([/\\]|[A-Za-z]:)/.test(path)) {
    return finding(absolutePathDependencyRule, {
      message: `${says}, an absolute path that only one machine has. ${next}`,
      locations: [location],
    });
  }
  if (folder === undefined) {
    return finding(pathLeavesRepositoryRule, {
      message: `${says}, which is outside this repository: a fresh checkout does not have it. ${next}`,
      locations: [location],
    });
  }
  const manifest = repository.manifests.get(manifestIn(folder));
  if (manifest === undefined) {
    if (repository.unreadable.some((failure) => failure.locations[0]?.path === manifestIn(folder))) return undefined;
    return finding(missingPathDependencyRule, {
      message: `${says}, ${whyMissing(folder, repository.files)}`,
      locations: [location],
    });
  }
  return crossesWorkspaces(manifest, workspace, homes.get(manifest.path) ?? [])
    ? finding(pathLeavesWorkspaceRule, {
        message:
          `${says}, a package outside the workspace of ${workspace.root.path}: it is resolved with another ` +
          'lockfile there and could get another infra version. Make it a member here, or use a git dependency.',
        locations: [location],
      })
    : undefined;
}

function whyMissing(folder: string, files: FileTree): string {
  // Git has a submodule as an entry of its own, like a file.
  const submodule = [folder, ...foldersAbove(folder)].find((path) => files.hasFile(path));
  return submodule === undefined
    ? `and there is no ${manifestIn(folder)}. Correct the path or add the package.`
    : `which lies in \`${submodule}\`, a submodule that is not checked out. Check it out: \`submodules: true\` is ` +
        'an input of the workflows and of actions/checkout.';
}

function crossesWorkspaces(manifest: Manifest, workspace: Workspace, homes: readonly Workspace[]): boolean {
  const [other] = homes;
  if (other === undefined || homes.includes(workspace)) return false;
  return other.declared || !isWithin(manifest.folder, workspace.root.folder);
}
