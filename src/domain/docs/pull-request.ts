import { describeReference } from '../infra/reference.js';
import { integrationTrailers, preparationTrailer } from '../infra/trailers.js';
import {
  code,
  codeBlock,
  count,
  details,
  escapeInline,
  escapeMarkdown,
  joinSections,
  table,
} from '../report/markdown.js';
import { diffFold } from '../report/diff-fold.js';
import { whereToAsk } from '../report/where-to-ask.js';
import type { IntegrationFacts } from './facts.js';

/** What Cargo said about the change, for people. */
export interface ResolutionNote {
  /** `null` where Cargo was not asked. */
  readonly resolves: boolean | null;
  readonly text: string;
  /** Packages that the graph has in one more version, as `name 1.2.3`. */
  readonly duplicates: readonly string[];
}

export interface LockfilePreparation {
  /** A lockfile did not fit the manifests. */
  readonly outOfDate: boolean;
  /** The commands that move what lockfiles kept and infra cannot use. */
  readonly updates: readonly string[];
}

export interface PullRequestFacts extends IntegrationFacts {
  /** Sentences about what was added and corrected. */
  readonly corrections: readonly string[];
  readonly resolution: ResolutionNote;
  /** What had to be done to lockfiles before the integration, in commits of their own. */
  readonly preparation: LockfilePreparation;
  /** Of the files that people review line by line; {@link others} are named. */
  readonly diff: string;
  readonly others: readonly string[];
  /** The documents that are part of the change. */
  readonly documented: readonly string[];
  /** Crates that nobody requested by name: the wasm build gets them. */
  readonly addedForWasm: readonly string[];
  readonly wasm: boolean;
  /** Why there is no set-up for wasm although one is planned. */
  readonly withoutWasm?: string;
}

/** Room that open-pull-request needs for results, out of GitHub's 65,536 characters. */
const bodyLimit = 50_000;
const diffLimit = 24_000;

export function pullRequestTitle({ crates }: Pick<IntegrationFacts, 'crates'>): string {
  const names = crates.map(({ name }) => name).join(', ');
  const title = `feat(deps): integrate infra crates (${names})`;
  return title.length <= 120 ? title : `feat(deps): integrate ${crates.length} infra crates`;
}

/** The body of the pull request: verdict first; what does not fit is left out from the end. */
export function pullRequestBody(facts: PullRequestFacts): string {
  return joinSections(
    [
      verdict(facts),
      crateTable(facts),
      corrections(facts.corrections),
      duplicates(facts.resolution),
      withoutWasm(facts),
      checklist(facts),
      rollback(facts),
      continuousIntegration(facts),
      diffSection(facts),
      whereToAsk,
    ],
    bodyLimit,
  );
}

function verdict({ repository, crates, infra, resolution, addedForWasm }: PullRequestFacts): string {
  const mark = resolution.resolves === true ? '✅' : '⚠️';
  const forWasm =
    addedForWasm.length === 0 ? '' : ` For the wasm build, as the plan has it: ${addedForWasm.map(code).join(', ')}.`;
  return (
    `${mark} Adds ${count(crates.length, 'crate')} of <${infra.url}> (${describeReference(infra.reference)}) ` +
    `to ${escapeMarkdown(repository)}.${forWasm} ${escapeInline(resolution.text)}`
  );
}

function crateTable({ crates }: PullRequestFacts): string {
  const rows = crates.map((one) => [
    code(one.name),
    one.crate?.version ?? '—',
    one.features.map(code).join(', ') || '—',
    one.crate?.purpose ?? '—',
    one.required ? 'Yes' : 'No',
  ]);
  return `## Crates\n\n${table(['Crate', 'Version', 'Features', 'Purpose', 'Required'], rows)}`;
}

function corrections(sentences: readonly string[]): string {
  if (sentences.length === 0) return '';
  return `## Corrected\n\n${sentences.map((sentence) => `- ${escapeInline(sentence)}`).join('\n')}`;
}

function duplicates({ duplicates: added, resolves }: ResolutionNote): string {
  if (resolves !== true) return '';
  const list = added.slice(0, 40).map(code).join(', ');
  const more = added.length > 40 ? ` and ${added.length - 40} more` : '';
  if (added.length === 0) return '## Duplicates added\n\nNone.';
  return (
    `## Duplicates added\n\nBeside another version of the same package: ${list}${more}. ` +
    'That costs build time and size; it is an error only where their types meet.'
  );
}

function withoutWasm({ withoutWasm: reason }: PullRequestFacts): string {
  return reason === undefined ? '' : `## Not set up for wasm\n\n${escapeInline(reason)}.`;
}

/** Ticked when the pull request is opened with their results. */
export const smokeTestsPassing = 'Smoke tests passing (`cargo check`, `cargo build`, `cargo test`)';

