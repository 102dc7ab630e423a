import type { AuditContext, BaseFacts } from '../../domain/audit/context.js';
import { costOf, type GraphChange } from '../../domain/audit/graph-changes.js';
import { infraDeclarations } from '../../domain/audit/infra-declarations.js';
import { largestSafeSets, type SafeSets } from '../../domain/audit/safe-set.js';
import { readCargoError } from '../../domain/cargo/cargo-error.js';
import { compareGraphs } from '../../domain/cargo/graph-delta.js';
import { isProbablyInSync } from '../../domain/cargo/lockfile-sync.js';
import type { Workspace } from '../../domain/cargo/workspace.js';
import { Failure } from '../../domain/failure.js';
import type { CrateRequest } from '../../domain/plan/plan.js';
import { createResolver, type Resolution, type Resolver, type WhatIf } from '../../flows/resolve.js';
import type { Ports } from '../../ports.js';
import { integrate } from '../../flows/audit-context.js';

export type WhatIfPorts = Pick<Ports, 'checkout' | 'scratch' | 'cargo' | 'log'>;

/** What Cargo says about one workspace as it stands and with the crates. */
export interface WorkspaceAnswer {
  readonly workspace: Workspace;
  readonly before: Resolution;
  readonly after: Resolution;
  /** Where both resolve. */
  readonly change?: GraphChange;
}

export interface CargoAnswer {
  readonly workspaces: readonly WorkspaceAnswer[];
  /** The largest sets of crates that can go in, where all of them cannot and the base can be resolved. */
  readonly safe?: SafeSets<CrateRequest>;
}

/**
 * Resolves each workspace before and after on scratch copies.
 *
 * @throws {Failure} `tool-missing`, `tool-failed`, `network`.
 */
export async function askCargo(
  context: AuditContext,
  toolchain: string | undefined,
  ports: WhatIfPorts,
): Promise<CargoAnswer> {
  const resolvers = await Promise.all(
    context.workspaces.map(({ workspace }) =>
      createResolver({
        repository: context.repository,
        workspace,
        ports,
        ...(toolchain !== undefined && { toolchain }),
      }),
    ),
  );
  try {
    const all = changeFor(context, context.crates);
    const workspaces = await Promise.all(
      context.workspaces.map(({ workspace }, index) => answerOf(workspace, resolvers[index], all, context)),
    );
    const safe = await findSafeSets(context, workspaces, resolvers, ports);
    return { workspaces, ...(safe && { safe }) };
  } finally {
    await Promise.all(resolvers.map((resolver) => resolver[Symbol.asyncDispose]()));
  }
}

async function answerOf(
  workspace: Workspace,
  resolver: Resolver | undefined,
  manifests: ReadonlyMap<string, string>,
  context: AuditContext,
): Promise<WorkspaceAnswer> {
  if (resolver === undefined) throw new Error(`no resolver for ${workspace.root.path}`);
  // With a lockfile in sync, after starts from the same one and need not wait for before.
  const [before, early] = await Promise.all([
    ask(resolver, {}, context),
    isProbablyInSync(workspace) ? ask(resolver, { manifests }, context) : undefined,
  ]);
  const inSync = before.kind === 'resolved' && before.lockfile === workspace.lockfile?.text;
  const after = inSync && early ? early : await ask(resolver, withLockfile(manifests, before), context);
  if (before.kind === 'failed' || after.kind === 'failed') return { workspace, before, after };
  const delta = compareGraphs(before.graph, after.graph);
  return { workspace, before, after, change: { workspace, before: before.graph, after: after.graph, delta } };
}

/** Starts from the lockfile of before, so that only what infra moves counts as moved. */
function withLockfile(manifests: ReadonlyMap<string, string>, before: Resolution): WhatIf {
  return { manifests, ...(before.kind === 'resolved' && { lockfile: before.lockfile }) };
}

/** A source that cannot be reached is the repository's fault where it names a look-alike of the infra repository. */
async function ask(resolver: Resolver, change: WhatIf, context: AuditContext): Promise<Resolution> {
  try {
    return await resolver.resolve(change);
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'network' || typeof error.cause !== 'string') throw error;
    const text = error.cause;
    const blamed = infraDeclarations(context).some(
      ({ origin, dependency: { source } }) =>
        origin === 'look-alike' && source.kind === 'git' && text.toLowerCase().includes(source.url.toLowerCase()),
    );
    if (!blamed) throw error;
    return { kind: 'failed', error: text };
  }
}

async function findSafeSets(
  context: AuditContext,
  workspaces: readonly WorkspaceAnswer[],
  resolvers: readonly Resolver[],
  ports: Pick<WhatIfPorts, 'log'>,
): Promise<SafeSets<CrateRequest> | undefined> {
  const failing = workspaces.flatMap(({ before, after }, index) => {
    const resolver = resolvers[index];
    return before.kind === 'resolved' && after.kind === 'failed' && resolver ? [{ before, resolver }] : [];
  });
  if (failing.length === 0) return undefined;
  ports.log.info('The crates cannot go in together; looking for the largest set that can.');
  return largestSafeSets(context.crates, async (subset) => {
    const manifests = changeFor(context, subset);
    for (const { before, resolver } of failing) {
      const answer = await ask(resolver, withLockfile(manifests, before), context);
      if (answer.kind === 'failed') return false;
    }
    return true;
  });
}

function changeFor(context: AuditContext, crates: readonly CrateRequest[]): ReadonlyMap<string, string> {
  return new Map([...integrate(context, crates).manifests].map(([path, { after }]) => [path, after.text]));
}

/** What Cargo's answers tell about the existence of packages. */
export function factsOf({ workspaces }: CargoAnswer): BaseFacts {
  const answers = workspaces.flatMap(({ before, after }) => [before, after]);
  const missing = answers.flatMap((answer) => {
    if (answer.kind !== 'failed') return [];
    const error = readCargoError(answer.error);
    return error.kind === 'missing-package' && error.package !== undefined ? [error.package] : [];
  });
  return {
    graphs: answers.flatMap((answer) => (answer.kind === 'resolved' ? [answer.graph] : [])),
    missing: new Set(missing),
    ...(workspaces.every(({ change }) => change !== undefined) && { costs: costsOf(workspaces) }),
  };
}

function costsOf(workspaces: readonly WorkspaceAnswer[]): ReadonlyMap<string, number> {
  const costs = new Map<string, number>();
  for (const { delta } of workspaces.flatMap(({ change }) => change ?? [])) {
    for (const { added } of delta.duplicates)
      costs.set(added.name, (costs.get(added.name) ?? 0) + costOf(added.name, delta));
  }
  return costs;
}
