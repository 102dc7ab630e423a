import { describe, expect, test } from '@jest/globals';
import { InputReader } from '../../../src/domain/inputs/reader.js';
import { nearest } from '../../../src/domain/text/nearest.js';
import { readSharedInputs } from '../../../src/domain/inputs/shared.js';

function reader(inputs: Record<string, string> = {}): InputReader {
  return new InputReader((name) => inputs[name] ?? '');
}

function problemsOf(read: (reader: InputReader) => unknown, inputs: Record<string, string>): string {
  const subject = reader(inputs);
  read(subject);
  try {
    subject.finish();
  } catch (error) {
    return (error as Error).message;
  }
  return '';
}

test('an empty input equals an absent one', () => {
  const subject = reader({ a: ' ', b: '', list: ' ,\n' });
  expect([
    subject.text('a'),
    subject.words('list'),
    subject.boolean('b', true),
    subject.integer('b', 7, { min: 1, max: 9 }),
  ]).toEqual([undefined, undefined, true, 7]);
  expect(() => subject.finish()).not.toThrow();
});

test('words are separated by spaces, commas or new lines', () => {
  expect(reader({ crates: 'errors, http/client\n\tjson ,id' }).words('crates')).toEqual([
    'errors',
    'http/client',
    'json',
    'id',
  ]);
});

test.each(['True', 'yes', '1', 'on'])('%j is not a boolean', (value) => {
  expect(problemsOf((r) => r.boolean('docs', true), { docs: value })).toContain(
    `input \`docs\`: \`${value}\` is not one of \`true\`, \`false\``,
  );
});

test('an unknown choice names what is accepted and what was perhaps meant', () => {
  const message = problemsOf((r) => r.choice('mode', ['resolve', 'static'], 'resolve'), { mode: 'statik' });
  expect(message).toBe('input `mode`: `statik` is not one of `resolve`, `static`; did you mean `static`?');
});

test('every problem of a call is told at once', () => {
  const message = problemsOf(
    (r) => {
      r.required('change-set');
      r.boolean('draft', false);
      r.integer('timeout-minutes', 60, { min: 1, max: 360 });
      r.date('expires');
      r.bytes('size-budget', 1);
      r.innerPath('manifest-path');
      r.reference('infra-ref');
    },
    {
      draft: 'no',
      'timeout-minutes': '-1',
      expires: '2026-02-30',
      'size-budget': '5 bananas',
      'manifest-path': '../x',
      'infra-ref': 'main',
    },
  );
  expect(message.split('\n')).toHaveLength(8);
  expect(message).toMatch(/^7 problems with the inputs:/);
});

test.each([
  ['500 KB', 512_000],
  ['1.5MB', 1_572_864],
  ['1234', 1234],
  ['10 b', 10],
])('%s is %i bytes', (text, bytes) => {
  expect(reader({ size: text }).bytes('size', 0)).toBe(bytes);
});

test.each(['/etc', 'a/../../b', '..', 'C:\\x', 'a\0b'])('%j is not a path inside the working directory', (path) => {
  expect(problemsOf((r) => r.innerPath('manifest-path'), { 'manifest-path': path })).toContain('must be a path inside');
});

test.each([
  ['./crates/a/Cargo.toml', 'crates/a/Cargo.toml'],
  ['crates/a/', 'crates/a'],
  ['.', '.'],
])('%s is read as %s', (given, path) => {
  expect(reader({ path: given }).innerPath('path')).toBe(path);
});

test.each([
  ['default-branch', { kind: 'default-branch' }],
  ['branch:release/1', { kind: 'branch', value: 'release/1' }],
  ['tag:v1', { kind: 'tag', value: 'v1' }],
  ['rev:0123abc', { kind: 'rev', value: '0123abc' }],
])('%s is a reference', (text, reference) => {
  expect(reader({ ref: text }).reference('ref')).toEqual(reference);
});

test.each(['rev:xyz', 'rev:12', 'branch:', 'HEAD', 'tag:a b'])('%s is not a reference', (text) => {
  expect(problemsOf((r) => r.reference('ref'), { ref: text })).toContain('is not a reference');
});

describe('the nearest name', () => {
  test.each([
    ['infra-error', 'infra-errors'],
    ['infra-jsn', 'infra-json'],
    ['INFRA-HTTP', 'infra-http'],
  ])('%s → %s', (word, expected) => {
    expect(nearest(word, ['infra-errors', 'infra-json', 'infra-http'])).toBe(expected);
  });

  test('is nothing when nothing is near', () => {
    expect(nearest('kubernetes-operator', ['infra-errors', 'infra-json'])).toBeUndefined();
  });
});

describe('the shared inputs', () => {
  test('have safe defaults', () => {
    expect(readSharedInputs(reader())).toEqual({ workingDirectory: '.' });
  });

  test.each([
    ['repository', 'a/b/c'],
    ['repository', 'a b'],
    ['infra-url', 'infra'],
    ['infra-url', '--upload-pack=evil'],
    ['infra-url', 'ext::sh -c evil'],
  ])('%s %j is refused', (name, value) => {
    expect(problemsOf(readSharedInputs, { [name]: value })).toContain(`input \`${name}\``);
  });
});
