import {
  FilterModule,
  FormatModule,
  InteractionModule,
  ResizeTableModule,
  ResponsiveLayoutModule,
  SortModule,
  Tabulator,
  type CellComponent,
  type ColumnDefinition,
  type RowComponent,
} from 'tabulator-tables';
import type { PageData, PageRepository } from '../domain/fleet/page-data.js';
import { button, element, place } from './elements.js';
import { filterBar } from './filters.js';
import { everything, matches, selectsTheSame, type Selected } from './selection.js';
import { count, shortOwner, showTime, statePill, stepMark, stepNames, stepWord } from './words.js';

Tabulator.registerModule([
  FilterModule,
  FormatModule,
  InteractionModule,
  ResizeTableModule,
  ResponsiveLayoutModule,
  SortModule,
]);

/** More rows than these scroll inside the table, which then draws only those that are seen. */
const maxOpenRows = 40;
const rowHeight = 46;

/** The repositories: sorted by any column, filtered by what is selected, each opening to its details. */
export function drawTable(data: PageData, selected: Selected, ready: () => void): void {
  const told = element('p', { class: 'facts', role: 'status' });
  const holder = element('div', { class: 'table' });
  place('repositories').append(
    element('div', { class: 'headline' }, element('h2', { id: 'repositories-title' }, 'Repositories'), told),
    filterBar(data, selected),
    holder,
  );
  const rows = [...data.repositories];
  const table = new Tabulator(holder, {
    data: rows,
    columns: columnsOf(data, selected),
    index: 'name',
    layout: 'fitColumns',
    responsiveLayout: 'hide',
    rowHeight,
    ...(rows.length > maxOpenRows && { height: 'min(44rem, 80vh)' }),
    placeholder: 'No repository matches.',
    columnDefaults: { headerSortTristate: true },
    rowFormatter: (row) => row.getElement().setAttribute('aria-rowindex', String(Number(row.getPosition()) + 1)),
  });
  table.on('dataFiltered', (_, found) => tell(told, holder, found.length, rows.length));
  table.on('renderComplete', () => keepTabStop(holder));
  table.on('scrollVertical', () => keepTabStop(holder));
  table.on('tableBuilt', () => {
    nameTheGrid(holder);
    tell(told, holder, rows.length, rows.length);
    let shown = everything;
    selected.listen((now) => {
      const isTheSame = selectsTheSame(shown, now);
      shown = now;
      if (!isTheSame) table.setFilter((repository: PageRepository) => matches(repository, now));
    });
    moveByKeys(table, holder);
    ready();
  });
}

function tell(told: HTMLElement, holder: HTMLElement, found: number, all: number): void {
  holder.setAttribute('aria-rowcount', String(found + 1));
  told.textContent =
    found === all
      ? count(all, 'repository', 'repositories')
      : `${found.toLocaleString('en')} of ${all.toLocaleString('en')}`;
}

function columnsOf(data: PageData, selected: Selected): ColumnDefinition[] {
  const order = new Map(data.states.map((state, index) => [state, index]));
  return [
    column('Repository', { field: 'name', minWidth: 170, widthGrow: 2.4, responsive: 0, sorter: 'string' }, (one) =>
      nameOf(one, selected),
    ),
    column(
      'State',
      { field: 'state', minWidth: 144, widthGrow: 1.2, responsive: 0, ...sortBy(({ state }) => order.get(state) ?? 0) },
      ({ state }) => statePill(state),
    ),
    column('Phase', { field: 'phase', width: 84, responsive: 2, sorter: 'number' }, ({ phase }) => String(phase)),
    column(
      'Category',
      { field: 'category', minWidth: 120, widthGrow: 1.3, responsive: 4, sorter: 'string' },
      ({ category }) => category,
    ),
    column(
      'Checks',
      { field: 'checks', width: 104, responsive: 3, ...sortBy(({ checks }) => checks ?? '') },
      ({ checks }) =>
        checks === undefined || checks === 'none'
          ? ''
          : element('span', { class: 'checks', 'data-checks': checks }, checks),
    ),
    column('Smoke test', { field: 'runs', width: 136, responsive: 2, ...sortBy(failedSteps) }, stepStrip),
    column(
      'Crates',
      { field: 'crates', width: 88, hozAlign: 'right', responsive: 5, ...sortBy(({ crates }) => crates.length) },
      ({ crates }) => String(crates.length),
    ),
    column(
      'Last run',
      { field: 'at', width: 154, responsive: 5, ...sortBy(({ runs }) => runs[0]?.at ?? '') },
      ({ runs }) => (runs[0] === undefined ? '' : element('time', { datetime: runs[0].at }, showTime(runs[0].at))),
    ),
    column(
      'Owner',
      { field: 'owners', minWidth: 120, widthGrow: 1.2, responsive: 6, ...sortBy(({ owners }) => owners.join()) },
      ({ owners }) => owners.map((owner) => shortOwner(owner, data.owner)).join(', '),
    ),
  ];
}

