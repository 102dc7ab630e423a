import { smokeTestsPassing } from '../../domain/docs/pull-request.js';
import { code, count, table } from '../../domain/report/markdown.js';
import type { FlakyTests } from '../../domain/integration/flaky-tests.js';
import type { KnownState } from '../../domain/integration/known-states.js';
import type { Wanted } from './wanted.js';

const signs: Readonly<Record<string, string>> = { pass: '✅', 'not-applicable': '➖', 'not-run': '➖' };

const checklist = '\n## Checklist\n';

/** Our part of the body: the change set's text with how the tests ended, above its checklist where it has one. */
export function bodyText({ changeSet, states, flaky }: Pick<Wanted, 'changeSet' | 'states' | 'flaky'>): string {
  if (states.length === 0) return changeSet.body;
  const passed = states.some(({ part, name, state }) => part === 'smoke-test' && name === 'status' && state === 'pass');
  const text = passed
    ? changeSet.body.replace(`- [ ] ${smokeTestsPassing}`, `- [x] ${smokeTestsPassing}`)
    : changeSet.body;
  const section = `## Verification\n\n${stateTable(states)}\n${flakyText(flaky)}`;
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

/** What a reviewer may not read off green checks. */
function flakyText({ count: total, names }: FlakyTests): string {
  if (total === 0) return '';
  const rest = total - names.length;
  const list = [...names.map(code), ...(rest > 0 && names.length > 0 ? [`${rest} more`] : [])].join(', ');
  const which = list === '' ? '' : `: ${list}`;
  return `\n${count(total, 'test')} failed and passed when run again on the same tree (flaky)${which}.\n`;
}
