import type { AuditContext, BaseFacts } from '../../domain/audit/context.js';
import { costOf, graphChange, type GraphChange } from '../../domain/audit/graph-changes.js';
import { infraDeclarations } from '../../domain/infra/declarations.js';
import { largestSafeSets, type SafeSets } from '../../domain/audit/safe-set.js';
import type { Unlock } from '../../domain/audit/resolution.js';
import { readCargoError } from '../../domain/cargo/error/cargo-error.js';
import { graphBefore, type AddedDependency } from '../../domain/cargo/graph/graph-before.js';
import { isProbablyInSync } from '../../domain/cargo/lockfile/lockfile-sync.js';
import { readLockfile } from '../../domain/cargo/lockfile/read-lockfile.js';
import type { Workspace } from '../../domain/cargo/workspace/workspace.js';
import { Failure } from '../../domain/failure.js';
import { addedDependencies } from '../../domain/patch/added-dependencies.js';
import type { Integration } from '../../domain/patch/integration.js';
import type { CrateRequest } from '../../domain/infra/crate.js';
import { integrate } from '../../flows/audit-context.js';
import { createResolver, type Asked, type Resolution, type Resolver } from '../../flows/resolve.js';
import type { Ports } from '../../ports/ports.js';
import { findUnlock } from './find-unlock.js';

export type WhatIfPorts = Pick<Ports, 'checkout' | 'scratch' | 'cargo' | 'log'>;

/** What Cargo says about one workspace as it stands and with the crates. */
export interface WorkspaceAnswer {
  readonly workspace: Workspace;
  readonly before: Resolution;
  readonly after: Resolution;
  /** Where both resolve. */
  readonly change?: GraphChange;
  /** Where after does not, but would with other locked versions. */
  readonly unlock?: Unlock;
}

export interface CargoAnswer {
  readonly workspaces: readonly WorkspaceAnswer[];
  /** The largest sets of crates that can go in, where all of them cannot and the base can be resolved. */
  readonly safe?: SafeSets<CrateRequest>;
}

/**
 * Resolves each workspace before and after on scratch copies. Comes back while Cargo is at work.
 *
 * @throws {Failure} `tool-missing`, `tool-failed`, `network`; the answer does, too.
 */
export async function askCargo(
  context: AuditContext,
  toolchain: string | undefined,
  ports: WhatIfPorts,
): Promise<{ readonly answer: Promise<CargoAnswer> }> {
  const { repository } = context;
  const asked = await Promise.all(
    context.workspaces.map(async ({ workspace }) => {
      const resolver = await createResolver({ repository, workspace, ports, toolchain });
      const inSync = isProbablyInSync(workspace);
      if (!inSync) await resolver.ask();
      return { workspace, resolver, inSync };
    }),
  );
  const integration = integrate(context, context.crates);
  const manifests = textsOf(integration);
  const questions = await Promise.all(
    asked.map(async ({ inSync, ...question }): Promise<Question> => {
      // After starts from the lockfile that is there, and then tells what before is.
      const early = inSync ? await question.resolver.ask({ manifests }) : undefined;
      return { ...question, manifests, added: addedDependencies(integration), ...(early && { early }) };
    }),
  );
  return { answer: answerTo(questions, context, ports) };
}

/** A workspace, and what Cargo is asked about it. */
interface Question {
  readonly workspace: Workspace;
  readonly resolver: Resolver;
  /** The manifests of after. */
  readonly manifests: ReadonlyMap<string, string>;
  /** What they have more; `undefined` where they differ in something else. */
  readonly added: readonly AddedDependency[] | undefined;
  /** About after, where it can be asked before the lockfile of before is known. */
  readonly early?: Asked;
}

async function answerTo(
  questions: readonly Question[],
  context: AuditContext,
  ports: WhatIfPorts,
): Promise<CargoAnswer> {
  try {
    const workspaces = await Promise.all(questions.map((question) => answerOf(question, context)));
    const safe = await findSafeSets(context, workspaces, questions, ports);
    return { workspaces, ...(safe && { safe }) };
  } finally {
    await Promise.all(questions.map(({ resolver }) => resolver[Symbol.asyncDispose]()));
  }
}

async function answerOf(question: Question, context: AuditContext): Promise<WorkspaceAnswer> {
  const { workspace, resolver, early } = question;
  const first = early && (await told(early, context));
  const known = first && knownBefore(first, question);
  if (known !== undefined) resolver.keep({}, known);
  const before = known ?? (await told(await resolver.ask(), context));
  const inSync = before.kind === 'resolved' && before.lockfile === workspace.lockfile?.text;
  const after = inSync && first !== undefined ? first : await askAfter(before, question, context);
  if (before.kind === 'failed') return { workspace, before, after };
  if (after.kind === 'failed') {
    const unlock = workspace.lockfile === undefined ? undefined : await findUnlock({ ...question, before, after });
    return { workspace, before, after, ...(unlock && { unlock }) };
  }
  return { workspace, before, after, change: graphChange(workspace, before.graph, after.graph) };
}

/** What Cargo would say of before, where its answer to after leaves no doubt. */
function knownBefore(
  after: Resolution,
  { workspace: { lockfile }, added }: Pick<Question, 'workspace' | 'added'>,
): Resolution | undefined {
  if (after.kind === 'failed' || after.declared === undefined || lockfile === undefined || added === undefined) {
    return undefined;
  }
  const locked = { before: lockfile.content, after: readLockfile(after.lockfile, lockfile.path) };
  const graph = graphBefore({ graph: after.graph, declared: after.declared }, added, locked);
  return graph && { kind: 'resolved', graph, lockfile: lockfile.text };
}

async function askAfter(
  before: Resolution,
  { resolver, manifests }: Pick<Question, 'resolver' | 'manifests'>,
  context: AuditContext,
): Promise<Resolution> {
  const asked = await resolver.askAfter(manifests, before.kind === 'resolved' ? before.lockfile : undefined);
  if (before.kind === 'resolved') void before.graph; // read while Cargo is at work
  return told(asked, context);
}

/** A source that cannot be reached is the repository's fault where it names a look-alike of the infra repository. */
async function told({ answer }: Asked, context: AuditContext): Promise<Resolution> {
  try {
    return await answer;
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
  questions: readonly Question[],
  ports: Pick<WhatIfPorts, 'log'>,
): Promise<SafeSets<CrateRequest> | undefined> {
  const failing = workspaces.flatMap(({ before, after }, index) => {
    const question = questions[index];
    return before.kind === 'resolved' && after.kind === 'failed' && question ? [{ ...question, before }] : [];
  });
  if (failing.length === 0) return undefined;
  ports.log.info('The crates cannot go in together; looking for the largest set that can.');
  return largestSafeSets(context.crates, async (subset) => {
    const manifests = textsOf(integrate(context, subset));
    for (const { before, ...question } of failing) {
      const answer = await askAfter(before, { ...question, manifests }, context);
      if (answer.kind === 'failed') return false;
    }
    return true;
  });
}

function textsOf({ manifests }: Integration): ReadonlyMap<string, string> {
  return new Map([...manifests].map(([path, { after }]) => [path, after.text]));
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
