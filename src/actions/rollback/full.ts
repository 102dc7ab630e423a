import { scopedBranch } from '../../domain/change-set/branch-name.js';
import { listed } from '../../domain/text/lists.js';
import { shortCrateName } from '../../domain/infra/crate-names.js';
import { integrationBranch } from '../../domain/change-set/change-set.js';
import { readManifest } from '../../domain/cargo/manifest/read-manifest.js';
import type { Workspace } from '../../domain/cargo/workspace/workspace.js';
import { manifestsOf } from '../../domain/cargo/workspace/workspaces.js';
import { Failure } from '../../domain/failure.js';
import { belongsToIntegration, declaredCrates } from '../../domain/rollback/declared-crates.js';
import { leftInOrphans } from '../../domain/rollback/orphan-entries.js';
import { takeOut } from '../../domain/rollback/take-out.js';
import { findIntegration, type FoundIntegration } from '../../flows/find-integration.js';
import { edited, resultFiles, textOfManifest, type Edits } from './edits.js';
import { updatedLockfiles } from './lockfiles.js';
import { nothing, type Outcome, type RollbackContext, type RollbackPorts } from './outcome.js';
import { undoByRecord, undoInTree, type UndoneLayers } from './undo.js';
import { findUses } from './uses.js';

/**
 * Takes a whole integration back (docs/plan.md, 14.3.2): the bytes from before where nothing changed since, else what
 * the integration wrote, with every later edit kept. Nothing is written.
 */
export async function full(context: RollbackContext, ports: RollbackPorts): Promise<Outcome> {
  const { inputs, target } = context;
  const found = await findIntegration(
    { context: target, ...(inputs.integrationCommit !== undefined && { integrationCommit: inputs.integrationCommit }) },
    ports,
  );
  const about = aboutFound(found);
  if (found.by === 'nothing') return noIntegration(found, about, context, ports);
  const undone =
    found.layers.length > 0 || found.record === undefined
      ? await undoInTree(found.layers, context, ports)
      : await undoByRecord(found.record, ports);
  const edits: Edits = new Map(undone.states);
  const followUps = [
    ...foundBySource(found),
    ...undone.left,
    ...[...undone.states.values()].flatMap((state) => state.left),
  ];
  followUps.push(...(await takeOutTheRest(edits, undone, context)));
  followUps.push(...(await updatedLockfiles(edits, context, ports)));
  followUps.push(...stillDeclared(edits, context), ...orphanNotes(edits, () => true, context));
  const files = await resultFiles(edits, ports);
  if (files.length === 0) return nothing('The integration that was found is rolled back already.', about);
  const partOnly = notNamed(context, edits);
  if (partOnly !== undefined) return { ...nothing(partOnly, about), operation: 'refused' };
  const exact = files.every(({ by }) => by === 'exact');
  return {
    ...nothing(''),
    ...about,
    operation: exact ? 'reverted' : 'removed',
    message: exact
      ? 'Every file that the integration touched has its bytes from before.'
      : 'The integration is removed, and what was edited since stays.',
    files,
    removedCrates: removedCrates(context, edits),
    uses: await findUses(edits, context, ports),
    followUps,
  };
}

/**
 * Without an integration there is nothing to do, unless the history that would tell of it is not there.
 *
 * @throws {Failure} `usage` for a shallow clone whose manifests have infra entries.
 */
async function noIntegration(
  { incomplete }: FoundIntegration,
  about: Partial<Outcome>,
  { target, scope }: RollbackContext,
  { branches, checkout }: RollbackPorts,
): Promise<Outcome> {
  const declared = [...declaredCrates(target.repository.manifests.values(), target)];
  if (declared.length === 0) {
    const branch = scopedBranch(integrationBranch, scope);
    const isOpen = await branches.isOnOrigin(checkout.root, branch);
    const hint = `If the pull request of \`${branch}\` is not merged yet, \`mode: quick\` closes it.`;
    return nothing(`There is no integration to take back.${isOpen === true ? ` ${hint}` : ''}`, about);
  }
  const names = listed(declared);
  if (incomplete) {
    throw new Failure('usage', `the commit that brought ${names} in is not in this shallow clone`, {
      hint: 'Check out with `fetch-depth: 0`, so that what stood there before can be put back.',
    });
  }
  const crates = declared.map((name) => shortCrateName(name, target.plan.crates.keys())).join(' ');
  const says =
    `There is no integration to take back. The manifests still declare ${names}, but no commit is known that ` +
    'brought them in: they are older than the last rollback, or as old as their manifests. To remove them ' +
    `all the same, use \`mode: partial\` with \`crates: ${crates}\`, or name a commit in ` +
    '`integration-commit`.';
  return nothing(says, about);
}

