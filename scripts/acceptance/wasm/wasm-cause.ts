import type { DependencyGraph } from '../../../src/domain/cargo/graph/graph.js';
import type { StepError } from '../../../src/domain/smoke/step.js';
import { nativeOnly, wasmBackend } from '../../../src/domain/wasm/wasm-graph.js';

/** More causes than this are one too many for a line. */
const maxCauses = 3;

/**
 * Why a package cannot be built for wasm, in one line: which packages, what they miss, and who brings them.
 *
 * @param graph what a wasm build of the package compiles.
 * @param start the package's id.
 */
export function wasmCause(errors: readonly StepError[], graph: DependencyGraph, start: string): string {
  const causes = [...new Set(errors.flatMap((error) => causeOf(error, graph, start) ?? []))];
  if (causes.length === 0) return errors[0]?.message ?? 'it fails without an error that could be read';
  const named = causes.filter((cause) => !cause.includes(': '));
  return (named.length > 0 ? named : causes).slice(0, maxCauses).join('; ');
}

/** With a colon where it is only the compiler's own message. */
function causeOf(error: StepError, graph: DependencyGraph, start: string): string | undefined {
  if (error.environment) return `this machine lacks ${error.environment.missing}`;
  if (error.kind !== 'compiler' || error.package === undefined) return undefined;
  const { message, package: name } = error;
  const want = wantOf(name, message);
  if (want !== undefined) {
    const shown = want.version === undefined ? name : `${name} ${want.version}`;
    return `${shown} wants ${want.feature}${broughtBy(name, want.version, graph, start)}`;
  }
  const module = /file not found for module `(\w+)`/.exec(message)?.[1];
  if (module !== undefined) return `${name} names the module file ${module}, which does not exist`;
  const by = broughtBy(name, undefined, graph, start);
  const native = nativeOnly(graph).find((found) => found.package.name === name);
  return native === undefined ? `${name}: ${message}${by}` : `${name} needs ${native.needs}${by}`;
}

/** In the words of uuid and getrandom, which ask for it themselves. */
function wantOf(name: string, message: string): { readonly feature: string; readonly version?: string } | undefined {
  if (name === 'uuid' && message.includes('source of randomness')) return { feature: 'feature `js`' };
  if (name !== 'getrandom') return undefined;
  if (message.includes('"wasm_js" configuration flag')) {
    return { feature: `feature \`wasm_js\` and \`--cfg ${wasmBackend}\``, version: '0.3' };
  }
  if (/["`]wasm_js["`]/.test(message)) return { feature: 'feature `wasm_js`' };
  return message.includes('"js" feature') ? { feature: 'feature `js`', version: '0.2' } : undefined;
}

/** `, brought by uuid, by infra-id`: the shortest way to a package, without the ends. */
function broughtBy(name: string, version: string | undefined, graph: DependencyGraph, start: string): string {
  const from = new Map<string, string | undefined>([[start, undefined]]);
  const queue = [start];
  for (const id of queue) {
    const found = graph.packages.get(id);
    if (found?.name === name && (version === undefined || found.version.startsWith(`${version}.`)))
      return describeChain(id, from, graph);
    for (const edge of found?.dependencies ?? []) {
      if (from.has(edge.id)) continue;
      from.set(edge.id, id);
      queue.push(edge.id);
    }
  }
  return '';
}

function describeChain(id: string, from: ReadonlyMap<string, string | undefined>, graph: DependencyGraph): string {
  const names: string[] = [];
  for (let at = from.get(id); at !== undefined; at = from.get(at)) {
    if (from.get(at) !== undefined) names.push(graph.packages.get(at)?.name ?? '');
  }
  return names.length === 0 ? '' : `, brought by ${names.join(', by ')}`;
}
