import { effectiveDependency } from '../manifest/effective-dependency.js';
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
