/** What the tests use of the double. The double itself is plain JavaScript, so that it starts without a build. */

export interface RecordedRequest {
  readonly method: string;
  readonly path: string;
  /** For example `POST /repos/{owner}/{repo}/git/refs`. */
  readonly route: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly status: number | undefined;
  readonly at: number;
}

export interface Fault {
  readonly on?: string | RegExp | ((request: RecordedRequest) => boolean);
  readonly times?: number;
  readonly skip?: number;
  readonly kind: 'answer' | 'cut' | 'truncate' | 'delay';
  readonly when?: 'before' | 'after';
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly milliseconds?: number;
}

export interface RepositorySettings {
  defaultBranch: string;
  archived: boolean;
  private: boolean;
  allowAutoMerge: boolean;
  allowMergeCommit: boolean;
  allowSquashMerge: boolean;
  allowRebaseMerge: boolean;
  actionsMayOpenPulls: boolean;
  mayPush: boolean;
  mayDispatch: boolean;
  drafts: boolean;
  protectedBranches: readonly string[];
  collaborators: readonly string[];
  treeEntries: number;
  /** Those that exist, or `*`. */
  labels: '*' | readonly string[];
  /** Those with access, or `*`. */
  teams: '*' | readonly string[];
  /** Whether the base requires anything, without which auto-merge has nothing to wait for. */
  requiredChecks: boolean;
  /** The conversations. */
  locked: boolean;
  /** A ruleset for the branches that a pattern covers. */
  rules: {
    readonly branches: readonly string[];
    readonly restrictDeletions?: boolean;
    readonly restrictCreations?: boolean;
    readonly requireSignatures?: boolean;
    readonly linearHistory?: boolean;
    readonly mergeQueue?: boolean;
  };
}

export interface Pull {
  readonly number: number;
  state: 'open' | 'closed';
  merged: boolean;
  title: string;
  body: string | null;
  readonly head: string;
  headSha: string;
  base: string;
  readonly author?: string;
  draft: boolean;
  labels: string[];
  reviewers: string[];
  teams: string[];
  autoMerge: object | null;
}

export interface GitStore {
  readonly directory: string;
  git(
    args: readonly string[],
    options?: { readonly input?: string; readonly env?: Readonly<Record<string, string>> },
  ): { readonly text: string };
  ref(ref: string): string | undefined;
  branches(): readonly string[];
  blob(sha: string): Buffer;
  tree(
    sha: string,
    recursive: boolean,
  ): readonly { readonly path: string; readonly mode: string; readonly type: string; readonly sha: string }[];
  commit(sha: string): { readonly tree: string; readonly parents: readonly string[]; readonly message: string };
  isAncestor(ancestor: string, descendant: string): boolean;
  setRef(ref: string, sha: string): void;
  mergeTrees(ours: string, theirs: string): string | undefined;
  writeBlob(bytes: Buffer): string;
  writeTree(base: string | undefined, entries: readonly { path: string; mode: string; sha: string | null }[]): string;
  writeCommit(commit: {
    message: string;
    tree: string;
    parents: readonly string[];
    author: { name: string; email: string };
    committer: { name: string; email: string };
  }): string;
}

export interface Repository {
  readonly store: GitStore;
  readonly settings: RepositorySettings;
  readonly pulls: Pull[];
  readonly issues: { readonly number: number; title: string; body: string; state: string; labels: string[] }[];
  readonly comments: { readonly issue: number; readonly body: string; readonly login: string }[];
  readonly reviews: { number: number; login: string }[];
  readonly dispatches: { readonly workflow: string; readonly ref: string; readonly inputs: object }[];
  readonly signed: Set<string>;
  readonly checks: Map<string, 'SUCCESS' | 'PENDING' | 'FAILURE'>;
  /** Milliseconds since the epoch, for the times of pull requests. */
  now: () => number;
  moveRef(ref: string, sha: string | null): void;
}

export class GitHubDouble implements AsyncDisposable {
  readonly url: string;
  readonly requests: RecordedRequest[];
  readonly violations: string[];
  readonly faults: { add(fault: Fault): void; clear(): void; readonly used: number };
  readonly repositories: ReadonlyMap<string, Repository>;
  readonly renamed: Map<string, string>;
  readonly identities: Map<string, { name: string; email: string }>;
  onRequest: (request: RecordedRequest) => unknown;
  add(fullName: string, directory: string, settings?: Partial<RepositorySettings>): Repository;
  start(port?: number): Promise<this>;
  stop(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}
