import { table } from '../../domain/report/markdown.js';
import type { KnownState } from '../../domain/integration/known-states.js';
import type { Wanted } from './wanted.js';

const signs: Readonly<Record<string, string>> = { pass: '✅', 'not-applicable': '➖', 'not-run': '➖' };

/** Our part of the body: the change set's text, then how the tests ended. */
export function bodyText({ changeSet, states }: Pick<Wanted, 'changeSet' | 'states'>): string {
  return states.length === 0
    ? changeSet.body
    : `${changeSet.body.trimEnd()}\n\n### Verification\n\n${stateTable(states)}`;
}

export function stateTable(states: readonly KnownState[]): string {
  const rows = states.map(({ part, name, state }) => [
    part === 'wasm-build' ? 'wasm build' : name === 'status' ? '**smoke test**' : `smoke test: ${name}`,
    `${signs[state] ?? '❌'} ${state}`,
  ]);
  return table(['Step', 'State'], rows);
}
