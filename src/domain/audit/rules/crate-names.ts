import { takenNames } from '../../patch/taken-names.js';
import type { AuditContext } from '../context.js';
import { finding, type Finding } from '../finding.js';
import type { FileRules, Rule } from '../rule.js';

const crateNameTakenRule = {
  id: 'crate-name-taken',
  title: 'Another package has the name of an infra crate',
  severity: 'error',
  rationale:
    'A dependency that is renamed to what an infra crate is called leaves it no name: Cargo takes a name ' +
    'once, and rustc takes `-` and `_` as one (E0464), so that two dependencies which differ only there ' +
    'do not compile.',
  help: 'Rename that dependency, or add the crate by hand under another name.',
} as const satisfies Rule;

export const crateNames = {
  heading: 'Infra references',
  needs: 'files',
  rules: [crateNameTakenRule],
  check,
} as const satisfies FileRules;

function check(context: AuditContext): readonly Finding[] {
  return takenNames(context).map(({ crate, location, message }) =>
    finding(crateNameTakenRule, { message, crates: [crate], locations: [location] }),
  );
}
