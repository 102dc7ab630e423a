import { sha256 } from '../text/sha256.js';
import { Failure } from '../failure.js';
import { allowedFile, problemOfOwnPath } from '../infra/own-files.js';
import type { ChangeSet, FileChange } from './change-set.js';
import { changeSetLimits, printable, readShape } from './shape.js';
import { digestOf } from './write.js';

/**
 * Reads a change set as what it is: a file that somebody handed over. Checked are its digest where one is known, its
 * schema, limits, paths, that each text is the one that its hashes name, and that the commits follow from each other.
 * Whether an edit stays inside the tables it may touch is the business of {@link checkContents}, which needs the files
 * of the base commit.
 *
 * @throws {Failure} `change-set` that lists every problem.
 */
export function parseChangeSet(text: string, expectedDigest?: string): ChangeSet {
  if (expectedDigest !== undefined && digestOf(text) !== expectedDigest.toLowerCase()) {
    throw new Failure(
      'change-set',
      `the change set's sha256 is ${digestOf(text)}, but ${expectedDigest} was announced`,
      {
        hint: 'Publish the file that the preparing job wrote, unchanged, with the digest from the same job.',
      },
    );
  }
  if (Buffer.byteLength(text) > 2 * changeSetLimits.totalBytes)
    throw malformed(['the file is too large to be a change set']);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Failure(
      'change-set',
      `the change set is not JSON: ${error instanceof Error ? error.message : String(error)}`,
      {
        hint: 'Pass the path from the output `change-set` of the action that made it.',
        cause: error,
      },
    );
  }
  const problems: string[] = [];
  const changeSet = readShape(value, problems);
  if (changeSet === undefined || problems.length > 0) throw malformed(problems);
  problems.push(...problemsOfCommits(changeSet));
  if (problems.length > 0) throw malformed(problems);
  return changeSet;
}

function malformed(problems: readonly string[]): Failure {
  const shown = problems.slice(0, 20).map((problem) => `- ${problem}`);
  if (problems.length > shown.length) shown.push(`- and ${problems.length - shown.length} more`);
  return new Failure('change-set', `the change set cannot be published:\n${shown.join('\n')}`, {
    hint: 'Make it again with apply-patch or rollback of the same version; change sets are not edited by hand.',
  });
}

/** What the schema cannot say: paths, hashes that fit their texts, sizes, and commits that follow from each other. */
function problemsOfCommits({ action, commits }: ChangeSet): string[] {
  const problems: string[] = [];
  if ((action === 'commit') !== commits.length > 0) {
    problems.push(
      action === 'commit'
        ? '`commits` is empty, but `action` is `commit`'
        : `\`action\` is \`${action}\`, but there are \`commits\``,
    );
  }
  let bytes = 0;
  let files = 0;
  const states = new Map<string, FileChange>();
  const spellings = new Map<string, string>();
  for (const commit of commits) {
    const seen = new Set<string>();
    for (const file of commit.files) {
      files += 1;
      bytes += Buffer.byteLength(file.text ?? '');
      const name = `\`${printable(file.path)}\``;
      const inTree = states.get(file.path);
      const spelling = spellings.get(file.path.toLowerCase()) ?? file.path;
      problems.push(...problemsOfFile(file).map((problem) => `${name} ${problem}`));
      if (seen.has(file.path)) problems.push(`${name} is twice in one commit`);
      if (spelling !== file.path) problems.push(`${name} and \`${printable(spelling)}\` differ only in letter case`);
      if (inTree !== undefined && inTree.after !== file.before)
        problems.push(`${name} begins a commit as something else than the one before left it`);
      seen.add(file.path);
      states.set(file.path, file);
      spellings.set(file.path.toLowerCase(), spelling);
    }
  }
  for (const path of states.keys()) {
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      if (states.has(path.slice(0, end)))
        problems.push(`\`${printable(path.slice(0, end))}\` cannot be a file and a folder`);
    }
  }
  if (files > changeSetLimits.files) problems.push(`${files} files are more than ${changeSetLimits.files}`);
  if (bytes > changeSetLimits.totalBytes)
    problems.push(`${bytes} bytes of text are more than ${changeSetLimits.totalBytes}`);
  return problems;
}

function problemsOfFile(file: FileChange): string[] {
  const badPath = problemOfOwnPath(file.path);
  const allowed = allowedFile(file.path);
  if (badPath !== undefined || allowed === undefined) return [badPath ?? ''];
  const problems: string[] = [];
  if ((file.text === null) !== (file.after === null)) problems.push('must have `text` and `after` both or neither');
  else if (file.text !== null && sha256(file.text) !== file.after)
    problems.push('has a text that is not the one `after` names');
  if (file.before === file.after) problems.push('does not change');
  if (!allowed.mayBeNew && (file.before === null || file.after === null))
    problems.push('may be edited, but not made or removed');
  if (Buffer.byteLength(file.text ?? '') > changeSetLimits.fileBytes)
    problems.push(`is larger than ${changeSetLimits.fileBytes} bytes`);
  return problems;
}
