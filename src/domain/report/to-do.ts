const heading = '**What to do**';

/**
 * The section of a summary that says what to do; empty where there is nothing. @param lines Markdown of one line each.
 */
export function toDoSection(lines: readonly string[]): string {
  return lines.length === 0 ? '' : `${heading}\n\n${lines.map((line) => `- ${line}`).join('\n')}`;
}

/** What {@link toDoSection} wrote into a summary. */
export function readToDo(summary: string): readonly string[] {
  const [, section = ''] = summary.split(`${heading}\n\n`);
  const [list = ''] = section.split('\n\n');
  return list.split('\n').flatMap((line) => (line.startsWith('- ') ? [line.slice(2)] : []));
}
