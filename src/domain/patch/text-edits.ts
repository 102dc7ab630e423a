import { splitLines } from '../text/lines.js';
import { diffArrays } from 'diff';
import type { Edit } from '../toml/edit.js';

/**
 * The smallest line-wise edits that turn one text into the other: a line that changed is one edit of what differs in
 * it.
 *
 * @param path of the file, for the edits.
 */
export function textEdits(path: string, before: string, after: string): readonly Edit[] {
  const edits: Edit[] = [];
  let offset = 0;
  let removed: readonly string[] = [];
  let added: readonly string[] = [];
  const close = (): void => {
    if (removed.length === added.length) {
      removed.forEach((line, index) => {
        edits.push(trimmed(path, offset, line, added[index] ?? ''));
        offset += line.length;
      });
    } else {
      edits.push(trimmed(path, offset, removed.join(''), added.join('')));
      offset += removed.join('').length;
    }
    removed = added = [];
  };
  for (const part of diffArrays(splitLines(before), splitLines(after))) {
    if (part.removed) removed = part.value;
    else if (part.added) added = part.value;
    else {
      close();
      offset += part.value.join('').length;
    }
  }
  close();
  return edits.filter((edit) => edit.text !== '' || edit.range.start !== edit.range.end);
}

/** Lines with their endings. */
/** What differs between two texts at `offset`, without what they begin and end with alike. */
function trimmed(path: string, offset: number, old: string, text: string): Edit {
  const shorter = Math.min(old.length, text.length);
  let head = 0;
  while (head < shorter && old[head] === text[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && old.at(-1 - tail) === text.at(-1 - tail)) tail += 1;
  return {
    path,
    range: { start: offset + head, end: offset + old.length - tail },
    text: text.slice(head, text.length - tail),
  };
}
