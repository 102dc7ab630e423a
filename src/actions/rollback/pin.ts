import { reasonOf } from '../../domain/cargo/resolution.js';
import { listed } from '../../domain/text/lists.js';
import { entryKey } from '../../domain/infra/record.js';
import { comesFromInfra } from '../../domain/infra/questions.js';
import { infraDeclarations, type InfraDeclaration } from '../../domain/infra/declarations.js';
import { formatReference } from '../../domain/infra/reference.js';
import { sameReference, type GitReference } from '../../domain/cargo/requirement/source.js';
import { dependenciesFile } from '../../domain/infra/own-files.js';
import { chainTo } from '../../domain/cargo/graph/chain.js';
import { setSource } from '../../domain/patch/set-source.js';
import { infraSources } from '../../domain/infra/sources.js';
import { pinIn, withPin, type PinnedEntry, type PinRecord } from '../../domain/infra/pin-record.js';
import { parseToml, type TomlDocument } from '../../domain/toml/document.js';
import type { LockfileUpdate } from '../../flows/update-lockfiles.js';
import { resultFiles, type Edits } from './edits.js';
import { updateAll, takeLockfile } from './lockfiles.js';
import { nothing, type Outcome, type RollbackContext, type RollbackPorts } from './outcome.js';

/**
 * Puts every infra entry on one good revision (docs/plan.md, 14.5.1), with the proof that one infra source is in the
 * graph: with two of them the types of the crates do not match. Nothing is written.
 */
export async function pin(context: RollbackContext, ports: RollbackPorts): Promise<Outcome> {
  const { target } = context;
  const { reference } = target.infra;
  const declarations = declarationsOf(context);
  if (declarations.length === 0) return nothing('No manifest has an entry for an infra crate.');
  const others = notNamed(declarations, context);
  if (others.length > 0) {
    const names = listed(others);
    return refused(
      `A pin is for all crates, or their types do not match: ${names} would stay where ` +
        `${others.length === 1 ? 'it is' : 'they are'}. Leave \`crates\` empty.`,
    );
  }
  const moving = declarations.filter(({ dependency }) => !isAt(dependency.source, reference));
  if (moving.length === 0) return nothing(`Every infra entry is at ${formatReference(reference)} already.`);
  const edits: Edits = new Map();
  for (const [path, text] of pinned(moving, target.infra)) edits.set(path, { text, by: 'entries' });
  const updates = await updateAll(edits, context, ports);
  const problem = updates.map((one) => problemOf(one, context)).find((one) => one !== undefined);
  if (problem !== undefined) return refused(problem);
  for (const one of updates) await takeLockfile(one, edits, ports);
  const record = await recordPin(moving, edits, context, ports);
  const crates = [...new Set(declarations.map(({ dependency }) => dependency.package))];
  const until = context.inputs.expires === undefined ? '' : ` until ${context.inputs.expires}`;
  return {
    ...nothing(
      `${crates.length === 1 ? 'The infra crate is' : `All ${crates.length} infra crates are`} pinned to ` +
        `${formatReference(reference)}${until}; one infra source is in the graph.`,
    ),
    operation: 'pinned',
    files: await resultFiles(edits, ports),
    pin: record,
  };
}

function refused(says: string): Outcome {
  return { ...nothing(says), operation: 'refused' };
}

/** The entries of the repository that take a crate from the infra workspace itself. */
export function declarationsOf({ target, workspaces }: RollbackContext): readonly InfraDeclaration[] {
  const chosen = workspaces.map((workspace) => ({ workspace, members: workspace.members }));
  return infraDeclarations({ ...target, workspaces: chosen }).filter(({ origin }) => origin === 'infra');
}

function isAt(source: InfraDeclaration['dependency']['source'], reference: GitReference): boolean {
  return source.kind === 'git' && sameReference(source.reference, reference);
}

function notNamed(declarations: readonly InfraDeclaration[], { inputs, target }: RollbackContext): readonly string[] {
  if (inputs.crates === undefined) return [];
  const named = new Set(target.crates.map(({ name }) => name));
  const all = declarations.map(({ dependency }) => dependency.package);
  return [...new Set(all.filter((name) => !named.has(name)))];
}

function pinned(
  declarations: readonly InfraDeclaration[],
  infra: RollbackContext['target']['infra'],
): ReadonlyMap<string, string> {
  const documents = new Map<string, TomlDocument>();
  for (const { manifest, dependency } of declarations) {
    const document = documents.get(manifest.path) ?? parseToml(manifest.document.text, manifest.path);
    const at = [...dependency.table.path, dependency.name];
    documents.set(manifest.path, setSource(document, at, infra, { keepUrl: true }));
  }
  return new Map([...documents].map(([path, { text }]) => [path, text]));
}

/** Why a workspace is no proof; `undefined` where exactly one infra source is in its graph. */
function problemOf(one: LockfileUpdate, { target }: RollbackContext): string | undefined {
  const path = one.workspace.root.path;
  if (one.kind === 'not-asked')
    return `Nothing proves that one infra source is in the graph of ${path}: ${one.reason}.`;
  if (one.kind === 'failed') {
    return `${path} does not resolve with the pin${one.before ? ', and did not before' : ''}: ${reasonOf(one)}`;
  }
  const sources = infraSources(one.graph, target.infra);
  if (sources.length <= 1) return undefined;
  const wanted = target.infra.reference;
  const suffix = wanted.kind === 'default-branch' ? '' : `?${wanted.kind}=${wanted.value}`;
  const foreign = [...one.graph.packages.values()].find(
    (found) => comesFromInfra(found.source, target.infra) && !(found.source ?? '').replace(/#.*$/, '').endsWith(suffix),
  );
  const chain = foreign === undefined ? [] : chainTo(one.graph, foreign.id);
  const who = chain.map(({ name }) => `\`${name}\``).join(' → ');
  return (
    `${path} would have ${sources.length} infra sources, whose types do not match: ` +
    `${sources.join(', ')}${who === '' ? '' : ` (${who})`}. Pin the repository that brings the other one first.`
  );
}

/** The pin in INFRA_DEPENDENCIES.md; one that is there keeps what stood before it. */
async function recordPin(
  moving: readonly InfraDeclaration[],
  edits: Edits,
  { inputs, target }: RollbackContext,
  { checkout, clock }: RollbackPorts,
): Promise<PinRecord> {
  const text = await checkout.readIfPresent(dependenciesFile);
  const earlier = text === undefined ? undefined : pinIn(text);
  const known = new Set(earlier?.entries.map(entryKey));
  const entries = moving.map(({ manifest, dependency }): PinnedEntry => {
    const { start, end } = dependency.entry.range;
    const previous = manifest.document.text.slice(start, end);
    return { manifest: manifest.path, table: dependency.table.path, key: dependency.name, previous };
  });
  const record: PinRecord = {
    reference: target.infra.reference,
    reason: inputs.reason ?? '',
    date: new Date(clock.now()).toISOString().slice(0, 10),
    ...(inputs.expires !== undefined && { expires: inputs.expires }),
    entries: [...(earlier?.entries ?? []), ...entries.filter((entry) => !known.has(entryKey(entry)))],
    createdDocument: earlier?.createdDocument ?? text === undefined,
  };
  edits.set(dependenciesFile, { text: withPin(text, dependenciesFile, record), by: 'entries' });
  return record;
}
