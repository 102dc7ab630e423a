import { artifactSuffix } from '../report/artifact-name.js';
import { fieldOf, numberAt, parseJson, textAt } from '../report/json.js';
import type { LedgerRun } from './ledger.js';
import { fleetModes, publishes, type FleetMode } from './modes.js';

/**
 * What one leg of a wave left. Result files lay beside code of the repository while it ran, so they are untrusted: only
 * the states that there are, names of the plan, and bounded text without markup get through.
 */
export interface LegResult {
  /** The name without its owner. */
  readonly repository: string;
  /** Of two results of a repository the one with the lower rank counts. */
  readonly rank: number;
  readonly run: Omit<LedgerRun, 'mode' | 'at' | 'digest' | 'pullRequest'>;
}

/** A wave as `fleet-plan` chose it, for the legs that leave nothing. */
export interface StartedWave {
  readonly mode: FleetMode;
  readonly at: string;
  readonly digest: string;
  readonly names: readonly string[];
}

const maxTextLength = 300;
type LegAction = 'integrate' | 'audit-deps' | 'rollback';
/** The actions whose reports are a leg's result, the first first: what else lies beside them is of its parts. */
const actionsOf: Readonly<Record<FleetMode, readonly LegAction[]>> = {
  integrate: ['integrate'],
  try: ['integrate'],
  audit: ['integrate', 'audit-deps'],
  rollback: ['rollback'],
  pin: ['rollback'],
  unpin: ['rollback'],
};
/** Verdicts of each action and what they mean for the ledger. */
const outcomes: Readonly<Record<LegAction, Readonly<Record<string, LedgerRun['outcome']>>>> = {
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

/**
 * Folders that the artifacts of legs are downloaded into: named after the leg's repository (integrate.yml,
 * rollback.yml).
 */
const legFolder = /^(?:.*\/)?infra-(?:report|rollback)-([^/]+)\//;

/**
 * @param path of the file in the folder of results. Where that is a leg's own folder, the file speaks of the leg's
 *   repository or of none.
 * @returns `undefined` for everything that is no result of ours.
 */
export function readLegResult(text: string, path: string, mode: FleetMode): LegResult | undefined {
  const value = parseJson(text);
  const action = actionsOf[mode].find((known) => known === textAt(value, 'action'));
  if (action === undefined) return undefined;
  const verdict = textAt(value, action === 'rollback' ? 'operation' : 'verdict') ?? '';
  const outcome = ownOf(outcomes[action], verdict);
  const repository = textAt(value, 'repository') ?? '';
  const name = repository.split('/').at(-1);
  if (outcome === undefined || name === undefined || !/^[\w.-]{1,100}$/.test(name)) return undefined;
  if (action === 'rollback' && (ownOf(rollbackModes, textAt(value, 'mode') ?? '') ?? 'rollback') !== mode)
    return undefined;
  const leg = legFolder.exec(path)?.[1]?.split('+')[0];
  if (leg !== undefined && leg !== artifactSuffix(repository)) return undefined;
  const why = bounded(reasonIn(value, action));
  const base = textAt(fieldOf(value, 'base'), 'sha');
  const steps = stepsOf(fieldOf(value, 'smoke'));
  const culprit = textAt(fieldOf(value, 'smoke'), 'culprit');
  const blocked = readNames(fieldOf(action === 'audit-deps' ? value : fieldOf(value, 'audit'), 'blocked-crates'));
  const modules = modulesOf(fieldOf(fieldOf(value, 'wasm'), 'modules'));
  return {
    repository: name,
    rank: actionsOf[mode].indexOf(action),
    run: {
      outcome: outcomeOf(outcome, verdict, fieldOf(value, 'publishable') === true, mode),
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

/** Why it ended as it did; an audit alone gives its first error. */
function reasonIn(value: unknown, action: LegAction): string {
  if (action !== 'audit-deps') return textAt(value, action === 'rollback' ? 'says' : 'reason') ?? '';
  const findings = fieldOf(value, 'findings');
  const first = Array.isArray(findings) && findings.find((finding) => textAt(finding, 'severity') === 'error');
  return textAt(first, 'message') ?? '';
}

function outcomeOf(
  outcome: LedgerRun['outcome'],
  verdict: string,
  publishable: boolean,
  mode: FleetMode,
): LedgerRun['outcome'] {
  // Broken before, and the integration adds no new error: where that is allowed it goes on, and a what-if asks no more.
  const goesOn = verdict === 'already-broken' && (publishable || !publishes(mode));
  const reached = goesOn ? 'published' : outcome;
  return reached === 'published' && !publishes(mode) ? 'passed' : reached;
}

/** The wave in a report of `fleet-plan`. A leg cannot tell what the wave was. */
export function readStartedWave(text: string, path: string): StartedWave | undefined {
  if (legFolder.test(path)) return undefined;
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
 * What the ledger is to say of a wave. A repository of it without a result is `lost`; a result of a repository that is
 * not in it is left out.
 */
export function runsOf(
  wave: StartedWave,
  results: Iterable<LegResult>,
  details: ReadonlyMap<string, Pick<LedgerRun, 'base' | 'pullRequest'>>,
): ReadonlyMap<string, LedgerRun> {
  const byRank = [...results].toSorted((a, b) => b.rank - a.rank);
  const found = new Map(byRank.map((result) => [result.repository.toLowerCase(), result]));
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

/** Text of others in one line, without signs that nobody sees. */
export function bounded(text: string): string {
  // eslint-disable-next-line no-control-regex
  const flat = text.replace(/[\s\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069]+/g, ' ').trim();
  return flat.length > maxTextLength ? `${flat.slice(0, maxTextLength - 1)}…` : flat;
}
