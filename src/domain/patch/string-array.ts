import { entryAt, stringsOf, type TomlArray, type TomlDocument } from '../toml/document.js';
import { itemRange } from './entry-keys.js';
import { renderString } from './entry.js';
import { isComment, lineEnd, lineStart, nextLine } from './layout.js';
import { insertion, splice, type Splice } from './splice.js';
import { styleOf } from './style.js';

/**
 * Adds the strings that an array lacks, in its own form: on one line, or a line each with its indentation and trailing
 * comma; in a sorted array at their place.
 *
 * @param at keys from the root to the array; nothing happens where there is none.
 * @param options.ordered the order of the strings means something: new ones go to the end.
 */
export function addStrings(
  document: TomlDocument,
  at: readonly string[],
  strings: readonly string[],
  options: { readonly ordered?: boolean } = {},
): TomlDocument {
  return strings.reduce((current, text) => addString(current, at, text, options.ordered === true), document);
}

function addString(document: TomlDocument, at: readonly string[], added: string, ordered: boolean): TomlDocument {
  const array = arrayAt(document, at);
  const present = stringsOf(array);
  if (array === undefined || present === undefined || present.includes(added)) return document;
  const quote = document.text[array.items.at(-1)?.range.start ?? -1] === "'" ? "'" : '"';
  const text = renderString(added, array.items.length > 0 ? { quote } : styleOf(document, undefined));
  const sorted =
    !ordered && present.length > 1 && present.every((item, index) => index === 0 || (present[index - 1] ?? '') < item);
  const position = sorted ? present.filter((item) => item < added).length : present.length;
  const previous = array.items[position - 1];
  const next = array.items[position];
  const multiline = spansLines(document.text, array);
  if (previous)
    return splice(
      document,
      ...behind(document.text, previous.range.end, text, multiline && next === undefined, multiline),
    );
  if (next) {
    const separator = multiline ? `,${gapBefore(document.text, next.range.start)}` : ', ';
    return splice(document, insertion(next.range.start, `${text}${separator}`));
  }
  return splice(document, insertion(array.range.start + 1, text));
}

/** Behind an item: before its comma where one is written, so that a comment behind the comma stays with its item. */
function behind(text: string, end: number, added: string, isLast: boolean, multiline: boolean): readonly Splice[] {
  if (!multiline) return [insertion(end, `, ${added}`)];
  const lineOf = lineStart(text, end);
  const indent = /^[ \t]*/.exec(text.slice(lineOf))?.[0] ?? '';
  const eol = text[lineEnd(text, end)] === '\r' ? '\r\n' : '\n';
  const comma = /^[ \t]*,/.exec(text.slice(end));
  const lineStop = lineEnd(text, end);
  if (comma) {
    const rest = text.slice(end + comma[0].length, lineStop);
    // Other items on the same line: the array wraps rather than having a line for each.
    if (rest.trim() !== '' && !isComment(rest)) return [insertion(end + comma[0].length, ` ${added},`)];
    return [insertion(lineStop, `${eol}${indent}${added},`)];
  }
  if (!isLast) return [insertion(end, `, ${added}`)];
  if (/^[ \t]*\]/.test(text.slice(end))) return [insertion(end, `, ${added}`)];
  return [insertion(end, ','), insertion(lineStop, `${eol}${indent}${added}`)];
}

function gapBefore(text: string, start: number): string {
  const from = lineStart(text, start);
  const indent = text.slice(from, start);
  return indent.trim() === '' ? `${text[from - 2] === '\r' ? '\r\n' : '\n'}${indent}` : ' ';
}

/** Takes strings out of an array, with their comma or their line. */
export function removeStrings(document: TomlDocument, at: readonly string[], strings: readonly string[]): TomlDocument {
  return strings.reduce((current, text) => removeString(current, at, text), document);
}

function removeString(document: TomlDocument, at: readonly string[], removed: string): TomlDocument {
  const array = arrayAt(document, at);
  const item = array?.items.find((candidate) => candidate.kind === 'string' && candidate.value === removed);
  if (array === undefined || item === undefined) return document;
  const { text } = document;
  const start = lineStart(text, item.range.start);
  const line = text.slice(start, lineEnd(text, item.range.end));
  const alone =
    /^[ \t]*$/.test(text.slice(start, item.range.start)) &&
    /^[ \t]*,?[ \t]*(#.*)?$/.test(line.slice(item.range.end - start));
  if (!alone) return splice(document, { ...itemRange(text, item.range), text: '' });
  const removal = { start, end: nextLine(text, item.range.end), text: '' };
  const previous = array.items[array.items.indexOf(item) - 1];
  const isLast = array.items.at(-1) === item;
  const hasComma = /^[ \t]*,/.test(text.slice(item.range.end));
  // The item before loses the comma that it got when this one was added.
  if (!isLast || hasComma || previous === undefined) return splice(document, removal);
  const comma = /^[ \t]*,/.exec(text.slice(previous.range.end));
  const end = previous.range.end;
  return comma
    ? splice(document, { start: end, end: end + comma[0].length, text: '' }, removal)
    : splice(document, removal);
}

function arrayAt(document: TomlDocument, at: readonly string[]): TomlArray | undefined {
  const value = entryAt(document.root, ...at)?.value;
  return value?.kind === 'array' && !value.ofTables ? value : undefined;
}

function spansLines(text: string, array: TomlArray): boolean {
  return text.slice(array.range.start, array.range.end).includes('\n');
}
