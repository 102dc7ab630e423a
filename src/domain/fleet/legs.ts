import { fieldOf, numberAt, parseJson, textAt } from '../report/json.js';
import { bounded, readLegResult, type LegResult } from './leg-result.js';
import type { FleetMode } from './modes.js';

type Files = readonly (readonly [path: string, text: string])[];

/** What the report of a leg's smoke test adds to its result. */
interface SmokeReport {
  /** The name without its owner. */
  readonly repository: string | undefined;
  readonly durationMs: number | undefined;
  /** The first failing test or compile error. */
  readonly error: string | undefined;
}

/** A week: no leg runs as long, so that what says so is no time. */
const maxMs = 7 * 86_400_000;

/** The results among files of legs, each with what the report of its smoke test says, which lies beside it. */
export function readLegs(files: Files, mode: FleetMode): readonly LegResult[] {
  const reports = new Map(
    files.flatMap(([path, text]) => {
      const report = /(^|\/)smoke-test\.json$/.test(path) ? readSmokeReport(text) : undefined;
      return report === undefined ? [] : [[folderOf(path), report] as const];
    }),
  );
  return files.flatMap(([path, text]) => {
    const leg = readLegResult(text, path, mode);
    return leg === undefined ? [] : [withReport(leg, reports.get(folderOf(path)))];
  });
}

function withReport(leg: LegResult, report: SmokeReport | undefined): LegResult {
  if (report?.repository !== leg.repository) return leg;
  const { durationMs, error } = report;
  const failed = leg.run.outcome === 'failed' && error !== undefined;
  return { ...leg, run: { ...leg.run, ...(failed && { error }), ...(durationMs !== undefined && { durationMs }) } };
}

function readSmokeReport(text: string): SmokeReport | undefined {
  const value = parseJson(text);
  if (textAt(value, 'action') !== 'smoke-test') return undefined;
  const time = numberAt(value, 'duration-ms');
  return {
    repository: textAt(value, 'repository')?.split('/').at(-1),
    durationMs: time !== undefined && Number.isInteger(time) && time >= 0 && time <= maxMs ? time : undefined,
    error: firstError(value),
  };
}

function firstError(report: unknown): string | undefined {
  const failed = listAt(report, 'steps').find((step) => textAt(step, 'step') === textAt(report, 'failed-step'));
  const [first] = [
    ...listAt(fieldOf(failed, 'fault'), 'new-errors'),
    ...listAt(failed, 'commands').flatMap((command) => listAt(command, 'errors')),
  ];
  const message = textAt(first, 'message');
  if (message === undefined) return undefined;
  const [kind, rustc] = [textAt(first, 'kind'), textAt(first, 'code')];
  const before = kind === 'test' ? 'test ' : rustc !== undefined && /^E\d{4}$/.test(rustc) ? `error[${rustc}]: ` : '';
  return bounded(`${before}${message}`);
}

function listAt(value: unknown, name: string): readonly unknown[] {
  const list = fieldOf(value, name);
  return Array.isArray(list) ? list : [];
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
