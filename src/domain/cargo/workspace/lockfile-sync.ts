import type { LockedPackage } from '../lockfile/lockfile.js';
import { effectiveDependency, type EffectiveDependency } from '../manifest/effective-dependency.js';
import { matches, parseRequirement } from '../requirement/requirement.js';
import { readGitSource, sameGitSource } from '../requirement/source.js';
import { parseVersion } from '../requirement/version.js';
import type { Workspace } from './workspace.js';

/**
 * Whether a lockfile knows every member with the dependencies that its manifest has now. Requirements are not compared:
 * where this is true, Cargo may still have to change the lockfile; where it is false, it will.
 */
export function isProbablyInSync(workspace: Workspace): boolean {
  const { lockfile, members } = workspace;
  if (lockfile === undefined) return false;
  const own = lockfile.content.packages.filter((locked) => locked.source === undefined);
  return members.every((member) => {
    const locked = own.find(({ name, version }) => name === member.package?.name && version === member.package.version);
    const known = new Set(locked?.dependencies.map(({ name }) => name));
    const asked = member.dependencies.flatMap((dependency) => {
      const effective = effectiveDependency(dependency, member, workspace);
      return effective.kind === 'effective' ? [effective.package] : [];
    });
    return locked !== undefined && asked.every((name) => known.has(name)) && known.size <= new Set(asked).size;
  });
}

/**
 * Whether Cargo would change the lockfile although nobody edits a manifest: a member, a requirement or a source stands
 * in a manifest that the lockfile does not meet.
 */
export function isOutOfDate(workspace: Workspace): boolean {
  const { lockfile, members } = workspace;
  if (lockfile === undefined) return false;
  if (!isProbablyInSync(workspace)) return true;
  const locked = new Map<string, LockedPackage[]>();
  for (const one of lockfile.content.packages) locked.set(one.name, [...(locked.get(one.name) ?? []), one]);
  return members.some((member) =>
    member.dependencies.some((dependency) => {
      const effective = effectiveDependency(dependency, member, workspace);
      if (effective.kind !== 'effective') return false;
      return !(locked.get(effective.package) ?? []).some((one) => meets(one, effective));
    }),
  );
}

function meets({ version, source }: LockedPackage, effective: EffectiveDependency): boolean {
  const asked = effective.source;
  if ((asked.kind === 'path') !== (source === undefined)) return false;
  if (asked.kind === 'git') {
    const from = readGitSource(source ?? '');
    if (from === undefined || !sameGitSource(from, asked)) return false;
  }
  const requirement = effective.requirement === undefined ? undefined : parseRequirement(effective.requirement);
  const parsed = parseVersion(version);
  return requirement === undefined || parsed === undefined || matches(requirement, parsed);
}
