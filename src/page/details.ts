import type { PageData, PageRepository, PageRun } from '../domain/fleet/page-data.js';
import { drawCharts } from './charts.js';
import { button, element, place, prose } from './elements.js';
import type { Selected } from './selection.js';
import { onThemeChange } from './theme.js';
import {
  outcomeWord,
  shortOwner,
  showBytes,
  showDuration,
  showTime,
  statePill,
  stepMark,
  stepNames,
  stepWord,
} from './words.js';

/** What is known of one repository, in a drawer over the page. */
export function drawDetails(data: PageData, selected: Selected): void {
  const dialog = place('details') as HTMLDialogElement;
  const byName = new Map(data.repositories.map((repository) => [repository.name, repository]));
  const neededBy = new Map<string, string[]>();
  for (const { name, needs } of data.repositories) {
    for (const needed of needs) {
      const known = neededBy.get(needed);
      if (known === undefined) neededBy.set(needed, [name]);
      else known.push(name);
    }
  }
  const show = ({ repository: name }: { readonly repository: string }): void => {
    const repository = byName.get(name);
    if (repository === undefined) {
      if (dialog.open) dialog.close();
      return;
    }
    if (dialog.dataset['shown'] === name) return;
    dialog.dataset['shown'] = name;
    const open = (other: string): void => selected.change({ repository: other });
    dialog.replaceChildren(...contentOf(repository, { data, open, neededBy: neededBy.get(name) ?? [], byName }));
    if (!dialog.open) dialog.showModal();
    dialog.scrollTop = 0;
  };
  dialog.addEventListener('close', () => {
    delete dialog.dataset['shown'];
    if (selected.now.repository !== '') selected.change({ repository: '' });
  });
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  onThemeChange(() => {
    delete dialog.dataset['shown'];
    if (dialog.open) show(selected.now);
  });
  selected.listen(show);
}

interface Around {
  readonly data: PageData;
  readonly open: (name: string) => void;
  readonly neededBy: readonly string[];
  readonly byName: ReadonlyMap<string, PageRepository>;
}

function contentOf(repository: PageRepository, around: Around): readonly Node[] {
  const { name, purpose, runs, crates } = repository;
  const width = Math.min(640, innerWidth) - 2 * (innerWidth > 640 ? 28 : 18);
  return [
    headOf(repository, around),
    element(
      'div',
      { class: 'body' },
      element('p', { class: 'purpose' }, purpose),
      ...verdictOf(repository),
      ...stepsOf(runs[0]),
      ...section(
        'Crates',
        element('p', { class: 'tags' }, ...crates.map((crate) => element('span', { class: 'tag' }, crate))),
      ),
      ...modulesOf(runs[0]),
      ...linksTo('Depends on', repository.needs, around),
      ...linksTo('Needed by', around.neededBy, around),
      ...drawCharts(runs, width),
      ...runsOf(name, runs),
    ),
  ];
}

function headOf({ name, state, phase, category, owners, canary }: PageRepository, { data }: Around): HTMLElement {
  const title = data.web === undefined ? name : element('a', { href: `${data.web}${encodeURIComponent(name)}` }, name);
  const facts = [
    `Phase ${phase}`,
    category,
    ...(canary ? ['canary'] : []),
    ...owners.map((owner) => shortOwner(owner, data.owner)),
  ];
  return element(
    'header',
    {},
    element('h2', { id: 'details-title', tabindex: -1, autofocus: true }, title),
    button({ class: 'close', 'aria-label': 'Close' }, () => (place('details') as HTMLDialogElement).close(), '✕'),
    element('p', { class: 'facts' }, statePill(state), ` ${facts.join(' · ')}`),
  );
}

function section(title: string, ...content: readonly Node[]): readonly Node[] {
  return [element('h3', {}, title), ...content];
}

/** What is known now: the state's own words, the pull request, and what the last run came to. */
function verdictOf({ state, says, pinned, checks, pullRequest, runs }: PageRepository): readonly Node[] {
  const [last] = runs;
  const facts: (readonly [string, Node | string])[] = [];
  if (says !== '' && state !== 'opened' && state !== 'integrated') facts.push(['State', prose(says)]);
  if (pinned) facts.push(['Pinned', 'infra is held back at one commit']);
  if (pullRequest !== undefined) {
    facts.push(['Pull request', element('a', { href: pullRequest.url }, `#${pullRequest.number}`)]);
  }
  if (checks !== undefined && checks !== 'none') {
    facts.push(['Checks', element('span', { class: 'checks', 'data-checks': checks }, checks)]);
  }
  if (last !== undefined) {
    facts.push(['Last verdict', prose(last.why === '' ? last.verdict : `${last.verdict}: ${last.why}`)]);
  }
  if (last?.culprit !== undefined) facts.push(['Culprit', element('code', {}, last.culprit)]);
  if (last?.error !== undefined) facts.push(['First error', prose(last.error)]);
  if (last?.blocked !== undefined) facts.push(['Blocked by the audit', last.blocked.join(', ')]);
  if (facts.length === 0) return [];
  return [element('dl', {}, ...facts.flatMap(([name, value]) => [element('dt', {}, name), element('dd', {}, value)]))];
}

function stepsOf(run: PageRun | undefined): readonly Node[] {
  const steps = run?.steps;
  if (steps === undefined) return [];
  const tiles = stepNames.map((step) =>
    element(
      'li',
      { 'data-step': steps[step] ?? 'not-run' },
      element('i', { 'aria-hidden': 'true' }, stepMark(steps[step])),
      element('b', {}, step),
      element('span', {}, stepWord(steps[step])),
    ),
  );
  return section('Smoke test', element('ul', { class: 'tiles' }, ...tiles));
}

function modulesOf(run: PageRun | undefined): readonly Node[] {
  const modules = Object.entries(run?.modules ?? {});
  if (modules.length === 0) return [];
  const rows = modules.map(([name, bytes]) => element('li', {}, element('code', {}, name), ` ${showBytes(bytes)}`));
  return section('WebAssembly modules', element('ul', { class: 'plain' }, ...rows));
}

function linksTo(title: string, names: readonly string[], { open, byName }: Around): readonly Node[] {
  if (names.length === 0) return [];
  const links = names.map((name) => {
    const state = byName.get(name)?.state;
    return state === undefined
      ? element('span', { class: 'tag' }, name)
      : button({ class: 'tag', 'data-state': state }, () => open(name), name);
  });
  return section(title, element('p', { class: 'tags' }, ...links));
}

function runsOf(name: string, runs: readonly PageRun[]): readonly Node[] {
  if (runs.length === 0) return [];
  const heads = ['When', 'Mode', 'Outcome', 'Verdict', 'Smoke test'].map((title) =>
    element('th', { scope: 'col' }, title),
  );
  const rows = runs.map(({ at, mode, outcome, verdict, durationMs, why }) =>
    element(
      'tr',
      { title: why },
      element('td', {}, element('time', { datetime: at }, showTime(at))),
      element('td', {}, mode),
      element('td', {}, outcomeWord(outcome)),
      element('td', {}, verdict),
      element('td', {}, durationMs === undefined ? '' : showDuration(durationMs)),
    ),
  );
  const table = element(
    'table',
    {},
    element('caption', { class: 'hidden' }, `Runs in ${name}, newest first`),
    element('thead', {}, element('tr', {}, ...heads)),
    element('tbody', {}, ...rows),
  );
  return section('Runs', element('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': 'Runs' }, table));
}
