import { effectiveDependency, type EffectiveDependency } from '../cargo/manifest/effective-dependency.js';
import { parseRequirement, type Requirement } from '../cargo/requirement/requirement.js';
import type { Workspace } from '../cargo/workspace/workspace.js';
import type { CanonicalDependency } from '../plan/plan.js';

/** What members ask a registry for, each declaration once. */
export function registryDependencies(workspace: Workspace): readonly EffectiveDependency[] {
  const byPlace = new Map<unknown, EffectiveDependency>();
  for (const member of workspace.members) {
    for (const dependency of member.dependencies) {
      const effective = effectiveDependency(dependency, member, workspace);
      if (effective.kind !== 'effective' || effective.source.kind !== 'registry') continue;
      const declared = effective.inherited ?? dependency;
      // Among several users of one workspace entry, one that ships decides.
      if (!byPlace.has(declared.entry) || dependency.table.kind === 'normal') byPlace.set(declared.entry, effective);
    }
  }
  return [...byPlace.values()];
}

/** The range that the plan gives: 11.3's, else what is compatible with 11.2's version. */
export function compatibleRange(canonical: CanonicalDependency): Requirement | undefined {
  return parseRequirement(canonical.compatible ?? `^${canonical.version}`);
}

/** `1.35` as `1.35.0`. */
export function fullVersion(version: string): string {
  return [...version.split('.'), '0', '0'].slice(0, 3).join('.');
}
