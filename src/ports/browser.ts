import type { PageFile } from '../domain/wasm/browser-page.js';

/** A web browser without a window. */
export interface Browser {
  /** The name of the program; `undefined` where this machine has none. */
  find(cwd: string): Promise<string | undefined>;
  /**
   * Opens `index.html` among `files`, which are served on this machine only. The page says what it found with a POST to
   * `/result` and loads `/wait`, which is answered after that.
   *
   * @returns what the page posted, if it did within the time; and the end of what the browser wrote.
   */
  visit(
    program: string,
    files: ReadonlyMap<string, PageFile>,
    timeoutMs: number,
  ): Promise<{ readonly posted: string | undefined; readonly said: string }>;
}
