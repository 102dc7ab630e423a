import type { Finding } from './finding.js';
import { fixEdits } from './fixes.js';
import { formatPlace } from './places/format-place.js';

/** A finding as people see it: one, or all of a rule, where they are many. */
export interface ShownFinding extends Finding {
  /** How many findings it stands for. */
  readonly count: number;
}

/** How many findings of one rule are shown one by one. */
const maxOfOneRule = 5;
/** How many places the text of a group names. */
const maxPlaces = 20;

/**
 * The findings for people: where a rule has more than five of one severity they become one, with the places of all, so
 * that what else was found is seen beside them. The report has each.
 */
export function groupFindings(findings: readonly Finding[]): readonly ShownFinding[] {
  const groups = new Map<string, Finding[]>();
  for (const found of findings) {
    const key = `${found.severity} ${found.rule}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [found]);
    else group.push(found);
  }
  return [...groups.values()].flatMap((group) =>
    group.length > maxOfOneRule ? [asOne(group)] : group.map((found) => ({ ...found, count: 1 })),
  );
}

function asOne(group: readonly Finding[]): ShownFinding {
  const [first, ...others] = group;
  if (first === undefined) throw new TypeError('a group has a finding');
  const places = others.map(({ locations: [location] }) => formatPlace(location));
  const left = places.length - maxPlaces;
  const list = `${places.slice(0, maxPlaces).join(', ')}${left > 0 ? ` and ${left} more` : ''}`;
  const fixes = group.flatMap(({ fix }) => fix ?? []);
  const [fix] = fixes;
  const { remedy: _, ...rest } = first;
  return {
    ...rest,
    message: `${first.message} There are ${others.length} more of this rule, each in the report: ${list}.`,
    crates: [...new Set(group.flatMap(({ crates }) => crates))],
    locations: [first.locations[0], ...others.map(({ locations: [location] }) => location)],
    ...(fix && {
      fix: {
        title: fixes.length === 1 ? fix.title : `${fix.title}, and ${fixes.length - 1} more like it`,
        edits: fixEdits(group, [first.rule]),
      },
    }),
    count: group.length,
  };
}
