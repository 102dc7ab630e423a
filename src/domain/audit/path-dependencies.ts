import { effectiveDependency, type EffectiveDependency } from '../cargo/manifest/effective-dependency.js';
import { isWithin, manifestIn } from '../cargo/manifest/folder.js';
import type { Dependency, Manifest } from '../cargo/manifest/manifest.js';
import type { Workspace } from '../cargo/workspace/workspace.js';
import { entryAt } from '../toml/document.js';
import type { AuditContext } from './context.js';
import type { Finding } from './finding.js';
import { finding, place } from './rules.js';

/**
 * Path dependencies, inheritance and targets: whether every manifest means something that is there (docs/plan.md,
 * 10.2.2).
 */
export function brokenPointers(context: AuditContext): readonly Finding[] {
  return context.workspaces.flatMap(({ workspace }) => [
    ...pathDependencies(workspace, context),
    ...danglingInheritance(workspace),
  ]);
}

function pathDependencies(workspace: Workspace, context: AuditContext): readonly Finding[] {
  const used = workspace.members.flatMap((member) =>
    member.dependencies.flatMap((dependency) => {
      const effective = effectiveDependency(dependency, member, workspace);
      return effective.kind === 'effective' && effective.source.kind === 'path' && effective.inherited === undefined
        ? [pathDependency(effective, effective.source.path, workspace, context)]
        : [];
    }),
  );
  const shared = (workspace.root.workspace?.dependencies ?? []).flatMap((dependency) => {
    const effective = effectiveDependency(dependency, workspace.root, workspace);
    return effective.kind === 'effective' && effective.source.kind === 'path'
      ? [pathDependency(effective, effective.source.path, workspace, context)]
      : [];
  });
  return [...shared, ...used].flatMap((found) => found ?? []);
}

function pathDependency(
  { declaredIn, dependency, folder, package: name }: EffectiveDependency,
  path: string,
  workspace: Workspace,
  { repository, plan }: AuditContext,
): Finding | undefined {
  // An infra crate by path has a rule of its own, with a fix.
  if (plan.crates.has(name) && (folder === undefined || !repository.manifests.has(manifestIn(folder))))
    return undefined;
  const location = declaredIn.document.locate(dependency.entry.range);
  const says = `${place(location)} takes \`${name}\` from \`${path}\``;
  const next = 'Use a git dependency, or a path inside this repository.';
  if (/^([/\\]|[A-Za-z]:)/.test(path)) {
    return finding('absolute-path-dependency', {
      message: `${says}, an absolute path that only one machine has. ${next}`,
      locations: [location],
    });
  }
  if (folder === undefined) {
    return finding('path-leaves-repository', {
      message: `${says}, which is outside this repository: a fresh checkout does not have it. ${next}`,
      locations: [location],
    });
  }
  const manifest = repository.manifests.get(manifestIn(folder));
  if (manifest === undefined) {
    if (repository.unreadable.some((failure) => failure.locations[0]?.path === manifestIn(folder))) return undefined;
    return finding('missing-path-dependency', {
      message: `${says}, and there is no ${manifestIn(folder)}. Correct the path or add the package.`,
      locations: [location],
    });
  }
  return crossesWorkspaces(manifest, workspace, repository.workspaces)
    ? finding('path-leaves-workspace', {
        message: `${says}, a package outside the workspace of ${workspace.root.path}: it is resolved with another lockfile there and could get another infra version. Make it a member here, or use a git dependency.`,
        locations: [location],
      })
    : undefined;
}

function crossesWorkspaces(manifest: Manifest, workspace: Workspace, workspaces: readonly Workspace[]): boolean {
  if (workspace.members.some((member) => member.path === manifest.path)) return false;
  const other = workspaces.find((candidate) => candidate.members.some((member) => member.path === manifest.path));
  return other !== undefined && (other.declared || !isWithin(manifest.folder, workspace.root.folder));
}

function danglingInheritance(workspace: Workspace): readonly Finding[] {
  return workspace.members.flatMap((member) => [
    ...member.dependencies.flatMap((dependency) => danglingDependency(dependency, member, workspace)),
    ...danglingPackageKeys(member, workspace.root),
  ]);
}

function danglingDependency(dependency: Dependency, member: Manifest, workspace: Workspace): readonly Finding[] {
  const effective = effectiveDependency(dependency, member, workspace);
  if (effective.kind !== 'dangling') return [];
  const location = member.document.locate(dependency.entry.range);
  const missing =
    effective.reason === 'no-workspace'
      ? `${workspace.root.path} has no \`[workspace]\``
      : `\`[workspace.dependencies]\` of ${workspace.root.path} has no \`${dependency.name}\``;
  return [
    finding('dangling-inheritance', {
      message: `${place(location)} inherits \`${dependency.name}\` from the workspace, but ${missing}. Cargo refuses the manifest: add the entry there, or write the requirement here.`,
      locations: [location],
    }),
  ];
}

function danglingPackageKeys(member: Manifest, root: Manifest): readonly Finding[] {
  return (member.package?.inherited ?? [])
    .filter(({ key }) => entryAt(root.document.root, 'workspace', 'package', key) === undefined)
    .map((entry) => {
      const location = member.document.locate(entry.range);
      return finding('dangling-inheritance', {
        message: `${place(location)} inherits \`${entry.key}\` from the workspace, but \`[workspace.package]\` of ${root.path} has no \`${entry.key}\`. Cargo refuses the manifest: add it there, or write it here.`,
        locations: [location],
      });
    });
}
