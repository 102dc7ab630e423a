import type { DependencyGraph } from '../../../../src/domain/cargo/graph/graph.js';
import { contextOf, member, withFiles, type Scene } from '../../../support/audit-context.js';
import { graphOf, registry } from '../../../support/graphs.js';
import { answerOf } from '../../../support/cargo-answers.js';
import { answers, files, type Case } from './case.js';

const library = '[lib]\ncrate-type = ["cdylib", "rlib"]\n';
const ready: Scene = {
  repository: 'window',
  files: withFiles({
    'app/Cargo.toml':
      `${member('getrandom = "0.2"\nmio = "1"\nwasm-bindgen = "0.2"')}\n${library}\n[features]\nwasm = ` +
      `["infra-errors/wasm"]\n`,
  }),
};

function graph(failing: DependencyGraph, passing: DependencyGraph): Case {
  const context = contextOf(ready);
  const withCli = (after: DependencyGraph): ReturnType<typeof answerOf> => ({
    ...answerOf(context, after),
    bindgen: '0.2.95',
  });
  return answers(ready, withCli(failing), withCli(passing));
}

const sound = graphOf({
  'app 0.1.0': { needs: ['getrandom 0.2.15', 'wasm-bindgen 0.2.95'] },
  'getrandom 0.2.15': { source: registry, features: ['js'] },
  'wasm-bindgen 0.2.95': { source: registry },
});

export const wasmCases = {
  'wasm-no-cdylib': files({ repository: 'window', files: withFiles({}) }, ready),
  'wasm-feature': files(
    { repository: 'window', files: withFiles({ 'app/Cargo.toml': `${member('')}\n${library}` }) },
    ready,
  ),
  'wasm-crate-unsupported': files({ ...ready, crates: ['otel'] }, { ...ready, crates: ['errors'] }),
  'wasm-randomness': graph(
    graphOf({ 'app 0.1.0': { needs: ['getrandom 0.2.15'] }, 'getrandom 0.2.15': { source: registry } }),
    sound,
  ),
  'wasm-bindgen-version': graph(
    graphOf({ 'app 0.1.0': { needs: ['wasm-bindgen 0.2.100'] }, 'wasm-bindgen 0.2.100': { source: registry } }),
    sound,
  ),
  'wasm-native-package': graph(
    graphOf({ 'app 0.1.0': { needs: ['mio 1.0.3'] }, 'mio 1.0.3': { source: registry } }),
    sound,
  ),
} as const;
