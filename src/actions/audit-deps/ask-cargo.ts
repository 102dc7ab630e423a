import type { CargoAnswer, WorkspaceAnswer } from '../../domain/audit/cargo-answer.js';
import type { AuditContext } from '../../domain/audit/context.js';
import { graphChange } from '../../domain/audit/graph-changes.js';
import { infraDeclarations } from '../../domain/infra/declarations.js';
import { largestSafeSets, type SafeSets } from '../../domain/audit/safe-set.js';
import { readCargoError } from '../../domain/cargo/error/read-cargo-error.js';
import type { AddedDependency } from '../../domain/cargo/graph/graph-before.js';
import type { Resolution } from '../../domain/cargo/resolution.js';
import { isProbablyInSync } from '../../domain/cargo/workspace/lockfile-sync.js';
import { inferBefore } from '../../domain/cargo/infer-before.js';
import type { Workspace } from '../../domain/cargo/workspace/workspace.js';
import { Failure } from '../../domain/failure.js';
import { addedDependencies } from '../../domain/patch/added-dependencies.js';
import type { Integration } from '../../domain/patch/integration.js';
import type { CrateRequest } from '../../domain/infra/crate.js';
import type { Asked } from '../../flows/ask-metadata.js';
import { integrate } from '../../flows/audit-context.js';
import { findUnlock } from '../../flows/find-unlock.js';
import { createResolver, type Resolver } from '../../flows/resolve.js';
import type { Ports } from '../../ports/ports.js';

export type ResolvePorts = Pick<Ports, 'checkout' | 'scratch' | 'cargo' | 'log'>;

/**
 * Resolves each workspace as it is and with the crates, on scratch copies.
 *
 * @throws {Failure} `tool-missing`, `tool-failed`, `network`.
 */
export async function askCargo(
  context: AuditContext,
  toolchain: string | undefined,
  ports: ResolvePorts,
): Promise<Pick<CargoAnswer, 'workspaces' | 'safe'>> {
  const { repository } = context;
  const opened = await Promise.all(
    context.workspaces.map(async ({ workspace }) => ({
      workspace,
      resolver: await createResolver({ repository, workspace, ports, toolchain }),
    })),
  );
  try {
    // Cargo is at work while the crates are planned.
    const outOfSync = opened.filter(({ workspace }) => !isProbablyInSync(workspace));
    await Promise.all(outOfSync.map(({ resolver }) => resolver.ask()));
    const integration = integrate(context, context.crates);
    const [manifests, added] = [manifestTexts(integration), addedDependencies(integration)];
    const questions = opened.map((each): Question => ({ ...each, manifests, added }));
    const workspaces = await Promise.all(questions.map((question) => answer(question, context)));
    const safe = await findSafeSets(context, workspaces, questions, ports);
    return { workspaces, ...(safe && { safe }) };
  } finally {
    await Promise.all(opened.map(({ resolver }) => resolver[Symbol.asyncDispose]()));
  }
}

/** A workspace, and what Cargo is asked about it. */
interface Question {
  readonly workspace: Workspace;
  readonly resolver: Resolver;
  /** The manifests with the crates. */
  readonly manifests: ReadonlyMap<string, string>;
  /** What they have more; `undefined` where they differ in something else. */
  readonly added: readonly AddedDependency[] | undefined;
}

async function answer(question: Question, context: AuditContext): Promise<WorkspaceAnswer> {
  const { workspace } = question;
  const { before, after } = (await askAfterOnly(question, context)) ?? (await askBoth(question, context));
  if (before.kind === 'failed') return { workspace, before, after };
  if (after.kind === 'resolved') {
    return { workspace, before, after, change: graphChange(workspace, before.graph, after) };
  }
  const found = workspace.lockfile === undefined ? undefined : await findUnlock({ ...question, before, after });
  return { workspace, before, after, ...(found && { unlock: found.unlock }) };
}

type Answers = Pick<WorkspaceAnswer, 'before' | 'after'>;

async function askBoth({ resolver, manifests }: Question, context: AuditContext): Promise<Answers> {
  const before = await resolution(await resolver.ask(), context);
  return { before, after: await askAfter(before, { resolver, manifests }, context) };
}

/** Only what must move moves: Cargo begins with the lockfile of before. */
async function askAfter(
  before: Resolution,
  { resolver, manifests }: Pick<Question, 'resolver' | 'manifests'>,
  context: AuditContext,
): Promise<Resolution> {
  const asked = await resolver.askAfter(manifests, before.kind === 'resolved' ? before.lockfile : undefined);
  if (before.kind === 'resolved') void before.graph; // read while Cargo is at work
  return resolution(asked, context);
}

/**
 * One question instead of two, where the lockfile is in sync and the answer about after leaves no doubt about before;
 * else `undefined`.
 */
async function askAfterOnly(
  { workspace, resolver, manifests, added }: Question,
  context: AuditContext,
): Promise<Answers | undefined> {
  if (!isProbablyInSync(workspace)) return undefined;
  const after = await resolution(await resolver.ask({ manifests }), context);
  const before = after.kind === 'failed' ? undefined : inferBefore(after, workspace, added);
  if (before === undefined) return undefined;
  resolver.know(before);
  return { before, after };
}

/** A source that cannot be reached is the repository's fault where it names a look-alike of the infra repository. */
async function resolution({ answer: asked }: Asked, context: AuditContext): Promise<Resolution> {
  try {
    return await asked;
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'network' || typeof error.cause !== 'string') throw error;
    const text = error.cause;
    const isBlamed = infraDeclarations(context).some(
      ({ origin, dependency: { source } }) =>
        origin === 'look-alike' && source.kind === 'git' && text.toLowerCase().includes(source.url.toLowerCase()),
    );
    if (!isBlamed) throw error;
    return { kind: 'failed', error: readCargoError(text) };
  }
}

async function findSafeSets(
  context: AuditContext,
  workspaces: readonly WorkspaceAnswer[],
  questions: readonly Question[],
  ports: Pick<ResolvePorts, 'log'>,
): Promise<SafeSets<CrateRequest> | undefined> {
  const failing = workspaces.flatMap(({ before, after }, index) => {
    const question = questions[index];
    return before.kind === 'resolved' && after.kind === 'failed' && question ? [{ ...question, before }] : [];
  });
  if (failing.length === 0) return undefined;
  ports.log.info('The crates cannot go in together; looking for the largest set that can.');
  return largestSafeSets(context.crates, async (subset) => {
    const manifests = manifestTexts(integrate(context, subset));
    for (const { before, resolver } of failing) {
      const after = await askAfter(before, { resolver, manifests }, context);
      if (after.kind === 'failed') return false;
    }
    return true;
  });
}

function manifestTexts({ manifests }: Integration): ReadonlyMap<string, string> {
  return new Map([...manifests].map(([path, { after }]) => [path, after.text]));
}
