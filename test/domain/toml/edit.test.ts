import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { entryAt, parseToml, stringOf, valueAt } from '../../../src/domain/toml/document.js';
import { applyEdits } from '../../../src/domain/toml/edit.js';

describe('edits', () => {
  test('leave every byte outside their range', () => {
    const edit = (start: number, end: number, text: string) => ({ path: 'Cargo.toml', range: { start, end }, text });
    expect(applyEdits('\uFEFFa = 1\r\nb = 2', [edit(12, 13, '3'), edit(1, 1, '# new\r\n'), edit(5, 6, '')])).toBe(
      '\uFEFF# new\r\na = \r\nb = 3',
    );
  });

  test('agree with plain string splicing', () => {
    const cuts = fc.array(fc.tuple(fc.nat(40), fc.nat(5), fc.string({ maxLength: 5 })), { maxLength: 5 });
    fc.assert(
      fc.property(fc.string({ minLength: 40, maxLength: 60 }), cuts, (text, drafts) => {
        let free = 0;
        const edits = drafts
          .toSorted((a, b) => a[0] - b[0])
          .flatMap(([start, length, replacement]) => {
            if (start < free || start + length > text.length) return [];
            free = start + length + 1;
            return [{ path: 'x', range: { start, end: start + length }, text: replacement }];
          });
        const expected = edits.reduceRight(
          (rest, { range, text: put }) => rest.slice(0, range.start) + put + rest.slice(range.end),
          text,
        );
        expect(applyEdits(text, edits)).toBe(expected);
      }),
    );
  });

  test('that overlap never reach a file', () => {
    const edits = [
      { path: 'Cargo.toml', range: { start: 0, end: 3 }, text: 'x' },
      { path: 'Cargo.toml', range: { start: 2, end: 4 }, text: 'y' },
    ];
    expect(() => applyEdits('abcdef', edits)).toThrow('overlap');
  });
});

describe('reading', () => {
  const document = parseToml(
    '[a.b]\nx.y = 1\nx.z = "s"\n[[bin]]\nname = "q"\n[[bin]]\nname = "r"\n["__proto__"]\nk = true\n',
    'Cargo.toml',
  );

  test('knows how each table stands in the file, and where', () => {
    expect(valueAt(document.root, 'a')).toMatchObject({ form: 'implicit' });
    expect(valueAt(document.root, 'a', 'b')).toMatchObject({ form: 'header', header: { start: 0, end: 5 } });
    expect(valueAt(document.root, 'a', 'b', 'x')).toMatchObject({ form: 'dotted', range: { start: 6, end: 23 } });
    const z = entryAt(document.root, 'a', 'b', 'x', 'z');
    expect(z && document.locate(z.keyRange)).toMatchObject({ path: 'Cargo.toml', line: 3, column: 3 });
    const bins = valueAt(document.root, 'bin');
    expect(
      bins?.kind === 'array' &&
        bins.items.map((item) => (item.kind === 'table' ? stringOf(item.entries.get('name')?.value) : '')),
    ).toEqual(['q', 'r']);
  });

  test('a key named __proto__ is a key like any other', () => {
    expect(valueAt(document.root, '__proto__', 'k')).toMatchObject({ kind: 'boolean', value: true });
  });

  test.each([
    ['a = [1', 1, 'not valid TOML'],
    ['a = 1\nb = 2\na = 3\n', 3, 'not valid TOML'],
    [`a = ${'['.repeat(200_000)}${']'.repeat(200_000)}`, 1, 'nests deeper than the 80 levels'],
  ])('what is wrong is told with its line', (text, line, message) => {
    expect(() => parseToml(text, 'crates/a/Cargo.toml')).toThrow(
      expect.objectContaining({
        code: 'manifest',
        message: expect.stringContaining(message),
        locations: [expect.objectContaining({ path: 'crates/a/Cargo.toml', line })],
      }),
    );
  });
});
