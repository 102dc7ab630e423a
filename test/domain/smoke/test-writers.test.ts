import { describe, expect, test } from '@jest/globals';
import type { EndedTarget } from '../../../src/domain/smoke/step.js';
import { writersOf } from '../../../src/domain/smoke/test-writers.js';
import type { TestReport } from '../../../src/domain/smoke/test-output.js';

const passes = (target: string): EndedTarget => ({ target, failed: false });
const fails = (target: string): EndedTarget => ({ target, failed: true });
const exits = (target: string): EndedTarget => ({ target, failed: true, exit: 'exit status: 3' });

const writers = (ends: readonly TestReport['end'][], ran: readonly EndedTarget[]): readonly (string | undefined)[] =>
  writersOf(
    ends.map((end) => ({ end })),
    ran,
  ).map((target) => target?.target);

describe('which target wrote a report', () => {
  test('is known by their order', () => {
    expect(writers(['failed', 'passed'], [fails('--lib'), passes('--test it')])).toEqual(['--lib', '--test it']);
  });

  test('is known beside a harness of its own that fails and writes none', () => {
    const ran = [fails('--lib'), fails('--test it'), exits('--test own'), fails('-p a --doc')];
    expect(writers(['failed', 'failed', 'failed'], ran)).toEqual(['--lib', '--test it', '-p a --doc']);
  });

  test('is known where a target ends before its report does', () => {
    expect(writers(['passed', 'none', 'failed'], [passes('--lib'), exits('--test it'), fails('--test zz')])).toEqual([
      '--lib',
      '--test it',
      '--test zz',
    ]);
  });

  test('is not known where two may have written it: one has a harness of its own that panics', () => {
    const ran = [fails('--lib'), fails('--test own'), fails('--test it')];
    expect(writers(['failed', 'failed'], ran)).toEqual([undefined, undefined]);
    expect(writers(['failed', 'failed', 'failed'], ran)).toEqual(['--lib', '--test own', '--test it']);
  });

  test('is the documentation for what failed there, where its tests are several programs', () => {
    const ran = [passes('--lib'), fails('-p a --doc')];
    expect(writers(['passed', 'failed', 'passed'], ran)).toEqual([undefined, '-p a --doc', '-p a --doc']);
  });
});
