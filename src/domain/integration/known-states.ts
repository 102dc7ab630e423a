import { fieldOf, parseJson, textAt } from '../report/json.js';
import { outputOf, readParts, type Parts } from './parts.js';

/** The states of smoke-test and wasm-build that may be shown, in their own words. */
const known = {
  'smoke-test': {
    status: ['pass', 'fail', 'already-broken', 'environment'],
    check: ['pass', 'fail', 'not-applicable', 'not-run'],
    build: ['pass', 'fail', 'not-applicable', 'not-run'],
    test: ['pass', 'fail', 'not-applicable', 'not-run'],
    wasm: ['pass', 'fail', 'not-applicable', 'not-run'],
    typescript: ['pass', 'fail', 'not-applicable', 'not-run'],
  },
  'wasm-build': { status: ['pass', 'fail', 'already-broken', 'over-budget', 'environment', 'not-applicable'] },
} as const satisfies Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

type Tested = keyof typeof known;

/** One line of the table: what was tried and how it ended. */
export interface KnownState {
  readonly part: Tested;
  /** `status` or a step. */
  readonly name: string;
  readonly state: string;
}

/**
 * What reports of smoke-test and wasm-build say, as far as it is one of the states that there are. The reports come
 * from a job that ran code of the repository: no text of theirs is shown anywhere.
 *
 * @param files texts by path: reports, or a job's `parts.json`. What is neither is left out.
 */
export function knownStates(files: ReadonlyMap<string, string>): readonly KnownState[] {
  const said = new Map<string, string>();
  for (const [path, text] of [...files].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const value = parseJson(text);
    if (path.endsWith('parts.json')) addParts(said, text);
    else addReport(said, value);
  }
  return Object.entries(known).flatMap(([part, names]) =>
    Object.entries<readonly string[]>(names).flatMap(([name, states]) => {
      const state = said.get(`${part} ${name}`);
      const shown = states.find((candidate) => candidate === state);
      return shown === undefined ? [] : [{ part: part as Tested, name, state: shown }];
    }),
  );
}

function addParts(said: Map<string, string>, text: string): void {
  const parts = partsOf(text);
  for (const [part, names] of Object.entries(known)) {
    for (const name of Object.keys(names)) {
      const state = parts && outputOf(parts, part as Tested, name);
      if (state !== undefined) said.set(`${part} ${name}`, state);
    }
  }
}

function partsOf(text: string): Parts | undefined {
  try {
    return readParts(text);
  } catch {
    // A folder of reports may hold other files of this name: nothing is shown of them.
    return undefined;
  }
}

function addReport(said: Map<string, string>, report: unknown): void {
  const part = textAt(report, 'action');
  if (part !== 'smoke-test' && part !== 'wasm-build') return;
  const status = textAt(report, 'status');
  if (status !== undefined) said.set(`${part} status`, status);
  const steps = fieldOf(report, 'steps');
  for (const step of Array.isArray(steps) ? (steps as readonly unknown[]) : []) {
    const [name, state] = [textAt(step, 'step'), textAt(step, 'state')];
    if (name !== undefined && name !== 'status' && state !== undefined) said.set(`${part} ${name}`, state);
  }
}
