import { changeSetBranches, isChangeSetBranch } from './branch-name.js';
import type { ChangeSet, CommitChange, FileChange } from './change-set.js';
import { ownTrailers } from '../infra/trailers.js';
import { hasUnsafeCharacters } from '../report/unsafe-characters.js';

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

/** Somebody else's text, short and without control characters, for a message. */
export function printable(text: string): string {
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

/**
 * The schema (`schemas/change-set.schema.json`) by hand, for messages that people can use. `undefined` or problems
 * where it does not hold.
 */
export function readShape(value: unknown, problems: string[]): ChangeSet | undefined {
  const names = ['version', 'action', 'repository', 'base', 'branch', 'title', 'body', 'commits'];
  const fields = fieldsOf(value, 'the change set', names, problems);
  if (fields === undefined) return undefined;
  if (fields['version'] !== 1)
    problems.push('`version` must be 1: this action and the one that made it are of different versions');
  const action = (['commit', 'close', 'none'] as const).find((known) => known === fields['action']);
  if (action === undefined) problems.push('`action` must be `commit`, `close` or `none`');
  const base = fieldsOf(fields['base'], '`base`', ['ref', 'sha'], problems);
  const named = fields['branch'];
  const branch = typeof named === 'string' && isChangeSetBranch(named) ? named : undefined;
  if (branch === undefined)
    problems.push(`\`branch\` must be one of ${changeSetBranches.join(', ')}, alone or with \`--<part>\` after it`);
  const { titleCharacters, bodyCharacters, commits: mostCommits } = changeSetLimits;
  const body = fields['body'];
  if (typeof body !== 'string' || body.length > bodyCharacters || !isPlainText(body)) {
    problems.push(`\`body\` must be plain text of at most ${bodyCharacters} characters`);
  }
  for (const name of ['title', 'body']) problems.push(...problemsOfWords(`\`${name}\``, fields[name]));
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
const refName = /^(?!.*(?:\.\.|@\{|\/\/|\.lock(?:\/|$)|\/\.|\.$))(?![-/.])[^\p{Cc} ~^:?*[\\]{1,250}(?<!\/)$/u;

function singleLine(most: number): RegExp {
  return new RegExp(`^(?=.*\\S)[^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\ud800-\\udfff]{1,${most}}$`, 'u');
}

/** For people to read as it is, in a pull request or in a log. */
function isPlainText(text: string): boolean {
  return isText(text) && !hasUnsafeCharacters(text);
}

/** What makes GitHub, and others that watch a branch, run no checks for a commit (GitHub, "Skipping workflow runs"). */
const skipsChecks =
  /\[(?:skip[ -]ci|ci[ -]skip|no[ -]ci|skip[ -]actions|actions[ -]skip)\]|\*\*\*no_ci\*\*\*|^skip-checks:/im;

/** A squash merge makes the message of its commit from any of these texts. */
function problemsOfWords(at: string, value: unknown): readonly string[] {
  return typeof value === 'string' && skipsChecks.test(value) ? [`${at} must not switch checks off`] : [];
}

function isText(text: string): boolean {
  return !text.includes('\0') && !/[\ud800-\udfff]/u.test(text);
}

/** Conventional Commits 1.0: type, scope, `!`, description. */
const subject = /^[a-z]+(?:\([\w./ -]+\))?!?: \S/;

function readCommit(value: unknown, at: string, problems: string[]): CommitChange | undefined {
  const fields = fieldsOf(value, at, ['message', 'files'], problems);
  if (fields === undefined) return undefined;
  const message = fields['message'];
  if (typeof message !== 'string' || message.length > changeSetLimits.messageCharacters || !isPlainText(message)) {
    problems.push(`${at}: \`message\` must be plain text of at most ${changeSetLimits.messageCharacters} characters`);
  } else {
    problems.push(...problemsOfWords(`${at}: \`message\``, message));
    if (!subject.test(message)) problems.push(`${at}: \`message\` must follow Conventional Commits`);
    if (ownTrailers(message).size === 0) problems.push(`${at}: \`message\` must end with an \`Infra-…\` trailer`);
  }
  const files = listOf(fields['files'], `${at}: \`files\``, changeSetLimits.files, problems);
  if (Array.isArray(fields['files']) && fields['files'].length === 0) problems.push(`${at} has no files`);
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
