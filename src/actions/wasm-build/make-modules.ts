import { readLockfile } from '../../domain/cargo/lockfile/read-lockfile.js';
import { tool, type EnvironmentFault } from '../../domain/smoke/environment-fault.js';
import type { DependencyWay } from '../../domain/smoke/dependency-way.js';
import type { CommandResult, Fault } from '../../domain/smoke/step.js';
import { contributors } from '../../domain/wasm/contributors.js';
import { readModule } from '../../domain/wasm/module-file.js';
import { sizeOf, type ModuleCheck, type WasmModule } from '../../domain/wasm/wasm-module.js';
import { buildModule, withoutTool, type BuiltModule, type ModuleTools } from '../../flows/build-module.js';
import { checkTypes, tryInBrowser, type ModuleFolder } from '../../flows/check-module.js';
import { findWays } from '../../flows/find-ways.js';
import { runWasmTests } from '../../flows/run-wasm-tests.js';
import type { SmokeTree } from '../../flows/run-cargo.js';
import { findTypeScript, findWasmBindgen, findWasmOpt, type Tool } from '../../flows/wasm-tools.js';
import type { WasmInputs } from './inputs.js';
import type { ModulePackage } from './packages.js';
import type { WasmPorts } from './wasm-ports.js';

export interface MakeRequest {
  readonly tree: SmokeTree;
  readonly packages: readonly ModulePackage[];
  readonly inputs: WasmInputs;
  /** Absolute path of the folder that gets a folder for each package. */
  readonly out: string;
  readonly timeLeft: () => number;
}

/** A module and what it was made with: the base is made with the same. */
export interface MadeModule {
  readonly module: WasmModule;
  readonly package: string;
  readonly tools: ModuleTools;
}

/** A package of which no module could be made. */
export interface FailedPackage {
  readonly package: string;
  readonly commands: readonly CommandResult[];
  /** How packages that do not build, and are not this one, came into its graph. */
  readonly ways: readonly DependencyWay[];
  /** Whose fault it is, where the base was asked. */
  readonly fault?: Fault;
}

export interface Made {
  readonly modules: readonly MadeModule[];
  readonly failed: readonly FailedPackage[];
  /** What the checks need and this machine lacks. */
  readonly missing: readonly EnvironmentFault[];
  readonly means: Means;
}

/** Makes a module of each package and checks it. */
export async function makeModules(request: MakeRequest, ports: WasmPorts): Promise<Made> {
  const { inputs } = request;
  const { root } = ports.checkout;
  const optimizer = inputs.optimize ? await findWasmOpt(root, ports) : undefined;
  const browser = inputs.browserTest === 'false' ? undefined : await ports.browser.find(root);
  const means: Means = { ...request, optimizer, browser };
  const modules: MadeModule[] = [];
  const failed: FailedPackage[] = [];
  for (const wanted of request.packages) {
    const made = await makeModule(wanted, means, ports);
    if ('module' in made) modules.push(made);
    else failed.push(made);
  }
  const lacksBrowser = inputs.browserTest === 'true' && browser === undefined;
  return { modules, failed, missing: lacksBrowser ? [tool('chromium')] : [], means };
}

export interface Means extends MakeRequest {
  readonly optimizer: Tool | undefined;
  /** The browser's program. */
  readonly browser: string | undefined;
}

async function makeModule(wanted: ModulePackage, means: Means, ports: WasmPorts): Promise<MadeModule | FailedPackage> {
  const { tree, timeLeft, optimizer } = means;
  const path = `${means.out}/${wanted.name}`;
  await ports.scratch.write(path, new Map([['package.json', packageJson(wanted)]]));
  let tools: ModuleTools = {};
  const toolsFor = async (usesBindgen: boolean): Promise<ModuleTools | CommandResult> => {
    const bindgen = usesBindgen ? await bindgenFor(wanted, ports) : undefined;
    if (bindgen && 'none' in bindgen) return withoutTool('wasm-bindgen', bindgen);
    tools = {
      ...(bindgen && { bindgen: bindgen.command }),
      ...(optimizer && 'command' in optimizer && { optimizer: optimizer.command }),
    };
    return tools;
  };
  const request = { ...wanted, ...tree, package: wanted.name, workspace: wanted.workspace, out: path, timeLeft };
  const built = await buildModule(request, toolsFor, ports);
  if (built.kind === 'failed') {
    const { commands } = built;
    const errors = commands.flatMap((command) => command.errors);
    return { package: wanted.name, commands, ways: await findWays(errors, request, ports) };
  }
  return { module: await describeModule({ wanted, built, tools, path }, means, ports), package: wanted.name, tools };
}

