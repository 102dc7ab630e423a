import { inheritDependency } from '../../cargo/manifest/effective-dependency.js';
import { defaultParticipations } from '../../patch/taken-names.js';
import type { AuditContext } from '../context.js';
import { finding, type Finding } from '../finding.js';
import { formatPlace } from '../places/format-place.js';
import type { FileRules, Rule } from '../rule.js';

const optionalCrateRule = {
  id: 'optional-crate',
  title: 'A crate that is asked for is optional already',
  severity: 'note',
  rationale: 'It is built only where a feature switches it on, so a build with default features may not have it.',
  help: 'Remove `optional`, or switch the crate on in the feature `default`, if every build is to have it.',
} as const satisfies Rule;

export const optionalCrates = {
  heading: 'Infra references',
  needs: 'files',
  rules: [optionalCrateRule],
  check,
} as const satisfies FileRules;

function check(context: AuditContext): readonly Finding[] {
  const wanted = new Set(context.crates.map(({ name }) => name));
  return defaultParticipations(context).flatMap(({ workspace, packages }) =>
    packages.flatMap((member) =>
      member.dependencies.flatMap((dependency) => {
        const effective = inheritDependency(dependency, member, workspace.root);
        if (effective.kind !== 'effective' || !wanted.has(effective.package) || !effective.optional) return [];
        const location = member.document.locate(dependency.entry.range);
        return [
          finding(optionalCrateRule, {
            message:
              `${formatPlace(location)} has \`${effective.package}\` as an optional dependency, which stays ` +
              'so: only builds that switch it on have it.',
            locations: [location],
          }),
        ];
      }),
    ),
  );
}
