import { reasonOf } from '../../domain/cargo/resolution.js';
import { listed } from '../../domain/text/lists.js';
import { shortCrateName } from '../../domain/infra/crate-names.js';
import { manifestsOf } from '../../domain/cargo/workspace/workspaces.js';
import { withoutModules } from '../../domain/docs/facade.js';
import { holdersInGraph, holdersInPlan, type Holder } from '../../domain/rollback/guard.js';
import { belongsToIntegration, declaredCrates } from '../../domain/rollback/declared-crates.js';
import { facadePath } from '../../domain/infra/own-files.js';
import { earlierEntries, isAmong, restoreEntry, type EarlierEntry } from '../../domain/rollback/earlier-entries.js';
import type { Dependency, Manifest } from '../../domain/cargo/manifest/manifest.js';
import { textsBefore } from '../../flows/texts-before.js';
import { findIntegration } from '../../flows/find-integration.js';
import { takeOut, type TakenEntry, type TakenOut } from '../../domain/rollback/take-out.js';
import type { LockfileUpdate } from '../../flows/update-lockfiles.js';
import { resultFiles, textOfManifest, type Edits } from './edits.js';
import { full, orphanNotes, removedCrates } from './full.js';
import { updateAll, takeLockfile } from './lockfiles.js';
import { nothing, type Outcome, type RollbackContext, type RollbackPorts } from './outcome.js';
import { fromWhere, recordWithout } from './partial-documents.js';
import { findUses } from './uses.js';

/**
 * Takes some crates out and leaves the rest (docs/plan.md, 14.3.3). Refused is a split that would not get rid of them,
 * because a crate that stays needs one that goes, or that Cargo cannot resolve. Nothing is written.
 */
export async function partial(context: RollbackContext, ports: RollbackPorts): Promise<Outcome> {
  const { target, workspaces } = context;
  const manifests = workspaces.flatMap(manifestsOf);
  const declared = declaredCrates(manifests, target);
  const going = new Set(target.crates.map(({ name }) => name).filter((name) => declared.has(name)));
  if (going.size === 0) {
    const named = target.crates.map(({ name }) => name);
    const followUps = orphanNotes(new Map(), (name) => named.includes(name), context);
    return nothing(`No manifest declares ${listed(named)}.`, { followUps });
  }
  const staying = new Set([...declared].filter((name) => !going.has(name)));
  // What is left then is an integration without crates: taking all of it back is more exact, where there was a before.
  const all = staying.size === 0 ? await full(context, ports) : undefined;
  if (all !== undefined && all.operation !== 'none' && all.operation !== 'refused') return all;
  const edits: Edits = new Map();
  const { taken, left } = await takeOutCrates(going, staying, edits, context, ports);
  await shortenFacades(taken.entries, edits, context, ports);
  const updates = await updateAll(edits, context, ports);
  const refusal = refuse(updates, staying, going, context);
  if (refusal !== undefined) return refusal;
  for (const one of updates) await takeLockfile(one, edits, ports);
  await recordWithout(going, taken.entries, edits, context, ports);
  const names = listed(going);
  return {
    ...nothing(
      `${names} ${going.size === 1 ? 'is' : 'are'} removed${fromWhere(context)}; ${whatStays(staying, context)}.`,
    ),
    operation: 'removed',
    files: await resultFiles(edits, ports),
    removedCrates: removedCrates(context, edits),
    uses: await findUses(edits, context, ports),
    followUps: [
      ...left,
      ...taken.notes,
      ...orphanNotes(edits, (name) => going.has(name), context),
      ...updates.flatMap(unchecked),
    ],
  };
}

/**
 * Takes the entries out. Those that were there before the integration come back, unless they would be a second set of
 * infra crates beside those that stay; these are told.
 */
async function takeOutCrates(
  going: ReadonlySet<string>,
  staying: ReadonlySet<string>,
  edits: Edits,
  { inputs, target, workspaces }: RollbackContext,
  ports: RollbackPorts,
): Promise<{ readonly taken: TakenOut; readonly left: readonly string[] }> {
  const textOf = textOfManifest(workspaces.flatMap(manifestsOf), edits);
  const isMeant = (manifest: Manifest, dependency: Dependency): boolean =>
    going.has(dependency.package) && belongsToIntegration(dependency, manifest, target);
  const all = takeOut(workspaces, textOf, isMeant);
  const commit = inputs.integrationCommit;
  const found = await findIntegration(
    { context: target, ...(commit !== undefined && { integrationCommit: commit }) },
    ports,
  );
  const touched = [...new Set(all.entries.map(({ manifest }) => manifest))];
  const untouched = await textsBefore(found, touched, ports);
  const earlier = earlierEntries(all.entries, { ...found, untouched }, target.infra);
  const kept = earlier.filter((entry) => entry.fits && inheritsKept(entry, earlier));
  const taken =
    kept.length === 0
      ? all
      : takeOut(workspaces, textOf, isMeant, ({ path }, dependency) => isAmong(kept, path, dependency));
  const texts = new Map(taken.texts);
  for (const entry of kept)
    texts.set(entry.manifest, restoreEntry(texts.get(entry.manifest) ?? textOf(entry.manifest), entry));
  for (const [path, text] of texts) edits.set(path, { text, by: 'entries' });
  const names = listed([...staying]);
  const left = earlier.map((entry) =>
    kept.includes(entry)
      ? `${entry.manifest} has \`${entry.key}\`, as it had before the integration.`
      : `${entry.manifest} had \`${entry.text}\` before the integration. Beside ${names} it would be a second ` +
        'set of infra crates, so it is out, too.',
  );
  return { taken, left };
}

