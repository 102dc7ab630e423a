import { dependenciesFile } from '../infra/own-files.js';
import { markedPartNames, withoutParts } from '../infra/marked-parts.js';
import type { FileVersions } from '../change-set/changed-file.js';
import { undoLines } from './undo-lines.js';
import type { Undone } from './undo-manifest.js';

/**
 * Takes a change of a document, or of another file that is not a manifest, back. Where people edited it since, our
 * lines or our marked parts go and theirs stay.
 */
export function undoDocument(
  path: string,
  current: string | null,
  { before, after }: FileVersions,
): Undone | undefined {
  if (current === before || before === after) return undefined;
  if (current === after) return { text: before, by: 'exact', left: [] };
  if (current === null) return undefined; // gone already
  const lines = before === null || after === null ? undefined : undoLines(current, before, after);
  if (lines !== undefined) return lines === current ? undefined : { text: lines, by: 'lines', left: [] };
  if (markedPartNames(current).length > 0) return { text: takeOutParts(current), by: 'entries', left: [leftIn(path)] };
  return {
    text: current,
    by: 'entries',
    left: [`${path} was edited since: remove by hand what is not needed any more.`],
  };
}

/** A document without our parts and the empty sections that they leave; it keeps everything else. */
export function takeOutParts(text: string): string {
  return withoutParts(text)
    .replaceAll(/(?:\r?\n){3,}/g, (gap) => (gap.includes('\r') ? '\r\n\r\n' : '\n\n'))
    .replace(/(?:\r?\n)+$/, (end) => (end.includes('\r') ? '\r\n' : '\n'));
}

function leftIn(path: string): string {
  return path.endsWith(dependenciesFile)
    ? `${path} was edited since: our parts are out, your text stays. Delete the file when it is not needed.`
    : `${path} was edited since: our part is out, your text stays.`;
}
