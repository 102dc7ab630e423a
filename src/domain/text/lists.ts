/** `a`, `b`, `c` in backticks, for "accepted are …". */
export function listed(names: Iterable<string>): string {
  return [...names].map((name) => `\`${name}\``).join(', ');
}

/** A text from outside in backticks: on one line, and short, whatever it holds. */
export function shown(text: string): string {
  const line = text.replaceAll(/\p{C}/gu, '\u{FFFD}');
  return `\`${line.length > 80 ? `${line.slice(0, 80)}…` : line}\``;
}
