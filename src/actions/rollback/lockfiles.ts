import type { Lockfile } from '../../domain/cargo/lockfile/lockfile.js';
import { comesFromInfra } from '../../domain/infra/questions.js';
import { reasonOf } from '../../domain/cargo/resolution.js';
import type { Workspace } from '../../domain/cargo/workspace/workspace.js';
import { manifestsOf } from '../../domain/cargo/workspace/workspaces.js';
import { committedLockfile, updateLockfile, type LockfileUpdate } from '../../flows/update-lockfiles.js';
import { type Edits } from './edits.js';
import type { RollbackContext, RollbackPorts } from './outcome.js';

/**
 * Brings the committed lockfiles to the edited manifests. Where every manifest of a workspace is back to its bytes, so
 * is its lockfile, and Cargo is not asked.
 *
 * @returns what is left to people, one sentence each.
 */
export async function updatedLockfiles(
  edits: Edits,
  context: RollbackContext,
  ports: RollbackPorts,
): Promise<readonly string[]> {
  const left: string[] = [];
  for (const workspace of context.target.repository.workspaces) {
    const note = await updateOne(workspace, edits, context, ports);
    if (note !== undefined) left.push(note);
  }
  return left;
}

async function updateOne(
  workspace: Workspace,
  edits: Edits,
  { target }: RollbackContext,
  ports: RollbackPorts,
): Promise<string | undefined> {
  const path = await committedLockfile(workspace, ports);
  if (path === undefined || workspace.lockfile === undefined) return undefined;
  const lockfile = edits.get(path);
  const manifests = manifestsOf(workspace).flatMap(({ path: manifest }) => {
    const edit = edits.get(manifest);
    return edit === undefined ? [] : [{ path: manifest, ...edit }];
  });
  if (manifests.length === 0 && lockfile === undefined) return undefined;
  // What the integration did not write, and what has nothing of infra's, stays as it is.
  if (lockfile === undefined && !hasInfra(workspace.lockfile.content, target)) return undefined;
  const isBack = lockfile?.by === 'exact' && typeof lockfile.text === 'string';
  if (isBack && manifests.every(({ by }) => by === 'exact')) return undefined;
  const texts = new Map(
    [...edits].flatMap(([file, { text }]) =>
      file.endsWith('Cargo.toml') && text !== null ? [[file, text] as const] : [],
    ),
  );
  const update = await updateLockfile(target, workspace, texts, lockfile?.text ?? undefined, ports);
  if (update.kind === 'resolved') {
    edits.set(path, { text: update.lockfile, by: update.lockfile === lockfile?.text ? lockfile.by : 'cargo' });
    return undefined;
  }
  const reason = reasonOf(update);
  const why = update.kind === 'failed' && update.before ? `did not resolve before either: ${reason}` : reason;
  return isBack
    ? `${path} is what it was before the integration, but Cargo could not check it against the manifests (${why}).`
    : `${path} could not be brought to the manifests (${why}): run \`cargo update --workspace\` when they resolve.`;
}

function hasInfra({ packages }: Lockfile, { plan, infra }: RollbackContext['target']): boolean {
  return packages.some(({ name, source }) => plan.crates.has(name) || comesFromInfra(source ?? null, infra));
}

/** Asks Cargo about every workspace whose manifests change. */
export async function updateAll(
  edits: Edits,
  { target, workspaces }: RollbackContext,
  ports: RollbackPorts,
): Promise<readonly LockfileUpdate[]> {
  const texts = new Map([...edits].flatMap(([path, { text }]) => (text === null ? [] : [[path, text] as const])));
  const updates: LockfileUpdate[] = [];
  for (const workspace of workspaces) {
    if (!manifestsOf(workspace).some(({ path }) => texts.has(path))) continue;
    updates.push(await updateLockfile(target, workspace, texts, undefined, ports));
  }
  return updates;
}

/** The lockfile that Cargo wrote becomes part of the change where one is committed. */
export async function takeLockfile(update: LockfileUpdate, edits: Edits, ports: RollbackPorts): Promise<void> {
  const path = await committedLockfile(update.workspace, ports);
  if (path !== undefined && update.kind === 'resolved') edits.set(path, { text: update.lockfile, by: 'cargo' });
}
