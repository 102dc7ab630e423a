import { lockedInfraCommit } from '../infra/reference.js';
import type { CargoAnswer } from './cargo-answer.js';
import type { AuditContext } from './context.js';

/** The infra commit that Cargo resolves to with the crates, else the one that a lockfile keeps. */
export function commitInUse(context: AuditContext, answer?: CargoAnswer): string | undefined {
  const sources = [
    ...(answer === undefined ? (context.base?.sources ?? []) : sourcesOf(answer)),
    ...context.workspaces
      .flatMap(({ workspace }) => workspace.lockfile?.content.packages ?? [])
      .flatMap(({ source }) => source ?? []),
  ];
  return lockedInfraCommit(sources, context);
}

/** Sources in the graphs with the crates, as Cargo writes them. */
export function sourcesOf({ workspaces }: CargoAnswer): readonly string[] {
  return workspaces.flatMap(({ after }) =>
    after.kind === 'resolved' ? [...after.graph.packages.values()].flatMap(({ source }) => source ?? []) : [],
  );
}
