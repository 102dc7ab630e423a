/** Files that the caller names: absolute, or relative to `GITHUB_WORKSPACE`, else to the current folder. */
export interface CallerFiles {
  /** @throws {Failure} `usage` when it is not there, `file` when it cannot be read. */
  read(path: string): Promise<string>;
  write(path: string, text: string): Promise<string>;
  /** Text files below a folder, by relative path; for folders of reports. */
  readFolder(path: string, suffix: string): Promise<ReadonlyMap<string, string>>;
  /** The plan that comes with the action; `compiled` is what the build made of it, perhaps of an older text. */
  builtInPlan(): Promise<{ readonly path: string; readonly text: string; readonly compiled?: string }>;
  /** The fleet's page as the build made it, without a fleet in it. @throws {Failure} `file` when it is missing. */
  fleetPage(): Promise<string>;
}
