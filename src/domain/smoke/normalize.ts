/** Where a tree lies; what stands for the same place in another tree is called the same. */
export interface Ground {
  /** Absolute path of the folder that locations are relative to. */
  readonly root: string;
  /** Absolute path of Cargo's target folder, where it is known. */
  readonly targetFolder?: string;
  /** The folder below the root where the command was started, POSIX. */
  readonly folder?: string;
}

/** What differs from run to run, in the order in which it is taken out. */
const varying: readonly (readonly [pattern: RegExp, stand: string])[] = [
  // eslint-disable-next-line no-control-regex -- colours and titles of terminals
  [/\u001b(?:\[[\d;?]*[A-Za-z]|\][^\u0007]*\u0007)/g, ''],
  [/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi, '<id>'],
  // Logs that npm names after the time.
  [/\S*\d{4}-\d\d-\d\dT\S+?-debug(?:-\d+)?\.log/g, '<log>'],
  [/\b\d{4}-\d\d-\d\d[T ]\d\d[:_]\d\d(?:[:_]\d\d(?:[.,_]\d+)?)?(?:Z|[+-]\d\d:?\d\d)?\b/g, '<time>'],
  [/\b\d{4}-\d\d-\d\d\b/g, '<time>'],
  [/\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? [^\n]*?\d\d:\d\d:\d\d(?: [A-Z]{2,5}|[^\n]*?GMT[+-]\d{4}(?: \([^)]*\))?)?(?: \d{4})?/g, '<time>'], // prettier-ignore
  [/\b\d{1,2}:\d\d(?::\d\d(?:[.,]\d+)?)?(?: ?[AP]M)?\b/gi, '<time>'],
  // rustc since 1.91 names the thread's number.
  [/\bthread '([^']*)' \(\d+\)/g, "thread '$1'"],
  [/\b0x[0-9a-f]+\b/gi, '<address>'],
  // Temporary folders, whatever they are for.
  [/(?:\/private)?\/(?:tmp|var\/tmp|var\/folders)\/[^\s'"`:;,)\]]+/g, '<temporary>'],
  [/\.tmp\w{4,}/g, '<temporary>'],
  // Cargo's and rustc's hashes, commits and digests.
  [/-[0-9a-f]{16}\b/g, '-<hash>'],
  [/\b(?=[0-9a-f]*\d)(?=\d*[a-f])[0-9a-f]{7,}\b/g, '<hash>'],
  [/\b\d+(?:\.\d+)?\s?(?:ns|µs|us|ms|s|sec|secs|seconds?|minutes?|min|m|h)\b/g, '<duration>'],
  [/\b(pid|process|tid|thread|port|inode)([ =:#]+)\d+/gi, '$1$2<number>'],
];

/** Paths of the tree relative to its root, and Cargo's target folder by its usual name, as people want to read them. */
export function withoutPaths(text: string, { root, targetFolder }: Ground): string {
  const short = targetFolder === undefined ? text : text.replaceAll(targetFolder, 'target');
  return short.replaceAll(`${root}/`, '').replaceAll(root, '.');
}

/**
 * A text without what differs from run to run and from tree to tree: folders, hashes, addresses, ids, times, durations,
 * numbers of processes and threads. Numbers that may mean something stay.
 */
export function normalize(text: string, ground?: Ground): string {
  const short = ground === undefined ? text : withoutPaths(text, ground);
  const stable = varying.reduce((now, [pattern, stand]) => now.replace(pattern, stand), short);
  // Folders of this machine; the file's name stays.
  return stable
    .replace(/(?<![\w.<>-])\/(?:[^\s'"`:]+\/)+(?=[^/\s])/g, '')
    .replace(/[ \t]+/g, ' ')
    .trim();
}

/** {@link normalize} for text without a format: no number of it is compared, and no line that only reports progress. */
export function normalizeLoosely(text: string, ground?: Ground): string {
  return normalize(text, ground).replace(/(?<![\w.])\d+(?:[.,]\d+)*(?!\w)/g, '#');
}
