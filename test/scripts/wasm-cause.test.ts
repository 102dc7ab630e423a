import { expect, test } from '@jest/globals';
import type { DependencyGraph, ResolvedPackage } from '../../src/domain/cargo/graph/graph.js';
import { tool } from '../../src/domain/smoke/environment-fault.js';
import type { StepError } from '../../src/domain/smoke/step.js';
import { wasmCause } from '../../scripts/acceptance/wasm/wasm-cause.js';

/** `name@version -> name@version, …` */
function graphOf(...lines: readonly string[]): DependencyGraph {
  const packages = lines.map((line): [string, ResolvedPackage] => {
    const [id = '', to = ''] = line.split(' -> ');
    const [name = '', version = ''] = id.split('@');
    const dependencies = to
      .split(', ')
      .filter((each) => each !== '')
      .map((each) => ({
        id: each,
        name: each.split('@')[0] ?? '',
        kinds: [{ kind: 'normal' as const, target: null }],
      }));
    return [
      id,
      { id, name, version, source: null, manifestPath: '', links: null, rustVersion: null, features: [], dependencies },
    ];
  });
  return { packages: new Map(packages), members: [packages[0]?.[0] ?? ''] };
}

const graph = graphOf(
  'consumer@0.0.0 -> infra-id@0.1.0, getrandom@0.2.15',
  'infra-id@0.1.0 -> uuid@1.11.0, getrandom@0.2.15, tokio@1.40.0',
  'uuid@1.11.0 -> getrandom@0.3.1',
  'tokio@1.40.0 -> mio@1.0.2',
  'getrandom@0.2.15',
  'getrandom@0.3.1',
  'mio@1.0.2',
);

const complaint = (name: string, message: string): StepError => ({ kind: 'compiler', package: name, message });

/** As the packages themselves write it. */
const uuid = complaint(
  'uuid',
  'to use `uuid` on `wasm32-unknown-unknown`, specify a source of randomness using one of the `js`, ' +
    '`rng-getrandom`, or `rng-rand` features',
);
const getrandom2 = complaint(
  'getrandom',
  'the wasm*-unknown-unknown targets are not supported by default, you may need to enable the "js" feature. ' +
    'For more information see: https://docs.rs/getrandom/#webassembly-support',
);
const getrandom3 = complaint(
  'getrandom',
  'The wasm32-unknown-unknown targets are not supported by default; you may need to enable the "wasm_js" ' +
    'configuration flag. Note that enabling the `wasm_js` feature flag alone is insufficient.',
);

test.each([
  ['a feature of uuid', [uuid], 'uuid wants feature `js`, brought by infra-id'],
  [
    'a feature and a cfg of getrandom',
    [getrandom3],
    'getrandom 0.3 wants feature `wasm_js` and `--cfg getrandom_backend="wasm_js"`, brought by uuid, by infra-id',
  ],
  [
    'both, and what follows from them is left out',
    [uuid, getrandom2, complaint('uuid', 'cannot find function `fill`')],
    'uuid wants feature `js`, brought by infra-id; getrandom 0.2 wants feature `js`',
  ],
  [
    'a package that cannot be there',
    [complaint('mio', 'This wasm target is unsupported by mio.')],
    "mio needs an operating system's sockets, brought by tokio, by infra-id",
  ],
  [
    'a module file that is not there',
    [complaint('infra-config', 'file not found for module `wasm`')],
    'infra-config names the module file wasm, which does not exist',
  ],
  [
    'a tool',
    [{ kind: 'command', message: 'failed to run', environment: tool('clang') } as const],
    'this machine lacks clang',
  ],
  ['something else', [complaint('infra-id', 'mismatched types')], 'infra-id: mismatched types'],
])('%s', (_, errors, cause) => {
  expect(wasmCause(errors, graph, 'consumer@0.0.0')).toBe(cause);
});
