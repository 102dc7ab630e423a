import { sha256 } from '../digest.js';
import { Failure } from '../failure.js';
import { allowedFile, allowedFiles, problemOfPath } from './allowed-files.js';
import {
  integrationBranch,
  pinBranch,
  rollbackBranch,
  type ChangeSet,
  type CommitChange,
  type FileChange,
} from './change-set.js';
import { ownTrailers } from './trailers.js';
import { digestOf } from './write.js';

/** What a change set may be at most. Bytes are UTF-8, characters UTF-16 units. */
export const changeSetLimits = {
  fileBytes: 5 * 1024 * 1024,
  totalBytes: 20 * 1024 * 1024,
  files: 1000,
  commits: 10,
  /** GitHub's own limits of a pull request. */
  titleCharacters: 256,
  bodyCharacters: 65_536,
  messageCharacters: 20_000,
} as const;

export const changeSetBranches: readonly string[] = [integrationBranch, rollbackBranch, pinBranch];

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
  const changeSet = readChangeSet(value, problems);
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

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(value: unknown, at: string, names: readonly string[], problems: string[]): Fields | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    problems.push(`${at} must be an object`);
    return undefined;
  }
  const fields = new Map(Object.entries(value));
  for (const name of names) if (!fields.has(name)) problems.push(`${at}: \`${name}\` is missing`);
  for (const name of fields.keys())
    if (!names.includes(name)) problems.push(`${at}: \`${printable(name)}\` is not known`);
  return names.every((name) => fields.has(name)) ? Object.fromEntries(fields) : undefined;
}

function printable(text: string): string {
  return JSON.stringify(text.slice(0, 100)).slice(1, -1);
}

function matching(value: unknown, at: string, pattern: RegExp, what: string, problems: string[]): string {
  if (typeof value === 'string' && pattern.test(value)) return value;
  problems.push(`${at} must be ${what}`);
  return '';
}

function listOf(value: unknown, at: string, limit: number, problems: string[]): readonly unknown[] {
  if (Array.isArray(value) && value.length <= limit) return value;
  problems.push(`${at} must be a list of at most ${limit}`);
  return [];
}

function readChangeSet(value: unknown, problems: string[]): ChangeSet | undefined {
  const names = ['version', 'action', 'repository', 'base', 'branch', 'title', 'body', 'commits'];
  const fields = fieldsOf(value, 'the change set', names, problems);
  if (fields === undefined) return undefined;
  if (fields['version'] !== 1)
    problems.push('`version` must be 1: this action and the one that made it are of different versions');
  const action = (['commit', 'close', 'none'] as const).find((known) => known === fields['action']);
  if (action === undefined) problems.push('`action` must be `commit`, `close` or `none`');
  const base = fieldsOf(fields['base'], '`base`', ['ref', 'sha'], problems);
  const branch = changeSetBranches.find((known) => known === fields['branch']);
  if (branch === undefined) problems.push(`\`branch\` must be one of ${changeSetBranches.join(', ')}`);
  const { titleCharacters, bodyCharacters, commits: mostCommits } = changeSetLimits;
  const body = fields['body'];
  if (typeof body !== 'string' || body.length > bodyCharacters || !isText(body)) {
    problems.push(`\`body\` must be text of at most ${bodyCharacters} characters`);
  }
  const commits = listOf(fields['commits'], '`commits`', mostCommits, problems);
  return {
    version: 1,
    action: action ?? 'none',
    repository: matching(
      fields['repository'],
      '`repository`',
      /^([\w.-]{1,100}\/)?(?!\.{1,2}$)[\w.-]{1,100}$/,
      '`owner/name` or `name`',
      problems,
    ),
    base: {
      ref: matching(base?.['ref'], '`base.ref`', refName, 'the name of a branch', problems),
      sha: matching(base?.['sha'], '`base.sha`', /^[0-9a-f]{40}$/, '40 hexadecimal digits', problems),
    },
    branch: branch ?? '',
    title: matching(
      fields['title'],
      '`title`',
      singleLine(titleCharacters),
      `one line of at most ${titleCharacters} characters`,
      problems,
    ),
    body: String(body),
    commits: commits.flatMap((commit, index) => readCommit(commit, `commits[${index}]`, problems) ?? []),
  };
}

/** git-check-ref-format(1), without what a branch of a repository never needs. */
const refName =
  /^(?!.*(?:\.\.|@\{|\/\/|\.lock(?:\/|$)|\/\.|\.$))(?![-/.])[^\u0000-\u0020\u007f~^:?*[\\]{1,250}(?<!\/)$/;

function singleLine(most: number): RegExp {
  return new RegExp(`^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\u2028\\u2029\\ud800-\\udfff]{1,${most}}$`, 'u');
}

function isText(text: string): boolean {
  return !/[\u0000\ud800-\udfff]/u.test(text);
}

/** Conventional Commits 1.0: type, scope, `!`, description. */
const subject = /^[a-z]+(?:\([\w./ -]+\))?!?: \S/;

function readCommit(value: unknown, at: string, problems: string[]): CommitChange | undefined {
  const fields = fieldsOf(value, at, ['message', 'files'], problems);
  if (fields === undefined) return undefined;
  const message = fields['message'];
  if (typeof message !== 'string' || message.length > changeSetLimits.messageCharacters || !isText(message)) {
    problems.push(`${at}: \`message\` must be text of at most ${changeSetLimits.messageCharacters} characters`);
  } else {
    if (!subject.test(message)) problems.push(`${at}: \`message\` must follow Conventional Commits`);
    if (ownTrailers(message).size === 0) problems.push(`${at}: \`message\` must end with an \`Infra-…\` trailer`);
  }
  const files = listOf(fields['files'], `${at}: \`files\``, changeSetLimits.files, problems);
  if (Array.isArray(fields['files']) && files.length === 0) problems.push(`${at} has no files`);
  return {
    message: String(message),
    files: files.flatMap((file, index) => readFile(file, `${at}.files[${index}]`, problems) ?? []),
  };
}

function readFile(value: unknown, at: string, problems: string[]): FileChange | undefined {
  const fields = fieldsOf(value, at, ['path', 'mode', 'before', 'after', 'text'], problems);
  if (fields === undefined) return undefined;
  const path = fields['path'];
  if (typeof path !== 'string') {
    problems.push(`${at}: \`path\` must be text`);
    return undefined;
  }
  const mode = (['100644', '100755'] as const).find((known) => known === fields['mode']);
  if (mode === undefined)
    problems.push(`${at}: \`mode\` must be 100644 or 100755; links and submodules are not published`);
  const text = fields['text'];
  if (text !== null && (typeof text !== 'string' || !isText(text)))
    problems.push(`${at}: \`text\` must be text or null`);
  const hash = (name: 'before' | 'after'): string | null =>
    fields[name] === null
      ? null
      : matching(fields[name], `${at}: \`${name}\``, /^[0-9a-f]{64}$/, 'a sha256 or null', problems);
  return {
    path,
    mode: mode ?? '100644',
    before: hash('before'),
    after: hash('after'),
    text: typeof text === 'string' ? text : null,
  };
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
  const badPath = problemOfPath(file.path);
  if (badPath !== undefined) return [badPath];
  const allowed = allowedFile(file.path);
  if (allowed === undefined)
    return [`may not be touched; allowed are ${[...new Set(allowedFiles.map(({ name }) => name))].join(', ')}`];
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
