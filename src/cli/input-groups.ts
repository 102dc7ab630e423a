import type { InputDefinition } from './action-definition.js';

/** How `--help` groups flags, in this order; what is in no group comes first. */
const groups: readonly (readonly [string, readonly string[]])[] = [
  ['Crates', ['crates', 'on-conflict', 'optional', 'optional-feature', 'fix', 'infra-url', 'infra-ref', 'plan']],
  ['Place', ['working-directory', 'repository', 'manifest-path', 'members', 'placement', 'folder']],
  ['Audit', ['mode', 'fail-on', 'check-imports', 'allow-already-broken', 'toolchain']],
  ['Files to write', ['docs', 'facade', 'update-lockfile']],
  [
    'Checks',
    [
      'steps',
      'base',
      'baseline',
      'culprit',
      'clean',
      'cache',
      'system-packages',
      'timeout-minutes',
      'fail-fast',
      'retry',
    ],
  ],
  ['wasm', ['wasm', 'features', 'packages', 'size-budget', 'optimize', 'browser-test']],
  ['Output', ['dry-run', 'report-file', 'sarif-file']],
];

/** An action with fewer inputs than this is read at a glance. */
const minGrouped = 16;

/** The inputs by heading. */
export function groupInputs(
  inputs: readonly InputDefinition[],
): readonly (readonly [string, readonly InputDefinition[]])[] {
  if (inputs.length < minGrouped) return [['Inputs', inputs]];
  const grouped = groups.map(
    ([title, names]) => [title, names.flatMap((name) => inputs.find((input) => input.name === name) ?? [])] as const,
  );
  const known = new Set(grouped.flatMap(([, found]) => found));
  const rest = inputs.filter((input) => !known.has(input));
  return [['Inputs', rest] as const, ...grouped].filter(([, found]) => found.length > 0);
}
