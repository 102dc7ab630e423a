import type { Edit } from '../toml/edit.js';
import type { Finding } from './finding.js';
import { rules } from './rules.js';

/** Ids that the input `fix` of apply-patch accepts. */
export const fixableRules: readonly string[] = [...rules.values()].filter((rule) => rule.fixable).map(({ id }) => id);

/**
 * The edits of the findings of the named rules, in the order of files and places, each once. Where two would change the
 * same text, the earlier finding's stays: the edits never overlap.
 */
export function fixEdits(findings: readonly Finding[], ruleIds: readonly string[]): readonly Edit[] {
  const chosen: Edit[] = [];
  for (const { rule, fix } of findings) {
    if (!ruleIds.includes(rule)) continue;
    for (const edit of fix?.edits ?? []) if (!chosen.some((other) => collide(edit, other))) chosen.push(edit);
  }
  return chosen.toSorted((a, b) => (a.path === b.path ? a.range.start - b.range.start : a.path < b.path ? -1 : 1));
}

/** Two changes of the same text. Two different insertions at one place stand one after the other. */
function collide(a: Edit, b: Edit): boolean {
  if (a.path !== b.path) return false;
  const insertions = a.range.start === a.range.end && b.range.start === b.range.end;
  if (insertions) return a.range.start === b.range.start && a.text === b.text;
  const same = a.range.start === b.range.start && a.range.end === b.range.end;
  return same || (a.range.start < b.range.end && b.range.start < a.range.end);
}

/**
 * The findings where apply-patch follows with these rules in its input `fix`: an error that it settles keeps nothing
 * out, and is told as a warning.
 */
export function settledBy(ruleIds: readonly string[], findings: readonly Finding[]): readonly Finding[] {
  return findings.map((found) => {
    const isSettled = found.severity === 'error' && ruleIds.includes(found.rule) && hasWayOut(found);
    if (!isSettled) return found;
    return {
      ...found,
      severity: 'warning',
      crates: [],
      message: `${found.message} apply-patch does it, as \`fix\` asks.`,
    };
  });
}

/** An edit, or a command for the lockfile that is as good as one. */
function hasWayOut({ fix, remedy }: Finding): boolean {
  return fix !== undefined || (remedy?.strategy === 'precise' && remedy.command !== undefined);
}
