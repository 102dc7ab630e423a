import type { PlanChange, PlanComparison } from '../../domain/plan/compare-plans.js';
import type { WorkspaceProblem } from '../../domain/plan/compare-workspace.js';
import { writeCrateWords } from '../../domain/plan/crate-words.js';
import { maxMatrixLegs } from '../../domain/plan/matrix.js';
import type { Plan, PlannedRepository } from '../../domain/plan/plan.js';
import { formatLocation } from '../../domain/failure.js';
import { count } from '../../domain/report/markdown.js';
import { styled, type Screen, type Style } from '../screen.js';

/** The plan as a table, phase by phase. */
export function showPlanTable(path: string, plan: Plan, selected: readonly PlannedRepository[], screen: Screen): void {
  const sizes = [
    count(plan.crates.size, 'crate'),
    count(plan.repositories.size, 'repository', 'repositories'),
    count(plan.phases.length, 'phase'),
  ].join(', ');
  screen.line(`${styled(screen, 'green', '✓')} ${path} is in order: ${sizes}`);
  const width = Math.max(0, ...selected.map(({ name }) => name.length));
  const categoryWidth = Math.max(0, ...selected.map(({ category }) => category.length));
  for (const { number, title } of plan.phases) {
    const members = selected.filter(({ phase }) => phase === number);
    if (members.length === 0) continue;
    screen.line(`\n${styled(screen, 'bold', `Phase ${number}`)}  ${title}`);
    for (const { name, category, crates, canary, wasm, systemPackages } of members) {
      const words = writeCrateWords(crates, plan.crates).join(' ');
      const remarks = [
        ...(canary ? ['canary'] : []),
        ...(wasm === undefined ? [] : [`wasm: ${wasm.crates.join(' ')}`]),
        ...(systemPackages.length === 0 ? [] : [`needs ${systemPackages.join(' ')}`]),
      ];
      const remark = remarks.length === 0 ? '' : styled(screen, 'dim', `  (${remarks.join('; ')})`);
      screen.line(`  ${name.padEnd(width)}  ${category.padEnd(categoryWidth)}  ${words}${remark}`);
    }
  }
  if (selected.length > maxMatrixLegs) {
    screen.line(`\nwarning: a matrix has at most ${maxMatrixLegs} legs; take them phase by phase (\`--phases\`)`);
  }
}

const nextSteps: Readonly<Record<PlanChange['next'], (change: PlanChange) => string>> = {
  integrate: () => 'integrate it again',
  rollback: () => 'remove everything: `rollback` with `mode: full`',
  'rollback-partial': ({ dropped }) =>
    `\`rollback\` with \`mode: partial\` and \`crates: ${dropped.join(' ')}\`, then integrate it again`,
  none: () => 'nothing: only reports and the order change',
};

/** What an edit means, repository by repository. @param shown names of the plan that are asked for. */
export function showComparison(
  { repositories, everywhere }: PlanComparison,
  shown: ReadonlySet<string>,
  screen: Screen,
): void {
  const changes = repositories.filter((change) => change.kind === 'removed' || shown.has(change.repository));
  screen.line('');
  if (changes.length + everywhere.length === 0) return screen.line('No repository is changed.');
  screen.line(styled(screen, 'bold', `What changed: ${count(changes.length, 'repository', 'repositories')}`));
  if (everywhere.length > 0) screen.line(`  everywhere: ${everywhere.join('; ')}`);
  for (const change of changes) {
    const step = change.kind === 'added' ? 'integrate it' : nextSteps[change.next](change);
    screen.line(`  ${change.repository}: ${change.differences.join('; ')}`);
    screen.line(styled(screen, 'dim', `    → ${step}`));
  }
}

const styles: Readonly<Record<WorkspaceProblem['severity'], Style>> = { error: 'red', warning: 'yellow', note: 'cyan' };

export function showWorkspaceProblems(problems: readonly WorkspaceProblem[], infra: string, screen: Screen): void {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const mark = errors === 0 ? styled(screen, 'green', '✓') : styled(screen, 'red', '✗');
  const says =
    problems.length === 0
      ? 'every crate, feature and dependency of the plan is there'
      : `${count(errors, 'error')} in ${count(problems.length, 'difference')}`;
  screen.line(`\n${mark} ${infra}: ${says}`);
  for (const { severity, message, location } of problems) {
    const place = location === undefined ? '' : ` (${formatLocation(location)})`;
    screen.line(`${styled(screen, styles[severity], severity)}: ${message}${place}`);
  }
}
