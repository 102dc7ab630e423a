/**
 * Characters that a terminal obeys, or that hide or reorder what people read: controls (not tab and new line), marks of
 * writing direction, and tags (Unicode, "Bidirectional Ordering Controls" and "Tags").
 */
const unsafe =
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]|\r(?!\n)/gu; // eslint-disable-line no-control-regex

export function hasUnsafeCharacters(text: string): boolean {
  unsafe.lastIndex = 0;
  return unsafe.test(text);
}

/** `text` with what is unsafe written out, as `\u{1b}`. */
export function showUnsafeCharacters(text: string): string {
  return text.replace(unsafe, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