interface BuiltPackage {
  readonly wanted: ModulePackage;
  readonly built: Extract<BuiltModule, { kind: 'built' }>;
  readonly tools: ModuleTools;
  /** Absolute path of the folder that it was written to. */
  readonly path: string;
}

async function describeModule(
  { wanted, built, tools, path }: BuiltPackage,
  means: Means,
  ports: WasmPorts,
): Promise<WasmModule> {
  const { inputs, optimizer } = means;
  const size = sizeOf(built.bytes);
  const withinBudget = size.bytes <= inputs.sizeBudget;
  const folder: ModuleFolder = { name: built.name, path, files: built.files, bindings: tools.bindgen !== undefined };
  const raw = withinBudget ? undefined : readModule(built.rawBytes);
  return {
    name: built.name,
    package: wanted.name,
    ...size,
    withinBudget,
    ...(optimizer && 'none' in optimizer && { notOptimized: optimizer.none }),
    ...(built.notOptimized !== undefined && { notOptimized: built.notOptimized }),
    ...(!inputs.optimize && { notOptimized: '`optimize` is `false`' }),
    bindings: folder.bindings,
    files: built.files,
    ...(await checkModule(folder, wanted, tools, means, ports)),
    ...(raw && { contributors: contributors(raw) }),
  };
}

/** Its declarations, its own tests, and the module itself in a browser. */
export async function checkModule(
  folder: ModuleFolder,
  wanted: ModulePackage,
  { bindgen }: ModuleTools,
  means: Means,
  ports: WasmPorts,
): Promise<Pick<WasmModule, 'types' | 'tests' | 'browser'>> {
  const { tree, timeLeft } = means;
  return {
    types: folder.bindings
      ? await checkTypes(folder, await findTypeScript(ports.checkout.root, ports), timeLeft(), ports)
      : { state: 'not-run', why: 'it has no declarations' },
    tests: await runWasmTests({ ...tree, ...wanted, bindgen, timeLeft }, ports),
    browser: await browserCheck(folder, means, ports),
  };
}

async function browserCheck(folder: ModuleFolder, { inputs, browser }: Means, ports: WasmPorts): Promise<ModuleCheck> {
  if (inputs.browserTest === 'false') return { state: 'not-run', why: '`browser-test` is `false`' };
  if (browser === undefined) return { state: 'not-run', why: 'this machine has no Chromium' };
  return tryInBrowser(folder, browser, ports);
}

/** The lockfile says which wasm-bindgen the module was built with; cargo has written it by now. */
async function bindgenFor(wanted: ModulePackage, ports: WasmPorts): Promise<Tool> {
  const text = await ports.checkout.readIfPresent(wanted.lockfile);
  const content = text === undefined ? undefined : readLockfile(text, wanted.lockfile);
  const version = content?.packages.find((locked) => locked.name === 'wasm-bindgen')?.version;
  if (version === undefined) return { none: `${wanted.lockfile} does not say which wasm-bindgen is used` };
  return findWasmBindgen(version, ports.checkout.root, ports);
}

/** For what wasm-bindgen's `web` target writes (12.6). */
function packageJson({ name, manifest }: ModulePackage): string {
  const stem = name.replaceAll('-', '_');
  const value = {
    name,
    version: manifest.package?.version ?? '0.0.0',
    type: 'module',
    main: `./${stem}.js`,
    types: `./${stem}.d.ts`,
    files: ['*.wasm', '*.js', '*.d.ts'],
    sideEffects: false,
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}
