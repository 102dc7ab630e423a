import { beginPart, endPart, partBeginning, wholePart } from './markers.js';
import { lineEndingOf } from '../text/lines.js';
import { Failure } from '../failure.js';
import { locator } from '../toml/locator.js';

/**
 * A part of a Markdown file that is ours, with its two comments. Everything else belongs to people: a later run changes
 * only what stands between the comments.
 */
export function markedPart(name: string, body: string): string {
  return `${beginPart(name)}\n\n${body.trim()}\n\n${endPart(name)}`;
}

/** Names of the parts that a text has. */
export function markedPartNames(text: string): readonly string[] {
  return [...text.matchAll(partBeginning)].map((match) => match[1] ?? '');
}

/** What stands between a part's comments; `undefined` when the text does not have the part. Line endings as `\n`. */
export function partBody(text: string, name: string): string | undefined {
  const start = text.indexOf(beginPart(name));
  const stop = text.indexOf(endPart(name), start);
  if (start === -1 || stop === -1) return undefined;
  return text
    .slice(start + beginPart(name).length, stop)
    .replaceAll('\r\n', '\n')
    .trim();
}

/**
 * Puts new bodies into the parts that a text has; the file keeps its line endings and all that people wrote.
 *
 * @param path of the file, for messages.
 * @throws {Failure} `file` when a part has no end.
 */
export function fillParts(text: string, path: string, bodies: ReadonlyMap<string, string>): string {
  const lineEnding = lineEndingOf(text);
  let filled = text;
  for (const name of markedPartNames(text)) {
    const body = bodies.get(name);
    const start = filled.indexOf(beginPart(name));
    const stop = filled.indexOf(endPart(name), start);
    if (stop === -1) {
      const location = locator(text, path)(text.indexOf(beginPart(name)));
      throw new Failure('file', `${path}:${location.line} begins the part \`${name}\`, which does not end`, {
        hint: `Put \`${endPart(name)}\` where it ends, or remove the line.`,
        locations: [location],
      });
    }
    if (body === undefined || partBody(filled, name) === body.trim()) continue;
    const part = markedPart(name, body).replaceAll('\n', lineEnding);
    filled = `${filled.slice(0, start)}${part}${filled.slice(stop + endPart(name).length)}`;
  }
  return filled;
}

/** What people wrote: the text without our parts. */
export function withoutParts(text: string): string {
  return text.replaceAll(wholePart, '');
}

/** The text without one part and the line endings around it, as it was before the part was put to its end. */
export function withoutPart(text: string, name: string): string {
  const part = `${beginPart(name)}[\\s\\S]*?${endPart(name)}`;
  return text.replace(new RegExp(`(?:\\r?\\n)?${part}(?:\\r?\\n)?`), '');
}
