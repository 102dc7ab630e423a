import { listed } from '../../domain/text/lists.js';
import { dependenciesFile, dependenciesTemplatePath } from '../../domain/infra/own-files.js';
import { recordIn } from '../../domain/infra/record-block.js';
import { renderDependenciesFile } from '../../domain/docs/dependencies-file.js';
import type { IntegrationFacts } from '../../domain/docs/facts.js';
import { gatherFacts } from '../../domain/docs/gather-facts.js';
import { findReadme, readmeTemplatePath, renderReadme } from '../../domain/docs/readme.js';
import type { Change } from '../../domain/patch/draft.js';
import { requestsOf, type Integration } from '../../domain/patch/integration.js';
import type { ChangedFile } from '../../domain/change-set/changed-file.js';
import {
  integrationId,
  mergeRecords,
  type ChangeRecord,
  type RecordedEntry,
  type RecordedFix,
} from '../../domain/infra/record.js';
import type { Target } from '../../domain/target.js';
import { readIfText } from '../../flows/read-if-text.js';
import type { Ports } from '../../ports/ports.js';
import type { ApplyPatchInputs } from './inputs.js';

export interface Documents {
  readonly facts: IntegrationFacts;
  readonly files: readonly ChangedFile[];
}

/**
 * The documents and the change record that go with an integration (docs/plan.md, 15).
 *
 * @param edited the other files of the change, for the record
 * @param fixes what the fixes of audit rules changed, for the record
 */
export async function writeDocuments(
  inputs: ApplyPatchInputs,
  target: Target,
  integration: Integration,
  { edited, fixes }: { readonly edited: readonly ChangedFile[]; readonly fixes: readonly RecordedFix[] },
  ports: Pick<Ports, 'checkout' | 'clock' | 'log'>,
): Promise<Documents> {
  const { checkout } = ports;
  const paths = await checkout.files();
  const readme = await writableReadme(paths, ports);
  const [existing, template, readmeText, readmeTemplate] = await Promise.all([
    checkout.readIfPresent(dependenciesFile),
    checkout.readIfPresent(dependenciesTemplatePath),
    readme === undefined ? undefined : readIfText(checkout, readme),
    checkout.readIfPresent(readmeTemplatePath),
  ]);
  const earlier = existing === undefined ? undefined : recordIn(existing);
  const today = new Date(ports.clock.now()).toISOString().slice(0, 10);
  const documents = [
    ...(existing === undefined ? [{ path: dependenciesFile, created: true }] : []),
    ...(readme === undefined || readmeText === undefined ? [] : [{ path: readme, created: false }]),
  ];
  const record = recordOf({ target, integration, fixes }, earlier, today, [
    ...edited.map(({ path, before }) => ({ path, created: before === null })),
    ...(inputs.docs ? documents : []),
  ]);
  const facts = factsOf(inputs, target, integration, record);
  if (!inputs.docs || facts.crates.length === 0) return { facts, files: [] };
  const log = logLine(integration, existing === undefined, today);
  const files: ChangedFile[] = [
    {
      path: dependenciesFile,
      before: existing ?? null,
      after: renderDependenciesFile(facts, existing, template, log),
    },
  ];
  if (readme !== undefined && readmeText !== undefined) {
    files.push({ path: readme, before: readmeText, after: renderReadme(facts, readmeText, readme, readmeTemplate) });
  }
  return { facts, files: files.filter(({ before, after }) => before !== after) };
}

/** The README that can get a section. One that is a link stays as it is: it is often another package's, too. */
async function writableReadme(
  paths: readonly string[],
  { checkout, log }: Pick<Ports, 'checkout' | 'log'>,
): Promise<string | undefined> {
  const readme = findReadme(paths);
  if (readme === undefined || (await checkout.isRegularFile(readme))) return readme;
  log.info(`${readme} is a link: it gets no section about the infra crates; ${dependenciesFile} has it all.`);
  return undefined;
}

/** The record of this run on top of the one that is there; the same when nothing was done. */
function recordOf(
  done: { readonly target: Target; readonly integration: Integration; readonly fixes: readonly RecordedFix[] },
  earlier: ChangeRecord | undefined,
  today: string,
  files: ChangeRecord['files'],
): ChangeRecord {
  const { fixes } = done;
  const { crates, infra } = done.target;
  const { changes } = done.integration;
  const record: ChangeRecord = {
    id: integrationId({ infra, crates }),
    date: today,
    infra,
    crates: requestsOf(done.target, done.integration),
    entries: changes.filter(({ kind }) => kind !== 'fix').map(recordedEntry),
    ...(fixes.length > 0 && { fixes }),
    files: files.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
  };
  return mergeRecords(earlier, { ...record, files: earlier && changes.length === 0 ? [] : record.files });
}

function recordedEntry({ manifest, table, key, before, addedFeatures }: Change): RecordedEntry {
  return { manifest, table, key, previous: before, addedFeatures: addedFeatures ?? [] };
}

function factsOf(
  inputs: ApplyPatchInputs,
  target: Target,
  integration: Integration,
  record: ChangeRecord,
): IntegrationFacts {
  const texts = new Map([...integration.manifests].map(([path, { after }]) => [path, after.text]));
  const inherited = integration.participations.some(({ inherits }) => inherits);
  return gatherFacts(target, texts, { record, inherited, optionalFeature: inputs.optionalFeature });
}

/** What is new, as a line of the change log; nothing when the manifests stay as they are and the file is there. */
function logLine({ changes, uses }: Integration, isNew: boolean, today: string): string | undefined {
  const added = [...new Set(changes.filter(({ kind }) => kind === 'added').flatMap((change) => change.package ?? []))];
  if (isNew)
    return `- ${today}: Initial integration of ${listed([...new Set(uses.map(({ wanted }) => wanted.crate.name))])}`;
  if (added.length > 0) return `- ${today}: Added ${listed(added)}`;
  if (changes.length === 0) return undefined;
  return `- ${today}: Corrected ${listed([...new Set(changes.flatMap((change) => change.package ?? []))])}`;
}
