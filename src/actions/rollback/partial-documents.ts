import { listed } from '../../domain/text/lists.js';
import { manifestsOf } from '../../domain/cargo/workspace/workspaces.js';
import { dependenciesFile } from '../../domain/infra/own-files.js';
import { recordIn } from '../../domain/infra/record-block.js';
import { renderDependenciesFile } from '../../domain/docs/dependencies-file.js';
import type { IntegrationFacts } from '../../domain/docs/facts.js';
import { gatherFacts } from '../../domain/docs/gather-facts.js';
import { markedPartNames } from '../../domain/infra/marked-parts.js';
import { findReadme, readmeTemplatePath, renderReadme } from '../../domain/docs/readme.js';
import { entryKey, integrationId, type ChangeRecord } from '../../domain/infra/record.js';
import type { TakenEntry } from '../../domain/rollback/take-out.js';
import { type Edits } from './edits.js';
import { declaredAfter } from './full.js';
import type { RollbackContext, RollbackPorts } from './outcome.js';

/**
 * Brings the documents and the change record to what is left, also in workspaces that `manifest-path` does not mean. A
 * repository without a record keeps its documents.
 */
export async function recordWithout(
  going: ReadonlySet<string>,
  taken: readonly TakenEntry[],
  edits: Edits,
  context: RollbackContext,
  { checkout, clock }: RollbackPorts,
): Promise<void> {
  const text = await checkout.readIfPresent(dependenciesFile);
  const record = text === undefined ? undefined : recordIn(text);
  if (text === undefined || record === undefined) return;
  const { target } = context;
  const stays = declaredAfter(target.repository.workspaces, edits, target);
  const gone = new Set([...going].filter((name) => !stays.has(name)));
  const facts = factsOf(without(record, gone, taken), edits, context);
  const today = new Date(clock.now()).toISOString().slice(0, 10);
  const names = listed(going);
  const log = `- ${today}: Removed ${names}${fromWhere(context)}`;
  edits.set(dependenciesFile, { text: renderDependenciesFile(facts, text, undefined, log), by: 'entries' });
  const readme = findReadme(await checkout.files());
  const readmeText = readme === undefined ? undefined : await checkout.readIfPresent(readme);
  if (readme === undefined || readmeText === undefined || !markedPartNames(readmeText).includes('readme')) return;
  const template = await checkout.readIfPresent(readmeTemplatePath);
  edits.set(readme, { text: renderReadme(facts, readmeText, readme, template), by: 'entries' });
}

/** ` of b/Cargo.toml`, where the caller names one manifest. */
export function fromWhere({ inputs, workspaces }: RollbackContext): string {
  const roots = workspaces.map(({ root }) => `\`${root.path}\``);
  return inputs.manifestPath === undefined ? '' : ` from ${roots.join(', ')}`;
}

function without(record: ChangeRecord, gone: ReadonlySet<string>, taken: readonly TakenEntry[]): ChangeRecord {
  const takenKeys = new Set(taken.map(entryKey));
  const left = {
    ...record,
    crates: record.crates.filter(({ name }) => !gone.has(name)),
    entries: record.entries.filter((entry) => !takenKeys.has(entryKey(entry))),
  };
  return { ...left, id: integrationId(left) };
}

function factsOf(record: ChangeRecord, edits: Edits, { target }: RollbackContext): IntegrationFacts {
  const texts = new Map([...edits].flatMap(([path, { text }]) => (text === null ? [] : [[path, text] as const])));
  const feature = record.entries.find(({ table }) => table.join('.') === 'features')?.key;
  const inherited = record.entries.some(({ table }) => table.join('.') === 'workspace.dependencies');
  const integrated = new Set(record.entries.map(({ manifest }) => manifest));
  const others = target.repository.workspaces
    .filter((workspace) => target.workspaces.every((chosen) => chosen.workspace !== workspace))
    .filter((workspace) => manifestsOf(workspace).some(({ path }) => integrated.has(path)))
    .map((workspace) => ({ workspace, members: workspace.members }));
  const source = { ...target, workspaces: [...target.workspaces, ...others] };
  return gatherFacts(source, texts, { record, inherited, optionalFeature: feature ?? 'infra' });
}
