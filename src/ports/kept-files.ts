/** Files of the checkout that programs which we start may write, such as Cargo.lock. */
export interface KeptFiles {
  /**
   * Runs `body`; after it, whatever its end, every file that git does not ignore is what it was, and so are `paths`,
   * ignored or not. New files are removed.
   *
   * @returns the paths of the files that had changed, `paths` not among them; POSIX, relative to `root`.
   */
  whole<T>(
    root: string,
    paths: readonly string[],
    body: () => Promise<T>,
  ): Promise<{ readonly result: T; readonly written: readonly string[] }>;
  /** Runs `body`; after it, whatever its end, the files are what they were, missing ones too. */
  during<T>(root: string, paths: readonly string[], body: () => Promise<T>): Promise<T>;
}
