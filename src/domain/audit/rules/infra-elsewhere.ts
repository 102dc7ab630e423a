import { sameReference } from '../../cargo/requirement/source.js';
import type { AuditContext } from '../context.js';
import { finding, type Finding } from '../finding.js';
import { infraDeclarations } from '../../infra/declarations.js';
import { describeReference } from '../../infra/reference.js';
import { formatPlace } from '../places/format-place.js';
import type { FileRules, Rule } from '../rule.js';

const infraElsewhereRule = {
  id: 'infra-elsewhere',
  title: 'An infra entry outside of this run uses another reference',
  severity: 'warning',
  rationale:
    'A run that is limited to one workspace (`manifest-path`) edits no other one. Each reference is a set of ' +
    'crates of its own: values of one could not be handed to the other.',
  help: 'Run the integration with the `manifest-path` that the message names too.',
} as const satisfies Rule;

export const infraElsewhere = {
  heading: 'Infra references',
  needs: 'files',
  rules: [infraElsewhereRule],
  check,
} as const satisfies FileRules;

/** Entries of the workspaces that this run leaves alone, where they do not take what all entries are to have. */
function check(context: AuditContext): readonly Finding[] {
  const chosen = context.workspaces.map(({ workspace }) => workspace.root.path);
  const others = context.repository.workspaces.filter(({ root }) => !chosen.includes(root.path));
  return others.flatMap((workspace): readonly Finding[] => {
    const elsewhere = infraDeclarations({ ...context, workspaces: [{ workspace }] });
    const different = elsewhere.flatMap(({ dependency: { source }, origin, location }) =>
      origin === 'infra' && source.kind === 'git' && !sameReference(source.reference, context.infra.reference)
        ? [{ location, says: `${formatPlace(location)} (${describeReference(source.reference)})` }]
        : [],
    );
    const [first, ...rest] = different.map(({ location }) => location);
    if (first === undefined) return [];
    const entries = different.length === 1 ? 'an infra entry uses' : `${different.length} infra entries use`;
    return [
      finding(infraElsewhereRule, {
        message:
          `In ${workspace.root.path}, which this run leaves alone, ${entries} another reference than ` +
          `${describeReference(context.infra.reference)}: ${different.map(({ says }) => says).join(', ')}. ` +
          'Each reference is a set of infra crates of its own. Run with ' +
          `\`manifest-path: ${workspace.root.path}\` too.`,
        locations: [first, ...rest],
      }),
    ];
  });
}