/** 9.2 and 14.6 of docs/plan.md; ticked is what the change itself is. */
function checklist({ documented, contacts, resolution }: PullRequestFacts): string {
  const item = (done: boolean, text: string): string => `- [${done ? 'x' : ' '}] ${text}`;
  return [
    '## Checklist',
    '',
    item(true, 'On a branch of its own, not on the default branch'),
    item(true, 'Dependencies added to `Cargo.toml`, in a commit of their own'),
    item(resolution.resolves === true, 'Dependencies resolve'),
    item(false, smokeTestsPassing),
    item(documented.length > 0, `${documented.join(' and ') || 'INFRA_DEPENDENCIES.md and README.md'} updated`),
    item(true, 'Rollback procedure documented (below)'),
    item(
      contacts.length > 0,
      `Emergency contacts identified${contacts.length > 0 ? `: ${contacts.map(escapeMarkdown).join(', ')}` : ''}`,
    ),
    '',
    'For you to do:',
    '',
    item(false, 'Update imports where applicable'),
    item(false, 'Name the infra crates in the doc comments of functions that use them'),
    item(false, 'Migration notes in INFRA_DEPENDENCIES.md'),
  ].join('\n');
}

function rollback({ record }: PullRequestFacts): string {
  const lines = [
    '# .github/workflows/infra-rollback.yml',
    'name: Infra rollback',
    'on: workflow_dispatch',
    'jobs:',
    '  rollback:',
    '    uses: llm-dev-ops/infra-actions/.github/workflows/rollback.yml@v1',
    '    permissions: { contents: write, pull-requests: write }',
    '    with: { mode: full, reason: what went wrong }',
  ];
  return [
    '## How to roll back',
    '',
    'Before the merge: close this pull request. After it: run this workflow. It opens a pull request that removes ' +
      `everything again; it finds the change by the trailer ${code(`Infra-Integration: ${record.id}`)} of its commits.`,
    '',
    codeBlock(lines.join('\n'), 'yaml'),
  ].join('\n');
}

/** 12.5 and 13.3 of docs/plan.md. Workflow files are never edited: this is for people to copy. */
function continuousIntegration({ wasm }: PullRequestFacts): string {
  const lines = [
    '# .github/workflows/infra-smoke-test.yml',
    'on: pull_request',
    'jobs:',
    '  infra-integration-test:',
    '    name: Infra integration smoke test',
    '    runs-on: ubuntu-latest',
    '    permissions: { contents: read }',
    '    steps:',
    '      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1',
    '        with: { persist-credentials: false }',
    '      - uses: llm-dev-ops/infra-actions/actions/smoke-test@v1',
    ...(wasm ? ['      - uses: llm-dev-ops/infra-actions/actions/wasm-build@v1'] : []),
  ];
  return details(
    'For your own CI: a workflow that checks it on every pull request',
    codeBlock(lines.join('\n'), 'yaml'),
  );
}

function diffSection({ diff, others }: PullRequestFacts): string {
  const names = [...others.slice(0, 20).map(code), ...(others.length > 20 ? [`${others.length - 20} more files`] : [])];
  return diffFold(diff, diffLimit, { names, says: 'Not shown here' });
}

/** The message of the commit that adds the dependencies (14.2: separate commits). */
export function dependenciesMessage(facts: PullRequestFacts): string {
  const lines = facts.crates.map(({ name, crate, features }) => {
    const asked = features.length > 0 ? ` with ${features.join(', ')}` : '';
    return `- ${name}${crate ? ` ${crate.version}` : ''}${asked}`;
  });
  const corrected =
    facts.corrections.length > 0 ? ['', 'Corrected:', ...facts.corrections.map((text) => `- ${text}`)] : [];
  return message(pullRequestTitle(facts), [...lines, ...corrected], facts);
}

/**
 * The message of the commit that prepares lockfiles first: no part of the integration, so no rollback undoes it.
 */
export function lockfileMessage({ outOfDate, updates }: LockfilePreparation): string {
  const subject = outOfDate
    ? 'build: bring Cargo.lock in line with the manifests'
    : 'build: update what Cargo.lock kept and the infra crates cannot use';
  const body = [
    ...(outOfDate
      ? ['It was out of date before the integration: `cargo metadata --locked` failed. Nothing in it is infra’s.']
      : []),
    ...updates.map((command) => `It has what \`${command}\` makes of it: no requirement excluded the newer versions.`),
  ];
  return [subject, ...body, preparationTrailer].join('\n\n').concat('\n');
}

/** The message of the commit that adds the facade modules. */
export function facadeMessage(facts: PullRequestFacts): string {
  return message('feat: add a facade for the infra crates', [], facts);
}

/** The message of the commit that documents them. */
export function documentationMessage(facts: PullRequestFacts): string {
  return message('docs: describe how this repository uses the infra crates', [], facts);
}

function message(subject: string, body: readonly string[], { record }: IntegrationFacts): string {
  const paragraphs = [subject, ...(body.length > 0 ? [body.join('\n')] : []), integrationTrailers(record).join('\n')];
  return `${paragraphs.join('\n\n')}\n`;
}
