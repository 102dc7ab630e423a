import { Failure } from '../failure.js';
import { fieldOf, numberAt, parseJson, textAt } from '../report/json.js';
import { readNames, readSizes } from './leg-result.js';
import type { Ledger, LedgerEntry, LedgerRun, LedgerWave } from './ledger.js';
import { fleetModes, type FleetMode } from './modes.js';

/** `ledger.json` (`schemas/ledger.schema.json`): written by us, edited by people, and so read as text of others. */

const runOutcomes = ['published', 'unchanged', 'passed', 'failed', 'lost'] as const;
const maxTextLength = 1000;

/** One repository a line, each in the form in which it is read, so that the branch's history reads as the fleet's. */
export function writeLedger({ repositories, waves }: Ledger): string {
  const names = [...repositories.keys()].toSorted();
  const lines = names.map(
    (name) => `    ${JSON.stringify(name)}: ${JSON.stringify(readEntry(repositories.get(name)))}`,
  );
  const wave = waves.map((one) => `    ${JSON.stringify(one)}`);
  return [
    '{',
    '  "version": 1,',
    `  "repositories": ${lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n  }`},`,
    `  "waves": ${wave.length === 0 ? '[]' : `[\n${wave.join(',\n')}\n  ]`}`,
    '}\n',
  ].join('\n');
}

/**
 * Reads a ledger. An entry that cannot be read is one that says nothing, so that a slip of a pen in one line does not
 * stop the fleet.
 *
 * @throws {Failure} `file` when it is no ledger at all, or of a later version.
 */
export function readLedger(text: string, path: string): Ledger {
  const value = parseJson(text);
  const version = fieldOf(value, 'version');
  if (version !== 1) {
    const is = version === undefined ? 'is not a ledger' : `has version ${JSON.stringify(version).slice(0, 20)}`;
    throw new Failure('file', `${path} ${is}; this is for version 1`, {
      hint: 'Name the ledger.json of the ledger branch, or leave `ledger` out.',
    });
  }
  const entries = fieldOf(value, 'repositories');
  const waves = fieldOf(value, 'waves');
  return {
    version: 1,
    repositories: new Map(
      Object.entries(typeof entries === 'object' && entries !== null ? entries : {}).map(([name, entry]) => [
        name,
        readEntry(entry),
      ]),
    ),
    waves: Array.isArray(waves) ? waves.flatMap((wave) => readWave(wave) ?? []) : [],
  };
}

function readEntry(value: unknown): LedgerEntry {
  const excluded = fieldOf(value, 'excluded');
  const earlier = fieldOf(value, 'earlier');
  const last = readRun(fieldOf(value, 'last'));
  const needs = readNeeds(fieldOf(value, 'needs'));
  return {
    ...(last && { last }),
    ...(needs && { needs }),
    earlier: Array.isArray(earlier) ? earlier.flatMap((run) => readRun(run) ?? []) : [],
    ...(typeof excluded === 'object' &&
      excluded !== null && { excluded: { by: shortAt(excluded, 'by') ?? '', why: shortAt(excluded, 'why') ?? '' } }),
  };
}

function readNeeds(value: unknown): LedgerEntry['needs'] {
  const [base, uses] = [textAt(value, 'base'), fieldOf(value, 'gitUses')];
  if (base === undefined || !Array.isArray(uses)) return undefined;
  const gitUses = uses.flatMap((use) => {
    const [url, name, location] = [shortAt(use, 'url'), shortAt(use, 'package'), fieldOf(use, 'location')];
    const [path, line, column] = [shortAt(location, 'path'), numberAt(location, 'line'), numberAt(location, 'column')];
    const complete = url !== undefined && name !== undefined && path !== undefined && line !== undefined;
    return complete ? [{ url, package: name, location: { path, line, column: column ?? 1 } }] : [];
  });
  // Half a list would say that the rest is not needed.
  return gitUses.length === uses.length ? { base, gitUses } : undefined;
}

function readRun(value: unknown): LedgerRun | undefined {
  const mode = modeOf(value);
  const outcome = runOutcomes.find((known) => known === textAt(value, 'outcome'));
  const [at, digest] = [timeAt(value), shortAt(value, 'digest')];
  if (mode === undefined || outcome === undefined || at === undefined || digest === undefined) return undefined;
  const base = textAt(value, 'base');
  const durationMs = numberAt(value, 'durationMs');
  const steps = fieldOf(value, 'steps');
  const [culprit, error, pullRequest] = ['culprit', 'error', 'pullRequest'].map((name) => shortAt(value, name));
  const blocked = readNames(fieldOf(value, 'blocked'));
  const modules = readSizes(fieldOf(value, 'modules'));
  return {
    mode,
    outcome,
    verdict: shortAt(value, 'verdict') ?? '',
    why: shortAt(value, 'why') ?? '',
    at,
    digest,
    ...(base !== undefined && /^[0-9a-f]{40}$/.test(base) && { base }),
    ...(typeof steps === 'object' && steps !== null && { steps: textsOf(steps) }),
    ...(culprit !== undefined && { culprit }),
    ...(error !== undefined && { error }),
    ...(durationMs !== undefined && { durationMs }),
    ...(blocked.length > 0 && { blocked }),
    ...(Object.keys(modules).length > 0 && { modules }),
    ...(pullRequest !== undefined && /^https?:\/\/\S+$/.test(pullRequest) && { pullRequest }),
  };
}

function readWave(value: unknown): LedgerWave | undefined {
  const [mode, at, legs] = [modeOf(value), timeAt(value), numberAt(value, 'legs')];
  return mode === undefined || at === undefined || legs === undefined ? undefined : { at, mode, legs };
}

function modeOf(value: unknown): FleetMode | undefined {
  return fleetModes.find((known) => known === textAt(value, 'mode'));
}

function timeAt(value: unknown): string | undefined {
  const text = textAt(value, 'at');
  return text !== undefined && !Number.isNaN(Date.parse(text)) ? text : undefined;
}

function shortAt(value: unknown, name: string): string | undefined {
  return textAt(value, name)?.slice(0, maxTextLength);
}

function textsOf(value: object): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, text]) => (typeof text === 'string' ? [[name, text.slice(0, 40)]] : [])),
  );
}
