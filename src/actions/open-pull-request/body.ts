import { smokeTestsPassing } from '../../domain/docs/pull-request.js';
import { table } from '../../domain/report/markdown.js';
import type { KnownState } from '../../domain/integration/known-states.js';
import type { Wanted } from './wanted.js';

const signs: Readonly<Record<string, string>> = { pass: '✅', 'not-applicable': '➖', 'not-run': '➖' };

const checklist = '\n## Checklist\n';

/** Our part of the body: the change set's text with how the tests ended, above its checklist where it has one. */
export function bodyText({ changeSet, states }: Pick<Wanted, 'changeSet' | 'states'>): string {
  if (states.length === 0) return changeSet.body;
  const passed = states.some(({ part, name, state }) => part === 'smoke-test' && name === 'status' && state === 'pass');
  const text = passed
    ? changeSet.body.replace(`- [ ] ${smokeTestsPassing}`, `- [x] ${smokeTestsPassing}`)
    : changeSet.body;
  const section = `## Verification\n\n${stateTable(states)}\n`;
  const at = text.indexOf(checklist);
  return at < 0 ? `${text.trimEnd()}\n\n${section}` : `${text.slice(0, at)}\n${section}${text.slice(at)}`;
}

export function stateTable(states: readonly KnownState[]): string {
  const rows = states.map(({ part, name, state }) => [
    part === 'wasm-build' ? 'wasm build' : name === 'status' ? '**smoke test**' : `smoke test: ${name}`,
    `${signs[state] ?? '❌'} ${state}`,
  ]);
  return table(['Step', 'State'], rows);
}
