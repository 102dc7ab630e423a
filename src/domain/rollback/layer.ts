import type { FileVersions } from '../change-set/changed-file.js';
import type { ChangeRecord } from '../infra/record.js';

/** What of our actions made a commit. */
export type LayerKind = 'integration' | 'partial' | 'pin' | 'unpin';

/**
 * One change of the repository that is ours: a commit, or what is not committed yet. Layers are undone newest first.
 */
export interface Layer {
  readonly kind: LayerKind;
  /** `null` for the working tree. */
  readonly commit: string | null;
  /** By the path at that time, POSIX and relative to the working directory. */
  readonly files: ReadonlyMap<string, FileVersions>;
  /** `all`: nothing but our change is in it. `infra`: people's changes may be, too (a squash, a commit by hand). */
  readonly own: 'all' | 'infra';
  /** The record as that layer left it. */
  readonly record?: ChangeRecord;
}

/** How a file got back. */
export type UndoneBy =
  /** Its bytes from before. */
  | 'exact'
  /** The lines of the integration are out, later edits stay. */
  | 'lines'
  /** The entries of the integration are out, later edits stay. */
  | 'entries'
  /** Cargo brought the lockfile to the manifests. */
  | 'cargo';
