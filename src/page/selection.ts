import type { PageRepository } from '../domain/fleet/page-data.js';

/** What is asked to be seen. It is also the page's address (`#state=failed&phase=2`), so that a view can be sent on. */
export interface Selection {
  readonly text: string;
  readonly phase: string;
  readonly category: string;
  readonly crate: string;
  readonly state: string;
  readonly owner: string;
  /** The repository whose details are open. */
  readonly repository: string;
}

export const everything: Selection = {
  text: '',
  phase: '',
  category: '',
  crate: '',
  state: '',
  owner: '',
  repository: '',
};

type Listener = (selection: Selection) => void;

/** The one place that knows what is selected. */
export class Selected {
  private current: Selection = read();
  private readonly listeners: Listener[] = [];

  constructor() {
    addEventListener('hashchange', () => this.become(read()));
  }

  get now(): Selection {
    return this.current;
  }

  listen(listener: Listener): void {
    this.listeners.push(listener);
    listener(this.current);
  }

  change(change: Partial<Selection>): void {
    this.become({ ...this.current, ...change });
    const address = new URLSearchParams(Object.entries(this.current).filter(([, value]) => value !== '')).toString();
    history.replaceState(null, '', `#${address}`);
  }

  private become(selection: Selection): void {
    this.current = selection;
    for (const listener of this.listeners) listener(selection);
  }
}

function read(): Selection {
  const asked = new URLSearchParams(location.hash.slice(1));
  const entries = Object.keys(everything).map((name) => [name, asked.get(name) ?? '']);
  return Object.fromEntries(entries) as Selection;
}

export function isFiltered(selection: Selection): boolean {
  return !selectsTheSame(selection, everything);
}

/** Whatever details are open. */
export function selectsTheSame(one: Selection, other: Selection): boolean {
  const names = Object.keys(everything) as readonly (keyof Selection)[];
  return names.every((name) => name === 'repository' || one[name] === other[name]);
}

export function matches(
  repository: PageRepository,
  { text, phase, category, crate, state, owner }: Selection,
): boolean {
  return (
    (phase === '' || String(repository.phase) === phase) &&
    (category === '' || repository.category === category) &&
    (crate === '' || repository.crates.includes(crate)) &&
    (state === '' || repository.state === state) &&
    (owner === '' || repository.owners.includes(owner)) &&
    (text === '' || searchText(repository).includes(text.toLowerCase()))
  );
}

const searchTexts = new WeakMap<PageRepository, string>();

function searchText(repository: PageRepository): string {
  const known = searchTexts.get(repository);
  if (known !== undefined) return known;
  const { name, category, says, crates, owners } = repository;
  const text = [name, category, says, ...crates, ...owners].join(' ').toLowerCase();
  searchTexts.set(repository, text);
  return text;
}