/** What inherits comes back only where the entry of the workspace does. */
function inheritsKept(entry: EarlierEntry, all: readonly EarlierEntry[]): boolean {
  const root = all.find(({ table, key }) => table[0] === 'workspace' && key === entry.key);
  return root === undefined || root.fits;
}

/** Our modules for crates that a package does not have any more. */
async function shortenFacades(
  taken: readonly TakenEntry[],
  edits: Edits,
  { target }: RollbackContext,
  { checkout }: RollbackPorts,
): Promise<void> {
  for (const manifest of new Set(taken.map((entry) => entry.manifest))) {
    const path = facadePath(manifest);
    const text = await checkout.readIfPresent(path);
    if (text === undefined) continue;
    const gone = taken.filter((entry) => entry.manifest === manifest);
    const crates = new Set(gone.map((entry) => shortCrateName(entry.package, target.plan.crates.keys())));
    edits.set(path, { text: withoutModules(text, crates), by: 'entries' });
  }
}

function whatStays(staying: ReadonlySet<string>, { inputs }: RollbackContext): string {
  if (staying.size === 0) return `no infra crate is left${inputs.manifestPath === undefined ? '' : ' there'}`;
  return `${listed(staying)} ${staying.size === 1 ? 'stays' : 'stay'}`;
}

function refuse(
  updates: readonly LockfileUpdate[],
  staying: ReadonlySet<string>,
  going: ReadonlySet<string>,
  { target }: RollbackContext,
): Outcome | undefined {
  const holders = new Map<string, Holder>();
  for (const one of updates) {
    const found =
      one.kind === 'resolved'
        ? holdersInGraph(one.graph, staying, going, target.infra)
        : holdersInPlan(target.plan, declaredIn(one.workspace, staying, target), going);
    for (const holder of found) holders.set(holder.crate, holders.get(holder.crate) ?? holder);
  }
  if (holders.size > 0) return refusedForHolders([...holders.values()], going, target);
  const broken = updates.find((one) => one.kind === 'failed' && !one.before);
  if (broken?.kind !== 'failed') return undefined;
  return {
    ...nothing(`Without these crates ${broken.workspace.root.path} does not resolve: ${reasonOf(broken)}`),
    operation: 'refused',
  };
}

function declaredIn(
  workspace: LockfileUpdate['workspace'],
  among: ReadonlySet<string>,
  target: RollbackContext['target'],
): ReadonlySet<string> {
  const declared = declaredCrates(manifestsOf(workspace), target);
  return new Set([...declared].filter((name) => among.has(name)));
}

function refusedForHolders(
  holders: readonly Holder[],
  going: ReadonlySet<string>,
  { plan }: RollbackContext['target'],
): Outcome {
  const order = [...plan.crates.keys()];
  const removableTogether = [...new Set([...going, ...holders.map(({ crate }) => crate)])].toSorted(
    (a, b) => order.indexOf(a) - order.indexOf(b),
  );
  const chains = holders.map(({ chain }) => chain.map((name) => `\`${name}\``).join(' → ')).join('; ');
  const unknown = removableTogether.filter((name) => !plan.crates.has(name)).map((name) => `\`${name}\``);
  if (unknown.length > 0) {
    const says =
      `Crates that stay need what is to go: ${chains}. ${unknown.join(', ')} would have to go with it and ` +
      `${unknown.length === 1 ? 'is' : 'are'} not in the plan: use \`mode: full\`, or take the entries out by ` +
      'hand first.';
    return { ...nothing(says), operation: 'refused' };
  }
  return {
    ...nothing(
      `Crates that stay need what is to go, so it would stay in the graph: ${chains}. These have to go ` +
        `together: ${listed(removableTogether)}.`,
    ),
    operation: 'refused',
    removableTogether,
  };
}

function unchecked(one: LockfileUpdate): readonly string[] {
  if (one.kind === 'resolved') return [];
  return [`Cargo could not check ${one.workspace.root.path} (${reasonOf(one)}); the plan's graph was used.`];
}
