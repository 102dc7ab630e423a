/** Starts the workflow that is running once more. */
export interface NextRun {
  /**
   * @returns why it was not started, or `undefined` when it was.
   */
  start(): Promise<string | undefined>;
}
