import type { GitSource } from './source.js';

/** What `git fetch` is asked for, for a source of Cargo. */
export function wantedRevision({ reference }: Pick<GitSource, 'reference'>): string {
  switch (reference.kind) {
    case 'default-branch':
      return 'HEAD';
    case 'branch':
      return `refs/heads/${reference.value}`;
    case 'tag':
      return `refs/tags/${reference.value}`;
    case 'rev':
      return reference.value;
  }
}
