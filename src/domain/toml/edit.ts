import { MagicString } from 'magic-string';
import { Failure } from '../failure.js';
import type { Range } from './document.js';

/** One replacement in one file: the bytes outside `range` stay as they are. An insertion has an empty range. */
export interface Edit {
  /** POSIX path relative to the working directory. */
  readonly path: string;
  readonly range: Range;
  readonly text: string;
}

/**
 * The text after `edits`, which may not overlap. Insertions at the same offset appear in the order given.
 *
 * @throws {Failure} `manifest` when two edits overlap: a mistake of the caller that must never reach a file.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const source = new MagicString(text);
  const ordered = edits.toSorted((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  let end = 0;
  for (const edit of ordered) {
    if (edit.range.start < end || edit.range.end > text.length) {
      throw new Failure('manifest', `two edits of ${edit.path} overlap at offset ${edit.range.start}`, {
        hint: 'Report it with the manifest: this is a bug in infra-actions.',
      });
    }
    end = edit.range.end;
    if (edit.range.start === edit.range.end) source.appendLeft(edit.range.start, edit.text);
    else source.update(edit.range.start, edit.range.end, edit.text);
  }
  return source.toString();
}
