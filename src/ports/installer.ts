/**
 * Installs programs and packages on this machine. What has begun runs to its end: half of an installation helps nobody.
 */
export interface Installer {
  /**
   * @returns how it ended; `undefined` where the program is not there.
   * @throws {Failure} `interrupted` when we are asked to stop.
   */
  install(request: Installation): Promise<Installed | undefined>;
}

export interface Installation {
  readonly program: string;
  /** Never through a shell. The caller puts `--` before what it did not write itself. */
  readonly args: readonly string[];
  /** Absolute. */
  readonly cwd: string;
  /** On top of what every child gets. */
  readonly env?: Readonly<Record<string, string>>;
  /** Every line as it comes, without its line ending. */
  readonly onLine: (line: string) => void;
}

export interface Installed {
  readonly exitCode: number;
  readonly stderr: string;
  readonly durationMs: number;
}
