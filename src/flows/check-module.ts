import { declaredCalls, rawCalls, readPageResult, testPage, type PageFile } from '../domain/wasm/browser-page.js';
import { PlainOutput } from '../domain/smoke/plain-output.js';
import { readModule } from '../domain/wasm/module-file.js';
import type { ModuleCheck } from '../domain/wasm/wasm-module.js';
import type { Browser } from '../ports/browser.js';
import type { Ports } from '../ports/ports.js';
import { runCommand } from './run-command.js';
import type { Tool } from './wasm-tools.js';

/** A module in its folder. */
export interface ModuleFolder {
  readonly name: string;
  /** Absolute. */
  readonly path: string;
  /** File names. */
  readonly files: readonly string[];
  readonly bindings: boolean;
}

type Needs = Pick<Ports, 'process' | 'log' | 'scratch'>;

/** Long enough for a slow machine, short enough for a module that never answers. */
const browserTimeMs = 60_000;

/** Loads the module in a real browser and calls its exports until one answers (docs/plan.md, 12.7). */
export async function tryInBrowser(
  module: ModuleFolder,
  program: string,
  ports: Needs & { readonly browser: Browser },
  timeoutMs = browserTimeMs,
): Promise<ModuleCheck> {
  const files = await pageFiles(module, ports);
  const wasm = readModule((await ports.scratch.readBytes(`${module.path}/${wasmFile(module)}`)) ?? new Uint8Array());
  if (wasm === undefined) return { state: 'fail', why: `${wasmFile(module)} is no module that can be read` };
  if (!module.bindings && wasm.imports.length > 0) {
    return {
      state: 'not-run',
      why: `it imports ${wasm.imports.slice(0, 3).join(', ')}, which only its program can give`,
    };
  }
  const declarations = module.bindings ? await ports.scratch.read(`${module.path}/${module.name}.d.ts`) : undefined;
  const calls = declarations === undefined ? rawCalls(wasm) : declaredCalls(declarations);
  const entry = module.bindings ? `./${module.name}.js` : `./${wasmFile(module)}`;
  const page = new Map<string, PageFile>([...files, ['index.html', testPage(entry, calls)]]);
  const { posted, said } = await ports.browser.visit(program, page, timeoutMs);
  const result = posted === undefined ? undefined : readPageResult(posted);
  if (result === undefined) return { state: 'fail', why: noAnswer(said, timeoutMs) };
  if (!result.loaded) return { state: 'fail', why: `it does not load: ${result.errors[0] ?? 'no reason given'}` };
  if (result.called) return { state: 'pass', why: `${result.called.name} answered ${result.called.result}` };
  if (calls.length === 0)
    return { state: 'pass', why: 'it loads; no export can be called without knowing what it means' };
  return { state: 'fail', why: `it loads, and every call traps: ${result.errors[0] ?? ''}` };
}

/** Type-checks a consumer of the declarations that wasm-bindgen wrote (docs/plan.md, 12.6). */
export async function checkTypes(
  module: ModuleFolder,
  compiler: Tool,
  timeoutMs: number,
  ports: Needs,
): Promise<ModuleCheck> {
  if (!module.bindings) return { state: 'not-run', why: 'it has no declarations' };
  if ('none' in compiler) return { state: 'not-run', why: compiler.none };
  await using folder = await ports.scratch.temporary('consumer');
  const files = [...(await pageFiles(module, ports))].filter(([name]) => name.endsWith('.ts'));
  await ports.scratch.write(
    folder.path,
    new Map([
      ...files.map(([name, content]) => [`pkg/${name}`, content] as const),
      [`pkg/${module.name}.js`, ''],
      ['pkg/package.json', '{ "type": "module" }'],
      ['consumer.mts', consumer(module.name)],
      ['tsconfig.json', JSON.stringify({ compilerOptions, files: ['consumer.mts'] })],
    ]),
  );
  const [program, ...args] = compiler.command;
  const result = await runCommand(
    {
      program,
      args: [...args, '-p', '.'],
      cwd: folder.path,
      folder: '.',
      timeoutMs,
      title: `tsc: a consumer of ${module.name}`,
    },
    new PlainOutput({ root: folder.path }),
    ports,
  );
  if (result.exitCode === 0) return { state: 'pass', why: 'a consumer of its declarations type-checks' };
  return { state: 'fail', why: result.errors[0]?.message ?? 'tsc failed' };
}

const compilerOptions = {
  target: 'ES2022',
  lib: ['ES2022', 'DOM', 'ESNext.Disposable'],
  module: 'NodeNext',
  moduleResolution: 'NodeNext',
  strict: true,
  noEmit: true,
  types: [],
};

function consumer(name: string): string {
  return `import init, * as module from './pkg/${name}.js';\nawait init();\nexport const all: object = module;\n`;
}

async function pageFiles(module: ModuleFolder, ports: Needs): Promise<ReadonlyMap<string, PageFile>> {
  const files = new Map<string, PageFile>();
  for (const name of module.files) {
    const content = await ports.scratch.readBytes(`${module.path}/${name}`);
    if (content !== undefined) files.set(name, content);
  }
  return files;
}

function wasmFile(module: ModuleFolder): string {
  return module.bindings ? `${module.name}_bg.wasm` : `${module.name}.wasm`;
}

/** What a browser writes of itself is no word of the page. */
function noAnswer(said: string, timeoutMs: number): string {
  const lines = said
    .trim()
    .split('\n')
    .filter(
      (line) =>
        !/^\[[\d:./]+:(?:ERROR|WARNING|INFO|VERBOSE\d*|FATAL):|^DevTools |^Fontconfig |^libva |dbus/i.test(line),
    );
  const last = lines.at(-1)?.trim() ?? '';
  return `it did not answer in ${timeoutMs / 1000} s${last === '' ? '' : `; the browser says: ${last}`}`;
}
