import { expect, test } from '@jest/globals';
import { parseToml, valueAt } from '../../../src/domain/toml/document.js';

test('tables of TOML 1.1 are read as Cargo reads them', () => {
  const text = [
    'bell = "\\x07\\e"',
    'itoa = {',
    '  version = "1", # the one we use',
    '  # off, as it is not needed',
    '  default-features = false,',
    '}',
    'ryu = { version = "1", }',
  ].join('\n');
  const { root } = parseToml(text, 'Cargo.toml');
  expect(valueAt(root, 'bell')).toMatchObject({ value: '\u0007\u001b' });
  expect(valueAt(root, 'itoa', 'default-features')).toMatchObject({ value: false });
  expect(valueAt(root, 'ryu', 'version')).toMatchObject({ value: '1' });
});

const nested = (depth: number): string => `[package.metadata]\nx = ${'['.repeat(depth)}${']'.repeat(depth)}\n`;

test('arrays are as deep as Cargo reads them', () => {
  expect(parseToml(nested(80), 'Cargo.toml').root.entries.size).toBe(1);
});

test.each([81, 3000, 200_000])('arrays nested %i deep are refused at their place', (depth) => {
  expect(() => parseToml(nested(depth), 'Cargo.toml')).toThrow(
    expect.objectContaining({ code: 'manifest', locations: [{ path: 'Cargo.toml', line: 2, column: 85 }] }),
  );
});

test.each([
  ['a bracket in a string', 'x = "['],
  ['in a literal string', "x = '["],
  ['in a long string with quotes', 'x = """a "b" \\""" ['],
  ['in a comment', '# ['],
])('%s nests nothing', (_, start) => {
  const close = start.startsWith('#') ? '' : start.includes('"""') ? '"""""' : start.slice(4, 5);
  const text = `${start}${'['.repeat(200)}${close}\ny = 1\n`;
  expect(valueAt(parseToml(text, 'Cargo.toml').root, 'y')).toMatchObject({ value: 1 });
});

test('a string or a file that is too long is refused for what it is, and not read', () => {
  const text = `x = "${'a'.repeat(70_000)}"\n`;
  expect(() => parseToml(text, 'Cargo.toml')).toThrow(expect.objectContaining({ code: 'file' }));
  expect(() => parseToml(`#${'a'.repeat(11_000_000)}`, 'Cargo.toml')).toThrow('has more than 10485760 characters');
});

test('thirty thousand tables take time in proportion', () => {
  const time = (count: number): number => {
    const text = '[[package.metadata.x]]\n'.repeat(count);
    const began = performance.now();
    const x = valueAt(parseToml(text, 'Cargo.toml').root, 'package', 'metadata', 'x');
    expect(x?.kind === 'array' && x.items.length).toBe(count);
    return performance.now() - began;
  };
  time(1000);
  // Ten times as many took a hundred times as long when each one copied those before it.
  expect(time(30_000) / time(3000)).toBeLessThan(40);
});

test('a carriage return alone ends no line: Cargo refuses it', () => {
  expect(() => parseToml('a = 1\r# b\n', 'Cargo.toml')).toThrow('Cargo.toml:1:6 is not valid TOML');
});
