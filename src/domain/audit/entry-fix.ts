import type { AuditContext } from './context.js';
import type { Finding } from './finding.js';
import type { InfraDeclaration } from '../infra/declarations.js';

/** The edits of the integration inside the entry. */
export function entryFix({ manifest, dependency }: InfraDeclaration, { integration }: AuditContext): Finding['fix'] {
  const { start, end } = dependency.entry.range;
  const edits = integration.filter(
    (edit) => edit.path === manifest.path && edit.range.start < end && edit.range.end > start,
  );
  return edits.length === 0 ? undefined : { title: `Correct the entry of \`${dependency.package}\``, edits };
}
