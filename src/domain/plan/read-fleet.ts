import { readCrateWords } from './crate-words.js';
import { crateNamed } from '../infra/crate-names.js';
import { notation } from './notation.js';
import type { CrateRequest, InfraCrate } from '../infra/crate.js';
import type { PlannedRepository } from './plan.js';
import type { Problems } from './problems.js';
import type { TableReader, Word } from './table-reader.js';

/** A repository as the file has it; its phase is known only when all phases are read. */
export interface RepositoryDraft {
  readonly repository: Omit<PlannedRepository, 'phase'>;
  readonly name: Word;
}

/** A phase as the file has it; the first one is phase 1. */
export interface PhaseDraft {
  readonly title: string;
  readonly repositories: readonly Word[];
}

/** `[repositories]`, in the order of the file. */
export function readRepositories(
  root: TableReader,
  crates: ReadonlyMap<string, InfraCrate>,
  problems: Problems,
): readonly RepositoryDraft[] {
  return (root.child('repositories')?.namedChildren(notation.repository) ?? []).map(([entry, table]) =>
    readRepository({ text: entry.key, range: entry.keyRange }, table, crates, problems),
  );
}

function readRepository(
  name: Word,
  table: TableReader,
  crates: ReadonlyMap<string, InfraCrate>,
  problems: Problems,
): RepositoryDraft {
  const category = table.requiredText('category', notation.text);
  const purpose = table.requiredText('purpose', notation.text);
  const asked = requestsOf(table, table.requiredWords('crates', notation.crateWord), crates, problems);
  const wasm = readWasm(table, crates, problems);
  const members = table.words('members', notation.package).map(textOf);
  const manifestPath = table.text('manifest-path', notation.path);
  const systemPackages = table.words('system-packages', notation.systemPackage).map(textOf);
  const contacts = table.words('contacts', notation.text).map(textOf);
  const canary = table.flag('canary') ?? false;
  table.end();
  const repository = {
    name: name.text,
    category,
    purpose,
    crates: asked,
    ...(wasm && { wasm }),
    ...(members.length > 0 && { members }),
    ...(manifestPath !== undefined && { manifestPath }),
    systemPackages,
    contacts,
    canary,
  };
  return { repository, name };
}

/** 12.2; the crates may lack in the repository's own list. */
function readWasm(
  table: TableReader,
  crates: ReadonlyMap<string, InfraCrate>,
  problems: Problems,
): PlannedRepository['wasm'] {
  const child = table.child('wasm');
  if (child === undefined) return undefined;
  const words = child.requiredWords('crates', notation.crate);
  const asked = requestsOf(child, words, crates, problems);
  for (const word of words) {
    const crate = crateNamed(word.text, crates);
    if (crate?.wasm.status !== 'none') continue;
    problems.add(
      word.range,
      `${child.label}: \`${crate.name}\` does not build for wasm (its \`wasm\` status is \`none\`)`,
    );
  }
  const useCase = child.text('use-case', notation.text) ?? '';
  const target = child.text('package', notation.package);
  child.end();
  const names = asked.map((crate) => crate.name);
  return { crates: names, useCase, ...(target !== undefined && { package: target }) };
}

/** Without any crate that is the one problem, and not every word that names one. */
function requestsOf(
  table: TableReader,
  words: readonly Word[],
  crates: ReadonlyMap<string, InfraCrate>,
  problems: Problems,
): readonly CrateRequest[] {
  if (crates.size === 0) return [];
  const asked = readCrateWords(words.map(textOf), crates);
  for (const problem of asked.problems) {
    problems.add(words[problem.index]?.range ?? table.range, `${table.label}: ${problem.message}`);
  }
  return asked.crates;
}

/** `[[phases]]`; `undefined` when the plan has none. */
export function readPhases(root: TableReader): readonly PhaseDraft[] | undefined {
  return root.children('phases')?.map((table, index) => {
    const title = table.text('title', notation.text) ?? `Phase ${index + 1}`;
    const repositories = table.requiredWords('repositories', notation.repository);
    table.end();
    return { title, repositories };
  });
}

function textOf(word: Word): string {
  return word.text;
}
