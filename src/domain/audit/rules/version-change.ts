import { count } from '../../report/markdown.js';
import { graphChangesOf } from '../cargo-answer.js';
import { finding, type Finding } from '../finding.js';
import type { GraphChange } from '../graph-changes.js';
import { locateEntries } from '../places/dependency-place.js';
import type { CargoRules, Rule } from '../rule.js';

const versionChangeRule = {
  id: 'version-change',
  title: 'A locked version changes',
  severity: 'note',
  rationale: 'Infra needs another version, so that the repository’s own code is built with it, too.',
  help: 'Read the changelog of what the repository uses itself.',
} as const satisfies Rule;

export const versionChange = {
  heading: 'Resolution',
  needs: 'cargo',
  rules: [versionChangeRule],
  check: (answer) => graphChangesOf(answer).flatMap(findingsOf),
} as const satisfies CargoRules;

const maxListed = 12;

function findingsOf(change: GraphChange): readonly Finding[] {
  const { workspace, delta, own } = change;
  if (delta.changed.length === 0) return [];
  const ordered = delta.changed.toSorted((a, b) => Number(own.has(b.before.id)) - Number(own.has(a.before.id)));
  const list = ordered
    .slice(0, maxListed)
    .map(({ before, after }) => `${after.name} ${before.version} → ${after.version}`);
  const rest = ordered.length - list.length;
  const location = ordered.flatMap(({ before }) => own.get(before.id) ?? [])[0] ?? locateEntries(workspace);
  return [
    finding(versionChangeRule, {
      message:
        `Infra moves ${count(ordered.length, 'locked version')} of the workspace of ${workspace.root.path}: ` +
        `${list.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}. The repository’s own code is built ` +
        'with them, too.',
      locations: [location],
    }),
  ];
}