function aboutFound(found: FoundIntegration): Pick<Outcome, 'found' | 'integrationCommit' | 'revertedCommits'> {
  const { by, lookedFor, incomplete, layers } = found;
  const revertedCommits = layers.flatMap(({ commit }) => commit ?? []);
  const integrations = layers.filter(({ kind, commit }) => kind === 'integration' && commit !== null);
  // The documents have a commit of their own.
  const withManifests = integrations.find(({ files }) => [...files.keys()].some((path) => path.endsWith('Cargo.toml')));
  const newest = (withManifests ?? integrations[0])?.commit;
  return {
    found: { by, lookedFor, incomplete },
    revertedCommits,
    ...(newest !== undefined && newest !== null && { integrationCommit: newest }),
  };
}

/** Where nothing but the manifests tells of an integration, people have to know what was taken for one. */
function foundBySource({ by, commits }: FoundIntegration): readonly string[] {
  if (by !== 'source') return [];
  const list = commits
    .map(({ sha, author, message }) => `${sha.slice(0, 12)} of ${author} (${message.split('\n', 1)[0] ?? ''})`)
    .join(', ');
  return [
    'No trailer and no change record tells of an integration. Taken for one, because they brought the infra ' +
      `source into manifests: ${list}. To take back less, name a commit in \`integration-commit\`, or crates ` +
      'with `mode: partial`.',
  ];
}

/** Entries for infra crates that came later, in whatever manifest: they would point to what is not there any more. */
async function takeOutTheRest(
  edits: Edits,
  { original }: UndoneLayers,
  { workspaces, target }: RollbackContext,
): Promise<readonly string[]> {
  const textOf = textOfManifest(workspaces.flatMap(manifestsOf), edits);
  const before = new Map<string, ReadonlySet<string>>();
  for (const { path } of workspaces.flatMap(manifestsOf)) {
    if (declaredCrates([readManifest(textOf(path), path)], target).size === 0) continue;
    const text = await original(path);
    before.set(path, text === null ? new Set() : declaredCrates([readManifest(text, path)], target));
  }
  const taken = takeOut(
    workspaces,
    textOf,
    (manifest, dependency) =>
      belongsToIntegration(dependency, manifest, target) &&
      before.get(manifest.path)?.has(dependency.package) === false,
  );
  for (const [path, text] of taken.texts) {
    edits.set(path, { text, by: text === (await original(path)) ? 'exact' : 'entries' });
  }
  return taken.notes;
}

/** Entries that were there before the integration: people's own, which came back. */
function stillDeclared(edits: Edits, { target, workspaces }: RollbackContext): readonly string[] {
  return workspaces.flatMap(manifestsOf).flatMap((manifest) => {
    const names = declaredCrates([edited(manifest, edits)], target);
    const list = listed(names);
    return names.size === 0 ? [] : [`${manifest.path} has ${list}, as it had before the integration.`];
  });
}

/** What stays in packages that are members of no workspace. */
export function orphanNotes(
  edits: Edits,
  isGoing: (crate: string) => boolean,
  { target, workspaces }: RollbackContext,
): readonly string[] {
  const { manifests, orphans } = target.repository;
  const roots = new Set(workspaces.map(({ root }) => root));
  const chosen = orphans.filter(({ root }) => roots.has(root));
  return leftInOrphans(chosen, textOfManifest([...manifests.values()], edits), isGoing, target);
}

/** The infra crates that workspaces declare once the edits are made. */
export function declaredAfter(
  workspaces: readonly Workspace[],
  edits: Edits,
  target: RollbackContext['target'],
): ReadonlySet<string> {
  const after = workspaces.flatMap(manifestsOf).map((manifest) => edited(manifest, edits));
  return declaredCrates(after, target);
}

/** Names of the crates that the chosen workspaces declared and do not declare any more, in the plan's order. */
export function removedCrates({ target, workspaces }: RollbackContext, edits: Edits): readonly string[] {
  const manifests = workspaces.flatMap(manifestsOf);
  const stays = declaredAfter(workspaces, edits, target);
  const gone = [...declaredCrates(manifests, target)].filter((name) => !stays.has(name));
  const order = [...target.plan.crates.keys()];
  return gone.toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
}

/** Whoever names some crates, or one manifest, does not want all of them out. */
function notNamed(context: RollbackContext, edits: Edits): string | undefined {
  const chosen = new Set(context.workspaces.flatMap(manifestsOf).map(({ path }) => path));
  const elsewhere = [...edits.keys()].flatMap((path) =>
    path.endsWith('Cargo.toml') && !chosen.has(path) ? [path] : [],
  );
  if (context.inputs.manifestPath !== undefined && elsewhere.length > 0) {
    return (
      `\`mode: full\` would also change ${listed(elsewhere)}. Use \`mode: partial\`, or leave ` +
      '`manifest-path` empty.'
    );
  }
  if (context.inputs.crates === undefined) return undefined;
  const named = new Set(context.target.crates.map(({ name }) => name));
  const others = removedCrates(context, edits).filter((name) => !named.has(name));
  if (others.length === 0) return undefined;
  return `\`mode: full\` would also remove ${listed(others)}. Use \`mode: partial\`, or leave \`crates\` empty.`;
}
