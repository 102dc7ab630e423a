import type { DependencyGraph, ResolvedPackage } from '../../cargo/graph/graph.js';
import { comesFromInfra } from '../../infra/questions.js';
import { closure } from '../../plan/selection.js';
import { resolvedGraphs, type CargoAnswer } from '../cargo-answer.js';
import type { AuditContext } from '../context.js';
import { finding, type Finding } from '../finding.js';
import { isFromTarget } from '../git-neighbours.js';
import { locateEntries } from '../places/dependency-place.js';
import type { CargoRules, Rule } from '../rule.js';

const infraDependsOnTargetRule = {
  id: 'infra-depends-on-target',
  title: 'An infra crate depends on the repository',
  severity: 'error',
  rationale: 'Critical constraint 1: with the entry, the repository would depend on itself through infra.',
  help: 'Remove the dependency from the infra workspace.',
} as const satisfies Rule;

export const infraDependsOnTarget = {
  heading: 'Infra references',
  needs: 'cargo',
  rules: [infraDependsOnTargetRule],
  check,
} as const satisfies CargoRules;

function check(answer: CargoAnswer, context: AuditContext): readonly Finding[] {
  return resolvedGraphs(answer).flatMap(({ workspace, graph }) => {
    const isTarget = ({ id, source }: ResolvedPackage): boolean =>
      graph.members.includes(id) || isFromTarget(source, context);
    const infra = [...graph.packages.values()].filter(({ source }) => comesFromInfra(source, context.infra));
    const reaching = infra.filter((found) => reaches(graph, found.id, isTarget));
    if (reaching.length === 0) return [];
    const names = reaching.map((found) => `\`${found.name}\``).join(', ');
    const reached = new Set(reaching.map((found) => found.name));
    const depend = reaching.length === 1 ? 'depends' : 'depend';
    return [
      finding(infraDependsOnTargetRule, {
        message:
          `${names} of infra ${depend} on a package of this repository, which would then depend on itself. ` +
          'Remove the dependency from the infra workspace.',
        crates: context.crates
          .map((crate) => crate.name)
          .filter((crate) => closure(context.plan, [crate]).some((name) => reached.has(name))),
        locations: [locateEntries(workspace)],
      }),
    ];
  });
}

function reaches(graph: DependencyGraph, start: string, goal: (found: ResolvedPackage) => boolean): boolean {
  const seen = new Set<string>();
  const open = [start];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const found = seen.has(id) ? undefined : graph.packages.get(id);
    if (found === undefined) continue;
    seen.add(id);
    if (id !== start && goal(found)) return true;
    open.push(...found.dependencies.map((edge) => edge.id));
  }
  return false;
}
