import { conflictRules } from '../../domain/audit/rules/conflicts.js';
import type { CargoError } from '../../domain/cargo/error/cargo-error.js';
import type { MovableUnlock } from '../../domain/cargo/error/unlock.js';
import type { ChangedFile } from '../../domain/change-set/changed-file.js';
import { lockfileDelta, type LockfileDelta } from '../../domain/cargo/lockfile/lockfile-delta.js';
import { keepLockfileFormat } from '../../domain/cargo/lockfile/lockfile-format.js';
import { readLockfile } from '../../domain/cargo/lockfile/read-lockfile.js';
import type { DependencyGraph } from '../../domain/cargo/graph/graph.js';
import type { NotAsked, Resolution, Unresolved } from '../../domain/cargo/resolution.js';
import type { Workspace } from '../../domain/cargo/workspace/workspace.js';
import { Failure } from '../../domain/failure.js';
import { sourcesOfInfraCrates } from '../../domain/infra/sources.js';
import { addedDependencies } from '../../domain/patch/added-dependencies.js';
import type { Integration } from '../../domain/patch/integration.js';
import type { Target } from '../../domain/target.js';
import { createResolver } from '../../flows/resolve.js';
import { committedLockfile } from '../../flows/update-lockfiles.js';
import type { Ports } from '../../ports/ports.js';
import type { ApplyPatchInputs } from './inputs.js';
import { askFromInLine, moveLocked } from './prepare-lockfile.js';

type Needs = Pick<Ports, 'cargo' | 'checkout' | 'git' | 'log' | 'scratch'>;

/** What Cargo said about one workspace with the change in it. */
export type Verified = { readonly workspace: Workspace } & (
  | {
      readonly kind: 'resolved';
      readonly graph: DependencyGraph;
      /** The committed lockfile's new text; absent where none is committed or it is to stay. */
      readonly lockfile?: ChangedFile;
      /** What the lockfile lacked or had too much before, as it was out of date; absent where it was not. */
      readonly outOfDate?: LockfileDelta;
      /**
       * What had to move in it, as the input `fix` allows: before the integration, or with it where the manifests of
       * before do not allow it.
       */
      readonly unlocked?: MovableUnlock & { readonly isPrepared: boolean };
      /** Packages that the graph has in one more version than before. */
      readonly duplicates: readonly string[];
      /** Packages of before whose version or commit is another one now, as `name 1.0.0 → 1.0.1`. */
      readonly moved: readonly string[];
      /** Sources of infra crates in the graph; more than one are several sets of types. */
      readonly infraSources: readonly string[];
    }
  /** The change adds this error, or the one of before is not allowed. */
  | (Pick<Unresolved, 'error'> & { readonly kind: 'refused'; readonly before: boolean })
  /** It does not resolve, and did not before for the same reason. */
  | (Pick<Unresolved, 'error'> & { readonly kind: 'already-broken' })
  | NotAsked
);

/** The repository with the fixes that were asked for, and as it is. */
export interface Fixed {
  readonly target: Target;
  readonly opened: Target;
}

/**
 * Has Cargo resolve every workspace with the change in it, starting from its lockfile, so that only what the new crates
 * need moves.
 *
 * @throws {Failure} `tool-missing` without cargo where a committed lockfile needs it, `network`.
 */
export async function verify(
  inputs: ApplyPatchInputs,
  targets: Fixed,
  integration: Integration,
  ports: Needs,
): Promise<readonly Verified[]> {
  const verified: Verified[] = [];
  for (const { workspace } of targets.target.workspaces) {
    verified.push(await verifyWorkspace(inputs, targets, integration, workspace, ports));
  }
  return verified;
}

