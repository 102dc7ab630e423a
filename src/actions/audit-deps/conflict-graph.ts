import type { Conflict } from '../../domain/audit/resolution.js';

/** The sides of a conflict as a mermaid graph: members on the left, what cannot be chosen on the right. */
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
  for (const { chain } of conflict.sides) {
    const steps = chain.map(({ name, version }) => node(`${name} ${version}`));
    for (const [index, from] of steps.entries()) {
      const to = steps[index + 1];
      const requirement = chain[index + 1]?.requirement;
      if (to === undefined) continue;
      const edge = `  ${from} -->${requirement === undefined ? '' : `|"${quoted(requirement)}"|`} ${to}`;
      if (!lines.includes(edge)) lines.push(edge);
    }
  }
  return ids.size === 0 ? '' : ['graph LR', ...lines].join('\n');
}

/** Text inside the double quotes of a mermaid label: entities for what would end or mark it up. */
function quoted(text: string): string {
  return text
    .replace(/[^\w .+~^=<>*,:/-]/g, (character) => `#${character.codePointAt(0) ?? 32};`)
    .replace(/[<>]/g, (character) => (character === '<' ? '#lt;' : '#gt;'));
}
