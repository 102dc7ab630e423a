import { infraUrlKind } from '../../infra/infra-url.js';
import type { AuditContext } from '../context.js';
import { finding, type Finding } from '../finding.js';
import { formatPlace } from '../places/format-place.js';
import type { FileRules, Rule } from '../rule.js';

const infraPatchedRule = {
  id: 'infra-patched',
  title: 'The infra repository is patched',
  severity: 'warning',
  rationale:
    '`[patch]` replaces infra crates without any entry showing it; one that is left from development hides ' +
    'what is really built.',
  help: 'Remove the `[patch]` section, or say in a comment why it is there.',
} as const satisfies Rule;

export const infraPatched = {
  heading: 'Infra references',
  needs: 'files',
  rules: [infraPatchedRule],
  check,
} as const satisfies FileRules;

/** `[patch]` sections that replace infra crates. */
function check({ workspaces, infra }: AuditContext): readonly Finding[] {
  return workspaces.flatMap(({ workspace: { root } }) =>
    root.overrides
      .filter(({ of }) => of !== undefined && infraUrlKind(of, infra) === 'infra')
      .map(({ name, entry }) => {
        const location = root.document.locate(entry.range);
        return finding(infraPatchedRule, {
          message:
            `${formatPlace(location)} patches \`${name}\` of infra: what is built is not what the entries say. ` +
            'Remove the line once the change is in infra.',
          locations: [location],
        });
      }),
  );
}
