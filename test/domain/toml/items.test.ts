import { describe, expect, test } from '@jest/globals';
import { addEntries } from '../../../src/domain/patch/add-entries.js';
import { setKey } from '../../../src/domain/patch/entry-keys.js';
import { removeEntries } from '../../../src/domain/patch/remove-entries.js';
import { addStrings, removeStrings } from '../../../src/domain/patch/string-array.js';
import { parseToml } from '../../../src/domain/toml/document.js';

function read(...lines: readonly string[]): ReturnType<typeof parseToml> {
  return parseToml(lines.join('\n'), 'Cargo.toml');
}

describe('an array', () => {
  test.each([
    ['on one line', ['x = ["a", "b"]'], ['x = ["a", "b", "n"]']],
    ['with a comma at the end', ['x = ["b", "a", ]'], ['x = ["b", "a", "n", ]']],
    [
      'of lines',
      ['x = [', '  "a", # of a', '  "b", # of b', ']'],
      ['x = [', '  "a", # of a', '  "b", # of b', '  "n",', ']'],
    ],
    [
      'of lines without a comma',
      ['x = [', '  "a", # of a', '  "b" # of b', ']'],
      ['x = [', '  "a", # of a', '  "b", # of b', '  "n"', ']'],
    ],
    [
      'with what is off below',
      ['x = [', '  "a",', '  # "c", off', ']'],
      ['x = [', '  "a",', '  # "c", off', '  "n",', ']'],
    ],
    ['of comments alone', ['x = [', '    # "c", off', ']'], ['x = [', '    # "c", off', '    "n",', ']']],
    ['of nothing', ['x = []'], ['x = ["n"]']],
    ['of nothing on two lines', ['x = [', ']'], ['x = [', '    "n",', ']']],
    [
      'with a comment above an item',
      ['x = [', '  "a",', '  # of z', '  "z",', ']'],
      ['x = [', '  "a",', '  "n",', '  # of z', '  "z",', ']'],
    ],
    [
      'whose first item has a comment above',
      ['x = [ # all', '  # of y', '  "y",', '  "z",', ']'],
      ['x = [ # all', '  "n",', '  # of y', '  "y",', '  "z",', ']'],
    ],
    [
      'with its commas in front',
      ['x = [', '    "a"', '  , "b" # of b', ']'],
      ['x = [', '    "a"', '  , "b", "n" # of b', ']'],
    ],
    ['that wraps', ['x = [', '  "a", "b",', '  "z"]'], ['x = [', '  "a", "b", "n",', '  "z"]']],
  ])('%s gets an item', (_, before, after) => {
    const added = addStrings(read(...before), ['x'], ['n']);
    expect(added.text.split('\n')).toEqual(after);
    expect(removeStrings(added, ['x'], ['n']).text).toBe(before.join('\n'));
  });

  test('keeps its own line endings', () => {
    const text = 'x = [\r\n  "a", # of a\r\n]\r\n';
    expect(addStrings(parseToml(text, 'x'), ['x'], ['n']).text).toBe('x = [\r\n  "a", # of a\r\n  "n",\r\n]\r\n');
  });
});

describe('an inline table', () => {
  const entry = [{ key: 'n', value: '1' }];

  test.each([
    ['on one line', ['x = { a = 1, b = 2 }'], ['x = { a = 1, b = 2, n = "1" }']],
    ['without spaces', ['x = {a=1,b=2}'], ['x = {a=1,b=2,n="1"}']],
    ['with a comma at the end', ['x = { a = 1, }'], ['x = { a = 1, n = "1", }']],
    [
      'of lines',
      ['x = {', '  a = 1, # of a', '  b = 2,', '  # all', '}'],
      ['x = {', '  a = 1, # of a', '  b = 2,', '  # all', '  n = "1",', '}'],
    ],
    ['of lines without a comma', ['x = {', '  a = 1 # of a', '}'], ['x = {', '  a = 1, # of a', '  n = "1"', '}']],
    ['of nothing', ['x = {}'], ['x = { n = "1" }']],
  ])('%s gets an entry', (_, before, after) => {
    const added = addEntries(read(...before), ['x'], entry);
    expect(added.text.split('\n')).toEqual(after);
    expect(removeEntries(added, ['x'], ['n']).text).toBe(before.join('\n'));
  });

  test('gets an entry in what dotted keys make inside it, and loses it', () => {
    const before = read('x = { y.a = 1, z = 2 }');
    const added = addEntries(before, ['x', 'y'], entry);
    expect(added.text).toBe('x = { y.a = 1, z = 2, y.n = "1" }');
    expect(removeEntries(added, ['x'], ['y']).text).toBe('x = { z = 2 }');
  });

  test('gets a key behind another one, and its comment stays', () => {
    const before = read('x = {', '  git = "u", # the address', '  optional = true,', '}');
    expect(setKey(before, ['x'], 'version', '1', 'git').text.split('\n')).toEqual([
      'x = {',
      '  git = "u", # the address',
      '  version = "1",',
      '  optional = true,',
      '}',
    ]);
  });
});
