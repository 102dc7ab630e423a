import type { Conflict } from '../../domain/audit/conflict.js';
import { formatPlace } from '../../domain/audit/places/format-place.js';

/**
 * The sides of a conflict as a mermaid graph: members on the left, what cannot be chosen or is missing on the right.
 */
export function conflictGraph(conflict: Conflict): string {
  const ids = new Map<string, string>();
  const lines: string[] = [];
  const node = (label: string): string => {
    const known = ids.get(label);
    if (known !== undefined) return known;
    const id = `n${ids.size}`;
    ids.set(label, id);
    lines.push(`  ${id}["${quoted(label)}"]`);
    return id;
  };
  const edge = (from: string, to: string, label: string): void => {
    const line = `  ${from} -->${label === '' ? '' : `|"${quoted(label)}"|`} ${to}`;
    if (!lines.includes(line)) lines.push(line);
  };
  for (const { chain } of conflict.sides) {
    const steps = chain.map(({ name, version }) => node(`${name} ${version}`));
    for (const [index, from] of steps.entries()) {
      const to = steps[index + 1];
      if (to !== undefined) edge(from, to, chain[index + 1]?.requirement ?? '');
    }
  }
  const asker = conflict.sides[0]?.chain.at(-1);
  if (conflict.missing !== undefined && asker !== undefined) {
    const { name, requirement, feature, location } = conflict.missing;
    const missing = node(
      `${feature === undefined ? name : `${name}/${feature}`} ${absence[conflict.kind] ?? ''}`.trim(),
    );
    const asked = [requirement ?? '', location === undefined ? '' : formatPlace(location)].filter(
      (text) => text !== '',
    );
    edge(node(`${asker.name} ${asker.version}`), missing, asked.join(' at '));
  }
  return ids.size === 0 ? '' : ['graph LR', ...lines].join('\n');
}

const absence: Partial<Readonly<Record<Conflict['kind'], string>>> = {
  'missing-package': 'does not exist',
  'missing-feature': 'does not exist',
  'unsatisfiable-version': 'has no such version',
  'unreachable-source': 'cannot be reached',
};

/** Text inside the double quotes of a mermaid label: entities for what would end or mark it up. */
function quoted(text: string): string {
  return text
    .replace(/[^\w .+~^=<>*,:/-]/g, (character) => `#${character.codePointAt(0) ?? 32};`)
    .replace(/[<>]/g, (character) => (character === '<' ? '#lt;' : '#gt;'));
}
