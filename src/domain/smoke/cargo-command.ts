/** A workspace or package of the tree under test. */
export interface WorkspaceTree {
  /** POSIX, relative to the working directory; `.` for the root. */
  readonly folder: string;
  /** The packages to work on. */
  readonly packages: readonly string[];
  /** Whether these are all packages of the workspace. */
  readonly whole: boolean;
}

/**
 * The arguments of a step of 13.2: every target of every package; one package's error does not hide the next one's.
 *
 * @param cargoVersion as `cargo --version` writes it; before 1.74 cargo has no `--keep-going`.
 */
export function cargoArguments(
  step: 'check' | 'build' | 'test',
  workspace: WorkspaceTree,
  cargoVersion: string | undefined,
): readonly string[] {
  const keepGoing = step === 'test' ? ['--no-fail-fast'] : hasKeepGoing(cargoVersion) ? ['--keep-going'] : [];
  return [step, ...packageArguments(workspace), '--all-targets', ...keepGoing, '--message-format=json'];
}

export function packageArguments(workspace: WorkspaceTree): readonly string[] {
  return workspace.whole ? ['--workspace'] : workspace.packages.map((name) => `--package=${name}`);
}

/** A command as one would type it in a POSIX shell. */
export function commandLine(program: string, args: readonly string[]): string {
  return [program, ...args].map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : quoted(word))).join(' ');
}

function quoted(word: string): string {
  return `'${word.replaceAll("'", String.raw`'\''`)}'`;
}

function hasKeepGoing(cargoVersion: string | undefined): boolean {
  const [, major = 0, minor = 0] = /^(\d+)\.(\d+)/.exec(cargoVersion ?? '')?.map(Number) ?? [];
  return major > 1 || minor >= 74;
}
