import { styled, type Screen, type Style } from '../screen.js';

/** The lines of a unified diff; of a new document only its beginning, so that the rest can still be seen. */
export function shortDiff(diff: string): readonly string[] {
  return diff
    .trimEnd()
    .split(/^(?=diff --git )/m)
    .flatMap((section) => {
      const lines = section.trimEnd().split('\n');
      const isNew = lines.some((line) => line.startsWith('new file mode'));
      if (!isNew || lines.length <= shownOfNewFile) return lines;
      const rest = lines.length - shownOfNewFile;
      return [...lines.slice(0, shownOfNewFile), `  … and ${rest} more lines of this new file`];
    });
}

const shownOfNewFile = 16;

/** The first that fits decides. */
const diffStyles: readonly (readonly [string, Style])[] = [
  ['+++', 'bold'],
  ['---', 'bold'],
  ['diff ', 'bold'],
  ['./show-diff.js', 'cyan'],
  ['+', 'green'],
  ['-', 'red'],
];

/** A line of a diff as terminals show it. */
export function coloured(line: string, screen: Pick<Screen, 'colour'>): string {
  const style = diffStyles.find(([start]) => line.startsWith(start))?.[1];
  return style === undefined ? line : styled(screen, style, line);
}
