import { numberAt, parseJson, textAt } from '../report/json.js';
import type { LegResult } from './leg-result.js';

/** A week: no leg runs as long, so that what says so is no time. */
const maxMs = 7 * 86_400_000;

/** The results among files of legs, each with the time of the smoke test whose report lies beside it. */
export function timeLegs(
  files: readonly (readonly [path: string, text: string])[],
  read: (text: string, path: string) => LegResult | undefined,
): readonly LegResult[] {
  const times = new Map(files.flatMap(([path, text]) => readTime(path, text) ?? []));
  return files.flatMap(([path, text]) => {
    const leg = read(text, path);
    const durationMs = times.get(folderOf(path));
    if (leg === undefined || durationMs === undefined) return leg ?? [];
    return { ...leg, run: { ...leg.run, durationMs } };
  });
}

function readTime(path: string, text: string): readonly (readonly [string, number])[] | undefined {
  if (!path.endsWith('/smoke-test.json')) return undefined;
  const report = parseJson(text);
  const time = numberAt(report, 'duration-ms');
  const isTime = time !== undefined && Number.isInteger(time) && time >= 0 && time <= maxMs;
  return isTime && textAt(report, 'action') === 'smoke-test' ? [[folderOf(path), time]] : undefined;
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
