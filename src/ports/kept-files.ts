/** Files of the checkout that programs which we start may write, such as Cargo.lock. */
export interface KeptFiles {
  /** Runs `body`; after it, whatever its end, the files are what they were, missing ones too. */
  during<T>(root: string, paths: readonly string[], body: () => Promise<T>): Promise<T>;
}
