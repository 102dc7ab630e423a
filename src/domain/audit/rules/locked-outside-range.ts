import { intersects, matches, parseRequirement } from '../../cargo/requirement/requirement.js';
import { parseVersion } from '../../cargo/requirement/version.js';
import type { Workspace } from '../../cargo/workspace/workspace.js';
import { compatibleRange, fullVersion, registryDependencies } from '../canonical-versions.js';
import type { AuditContext } from '../context.js';
import { finding, type Finding } from '../finding.js';
import { locateLocked } from '../places/lockfile-place.js';
import { formatPlace } from '../places/format-place.js';
import { usedBy } from '../relevance.js';
import type { FileRules, Rule } from '../rule.js';

const lockedOutsideRangeRule = {
  id: 'locked-outside-range',
  title: 'A locked version is outside the plan’s compatible range',
  severity: 'note',
  rationale:
    'The requirement allows a version in the range; only Cargo.lock is behind, and Cargo moves it when infra needs it.',
  help: 'Run the `cargo update --precise` command of the message to see the change by itself.',
} as const satisfies Rule;

export const lockedOutsideRange = {
  heading: 'Versions',
  needs: 'files',
  rules: [lockedOutsideRangeRule],
  check: (context) => context.workspaces.flatMap(({ workspace }) => findingsOf(workspace, context)),
} as const satisfies FileRules;

/** Versions in Cargo.lock outside the range although the members' requirement allows one inside. */
function findingsOf(workspace: Workspace, context: AuditContext): readonly Finding[] {
  const { lockfile, members } = workspace;
  if (lockfile === undefined) return [];
  const { packages } = lockfile.content;
  const names = new Set(members.map((member) => member.package?.name));
  const own = packages.filter((locked) => locked.source === undefined && names.has(locked.name));
  return registryDependencies(workspace).flatMap(
    ({ package: name, requirement: text, declaredIn, inherited, dependency }) => {
      const canonical = context.plan.canonical.get(name);
      const range = canonical && compatibleRange(canonical);
      const requirement = parseRequirement(text ?? '*');
      if (canonical === undefined || range === undefined || requirement === undefined) return [];
      if (!intersects(requirement, range) || usedBy(context.plan, context.crates, name)?.length === 0) return [];
      const versions = own.flatMap((locked) => locked.dependencies.filter((found) => found.name === name));
      const outside = versions.find(({ version: locked }) => {
        const version = parseVersion(locked);
        return version !== undefined && matches(requirement, version) && !matches(range, version);
      });
      const locked = packages.find((found) => found.name === name && found.version === outside?.version);
      if (locked === undefined) return [];
      const location = locateLocked(lockfile, locked);
      const asked = formatPlace(declaredIn.document.locate((inherited ?? dependency).entry.range));
      const command = `cargo update -p ${name}@${locked.version} --precise ${fullVersion(canonical.version)}`;
      return [
        finding(lockedOutsideRangeRule, {
          message:
            `${formatPlace(location)} has \`${name}\` ${locked.version}, outside the plan’s range ` +
            `\`${range.text}\`; ${asked} (\`${requirement.text}\`) allows a version inside. Cargo moves it ` +
            `when infra needs it; to see that change by itself, run \`${command}\`.`,
          locations: [location],
          remedy: { strategy: 'precise', text: 'Move the locked version; no manifest has to change.', command },
        }),
      ];
    },
  );
}
