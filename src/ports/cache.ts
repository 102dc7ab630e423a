/** GitHub's cache. It only ever saves time: what goes wrong with it is told and changes nothing. */
export interface BuildCache {
  /** Why there is none here. */
  readonly unavailable?: string;
  /** Absolute path of Cargo's home. */
  readonly cargoHome: string;
  /** Which kind of machine this is, for a key. */
  readonly runner: string;
  /** The key of what was restored; `undefined` when nothing was. Absolute paths. */
  restore(paths: readonly string[], key: string, otherKeys: readonly string[]): Promise<string | undefined>;
  /** Why nothing was saved; `undefined` when it was. */
  save(paths: readonly string[], key: string): Promise<string | undefined>;
}
