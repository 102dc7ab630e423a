import type { PageData, PageRepository } from '../domain/fleet/page-data.js';
import { button, element } from './elements.js';
import { shortOwner } from './words.js';
import { everything, isFiltered, type Selected, type Selection } from './selection.js';

type Choice = Exclude<keyof Selection, 'text' | 'repository'>;

/** Search, one list for each thing to choose by, and a way back to everything. */
export function filterBar(data: PageData, selected: Selected): HTMLElement {
  const of = (read: (repository: PageRepository) => readonly string[]): readonly string[] =>
    [...new Set(data.repositories.flatMap(read))].toSorted((a, b) => a.localeCompare(b));
  const there = new Set(data.repositories.map(({ state }) => state));
  const clear = button(
    { class: 'clear' },
    () => selected.change({ ...everything, repository: selected.now.repository }),
    'Clear',
  );
  selected.listen((now) => (clear.hidden = !isFiltered(now)));
  return element(
    'div',
    { class: 'filters', role: 'search' },
    searchField(selected),
    list(
      'state',
      'State',
      data.states.filter((state) => there.has(state)),
      data,
      selected,
    ),
    list(
      'phase',
      'Phase',
      data.phases.map(({ number }) => String(number)),
      data,
      selected,
    ),
    list(
      'category',
      'Category',
      of(({ category }) => [category]),
      data,
      selected,
    ),
    list(
      'crate',
      'Crate',
      of(({ crates }) => crates),
      data,
      selected,
    ),
    list(
      'owner',
      'Owner',
      of(({ owners }) => owners),
      data,
      selected,
    ),
    clear,
  );
}

function searchField(selected: Selected): HTMLElement {
  const field = element('input', { type: 'search', placeholder: 'Search repositories', 'aria-label': 'Search' });
  let timer: ReturnType<typeof setTimeout> | undefined;
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => selected.change({ text: field.value.trim() }), 120);
  });
  selected.listen(({ text }) => {
    if (field.value.trim() !== text) field.value = text;
  });
  return field;
}

const wordOf: Partial<Record<Choice, (value: string, data: PageData) => string>> = {
  phase: (value) => `Phase ${value}`,
  owner: (value, { owner }) => shortOwner(value, owner),
};

function list(
  name: Choice,
  label: string,
  values: readonly string[],
  data: PageData,
  selected: Selected,
): HTMLElement | undefined {
  if (values.length === 0) return undefined;
  const options = values.map((value) => element('option', { value }, wordOf[name]?.(value, data) ?? value));
  const select = element('select', { 'aria-label': label }, element('option', { value: '' }, label), ...options);
  select.addEventListener('change', () => selected.change({ [name]: select.value }));
  selected.listen((now) => {
    select.value = now[name];
    select.classList.toggle('chosen', now[name] !== '');
  });
  return select;
}
