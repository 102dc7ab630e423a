import { count } from '../../report/markdown.js';
import { graphChangesOf } from '../cargo-answer.js';
import { finding, type Finding } from '../finding.js';
import type { GraphChange } from '../graph-changes.js';
import { locateEntries } from '../places/dependency-place.js';
import type { CargoRules, Rule } from '../rule.js';

const featureChangeRule = {
  id: 'feature-change',
  title: 'Features of a package change',
  severity: 'note',
  rationale: 'Cargo unifies features: what infra switches on is on for the repository’s own use of the package.',
  help: 'Nothing, unless the feature changes behaviour (for example a TLS backend or a default allocator).',
} as const satisfies Rule;

export const featureChange = {
  heading: 'Resolution',
  needs: 'cargo',
  rules: [featureChangeRule],
  check: (answer) => graphChangesOf(answer).flatMap(findingsOf),
} as const satisfies CargoRules;

const maxListed = 12;

function findingsOf(change: GraphChange): readonly Finding[] {
  const { own } = change;
  const mine = change.delta.features.filter(({ before }) => own.has(before.id));
  if (mine.length === 0) return [];
  const list = mine.slice(0, maxListed).map(({ after, enabled, disabled }) => {
    const parts = [...enabled.map((feature) => `+${feature}`), ...disabled.map((feature) => `-${feature}`)];
    return `${after.name} (${parts.join(', ')})`;
  });
  const rest = mine.length - list.length;
  const location = mine.flatMap(({ before }) => own.get(before.id) ?? [])[0] ?? locateEntries(change.workspace);
  return [
    finding(featureChangeRule, {
      message:
        `Features change on ${count(mine.length, 'package')} that the repository uses itself: ` +
        `${list.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}. Cargo unifies features over the graph.`,
      locations: [location],
    }),
  ];
}
