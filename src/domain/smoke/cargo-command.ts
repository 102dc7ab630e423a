/** A workspace or package of the tree under test. */
export interface WorkspaceTree {
  /** POSIX, relative to the working directory; `.` for the root. */
  readonly folder: string;
  /** The packages to work on. */
  readonly packages: readonly string[];
  /** Whether these are all packages of the workspace. */
  readonly whole: boolean;
  /** All packages of the workspace, where it has more than {@link packages}. */
  readonly members?: readonly string[];
}

/**
 * The arguments of a step of 13.2; one package's error does not hide the next one's. Everything is checked and built,
 * also examples and benches; what is tested is what `cargo test` tests: no benches, and documentation tests.
 *
 * @param hasRustdoc without it documentation tests cannot be run.
 * @param cargoVersion as `cargo --version` writes it; before 1.74 cargo has no `--keep-going`.
 */
export function cargoArguments(
  step: 'check' | 'build' | 'test',
  workspace: WorkspaceTree,
  cargoVersion: string | undefined,
  hasRustdoc = true,
): readonly string[] {
  const goOn = step === 'test' ? ['--no-fail-fast'] : keepGoing(cargoVersion);
  const targets = step !== 'test' ? ['--all-targets'] : hasRustdoc ? [] : ['--tests'];
  return [step, ...packageArguments(workspace), ...targets, ...goOn, '--message-format=json'];
}

/**
 * Builds every test target that can be built: `cargo test` stops at the first one that does not compile, and what it
 * had begun by then is chance.
 *
 * @returns `undefined` where cargo cannot go on after an error.
 */
export function testBuildArguments(
  workspace: WorkspaceTree,
  cargoVersion: string | undefined,
): readonly string[] | undefined {
  if (!hasKeepGoing(cargoVersion)) return undefined;
  return ['build', ...packageArguments(workspace), '--tests', '--keep-going', '--message-format=json'];
}

/**
 * Commands that run only these test targets, each as `-p name --test it`. With the packages of the whole run, so that
 * their features are the same, unless some of them do not compile: then one command a package.
 */
export function testArguments(
  targets: readonly string[],
  workspace: WorkspaceTree,
  compiled: boolean,
): readonly (readonly string[])[] {
  const rest = ['--no-fail-fast', '--message-format=json'];
  const parsed = [...new Set(targets)].flatMap((target) => {
    const [, name = '', filter = ''] = /^-p (\S+) (--.+)$/.exec(target) ?? [];
    return filter === '' ? [] : [{ name, filter }];
  });
  const isDoc = ({ filter }: { readonly filter: string }): boolean => filter === '--doc';
  const groups = [parsed.filter((one) => !isDoc(one)), parsed.filter(isDoc)].filter((group) => group.length > 0);
  return groups.flatMap((group) => {
    const names = [...new Set(group.map(({ name }) => name))];
    if (compiled && !group.every(isDoc)) return [['test', ...packageArguments(workspace), ...pairs(group), ...rest]];
    if (group.every(isDoc)) return [['test', ...names.map((name) => `--package=${name}`), '--doc', ...rest]];
    return names.map((name) => {
      const own = group.filter((one) => one.name === name);
      return ['test', `--package=${name}`, ...pairs(own), ...rest];
    });
  });
}

/**
 * Runs the tests of a target one after the other, without some of them: libtest's own options.
 *
 * @param args that run the target.
 */
export function oneByOne(args: readonly string[], skipped: readonly string[]): readonly string[] {
  const without = skipped.flatMap((name) => ['--skip', name]);
  return [...args, '--', '--test-threads=1', ...(without.length > 0 ? ['--exact', ...without] : [])];
}

/** `--test it` as two arguments, each filter once. */
function pairs(group: readonly { readonly filter: string }[]): readonly string[] {
  return [...new Set(group.map(({ filter }) => filter))].flatMap((filter) => filter.split(' '));
}

export function packageArguments(workspace: WorkspaceTree): readonly string[] {
  return workspace.whole ? ['--workspace'] : workspace.packages.map((name) => `--package=${name}`);
}

/** What makes a build tell the errors of all packages. */
export function keepGoing(cargoVersion: string | undefined): readonly string[] {
  return hasKeepGoing(cargoVersion) ? ['--keep-going'] : [];
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
