/**
 * Characters that a terminal obeys, or that hide or reorder what people read: controls (not tab and new line), marks of
 * writing direction, and tags (Unicode, "Bidirectional Ordering Controls" and "Tags").
 */
const unsafe =
  // eslint-disable-next-line no-control-regex
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]|\r(?!\n)/gu;

export function hasUnsafeCharacters(text: string): boolean {
  unsafe.lastIndex = 0;
  return unsafe.test(text);
}

/** `text` with what is unsafe written out, as `\u{1b}`. */
export function showUnsafeCharacters(text: string): string {
  return text.replace(unsafe, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}

/**
 * JSON that may stand in a block of a Markdown document: it reads as the same values, and nothing in it is unsafe, ends
 * the block or begins a comment. In JSON such characters stand only in strings, where an escape means the same.
 */
export function escapeJsonForMarkdown(json: string): string {
  const escaped = (unit: number): string => String.raw`\u` + unit.toString(16).padStart(4, '0');
  const units = (text: string): string =>
    [...Array(text.length).keys()].map((at) => escaped(text.charCodeAt(at))).join('');
  return json.replace(unsafe, units).replace(/[<`]/g, units);
}
