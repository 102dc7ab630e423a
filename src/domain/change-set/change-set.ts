/** One file of a commit; `before` and `after` are sha256 of the bytes, `null` where the file is not there. */
export interface FileChange {
  /** POSIX path relative to the repository's root. */
  readonly path: string;
  readonly mode: '100644' | '100755';
  readonly before: string | null;
  readonly after: string | null;
  /** The whole new text, `null` for a removal. */
  readonly text: string | null;
}

export interface CommitChange {
  /** Conventional Commits, with trailers. */
  readonly message: string;
  readonly files: readonly FileChange[];
}

/** Everything that a run wants to commit to one repository (docs/interface.md, "Words"). */
export interface ChangeSet {
  readonly version: 1;
  readonly action: 'commit' | 'close' | 'none';
  /** `owner/name`, or the name alone where the owner is not known. */
  readonly repository: string;
  readonly base: { readonly ref: string; readonly sha: string };
  readonly branch: string;
  readonly title: string;
  readonly body: string;
  readonly commits: readonly CommitChange[];
}

export const integrationBranch = 'feature/infra-integration';
export const rollbackBranch = 'rollback/infra-integration';
export const pinBranch = 'pin/infra';
