/** After a byte order mark. */
export function firstOffset(text: string): number {
  return text.startsWith('\uFEFF') ? 1 : 0;
}

/** Offset of the first character of the line that holds `offset`. */
export function lineStart(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1) + 1, firstOffset(text));
}

/** Offset after the last character of the line that holds `offset`, before its line ending. */
export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  if (end === -1) return text.length;
  return end > offset && text[end - 1] === '\r' ? end - 1 : end;
}

/** Offset of the beginning of the next line; the end of the text on the last line. */
export function nextLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end + 1;
}

/** The line ending that the file uses: that of most of its lines. */
export function lineEnding(text: string): '\n' | '\r\n' {
  const all = text.split('\n').length - 1;
  const crlf = text.split('\r\n').length - 1;
  return crlf > 0 && crlf * 2 >= all ? '\r\n' : '\n';
}

export function isComment(line: string): boolean {
  return /^\s*#/.test(line);
}

export function isHeader(line: string): boolean {
  return /^\s*\[/.test(line);
}

/** The lines between two offsets, without their endings. */
export function linesBetween(text: string, start: number, end: number): readonly string[] {
  return text.slice(start, end).split(/\r?\n/);
}
