import { publishes, type FleetMode } from './modes.js';
import type { SeenRepository } from './snapshot.js';
import type { GitUse } from './state.js';

/** The last thing that a run did in a repository. */
export interface LedgerRun {
  readonly mode: FleetMode;
  /** `lost`: the leg left no result, which is the machine's failure and says nothing about the repository. */
  readonly outcome: 'published' | 'unchanged' | 'passed' | 'failed' | 'lost';
  /** The verdict of the run, of its known states only. */
  readonly verdict: string;
  /** One sentence. */
  readonly why: string;
  /** ISO time. */
  readonly at: string;
  /** The commit of the base that it was given for; absent where nobody told. */
  readonly base?: string;
  /** Of the plan and of what was asked for. */
  readonly digest: string;
  /** Results of the smoke test by step, for the table of 13.4. */
  readonly steps?: Readonly<Record<string, string>>;
  /** The crate that broke it, where one was found. */
  readonly culprit?: string;
  /** The first failing test or compile error. */
  readonly error?: string;
  /** Milliseconds that the smoke test took. */
  readonly durationMs?: number;
  /** Crates that findings of the audit block. */
  readonly blocked?: readonly string[];
  /** Bytes of each wasm module. */
  readonly modules?: Readonly<Record<string, number>>;
  readonly pullRequest?: string;
}

export interface LedgerEntry {
  readonly last?: LedgerRun;
  /** Earlier runs, newest first, without {@link last}. */
  readonly earlier: readonly LedgerRun[];
  /** What its manifests need by git, at one commit of its base: nobody has to read them again while it is the same. */
  readonly needs?: { readonly base: string; readonly gitUses: readonly GitUse[] };
  /** Set by a person in the ledger. */
  readonly excluded?: { readonly by: string; readonly why: string };
}

/** A wave that was started, for the limits of GitHub that hold for an hour. */
export interface LedgerWave {
  readonly at: string;
  readonly mode: FleetMode;
  readonly legs: number;
}

/** What the fleet's history says beside what GitHub itself knows. */
export interface Ledger {
  readonly version: 1;
  readonly repositories: ReadonlyMap<string, LedgerEntry>;
  /** Newest first. */
  readonly waves: readonly LedgerWave[];
}

/** All that is known to have run in a repository, newest first. */
export function allRuns(entry: Pick<LedgerEntry, 'last' | 'earlier'> | undefined): readonly LedgerRun[] {
  return [...(entry?.last ? [entry.last] : []), ...(entry?.earlier ?? [])];
}

/**
 * The runs that say how far `mode` is, newest first. A look (an audit, a what-if) changes nothing, so that it
 * hides none of the runs that publish, nor they it; a rollback after an integration does.
 */
export function runsFor(
  entry: Pick<LedgerEntry, 'last' | 'earlier'> | undefined,
  mode: FleetMode,
): readonly LedgerRun[] {
  const runs = allRuns(entry).filter((run) => (publishes(mode) ? publishes(run.mode) : run.mode === mode));
  const other = runs.findIndex((run) => run.mode !== mode);
  return other === -1 ? runs : runs.slice(0, other);
}

export const emptyLedger: Ledger = { version: 1, repositories: new Map(), waves: [] };

/** How many runs of a repository the ledger keeps; the branch's history has the rest. */
const maxEarlierRuns = 20;
const maxWaves = 100;

/**
 * The ledger with one more wave's results. What is there already changes nothing; jobs of a run that were started again
 * put what they found in the place of what was lost; and a run that ended late goes behind the newer ones.
 */
export function recordResults(
  ledger: Ledger,
  results: ReadonlyMap<string, LedgerRun>,
  wave: LedgerWave | undefined,
): Ledger {
  const repositories = new Map(ledger.repositories);
  for (const [name, run] of results) {
    const entry = repositories.get(name) ?? { earlier: [] };
    const runs = allRuns(entry);
    const same = runs.find(({ at, mode }) => at === run.at && mode === run.mode);
    if (same !== undefined && run.outcome === 'lost') continue;
    const others = runs.filter((other) => other !== same);
    const [last, ...earlier] = [run, ...others].toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at));
    repositories.set(name, { ...entry, ...(last && { last }), earlier: earlier.slice(0, maxEarlierRuns) });
  }
  const started = wave !== undefined && wave.legs > 0;
  const isNew = started && !ledger.waves.some(({ at, mode }) => at === wave.at && mode === wave.mode);
  const waves = isNew ? [wave, ...ledger.waves].slice(0, maxWaves) : ledger.waves;
  return { version: 1, repositories, waves };
}

/** The ledger with what manifests need, so that the next look at the same commits need not read them. */
export function recordNeeds(ledger: Ledger, seen: ReadonlyMap<string, SeenRepository>): Ledger {
  const repositories = new Map(ledger.repositories);
  for (const [name, repository] of seen) {
    if (repository.kind !== 'seen') continue;
    const { base, gitUses } = repository;
    repositories.set(name, { ...(repositories.get(name) ?? { earlier: [] }), needs: { base: base.sha, gitUses } });
  }
  return { ...ledger, repositories };
}
