import type { Ports } from '../ports/ports.js';
import type { Completed } from '../domain/command.js';

/** A program with the arguments that come first, or why there is none. */
export type Tool = { readonly command: readonly [program: string, ...args: string[]] } | { readonly none: string };

/** Versions that are installed where this machine has none of its own. */
export const toolVersions = { binaryen: '132.0.0', typescript: '5.9.3' } as const;

type Needs = Pick<Ports, 'installer' | 'log' | 'process' | 'scratch'>;

/**
 * A `wasm-bindgen` of exactly this version: it refuses modules of any other. From PATH, else from where an earlier run
 * put it, else compiled with `cargo install`, which takes minutes.
 */
export async function findWasmBindgen(version: string, cwd: string, ports: Needs): Promise<Tool> {
  const onPath = await ports.process.runIfPresent({ program: 'wasm-bindgen', args: ['--version'], cwd });
  if (saysVersion(onPath, version)) return { command: ['wasm-bindgen'] };
  const root = await ports.scratch.tools(`wasm-bindgen-${version}`);
  const program = `${root}/bin/wasm-bindgen`;
  if (saysVersion(await ports.process.runIfPresent({ program, args: ['--version'], cwd }), version))
    return { command: [program] };
  // A registry that lags behind may lack a version of the tool's lockfile.
  for (const locked of [['--locked'], []]) {
    const args = ['install', 'wasm-bindgen-cli', '--version', `=${version}`, '--root', root, ...locked];
    const done = await ports.log.outputGroup(`cargo install wasm-bindgen-cli ${version}`, (show) =>
      ports.installer.install({ program: 'cargo', args, cwd: root, onLine: show }),
    );
    if (done?.exitCode === 0) return { command: [program] };
  }
  return { none: `wasm-bindgen ${version} is not on PATH and could not be installed` };
}

/** binaryen's `wasm-opt`, from PATH or from its npm package. */
export async function findWasmOpt(cwd: string, ports: Needs): Promise<Tool> {
  const onPath = await ports.process.runIfPresent({ program: 'wasm-opt', args: ['--version'], cwd });
  if (onPath?.exitCode === 0) return { command: ['wasm-opt'] };
  return fromNpm('binaryen', toolVersions.binaryen, 'wasm-opt', ports);
}

/** The compiler of the repository's own packages, else of PATH, else from its npm package. */
export async function findTypeScript(root: string, ports: Needs): Promise<Tool> {
  for (const program of [`${root}/node_modules/.bin/tsc`, 'tsc']) {
    const there = await ports.process.runIfPresent({ program, args: ['--version'], cwd: root });
    if (there?.exitCode === 0) return { command: [program] };
  }
  return fromNpm('typescript', toolVersions.typescript, 'tsc', ports);
}

async function fromNpm(name: string, version: string, program: string, ports: Needs): Promise<Tool> {
  const root = await ports.scratch.tools(`${name}-${version}`);
  const path = `${root}/node_modules/.bin/${program}`;
  const works = async (): Promise<boolean> =>
    (await ports.process.runIfPresent({ program: path, args: ['--version'], cwd: root }))?.exitCode === 0;
  if (await works()) return { command: [path] };
  await ports.scratch.write(root, new Map([['package.json', '{ "private": true }\n']]));
  const patience = ['--fetch-timeout=60000', '--fetch-retries=1'];
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-save', ...patience];
  const args = ['install', ...options, `${name}@${version}`];
  await ports.log.outputGroup(`npm install ${name}@${version}`, (show) =>
    ports.installer.install({ program: 'npm', args, cwd: root, onLine: show }),
  );
  if (await works()) return { command: [path] };
  return { none: `${program} is not on PATH, and ${name}@${version} could not be installed with npm` };
}

function saysVersion(done: Completed | undefined, version: string): boolean {
  return done?.exitCode === 0 && done.stdout.split(/\s+/).includes(version);
}
