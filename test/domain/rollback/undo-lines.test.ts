import { expect, it, test } from '@jest/globals';
import * as fc from 'fast-check';
import { undoLines } from '../../../src/domain/rollback/undo-lines.js';

const lines = fc.array(fc.constantFrom('a\n', 'b\n', 'c\n', '\n'), { maxLength: 8 }).map((all) => all.join(''));

it('gives the text of before where nobody edited, and the edit where we changed nothing', () => {
  fc.assert(
    fc.property(lines, lines, (before, after) => {
      expect(undoLines(after, before, after)).toBe(before);
      expect(undoLines(before, after, after)).toBe(before);
    }),
  );
});

it('keeps what was edited elsewhere, and says so when the same lines were edited', () => {
  expect(undoLines('x\na\nours\nb\n', 'a\nb\n', 'a\nours\nb\n')).toBe('x\na\nb\n');
  expect(undoLines('a\nours\nb\ny\n', 'a\nb\n', 'a\nours\nb\n')).toBe('a\nb\ny\n');
  expect(undoLines('a\ntheirs\nb\n', 'a\nb\n', 'a\nours\nb\n')).toBeUndefined();
});

test('a byte order mark belongs to no line', () => {
  expect(undoLines('\uFEFF# people\na = 2\n', '\uFEFFa = 1\n', '\uFEFFa = 2\n')).toBe('\uFEFF# people\na = 1\n');
});
