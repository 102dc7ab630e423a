import type { ModuleFile } from './module-file.js';

/** A file that the page loads. */
export type PageFile = string | Uint8Array;

/** A call that a page can make without knowing what the function means. */
export interface Call {
  readonly name: string;
  /** JSON values; `{ "bigint": "1" }` for an i64. */
  readonly arguments: readonly unknown[];
}

/** What a page says after it has loaded a module and called its exports. */
export interface PageResult {
  readonly loaded: boolean;
  /** The first call that came back, by a value or by an exception of the program itself. */
  readonly called?: { readonly name: string; readonly result: string };
  /** Why it could not be loaded, or what trapped. */
  readonly errors: readonly string[];
}

/** More calls than this say no more. */
const maxCalls = 8;

/** The exports of a module that take only numbers, with one for each. */
export function rawCalls(module: ModuleFile): readonly Call[] {
  return module.exports
    .filter(({ name, parameters }) => !name.startsWith('__') && !parameters.includes('other'))
    .toSorted((a, b) => a.parameters.length - b.parameters.length)
    .slice(0, maxCalls)
    .map(({ name, parameters }) => ({
      name,
      arguments: parameters.map((type) => (type === 'i64' ? { bigint: '1' } : 1)),
    }));
}

const samples: Readonly<Record<string, unknown>> = {
  number: 1,
  bigint: { bigint: '1' },
  string: 'infra',
  boolean: true,
  any: null,
};

/**
 * The functions of a declaration file that wasm-bindgen wrote whose parameters are all simple, with a value for each.
 */
export function declaredCalls(declarations: string): readonly Call[] {
  const calls: Call[] = [];
  for (const [, name = '', list = ''] of declarations.matchAll(/^export function (\w+)\(([^)]*)\)/gm)) {
    const types = list
      .split(',')
      .map((parameter) => parameter.trim())
      .filter((parameter) => parameter !== '' && !/^\w+\?\s*:/.test(parameter))
      .map((parameter) => parameter.slice(parameter.indexOf(':') + 1).trim());
    if (name !== 'initSync' && types.every((type) => Object.hasOwn(samples, type))) {
      calls.push({ name, arguments: types.map((type) => samples[type]) });
    }
  }
  return calls.toSorted((a, b) => a.arguments.length - b.arguments.length).slice(0, maxCalls);
}

/**
 * A page that loads a module, makes the calls and posts a {@link PageResult} to `/result`.
 *
 * @param entry the `.js` file of wasm-bindgen's `web` target, or a `.wasm` file; a path beside the page.
 */
export function testPage(entry: string, calls: readonly Call[]): string {
  const load = entry.endsWith('.wasm')
    ? `(await WebAssembly.instantiateStreaming(fetch(${JSON.stringify(entry)}))).instance.exports`
    : `await import(${JSON.stringify(entry)}).then(async (module) => { await module.default(); return module; })`;
  return `<!doctype html>
<meta charset="utf-8">
<title>wasm</title>
<img src="/wait" alt="">
<script type="module">
const result = { loaded: false, errors: [] };
const value = (given) => (given !== null && typeof given === 'object' ? BigInt(given.bigint) : given);
try {
  const module = ${load};
  result.loaded = true;
  for (const call of ${JSON.stringify(calls).replaceAll('<', '\\u003c')}) {
    try {
      const answer = module[call.name](...call.arguments.map(value));
      result.called = { name: call.name, result: String(answer).slice(0, 200) };
      break;
    } catch (error) {
      if (!(error instanceof WebAssembly.RuntimeError)) {
        result.called = { name: call.name, result: 'exception: ' + String(error).slice(0, 200) };
        break;
      }
      result.errors.push(call.name + ': ' + String(error).slice(0, 200));
    }
  }
} catch (error) {
  result.errors.push(String(error).slice(0, 1000));
}
await fetch('/result', { method: 'POST', body: JSON.stringify(result) });
</script>
`;
}

/** Reads what {@link testPage} posts; `undefined` for anything else. */
export function readPageResult(text: string): PageResult | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || !('loaded' in value) || !('errors' in value)) return undefined;
    if (typeof value.loaded !== 'boolean' || !Array.isArray(value.errors)) return undefined;
    const called = 'called' in value ? readCalled(value.called) : undefined;
    return { loaded: value.loaded, errors: value.errors.map(String), ...(called && { called }) };
  } catch {
    return undefined; // the caller says that the page said nothing
  }
}

function readCalled(value: unknown): PageResult['called'] {
  if (typeof value !== 'object' || value === null || !('name' in value) || !('result' in value)) return undefined;
  return { name: String(value.name), result: String(value.result) };
}
