import { fieldOf, numberAt, parseJson, textAt } from '../report/json.js';
import type { LedgerRun } from './ledger.js';
import { fleetModes, type FleetMode } from './modes.js';

/**
 * What one leg of a wave left. Result files lay beside code of the repository while it ran, so they are untrusted: only
 * the states that there are, names of the plan, and bounded text without markup get through.
 */
export interface LegResult {
  /** The name without its owner. */
  readonly repository: string;
  readonly mode: FleetMode;
  readonly run: Pick<LedgerRun, 'outcome' | 'verdict' | 'why' | 'base' | 'steps' | 'culprit' | 'blocked' | 'modules'>;
}

/** A wave as `fleet-plan` chose it, for the legs that leave nothing. */
export interface StartedWave {
  readonly mode: FleetMode;
  readonly at: string;
  readonly digest: string;
  readonly names: readonly string[];
}

const maxTextLength = 300;
/** Verdicts of each action and what they mean for the ledger. */
const outcomes: Readonly<Record<string, Readonly<Record<string, LedgerRun['outcome']>>>> = {
  integrate: {
    integrated: 'published',
    unchanged: 'unchanged',
    blocked: 'failed',
    refused: 'failed',
    'smoke-failed': 'failed',
    'wasm-failed': 'failed',
    'over-budget': 'failed',
    'already-broken': 'failed',
    // What the machine could not do says nothing about the repository.
    environment: 'lost',
  },
  'audit-deps': { pass: 'passed', warn: 'passed', fail: 'failed', environment: 'lost' },
  rollback: {
    reverted: 'published',
    removed: 'published',
    pinned: 'published',
    unpinned: 'published',
    discarded: 'published',
    none: 'unchanged',
    refused: 'failed',
  },
};
const plainName = /^[\w.-]{1,100}$/;
const maxNames = 50;
const stepNames = ['check', 'build', 'test', 'wasm', 'typescript'] as const;
const stepStates = ['pass', 'fail', 'not-applicable', 'not-run'];
const rollbackModes: Readonly<Record<string, FleetMode>> = { pin: 'pin', unpin: 'unpin' };

/** @returns `undefined` for everything that is no result of ours. */
export function readLegResult(text: string, mode: FleetMode): LegResult | undefined {
  const value = parseJson(text);
  const action = textAt(value, 'action') ?? '';
  const verdict = textAt(value, action === 'rollback' ? 'operation' : 'verdict') ?? '';
  const outcome = Object.hasOwn(outcomes, action) ? ownOf(outcomes[action], verdict) : undefined;
  const name = textAt(value, 'repository')?.split('/').at(-1);
  if (outcome === undefined || name === undefined || !/^[\w.-]{1,100}$/.test(name)) return undefined;
  const ran = action === 'rollback' ? (ownOf(rollbackModes, textAt(value, 'mode') ?? '') ?? 'rollback') : mode;
  const why = bounded(textAt(value, action === 'rollback' ? 'says' : 'reason') ?? '');
  const base = textAt(fieldOf(value, 'base'), 'sha');
  const steps = stepsOf(fieldOf(value, 'smoke'));
  const culprit = textAt(fieldOf(value, 'smoke'), 'culprit');
  const blocked = readNames(fieldOf(fieldOf(value, 'audit'), 'blocked-crates'));
  const modules = modulesOf(fieldOf(fieldOf(value, 'wasm'), 'modules'));
  return {
    repository: name,
    mode: ran,
    run: {
      outcome: mode === 'try' && outcome === 'published' ? 'passed' : outcome,
      verdict,
      why,
      ...(base !== undefined && /^[0-9a-f]{40}$/.test(base) && { base }),
      ...(Object.keys(steps).length > 0 && { steps }),
      ...(culprit !== undefined && /^[\w ,-]{1,200}$/.test(culprit) && { culprit }),
      ...(blocked.length > 0 && { blocked }),
      ...(Object.keys(modules).length > 0 && { modules }),
    },
  };
}

/** The wave in a report of `fleet-plan`. */
export function readStartedWave(text: string): StartedWave | undefined {
  const value = parseJson(text);
  if (textAt(value, 'action') !== 'fleet-plan') return undefined;
  const mode = fleetModes.find((known) => known === textAt(value, 'mode'));
  const [at, digest] = [textAt(value, 'at'), textAt(value, 'digest')];
  const wave = fieldOf(value, 'wave');
  if (mode === undefined || at === undefined || digest === undefined || !Array.isArray(wave)) return undefined;
  const names = wave.filter((name): name is string => typeof name === 'string' && /^[\w.-]{1,100}$/.test(name));
  return { mode, at, digest, names };
}

/**
 * What the ledger is to say of a wave. A repository of it without a result is `lost`; a result of a repository that is not
 * in it is left out.
 */
export function runsOf(
  wave: StartedWave,
  results: Iterable<LegResult>,
  details: ReadonlyMap<string, Pick<LedgerRun, 'base' | 'pullRequest'>>,
): ReadonlyMap<string, LedgerRun> {
  const found = new Map([...results].map((result) => [result.repository.toLowerCase(), result]));
  return new Map(
    wave.names.map((name): [string, LedgerRun] => {
      const result = found.get(name.toLowerCase());
      const lost = { outcome: 'lost', verdict: 'lost', why: 'the run left no result; it is tried again' } as const;
      const about = { mode: wave.mode, at: wave.at, digest: wave.digest };
      return [name, { ...details.get(name), ...(result?.run ?? lost), ...about }];
    }),
  );
}

function stepsOf(smoke: unknown): Readonly<Record<string, string>> {
  return Object.fromEntries(
    stepNames.flatMap((step) => {
      const state = stepStates.find((known) => known === textAt(smoke, step));
      return state === undefined ? [] : [[step, state]];
    }),
  );
}

/** Names of crates and modules, and nothing else. */
export function readNames(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  return value.filter((name): name is string => typeof name === 'string' && plainName.test(name)).slice(0, maxNames);
}

/** Bytes by name. */
export function readSizes(value: unknown): Readonly<Record<string, number>> {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return Object.fromEntries(
    entries
      .filter((entry): entry is [string, number] => plainName.test(entry[0]) && Number.isSafeInteger(entry[1]))
      .slice(0, maxNames),
  );
}

function modulesOf(value: unknown): Readonly<Record<string, number>> {
  if (!Array.isArray(value)) return {};
  return readSizes(Object.fromEntries(value.map((one) => [textAt(one, 'name') ?? '', numberAt(one, 'bytes')])));
}

function ownOf<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}

function bounded(text: string): string {
  // eslint-disable-next-line no-control-regex
  const flat = text.replace(/[\s\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069]+/g, ' ').trim();
  return flat.length > maxTextLength ? `${flat.slice(0, maxTextLength - 1)}…` : flat;
}
