import type { AuditContext } from './context.js';
import type { Finding } from './finding.js';
import { describeReference, lockedInfraCommit } from '../infra/reference.js';
import { infraDeclarations } from '../infra/declarations.js';
import { entriesPlace } from './dependency-place.js';
import { finding, place } from './rules.js';

/**
 * The note on a reference that is another commit tomorrow (docs/plan.md, 8.1).
 *
 * @param sources as Cargo writes them in lockfiles and graphs; one of them may name the commit in use.
 */
export function movingReference(context: AuditContext, sources: Iterable<string>): readonly Finding[] {
  const { reference } = context.infra;
  if (reference.kind === 'tag' || reference.kind === 'rev') return [];
  const workspace = context.workspaces[0]?.workspace;
  const locations = infraDeclarations(context)
    .filter((declaration) => declaration.origin === 'infra')
    .map((declaration) => declaration.location);
  const location = locations[0] ?? (workspace && entriesPlace(workspace));
  if (location === undefined) return [];
  const commit = lockedInfraCommit(sources, context);
  const unknown = context.base === undefined ? 'mode `resolve` names the commit to pin' : 'the commit to pin is known once Cargo resolves the graph'; // prettier-ignore
  const pin = commit === undefined ? unknown : `to pin what is there now, use \`infra-ref: rev:${commit}\``;
  const locked = context.workspaces.every((chosen) => chosen.workspace.lockfile !== undefined);
  return [
    finding('infra-moving-reference', {
      message: `The infra entries (${place(location)}) follow ${describeReference(reference)}, which moves. ${locked ? 'Cargo.lock is committed and keeps the commit until somebody updates it' : 'Without a committed Cargo.lock every build takes the newest commit'}; ${pin}.`,
      locations: [location],
    }),
  ];
}
