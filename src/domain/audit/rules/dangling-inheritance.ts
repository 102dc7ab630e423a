import { effectiveDependency } from '../../cargo/manifest/effective-dependency.js';
import type { Dependency, Manifest } from '../../cargo/manifest/manifest.js';
import type { Workspace } from '../../cargo/workspace/workspace.js';
import { entryAt } from '../../toml/document.js';
import { finding, type Finding } from '../finding.js';
import { formatPlace } from '../places/format-place.js';
import type { FileRules, Rule } from '../rule.js';

const danglingInheritanceRule = {
  id: 'dangling-inheritance',
  title: '`workspace = true` without anything to inherit',
  severity: 'error',
  rationale: 'Cargo refuses the manifest: inherited values must stand in the same workspace’s root .',
  help: 'Add the value to the workspace root, or write it in place of `workspace = true`.',
} as const satisfies Rule;

export const danglingInheritance = {
  heading: 'Workspace safety',
  needs: 'files',
  rules: [danglingInheritanceRule],
  check: ({ workspaces }) => workspaces.flatMap(({ workspace }) => findingsOf(workspace)),
} as const satisfies FileRules;

function findingsOf(workspace: Workspace): readonly Finding[] {
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
    finding(danglingInheritanceRule, {
      message:
        `${formatPlace(location)} inherits \`${dependency.name}\` from the workspace, but ${missing}. Cargo ` +
        'refuses the manifest: add the entry there, or write the requirement here.',
      locations: [location],
    }),
  ];
}

function danglingPackageKeys(member: Manifest, root: Manifest): readonly Finding[] {
  return (member.package?.inherited ?? [])
    .filter(({ key }) => entryAt(root.document.root, 'workspace', 'package', key) === undefined)
    .map((entry) => {
      const location = member.document.locate(entry.range);
      return finding(danglingInheritanceRule, {
        message:
          `${formatPlace(location)} inherits \`${entry.key}\` from the workspace, but \`[workspace.package]\` ` +
          `of ${root.path} has no \`${entry.key}\`. Cargo refuses the manifest: add it there, or write it here.`,
        locations: [location],
      });
    });
}