async function verifyWorkspace(
  inputs: ApplyPatchInputs,
  { target, opened }: Fixed,
  integration: Integration,
  workspace: Workspace,
  ports: Needs,
): Promise<Verified> {
  const committed = await committedLockfile(workspace, ports);
  if (!inputs.updateLockfile && integration.unknown.length === 0) {
    return { kind: 'not-asked', workspace, reason: '`update-lockfile` is `false`' };
  }
  const { toolchain } = inputs;
  await using resolver = await createResolver({ repository: target.repository, workspace, ports, toolchain });
  const manifests = new Map([...integration.manifests].map(([path, { after }]) => [path, after.text]));
  try {
    const base = workspace.lockfile?.text;
    const former = workspaceIn(opened, workspace);
    await using other =
      opened === target
        ? undefined
        : await createResolver({ repository: opened.repository, workspace: former, ports, toolchain });
    const unfixed = other ?? resolver;
    const isWritten = committed !== undefined && inputs.updateLockfile;
    const question = { workspace: former, resolver, unfixed, manifests, added: addedDependencies(integration) };
    const { inLine, start, answer } = await askFromInLine(question, isWritten);
    const first = keepFormat(base, answer);
    const isMovable = isWritten && first.kind === 'failed' && inputs.fix.some((rule) => conflictRules.has(rule));
    const moved = isMovable ? await moveLocked({ after: first, start, resolver, manifests, unfixed }) : undefined;
    const after = moved === undefined ? first : keepFormat(base, moved.after);
    if (after.kind === 'failed') return judgeFailure(workspace, after.error, await resolver.resolve(), inputs);
    if (committed !== undefined)
      await requireStable(resolver.resolve({ manifests, lockfile: after.lockfile }), after, committed);
    const prepared = moved?.prepared === undefined ? inLine : keepLockfileFormat(base, moved.prepared);
    const lockfile = { path: committed ?? '', before: base ?? '', after: after.lockfile };
    return {
      kind: 'resolved',
      workspace,
      graph: after.graph,
      ...(isWritten && { lockfile: { ...lockfile, ...(prepared !== undefined && { prepared }) } }),
      ...(inLine !== undefined && { outOfDate: lockfileDelta(base ?? '', inLine) }),
      ...(moved && { unlocked: { ...moved.unlock, isPrepared: moved.prepared !== undefined } }),
      ...compareLockfiles(moved?.lockfile ?? start, after.lockfile),
      infraSources: sourcesOfInfraCrates(after.graph, target),
    };
  } catch (error) {
    const isMissing = error instanceof Failure && error.code === 'tool-missing';
    if (!isMissing || committed !== undefined || integration.unknown.length > 0) throw error;
    return { kind: 'not-asked', workspace, reason: 'cargo was not found' };
  }
}

/** The workspace as it was before fixes. */
function workspaceIn({ workspaces }: Target, { root }: Workspace): Workspace {
  const found = workspaces.find(({ workspace }) => workspace.root.path === root.path);
  if (found === undefined) throw new TypeError(`${root.path} was no workspace before the fixes`);
  return found.workspace;
}

/** What Cargo wrote must be what Cargo would write again: then it takes it with `--locked`. */
async function requireStable(again: Promise<Resolution>, first: Resolution, path: string): Promise<void> {
  const second = await again;
  const isStable =
    second.kind === 'resolved' &&
    first.kind === 'resolved' &&
    keepLockfileFormat(first.lockfile, second.lockfile) === first.lockfile;
  if (isStable) return;
  throw new Failure('tool-failed', `${path} would not be what cargo wants with \`--locked\``, {
    hint: 'Run again; if it stays so, use `update-lockfile: false` and update the lockfile by hand.',
  });
}

/** The resolution with the lockfile in the format that it had. */
function keepFormat(before: string | undefined, after: Resolution): Resolution {
  return after.kind === 'failed' ? after : { ...after, lockfile: keepLockfileFormat(before, after.lockfile) };
}

function judgeFailure(workspace: Workspace, error: CargoError, before: Resolution, inputs: ApplyPatchInputs): Verified {
  const wasBroken = before.kind === 'failed';
  if (wasBroken && inputs.allowAlreadyBroken && isSameError(error, before.error)) {
    return { kind: 'already-broken', workspace, error };
  }
  return { kind: 'refused', workspace, error, before: wasBroken };
}

/** Cargo stops at the first source that it cannot have: which package that is depends on the order. */
function isSameError(a: CargoError, b: CargoError): boolean {
  return a.kind === b.kind && (a.package === b.package || a.kind === 'unreachable-source');
}

function compareLockfiles(
  before: string | undefined,
  after: string,
): { readonly duplicates: readonly string[]; readonly moved: readonly string[] } {
  if (before === undefined) return { duplicates: [], moved: [] };
  const old = versionsOf(before);
  const now = versionsOf(after);
  const duplicates: string[] = [];
  const moved: string[] = [];
  for (const [name, versions] of now) {
    const earlier = old.get(name);
    if (earlier === undefined) continue;
    const added = [...versions].filter((version) => !earlier.has(version));
    const gone = [...earlier].filter((version) => !versions.has(version));
    moved.push(...gone.slice(0, added.length).map((version, index) => `${name} ${version} → ${added[index] ?? ''}`));
    duplicates.push(...added.slice(gone.length).map((version) => `${name} ${version}`));
  }
  return { duplicates: duplicates.toSorted(), moved: moved.toSorted() };
}

function versionsOf(lockfile: string): ReadonlyMap<string, ReadonlySet<string>> {
  const versions = new Map<string, Set<string>>();
  for (const { name, version } of readLockfile(lockfile, 'Cargo.lock').packages) {
    versions.set(name, (versions.get(name) ?? new Set()).add(version));
  }
  return versions;
}
