/** The line ending of a text's first line; `\n` where it has none. */
export function lineEndingOf(text: string): '\n' | '\r\n' {
  const at = text.indexOf('\n');
  return at > 0 && text[at - 1] === '\r' ? '\r\n' : '\n';
}

/** The lines of a text, each with its ending, so that together they are the text. */
export function splitLines(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** A message of several lines (a sentence, its list, what to do) as one line of sentences. */
export function inOneLine(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines
    .map((line, index) => {
      const next = lines[index + 1];
      const said = line.replace(/^- /, '').trim();
      if (next === undefined || /[.!?:;]$/.test(said)) return said;
      return `${said}${next.startsWith('- ') ? ';' : '.'}`;
    })
    .join(' ');
}
