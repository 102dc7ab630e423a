import type { CargoAnswer } from './cargo-answer.js';
import type { BaseFacts } from './context.js';
import { costOf } from './graph-changes.js';
import { sourcesOf } from './infra-commit.js';

/** What Cargo's answers tell about the existence and the cost of packages. */
export function baseFacts(answer: CargoAnswer): BaseFacts {
  const answers = answer.workspaces.flatMap(({ before, after }) => [before, after]);
  const missing = answers.flatMap((each) =>
    each.kind === 'failed' && each.error.kind === 'missing-package' ? (each.error.package ?? []) : [],
  );
  return {
    graphs: answers.flatMap((each) => (each.kind === 'resolved' ? [each.graph] : [])),
    sources: sourcesOf(answer),
    missing: new Set(missing),
    ...(answer.workspaces.every(({ change }) => change !== undefined) && { costs: costsOf(answer) }),
  };
}

function costsOf({ workspaces }: CargoAnswer): ReadonlyMap<string, number> {
  const costs = new Map<string, number>();
  for (const { delta } of workspaces.flatMap(({ change }) => change ?? [])) {
    for (const { added } of delta.duplicates) {
      costs.set(added.name, (costs.get(added.name) ?? 0) + costOf(added.name, delta));
    }
  }
  return costs;
}
