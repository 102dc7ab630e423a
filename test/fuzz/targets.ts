import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readJournal } from '../../src/adapters/files/journal.js';
import { readLockfile } from '../../src/domain/cargo/lockfile/read-lockfile.js';
import { fileTree } from '../../src/domain/cargo/manifest/file-tree.js';
import { readManifest } from '../../src/domain/cargo/manifest/read-manifest.js';
import { withoutOutsidePaths } from '../../src/domain/cargo/manifest/outside-paths.js';
import { intersects, parseRequirement, requirementProblem } from '../../src/domain/cargo/requirement/requirement.js';
import { expandMember } from '../../src/domain/cargo/workspace/member-glob.js';
import { parseChangeSet } from '../../src/domain/change-set/parse.js';
import { writeChangeSet } from '../../src/domain/change-set/write.js';
import { Failure } from '../../src/domain/failure.js';
import { readRecord, recordIn, writeRecord } from '../../src/domain/infra/record-block.js';
import { problemOfOwnPath } from '../../src/domain/infra/own-files.js';
import { addStrings, removeStrings } from '../../src/domain/patch/string-array.js';
import { readCrateWords, writeCrateWords } from '../../src/domain/plan/crate-words.js';
import { loadPlan } from '../../src/domain/plan/load.js';
import { parseToml, valueAt } from '../../src/domain/toml/document.js';

/** Reads a text that anybody may have written. Throws where a law is broken; a {@link Failure} is an answer. */
export type Target = (text: string) => void | Promise<void>;

function requireLaw(holds: boolean, law: string): void {
  if (!holds) throw new Error(law);
}

const tree = fileTree(['Cargo.toml', 'a/Cargo.toml', 'a/b/Cargo.toml', 'crates/x-1/Cargo.toml', '.hidden/Cargo.toml']);
const crates = new Map(
  ['errors', 'http', 'otel'].map((name) => {
    const crate = { name: `infra-${name}`, version: '0.1.0', layer: 0, purpose: name, features: ['client', 'wasm'] };
    return [crate.name, { ...crate, dependencies: [], plannedImports: [], exposes: [], wasm: 'none' }] as const;
  }),
) as unknown as Parameters<typeof readCrateWords>[1];

/** What is read from repositories, artifacts and inputs. */
export const targets: Readonly<Record<string, Target>> = {
  'the editor of TOML': (text) => {
    const document = parseToml(text, 'Cargo.toml');
    const closed = withoutOutsidePaths(text, '.', () => 'nowhere');
    if (closed !== text) parseToml(closed, 'Cargo.toml');
    const list = valueAt(document.root, 'x');
    if (list?.kind !== 'array' || list.ofTables) return;
    const added = addStrings(document, ['x'], ['a-new-item']);
    const now = valueAt(added.root, 'x');
    requireLaw(now?.kind === 'array' && now.items.length === list.items.length + 1, 'one item more is read again');
    requireLaw(addStrings(added, ['x'], ['a-new-item']).text === added.text, 'a second time changes nothing');
    const removed = valueAt(removeStrings(added, ['x'], ['a-new-item']).root, 'x');
    requireLaw(removed?.kind === 'array' && removed.items.length === list.items.length, 'what is removed is gone');
  },
  manifests: (text) => void readManifest(text, 'Cargo.toml'),
  requirements: (text) => {
    const requirement = parseRequirement(text);
    requireLaw((requirement === undefined) === (requirementProblem(text) !== undefined), 'a problem or a requirement');
    if (requirement !== undefined) intersects(requirement, requirement);
  },
  'globs of members': (text) => {
    const found = expandMember(tree, '.', text);
    const folders = typeof found === 'string' ? [] : found;
    requireLaw(
      folders.every((path) => tree.hasFolder(path)),
      'only folders are found',
    );
  },
  lockfiles: (text) => void readLockfile(text, 'Cargo.lock'),
  'change sets': (text) => {
    const changeSet = parseChangeSet(text);
    const written = writeChangeSet(changeSet);
    requireLaw(writeChangeSet(parseChangeSet(written)) === written, 'what is written is read again');
    for (const { path } of changeSet.commits.flatMap(({ files }) => files))
      requireLaw(problemOfOwnPath(path) === undefined, `the path ${path} is ours`);
  },
  records: (text) => {
    const record = readRecord(text) ?? recordIn(text);
    if (record === undefined) return;
    const written = writeRecord(record);
    const again = readRecord(written);
    requireLaw(again !== undefined && writeRecord(again) === written, 'what is written is read again');
    requireLaw(
      record.files.every(({ path }) => problemOfOwnPath(path) === undefined),
      'only files of ours are named',
    );
  },
  journals: async (text) => {
    const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
    try {
      writeFileSync(join(folder, 'journal'), text);
      const journal = await readJournal(join(folder, 'journal'), 'here');
      const paths = journal?.files.map(({ path }) => path) ?? [];
      requireLaw(
        paths.every((path) => problemOfOwnPath(path) === undefined),
        'only files of ours are named',
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
  plans: (text) => void loadPlan(text, 'plan.toml'),
  'crate words': (text) => {
    const read = readCrateWords(text.split(/[\s,]+/), crates);
    const again = readCrateWords(writeCrateWords(read.crates, crates), crates);
    requireLaw(JSON.stringify(again) === JSON.stringify({ crates: read.crates, problems: [] }), 'words are read again');
  },
};

/** What a text breaks in a target, if anything. */
export async function problemOf(target: Target, text: string): Promise<string | undefined> {
  try {
    await target(text);
    return undefined;
  } catch (error) {
    if (error instanceof Failure) return undefined;
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}
