import { count, details, escapeMarkdown, table } from '../../domain/report/markdown.js';
import type { SmokeResult } from './run.js';

/** Entries of a list that are shown; the report has all. */
const maxShown = 20;

/** What failed and passed when it was run again. */
export function flakySection({ flaky }: SmokeResult): string {
  if (flaky.length === 0) return '';
  const rows = flaky.map(({ step, name, runs, failures }) => [step, escapeMarkdown(name), `${failures} of ${runs}`]);
  return [
    `### ${count(flaky.length, 'flaky failure')}`,
    'Failed, and passed when it was run again on the same tree: no fault of the change, and worth a look.',
    table(['Step', 'What', 'Runs that failed'], rows),
  ].join('\n\n');
}

/** What the steps wrote into the checkout, and what the base lacked. */
export function groundSection({ written, base }: SmokeResult): string {
  const differences = base?.differences ?? [];
  const list = (items: readonly string[]): string => {
    const more = items.length > maxShown ? [`- and ${items.length - maxShown} more`] : [];
    return [...items.slice(0, maxShown).map((item) => `- ${escapeMarkdown(item)}`), ...more].join('\n');
  };
  return [
    differences.length > 0 ? `The base was not on the same ground:\n\n${list(differences)}` : '',
    written.length > 0
      ? details(
          `The steps wrote ${count(written.length, 'file')} into the checkout, which were put back`,
          list(written),
        )
      : '',
  ]
    .filter((text) => text !== '')
    .join('\n\n');
}
