import { posix } from 'node:path';

/** The document about infra in a repository; its change record is the last part. */
export const dependenciesFile = 'INFRA_DEPENDENCIES.md';

/** Where a repository may keep a template of its own: Markdown with `{{part}}` lines. */
export const dependenciesTemplatePath = '.github/infra-actions/INFRA_DEPENDENCIES.md';

/** The module through which a package may use infra crates: `mod infra_facade;`. */
export const facadeModule = 'infra_facade';

/** Its file, in a package's `src`. */
export const facadeFile = `${facadeModule}.rs`;

/** The path of a package's facade. */
export function facadePath(manifestPath: string): string {
  return posix.join(posix.dirname(manifestPath), 'src', facadeFile);
}

/** What kind of file a change set may touch, and so which rule its contents are checked by. */
export type AllowedKind = 'manifest' | 'lockfile' | 'cargo-config' | 'document' | 'facade';

interface AllowedFile {
  readonly kind: AllowedKind;
  /** Over the whole path. Folders are free: {@link problemOfPath} has refused the dangerous ones before. */
  readonly pattern: RegExp;
  /** Words for people. */
  readonly name: string;
  /** May it appear or vanish? A manifest or lockfile is only ever edited. */
  readonly mayBeNew: boolean;
}

/** Every file that a change set may touch. There is no other list. */
export const allowedFiles: readonly AllowedFile[] = [
  { kind: 'manifest', pattern: /^(?:.+\/)?Cargo\.toml$/, name: 'Cargo.toml', mayBeNew: false },
  { kind: 'lockfile', pattern: /^(?:.+\/)?Cargo\.lock$/, name: 'Cargo.lock', mayBeNew: false },
  { kind: 'cargo-config', pattern: /^(?:.+\/)?\.cargo\/config\.toml$/, name: '.cargo/config.toml', mayBeNew: true },
  // The name of before Cargo 1.39; no new file gets it.
  { kind: 'cargo-config', pattern: /^(?:.+\/)?\.cargo\/config$/, name: '.cargo/config', mayBeNew: false },
  { kind: 'document', pattern: inAnyFolder(dependenciesFile), name: dependenciesFile, mayBeNew: true },
  {
    kind: 'document',
    pattern: /^(?:.+\/)?readme(?:\.(?:md|markdown|rst|adoc|txt))?$/i,
    name: 'README',
    mayBeNew: true,
  },
  { kind: 'facade', pattern: inAnyFolder(`src/${facadeFile}`), name: `src/${facadeFile}`, mayBeNew: true },
];

function inAnyFolder(path: string): RegExp {
  return new RegExp(`^(?:.+/)?${path.replaceAll('.', String.raw`\.`)}$`);
}

/** The rule for `path`, `undefined` when a change set may not touch it. */
export function allowedFile(path: string): AllowedFile | undefined {
  return allowedFiles.find(({ pattern }) => pattern.test(path));
}

/**
 * Whether a change set, a change record or the journal of an interrupted run may name `path` at all: nothing of theirs
 * is read, written or removed before this has been asked.
 *
 * @returns what is wrong, to follow the path in a sentence; `undefined` when nothing is.
 */
export function problemOfOwnPath(path: string): string | undefined {
  const problem = problemOfPath(path);
  if (problem !== undefined || allowedFile(path) !== undefined) return problem;
  return `may not be touched; allowed are ${[...new Set(allowedFiles.map(({ name }) => name))].join(', ')}`;
}

const maxPathLength = 1024;

/**
 * What is wrong with `path` as a path inside a repository, `undefined` when nothing is. Stricter than git: also refused
 * are names that some file system or checkout takes for another (case, ignorable characters, trailing dots, `~1`).
 */
export function problemOfPath(path: string): string | undefined {
  if (path === '' || path.length > maxPathLength) return `must have 1 to ${maxPathLength} characters`;
  if (path.startsWith('/') || /^[a-z]:/i.test(path)) return 'must be relative to the root of the repository';
  if (path.includes('\\')) return 'must use `/` between folders';
  if (/\p{Cc}|\p{Cf}/u.test(path)) return 'has control or invisible characters';
  if (path !== path.normalize('NFC') || /[\ud800-\udfff]/u.test(path)) return 'is not Unicode text in its normal form';
  for (const segment of path.split('/')) {
    if (segment === '' || segment === '.' || segment === '..') return 'must not have empty, `.` or `..` parts';
    if (/^\.git|^git~\d/i.test(segment)) return 'lies in a folder or file that belongs to git or to GitHub';
    if (/[ .]$|[<>:"|?*]/.test(segment)) return 'has a name that is another one on some file systems';
  }
  return undefined;
}
