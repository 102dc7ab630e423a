import type { CargoAnswer } from '../cargo-answer.js';
import { describeConflict, locateConflict } from '../conflict.js';
import type { AuditContext } from '../context.js';
import { finding, type Finding } from '../finding.js';
import type { CargoRules, Rule } from '../rule.js';

const baseDoesNotResolveRule = {
  id: 'base-does-not-resolve',
  title: 'The repository did not resolve before',
  severity: 'error',
  rationale:
    'Without a graph before, nothing can be said about what infra changes. It is not the integration’s ' +
    'fault. A warning where the integration itself repairs it.',
  help: 'Repair the cause that the message names, then run again.',
} as const satisfies Rule;

export const baseDoesNotResolve = {
  heading: 'Resolution',
  needs: 'cargo',
  rules: [baseDoesNotResolveRule],
  check,
} as const satisfies CargoRules;

function check({ workspaces }: CargoAnswer, { crates }: AuditContext): readonly Finding[] {
  return workspaces.flatMap(({ workspace, before, after }) => {
    if (before.kind === 'resolved') return [];
    const isRepaired = after.kind === 'resolved';
    const next = isRepaired
      ? 'With the corrections that apply-patch makes, it resolves.'
      : 'Repair this first: it is not caused by the integration.';
    const conflict = describeConflict(before.error, workspace);
    return [
      finding(baseDoesNotResolveRule, {
        message:
          `The workspace of ${workspace.root.path} does not resolve as it is, without the integration: ` +
          `${conflict} ${next}`,
        severity: isRepaired ? 'warning' : 'error',
        crates: isRepaired ? [] : crates.map(({ name }) => name),
        locations: locateConflict(before.error, workspace),
      }),
    ];
  });
}
