import { describe, expect, test } from '@jest/globals';
import { TestOutput } from '../../../src/domain/smoke/test-output.js';

function read(text: string): TestOutput {
  const output = new TestOutput();
  for (const line of text.split('\n')) output.line(line);
  return output;
}

const failed = (output: TestOutput): readonly string[] => output.errors(() => undefined).map(({ message }) => message);
const result = (passed: number, failures: number): string =>
  `test result: ${failures > 0 ? 'FAILED' : 'ok'}. ${passed} passed; ${failures} failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s`;

/** Two tests, of which `old` fails and says `words`. */
const saying = (words: string): string =>
  `\nrunning 2 tests\ntest one ... ok\ntest old ... FAILED\n\nfailures:\n\n---- old stdout ----\n${words}\n\n\nfailures:\n    old\n\n${result(1, 1)}\n`;

describe('a failed test that writes what libtest writes', () => {
  test.each([
    ['a list', 'failures:\n    ghost\n'],
    ['a list of everything', 'failures:\n    old\n    one\n'],
    ['a result', result(0, 7)],
    ['a result of as many tests', result(0, 2)],
    ['a whole ending', `failures:\n    one\n\n${result(1, 1)}`],
    ['a whole ending, and goes on', `failures:\n    one\n\n${result(1, 1)}\ntest one ... FAILED\nfailures:\nleft: 1`],
    ['a beginning', 'running 2 tests\ntest ghost ... FAILED'],
    ['a result and a beginning', `${result(0, 7)}\n\nrunning 3 tests\ntest one ... FAILED`],
    ['another test’s words', '---- one stdout ----\nno'],
  ])('%s', (_, words) => {
    const output = read(saying(words));
    expect(failed(output)).toEqual(['test old failed']);
    expect([...output.passed]).toEqual(['one']);
    expect(output.counts).toEqual({ passed: 1, failed: 1, ignored: 0 });
    expect(output.reports).toEqual([{ end: 'failed' }]);
  });

  test('hides nothing of the next target, nor of a harness of its own behind it', () => {
    const output = read(`${saying(`failures:\n    one\n\n${result(1, 1)}`)}case a: FAILED\n${saying('no')}`);
    expect(output.reports).toHaveLength(2);
    expect(output.loose).toEqual(['case a: FAILED']);
  });
});

test('what a child of a passing test writes is no failure of it', () => {
  const output = read(`\nrunning 1 test\nfailures:\n    ghost\ntest one ... ok\n\n${result(1, 0)}\n${saying('no')}`);
  expect(failed(output)).toEqual(['test old failed']);
});

test('a program that ended before its end: what its lines told', () => {
  const output = read(`\nrunning 3 tests\ntest one ... FAILED\ntest two ... ok\n${saying('no')}`);
  expect(failed(output)).toEqual(['test one failed', 'test old failed']);
  expect(output.reports).toEqual([{ end: 'none' }, { end: 'failed' }]);
});

test('a harness that counts in its own way', () => {
  const output = read('running 3 tests\ntest one ... FAILED\ntest result: FAILED. 1 passed; 1 failed; 4 skipped\nmore');
  expect(failed(output)).toEqual(['test one failed']);
  expect(output.counts).toEqual({ passed: 1, failed: 1, ignored: 0 });
  expect(output.loose).toEqual(['more']);
});
