import type { PageData, PageRepository } from '../domain/fleet/page-data.js';
import { button, element, place, prose } from './elements.js';
import type { Selected } from './selection.js';
import { themeButton } from './theme.js';
import { byProgress, count, showTime, stateMark } from './words.js';

const verdictWords = {
  work: 'Work to do',
  wait: 'Waiting',
  halt: 'Halted',
  done: 'Done',
} as const;

export function drawTop({ owner, mode, at, decision, repositories }: PageData): void {
  const words = verdictWords[decision.verdict];
  document.title = `${words} · ${owner} infra fleet`;
  place('top').append(
    element(
      'div',
      { class: 'title' },
      element('p', { class: 'over' }, owner),
      element('h1', {}, 'Infra fleet'),
      themeButton(),
    ),
    element(
      'div',
      { class: 'verdict', 'data-verdict': decision.verdict },
      element('strong', {}, words),
      element('p', {}, prose(decision.why)),
    ),
    element(
      'p',
      { class: 'facts' },
      `${count(repositories.length, 'repository', 'repositories')} · mode ${mode} · read at `,
      element('time', { datetime: at }, `${showTime(at)} UTC`),
    ),
  );
}

/** How many repositories are in which state: a bar, and a key to it that filters. */
export function drawStates({ repositories }: PageData, selected: Selected): void {
  const there = byProgress.flatMap((state) => {
    const number = repositories.filter((one) => one.state === state).length;
    return number === 0 ? [] : [{ state, number }];
  });
  const done = repositories.filter(({ state }) => state === 'integrated').length;
  const chips = there.map(({ state, number }) => {
    const toggle = (): void => selected.change({ state: selected.now.state === state ? '' : state });
    const made = button(
      { class: 'chip', 'data-state': state },
      toggle,
      element('span', { class: 'mark', 'aria-hidden': 'true' }, stateMark(state)),
      element('b', {}, number.toLocaleString('en')),
      ` ${state}`,
    );
    selected.listen((now) => made.setAttribute('aria-pressed', String(now.state === state)));
    return made;
  });
  place('states').append(
    element(
      'div',
      { class: 'headline' },
      element('h2', { id: 'states-title' }, 'Progress'),
      element(
        'p',
        { class: 'big' },
        element('b', {}, percentOf(done, repositories.length)),
        ` integrated, ${done.toLocaleString('en')} of ${repositories.length.toLocaleString('en')}`,
      ),
    ),
    progressBar(repositories, 'bar tall'),
    element('div', { class: 'chips', role: 'group', 'aria-label': 'Show one state only' }, ...chips),
  );
}

export function drawPhases({ phases, repositories }: PageData, selected: Selected): void {
  const cards = phases.flatMap(({ number, title }) => {
    const members = repositories.filter(({ phase }) => phase === number);
    if (members.length === 0) return [];
    const done = members.filter(({ state }) => state === 'integrated').length;
    const failed = members.filter(({ state }) => state === 'failed').length;
    const phase = String(number);
    const made = button(
      { class: 'phase' },
      () => selected.change({ phase: selected.now.phase === phase ? '' : phase }),
      element('span', { class: 'over' }, `Phase ${phase}`),
      element('span', { class: 'name' }, title),
      progressBar(members, 'bar'),
      element(
        'span',
        { class: 'facts' },
        `${done.toLocaleString('en')} of ${members.length.toLocaleString('en')} integrated`,
        failed > 0 ? element('span', { class: 'bad' }, ` · ${failed.toLocaleString('en')} failed`) : undefined,
      ),
    );
    selected.listen((now) => made.setAttribute('aria-pressed', String(now.phase === phase)));
    return [made];
  });
  place('phases').append(
    element('h2', { id: 'phases-title' }, 'Phases'),
    element('div', { class: 'cards', role: 'group', 'aria-label': 'Show one phase only' }, ...cards),
  );
}

/** A part for each state; its numbers stand beside it in words. */
function progressBar(members: readonly PageRepository[], classes: string): HTMLElement {
  const parts = byProgress.flatMap((state) => {
    const number = members.filter((one) => one.state === state).length;
    if (number === 0) return [];
    const part = element('span', { 'data-state': state, title: `${number.toLocaleString('en')} ${state}` });
    part.style.flexGrow = String(number);
    return [part];
  });
  return element('span', { class: classes, 'aria-hidden': 'true' }, ...parts);
}

function percentOf(part: number, whole: number): string {
  return `${whole === 0 ? 0 : Math.floor((part / whole) * 100)} %`;
}
