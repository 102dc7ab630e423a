import { outputOf, type PartName, type Parts } from '../../domain/integration/parts.js';
import type { ConcludeInputs } from './inputs.js';
import type { Concluded } from './concluded.js';

/** The JSON report (`schemas/result.schema.json`). A state is `null` where its part did not say it. */
export function resultOf(concluded: Concluded, inputs: ConcludeInputs): unknown {
  const { parts, decided, changeSet } = concluded;
  const state = (part: PartName, output: string): string | null => outputOf(parts, part, output) ?? null;
  const words = (part: PartName, output: string): readonly string[] =>
    (outputOf(parts, part, output) ?? '').split(/[\s,]+/).filter((word) => word !== '');
  return {
    version: 1,
    action: 'integrate',
    repository: inputs.repository ?? null,
    verdict: decided?.verdict ?? null,
    reason: decided?.reason ?? null,
    part: decided?.part ?? null,
    publishable: concluded.publishable,
    operation: state('apply-patch', 'operation'),
    crates: words('apply-patch', 'crates'),
    base: changeSet?.content.base ?? null,
    'change-set-digest': changeSet?.digest ?? null,
    'put-back': concluded.putBack,
    audit: {
      verdict: state('audit-deps', 'verdict'),
      'safe-crates': words('audit-deps', 'safe-crates'),
      'blocked-crates': words('audit-deps', 'blocked-crates'),
    },
    smoke: {
      status: state('smoke-test', 'status'),
      check: state('smoke-test', 'check'),
      build: state('smoke-test', 'build'),
      test: state('smoke-test', 'test'),
      wasm: state('smoke-test', 'wasm'),
      typescript: state('smoke-test', 'typescript'),
      'failed-step': state('smoke-test', 'failed-step'),
      culprit: state('smoke-test', 'culprit'),
    },
    wasm: { status: state('wasm-build', 'status'), modules: modulesOf(parts) },
    failures: [...parts.keys()].flatMap((part) => {
      const code = state(part, 'failure-code');
      return code === null ? [] : [{ part, code, message: state(part, 'failure-message') ?? '' }];
    }),
  };
}

function modulesOf(parts: Parts): unknown {
  const text = outputOf(parts, 'wasm-build', 'modules');
  if (text === undefined) return [];
  try {
    return JSON.parse(text);
  } catch {
    return []; // the verdict does not rest on it, and the part's own report has it
  }
}
