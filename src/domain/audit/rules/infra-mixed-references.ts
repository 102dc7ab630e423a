import { canonicalUrl } from '../../cargo/requirement/source.js';
import type { AuditContext } from '../context.js';
import { entryFix } from '../entry-fix.js';
import { finding, type Finding } from '../finding.js';
import { infraDeclarations, type InfraDeclaration } from '../../infra/declarations.js';
import { describeReference, referenceKey } from '../../infra/reference.js';
import { formatPlace } from '../places/format-place.js';
import type { FileRules, Rule } from '../rule.js';

const infraMixedReferencesRule = {
  id: 'infra-mixed-references',
  title: 'Infra entries use several references',
  severity: 'warning',
  rationale: 'Each reference is a set of crates of its own; their types do not match.',
  help: 'apply-patch writes one reference everywhere.',
  fixable: true,
} as const satisfies Rule;

export const infraMixedReferences = {
  heading: 'Infra references',
  needs: 'files',
  rules: [infraMixedReferencesRule],
  check,
} as const satisfies FileRules;

/** Several references, or spellings of the URL that Cargo tells apart, among the entries for infra. */
function check(context: AuditContext): readonly Finding[] {
  const sources = new Map<string, InfraDeclaration[]>();
  for (const declaration of infraDeclarations(context)) {
    const { source } = declaration.dependency;
    if (declaration.origin !== 'infra' || source.kind !== 'git') continue;
    const key = `${canonicalUrl(source.url)} ${referenceKey(source.reference)}`;
    sources.set(key, [...(sources.get(key) ?? []), declaration]);
  }
  const groups = [...sources.values()].toSorted((a, b) => a.length - b.length);
  const [first, ...others] = groups.flat().map((declaration) => declaration.location);
  if (groups.length < 2 || first === undefined) return [];
  const parts = groups.map((group) => {
    const source = group[0]?.dependency.source;
    const reference = source?.kind === 'git' ? describeReference(source.reference) : '';
    return `${reference} at ${group.map((declaration) => formatPlace(declaration.location)).join(', ')}`;
  });
  const edits = groups.flat().flatMap((declaration) => entryFix(declaration, context)?.edits ?? []);
  return [
    finding(infraMixedReferencesRule, {
      message:
        `The infra entries use ${groups.length} references: ${parts.join('; ')}. Each is a set of crates of ` +
        `its own, whose types do not match. Use ${describeReference(context.infra.reference)} ` +
        `everywhere${edits.length === 0 ? '' : '; apply-patch does it'}.`,
      locations: [first, ...others],
      ...(edits.length > 0 && { fix: { title: 'Use one reference', edits } }),
    }),
  ];
}
