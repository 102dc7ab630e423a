import type { ChangeSet, FileChange } from './change-set.js';

/** All commits of a change set as one change of each file, in the order in which the files first appear. */
export function wholeChange(changeSet: ChangeSet): readonly FileChange[] {
  const changes = new Map<string, FileChange>();
  for (const file of changeSet.commits.flatMap((commit) => commit.files)) {
    const earlier = changes.get(file.path) ?? file;
    changes.set(file.path, { ...file, before: earlier.before });
  }
  return [...changes.values()].filter((change) => change.before !== change.after);
}
