/** As deep as Cargo reads arrays and inline tables; dotted keys and headers have the same limit in parts. */
export const maxNesting = 80;
/** Characters of one string: the parser takes no more at once. */
export const maxStringLength = 65_536;
/** Characters of one file; Cargo's own limit for a whole package on crates.io is 10 MiB. */
export const maxFileLength = 10_485_760;

/** The first place where a text exceeds a limit. */
export interface Excess {
  readonly kind: 'nesting' | 'string' | 'file';
  readonly offset: number;
}

const openers = new Set(['[', '{']);
const closers = new Set([']', '}']);

/**
 * Where a TOML text is deeper or has longer strings than can be read, found in one pass and without recursion. A text
 * that is no TOML is for the parser to refuse.
 */
export function findExcess(text: string): Excess | undefined {
  if (text.length > maxFileLength) return { kind: 'file', offset: 0 };
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (openers.has(character)) {
      depth += 1;
      if (depth > maxNesting) return { kind: 'nesting', offset: at };
    } else if (closers.has(character)) {
      depth = Math.max(0, depth - 1);
    } else if (character === '#') {
      at = endOfLine(text, at);
    } else if (character === '"' || character === "'") {
      const end = endOfString(text, at, character);
      if (end - at > maxStringLength) return { kind: 'string', offset: at };
      at = end - 1;
    }
  }
  return undefined;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

/** Offset behind the string that begins at `start`; behind its line where it does not end there, as it must. */
function endOfString(text: string, start: number, quote: string): number {
  const triple = quote.repeat(3);
  const isLong = text.startsWith(triple, start);
  const delimiter = isLong ? triple : quote;
  const limit = isLong ? text.length : endOfLine(text, start);
  let at = start + delimiter.length;
  while (at < limit && !text.startsWith(delimiter, at)) at += quote === '"' && text[at] === '\\' ? 2 : 1;
  // A long string may end in one or two more quotes.
  const more = isLong ? [2, 1].find((count) => text.startsWith(quote.repeat(count), at + 3)) : undefined;
  at += more ?? 0;
  return Math.min(at + delimiter.length, Math.max(limit, start + 1));
}
