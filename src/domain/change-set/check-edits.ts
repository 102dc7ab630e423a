import type { ChangeSet, FileChange } from './change-set.js';
import type { FileVersions } from './changed-file.js';
import { checkContents } from './contents.js';

export interface CheckedEdits {
  /** A sentence that says what is wrong; the rest is not looked at then. */
  readonly problem?: string;
  /** The files before and after all commits. */
  readonly texts: ReadonlyMap<string, FileVersions>;
}

/**
 * Whether every edit of a change set stays inside what may be touched, commit after commit; whoever applies or
 * publishes one asks this.
 *
 * @param textBefore what a file is at the base commit, `null` where it is not there.
 * @throws {Failure} `manifest` when a text is not TOML.
 */
export async function checkEdits(
  { commits }: ChangeSet,
  textBefore: (file: FileChange) => Promise<string | null>,
): Promise<CheckedEdits> {
  const texts = new Map<string, FileVersions>();
  for (const file of commits.flatMap(({ files }) => files)) {
    const known = texts.get(file.path);
    const before = known === undefined ? await textBefore(file) : known.after;
    const problem = checkContents(file.path, before, file.text);
    if (problem !== undefined) return { problem, texts };
    texts.set(file.path, { before: known === undefined ? before : known.before, after: file.text });
  }
  return { texts };
}