function column(
  title: string,
  more: Partial<ColumnDefinition>,
  make: (repository: PageRepository) => Node | string,
): ColumnDefinition {
  return {
    title,
    titleFormatter: sortButton,
    formatter: (cell: CellComponent) => element('span', { class: 'cell' }, make(cell.getData() as PageRepository)),
    headerHozAlign: 'left',
    ...more,
  };
}

function sortBy(key: (repository: PageRepository) => number | string): Pick<ColumnDefinition, 'sorter'> {
  return {
    sorter: (_a, _b, a, b) => {
      const [one, other] = [key(a.getData() as PageRepository), key(b.getData() as PageRepository)];
      return typeof one === 'string' ? one.localeCompare(String(other)) : one - Number(other);
    },
  };
}

/** A real button, so that the keyboard sorts, too: its click is the header's. */
function sortButton(cell: CellComponent): HTMLElement {
  return element('button', { type: 'button', class: 'sort' }, String(cell.getValue()));
}

function nameOf({ name, canary }: PageRepository, selected: Selected): HTMLElement {
  const open = button({ class: 'open', tabindex: -1 }, () => selected.change({ repository: name }), name);
  return element('span', { class: 'named' }, open, canary ? element('span', { class: 'tag' }, 'canary') : undefined);
}

function stepStrip({ runs }: PageRepository): Node | string {
  const steps = runs[0]?.steps;
  if (steps === undefined) return '';
  const label = stepNames.map((step) => `${step} ${stepWord(steps[step])}`).join(', ');
  const marks = stepNames.map((step) =>
    element(
      'i',
      { 'data-step': steps[step] ?? 'not-run', title: `${step} ${stepWord(steps[step])}` },
      stepMark(steps[step]),
    ),
  );
  return element('span', { class: 'steps', role: 'img', 'aria-label': label }, ...marks);
}

function failedSteps({ runs }: PageRepository): number {
  const steps = runs[0]?.steps;
  if (steps === undefined) return -1;
  return stepNames.filter((step) => steps[step] === 'fail').length;
}

function nameTheGrid(holder: HTMLElement): void {
  holder.setAttribute('aria-labelledby', 'repositories-title');
  // Its rows have a stop for the Tab key of their own.
  holder.querySelector('.tabulator-tableholder')?.removeAttribute('tabindex');
}

/** One row of the table is where the Tab key stops; the arrows go on from there. */
function keepTabStop(holder: HTMLElement): void {
  if (holder.querySelector('.open[tabindex="0"]') !== null) return;
  holder.querySelector('.open')?.setAttribute('tabindex', '0');
}

function moveByKeys(table: Tabulator, holder: HTMLElement): void {
  holder.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement) || !target.matches('.open')) return;
    for (const other of holder.querySelectorAll('.open[tabindex="0"]')) other.setAttribute('tabindex', '-1');
    target.setAttribute('tabindex', '0');
  });
  holder.addEventListener('keydown', (event) => {
    const { key, target } = event;
    if (!(target instanceof HTMLElement) || !target.matches('.open')) return;
    const rows = table.getRows('active');
    const here = rows.findIndex((row) => (row.getData() as PageRepository).name === target.textContent);
    const next = {
      ArrowDown: here + 1,
      ArrowUp: here - 1,
      Home: 0,
      End: rows.length - 1,
      PageDown: here + 10,
      PageUp: here - 10,
    }[key];
    if (next === undefined || rows.length === 0) return;
    event.preventDefault();
    void goTo(table, rows[Math.max(0, Math.min(next, rows.length - 1))]);
  });
}

async function goTo(table: Tabulator, row: RowComponent | undefined): Promise<void> {
  if (row === undefined) return;
  await table.scrollToRow(row, 'center', false).catch(() => undefined); // it is in sight already
  row.getElement().querySelector<HTMLElement>('.open')?.focus();
}
