import type { PageRepository, PageRun } from '../domain/fleet/page-data.js';
import { element } from './elements.js';

/** How the page says and marks things, so that colour is never the only sign. */

type State = PageRepository['state'];

const stateMarks: Readonly<Record<State, string>> = {
  failed: '✕',
  unreachable: '?',
  drifted: '≠',
  opened: '↗',
  planned: '○',
  declined: '⊘',
  'rolled-back': '↩',
  excluded: '–',
  integrated: '✓',
};

/** As a bar of progress shows them: what is done, what is on its way, what needs somebody, and what is to come. */
export const byProgress: readonly State[] = [
  'integrated',
  'opened',
  'drifted',
  'failed',
  'unreachable',
  'declined',
  'rolled-back',
  'excluded',
  'planned',
];

export const stepNames = ['check', 'build', 'test', 'wasm', 'typescript'] as const;

const stepMarks: Readonly<Record<string, string>> = { pass: '✓', fail: '✕', 'not-applicable': '·', 'not-run': '' };
const stepWords: Readonly<Record<string, string>> = { 'not-applicable': 'does not apply', 'not-run': 'did not run' };
const outcomeWords: Readonly<Record<PageRun['outcome'], string>> = {
  published: 'Pull request',
  unchanged: 'Unchanged',
  passed: 'Passed',
  failed: 'Failed',
  lost: 'Lost, tried again',
};

export function stateMark(state: State): string {
  return stateMarks[state];
}

export function statePill(state: State): HTMLElement {
  return element(
    'span',
    { class: 'pill', 'data-state': state },
    element('span', { class: 'mark', 'aria-hidden': 'true' }, stateMarks[state]),
    state,
  );
}

export function outcomeWord(outcome: PageRun['outcome']): string {
  return outcomeWords[outcome];
}

export function stepWord(state: string | undefined): string {
  return stepWords[state ?? 'not-run'] ?? state ?? '';
}

export function stepMark(state: string | undefined): string {
  return stepMarks[state ?? 'not-run'] ?? '';
}

/** `2026-11-28 01:04`, in UTC, which is what logs and the ledger have. */
export function showTime(iso: string): string {
  return iso.slice(0, 16).replace('T', ' ');
}

export function showDuration(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  const minutes = Math.floor(seconds / 60);
  if (minutes === 0) return `${seconds} s`;
  return seconds % 60 === 0 ? `${minutes} min` : `${minutes} min ${seconds % 60} s`;
}

export function showBytes(bytes: number): string {
  return bytes < 1024 * 1024 ? `${(bytes / 1024).toFixed(1)} KB` : `${(bytes / 1024 / 1024).toFixed(2)} MB`;
}

/** The team alone where it belongs to the fleet's own account. */
export function shortOwner(owner: string, account: string): string {
  return owner.startsWith(`@${account}/`) ? owner.slice(account.length + 2) : owner;
}

export function count(number: number, one: string, more = `${one}s`): string {
  return `${number.toLocaleString('en')} ${number === 1 ? one : more}`;
}
