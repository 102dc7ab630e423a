import type { AuditContext } from '../context.js';
import { finding, type Finding } from '../finding.js';
import { infraDeclarations } from '../../infra/declarations.js';
import { describeReference } from '../../infra/reference.js';
import { commitInUse } from '../infra-commit.js';
import { locateEntries } from '../places/dependency-place.js';
import { formatPlace } from '../places/format-place.js';
import type { FileRules, Rule } from '../rule.js';

const infraMovingReferenceRule = {
  id: 'infra-moving-reference',
  title: 'The infra reference follows a branch',
  severity: 'note',
  rationale:
    'A branch is another commit tomorrow: a repository without a committed Cargo.lock takes whatever is there.',
  help: 'Commit Cargo.lock, or pin the commit that the message names with `infra-ref: rev:…`.',
} as const satisfies Rule;

export const infraMovingReference = {
  heading: 'Infra references',
  needs: 'files',
  rules: [infraMovingReferenceRule],
  check,
} as const satisfies FileRules;

function check(context: AuditContext): readonly Finding[] {
  const { reference } = context.infra;
  if (reference.kind === 'tag' || reference.kind === 'rev') return [];
  const workspace = context.workspaces[0]?.workspace;
  const locations = infraDeclarations(context)
    .filter((declaration) => declaration.origin === 'infra')
    .map((declaration) => declaration.location);
  const location = locations[0] ?? (workspace && locateEntries(workspace));
  if (location === undefined) return [];
  const commit = commitInUse(context);
  const unknown =
    context.base === undefined
      ? 'mode `resolve` names the commit to pin'
      : 'the commit to pin is known once Cargo resolves the graph';
  const pin = commit === undefined ? unknown : `to pin what is there now, use \`infra-ref: rev:${commit}\``;
  const locked = context.workspaces.every((chosen) => chosen.workspace.lockfile !== undefined);
  const whenItMoves = locked
    ? 'Cargo.lock is committed and keeps the commit until somebody updates it'
    : 'Without a committed Cargo.lock every build takes the newest commit';
  return [
    finding(infraMovingReferenceRule, {
      message:
        `The infra entries (${formatPlace(location)}) follow ${describeReference(reference)}, which moves. ` +
        `${whenItMoves}; ${pin}.`,
      locations: [location],
    }),
  ];
}
