import { describeReference } from '../infra/reference.js';
import { code, codeBlock, count, details, escapeMarkdown, table } from '../report/markdown.js';
import { recordLanguage, writeRecord } from '../infra/record-block.js';
import type { DocumentedCrate, IntegrationFacts } from './facts.js';

/** Everything that INFRA_DEPENDENCIES.md says by itself, by the names of its parts (docs/plan.md, 15.2.1 and 15.4). */
export function dependenciesParts(facts: IntegrationFacts, changeLog: string): ReadonlyMap<string, string> {
  return new Map([
    ['header', header(facts)],
    ['summary', summary(facts)],
    ['dependencies', dependencies(facts.crates)],
    ['configuration', configuration(facts)],
    ['usage', usage(facts.crates)],
    ['features', features(facts.crates)],
    ['troubleshooting', troubleshooting(facts)],
    ['contact', contact(facts)],
    ['change-log', changeLog],
    ['record', record(facts)],
  ]);
}

/** The info string of the block that holds the change record. */

function header({ repository, record: { date }, infra, crates }: IntegrationFacts): string {
  const versions = [...new Set(crates.flatMap(({ crate }) => crate?.version ?? []))].map((version) => `v${version}`);
  return [
    `**Repository:** ${escapeMarkdown(repository)}<br>`,
    `**Integration Date:** ${date}<br>`,
    `**Integration Version:** infra ${versions.join(', ')} (${describeReference(infra.reference)} of <${infra.url}>)`,
  ].join('\n');
}

function summary({ repository, purpose, crates }: IntegrationFacts): string {
  const packages = [...new Set(crates.flatMap((one) => one.packages))].toSorted();
  const what = purpose === undefined ? '' : ` (${escapeMarkdown(purpose)})`;
  const users = packages.length > 6 ? `${packages.length} of its packages` : packages.map(code).join(', ');
  return (
    `${escapeMarkdown(repository)}${what} uses ${count(crates.length, 'crate')} of the shared infra workspace: ` +
    `${crates.map(({ name }) => code(name)).join(', ')}. They are declared by ${users}.`
  );
}

function dependencies(crates: readonly DocumentedCrate[]): string {
  return table(
    ['Crate', 'Version', 'Features', 'Purpose', 'Required', 'Packages'],
    crates.map((one) => [
      code(one.name),
      one.crate?.version ?? '—',
      one.features.map(code).join(', ') || '—',
      one.crate?.purpose ?? 'not in the integration plan',
      one.required ? 'Yes' : 'No',
      one.packages.length > 4 ? `${one.packages.length} packages` : one.packages.map(code).join(', '),
    ]),
  );
}

function configuration({ infra, inherited, optionalFeature, crates }: IntegrationFacts): string {
  const optional = crates.filter(({ required }) => !required);
  const lines = [
    `- All entries use one reference of <${infra.url}>: ${describeReference(infra.reference)}. Change it in ` +
      'all of them together; two references are two sets of crates whose types do not match.',
    inherited
      ? '- The entries are in `[workspace.dependencies]`; a package uses a crate with `infra-x.workspace = true`.'
      : "- The entries are in the packages' own `[dependencies]`.",
    '- Default features are on. Ask for another feature with `features = ["…"]` in the same entry.',
    ...(optional.length > 0
      ? [
          `- ${optional.map(({ name }) => code(name)).join(', ')}: optional; build with ` +
            `${code(`cargo build --features ${optionalFeature}`)}.`,
        ]
      : []),
    '- Cargo needs to be able to fetch the repository; where git has the credentials, set ' +
      '`CARGO_NET_GIT_FETCH_WITH_CLI=true`.',
  ];
  return lines.join('\n');
}

function usage(crates: readonly DocumentedCrate[]): string {
  return crates
    .flatMap(({ crate }) => {
      if (crate === undefined) return [];
      const { import: line, example } = crate.usage;
      const source = example === undefined ? line : `${line}\n\n${example.trim()}`;
      return [`### ${code(crate.name)}: ${crate.purpose}\n\n${codeBlock(source, 'rust')}`];
    })
    .join('\n\n');
}

function features(crates: readonly DocumentedCrate[]): string {
  const rows = crates.flatMap(({ crate, features: enabled }) =>
    (crate?.features ?? []).map((feature) => [
      code(`${crate?.name ?? ''}/${feature}`),
      enabled.includes(feature) ? 'Yes' : 'No',
      purposeOf(feature, crate?.wasm.note, crate?.nativeFeatures.includes(feature) === true),
    ]),
  );
  const note = 'Default features are enabled even though they are not listed.';
  return rows.length === 0
    ? 'None of the crates has features.'
    : `${table(['Feature', 'Asked for', 'Purpose'], rows)}\n\n${note}`;
}

function purposeOf(feature: string, wasmNote: string | undefined, native: boolean): string {
  if (feature === 'wasm') return `Builds for wasm32${wasmNote === undefined ? '' : `: ${wasmNote}`}`;
  if (feature === 'std') return 'Uses the standard library';
  return native ? 'Native targets only' : `Support for ${feature}`;
}

function troubleshooting({ infra }: IntegrationFacts): string {
  return [
    '### Issue: `expected InfraError, found a different InfraError`',
    '',
    `**Solution:** two sets of infra crates are in the graph. Run ${code('cargo tree -i infra-errors')} and ` +
      `give every entry the same reference of <${infra.url}>.`,
    '',
    '### Issue: `failed to select a version`',
    '',
    '**Solution:** read which requirement Cargo names. Entries for infra crates ask for the version that ' +
      'infra has; a crate next to them may pin another version of a package that they share.',
    '',
    '### Issue: `failed to authenticate when downloading repository`',
    '',
    '**Solution:** set `CARGO_NET_GIT_FETCH_WITH_CLI=true`, so that Cargo uses the credentials of git.',
  ].join('\n');
}

function contact({ contacts, infra }: IntegrationFacts): string {
  if (contacts.length === 0) return `For questions about the infra crates, open an issue at <${infra.url}>.`;
  return `For questions about infra integration in this repo, contact: ${contacts.map(escapeContact).join(', ')}`;
}

/** `@team` is to be a mention here; everything else is plain text. */
function escapeContact(name: string): string {
  return /^@[\w-]+(\/[\w.-]+)?$/.test(name) ? name : escapeMarkdown(name);
}

function record({ record: change }: IntegrationFacts): string {
  return details(
    'What the integration did, so that it can be undone; not to be edited',
    codeBlock(writeRecord(change), recordLanguage),
  );
}
