import { Failure } from '../failure.js';
import { locator } from '../toml/locator.js';

/**
 * The parts of a Markdown file that are ours, between two comments. Everything else belongs to people: a later run
 * changes only what stands between the comments.
 */
const begin = (name: string): string => `<!-- infra-actions:begin ${name} -->`;
const end = (name: string): string => `<!-- infra-actions:end ${name} -->`;
const beginPattern = /<!-- infra-actions:begin ([a-z-]+) -->/g;

/** A part with its two comments. */
export function markedPart(name: string, body: string): string {
  return `${begin(name)}\n\n${body.trim()}\n\n${end(name)}`;
}

/** Names of the parts that a text has. */
export function partNames(text: string): readonly string[] {
  return [...text.matchAll(beginPattern)].map((match) => match[1] ?? '');
}

/** What stands between a part's comments; `undefined` when the text does not have the part. Line endings as `\n`. */
export function partBody(text: string, name: string): string | undefined {
  const start = text.indexOf(begin(name));
  const stop = text.indexOf(end(name), start);
  if (start === -1 || stop === -1) return undefined;
  return text
    .slice(start + begin(name).length, stop)
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
  for (const name of partNames(text)) {
    const body = bodies.get(name);
    const start = filled.indexOf(begin(name));
    const stop = filled.indexOf(end(name), start);
    if (stop === -1) {
      const location = locator(text, path)(text.indexOf(begin(name)));
      throw new Failure('file', `${path}:${location.line} begins the part \`${name}\`, which does not end`, {
        hint: `Put \`${end(name)}\` where it ends, or remove the line.`,
        locations: [location],
      });
    }
    if (body === undefined || partBody(filled, name) === body.trim()) continue;
    const part = markedPart(name, body).replaceAll('\n', lineEnding);
    filled = `${filled.slice(0, start)}${part}${filled.slice(stop + end(name).length)}`;
  }
  return filled;
}

export function lineEndingOf(text: string): '\n' | '\r\n' {
  const at = text.indexOf('\n');
  return at > 0 && text[at - 1] === '\r' ? '\r\n' : '\n';
}

/** What people wrote: the text without our parts. */
export function withoutParts(text: string): string {
  return text.replaceAll(/<!-- infra-actions:begin ([a-z-]+) -->[\s\S]*?<!-- infra-actions:end \1 -->/g, '');
}
