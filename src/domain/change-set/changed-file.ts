import type { FileChange } from './change-set.js';

/** The text of a file before and after; `null` where it is not there. */
export interface FileVersions {
  readonly before: string | null;
  readonly after: string | null;
}

/** A file that changes, at a POSIX path. */
export interface ChangedFile extends FileVersions {
  readonly path: string;
  /** What a commit of its own, before all others, makes of it: not the change, but what had to be put right for it. */
  readonly prepared?: string;
  /** Its mode where it is not an ordinary one. */
  readonly mode?: FileChange['mode'];
}
