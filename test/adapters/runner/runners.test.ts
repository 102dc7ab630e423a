import { afterAll, afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openRunner } from '../../../src/adapters/runner/open-runner.js';
import type { Runner } from '../../../src/ports/runner.js';
import { withEnvironment } from '../../support/with-environment.js';

// @actions/core keeps the path of the first summary.
const folder = mkdtempSync(join(tmpdir(), 'runner-'));
const [output, summary] = [join(folder, 'output'), join(folder, 'summary')];
let printed = '';
beforeEach(() => {
  printed = '';
  for (const stream of [process.stdout, process.stderr]) {
    jest.spyOn(stream, 'write').mockImplementation((chunk) => {
      printed += String(chunk);
      return true;
    });
  }
});
afterEach(() => {
  jest.restoreAllMocks();
  for (const file of [output, summary]) rmSync(file, { force: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const files = { GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary };
const withRunner = async (environment: NodeJS.ProcessEnv, use: (runner: Runner) => Promise<void>): Promise<void> =>
  withEnvironment(environment, async () => use(await openRunner(environment)));
const textOf = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');

describe.each([
  ['on GitHub', 'true'],
  ['at a terminal that names files, as the command line does', ''],
])('%s', (_, actions) => {
  const environment = { GITHUB_ACTIONS: actions, ...files };
  test('inputs are what was given, to the letter', async () => {
    const given = { ...environment, 'INPUT_DRY-RUN': ' true\n', INPUT_TWO_WORDS: 'x' };
    await withRunner(given, async (runner) => {
      const input = (name: string): string | undefined => runner.input(name);
      expect([input('dry-run'), input('two words'), input('absent')]).toEqual([' true\n', 'x', undefined]);
    });
  });

  test('an output cannot break out of its value, and all of them are read back', async () => {
    const outputs = { verdict: 'pass', text: 'a\nb<<EOF\nEOF\nreport=x', count: 3, flag: false };
    await withRunner(environment, async (runner) => {
      await runner.setOutputs(outputs);
      await runner.setOutputs({ report: '/r.json' });
      expect(runner.hasLaterSteps).toBe(true);
    });
    const expected = { ...outputs, count: '3', flag: 'false', report: '/r.json' };
    const read = [...textOf(output).matchAll(/^([\w-]+)<<(\S+)\n([^]*?)\n\2$/gm)];
    expect(Object.fromEntries(read.map(([, name, , value]) => [name, value]))).toEqual(expected);
  });

  test('summaries follow one another, and none is written where `conclude` tells the story', async () => {
    await withRunner(environment, async (runner) => {
      await runner.addSummary('## one');
      await runner.addSummary('## two');
    });
    await withRunner({ ...environment, INFRA_ACTIONS_SUMMARY: 'off' }, (runner) => runner.addSummary('## three'));
    expect(textOf(summary)).toBe('## one\n## two\n');
  });

  test('without a summary file nothing is lost but the summary', async () => {
    await withRunner({ ...environment, GITHUB_STEP_SUMMARY: '' }, (runner) => runner.addSummary('## one'));
    expect(textOf(summary)).toBe('');
  });
});

test('on GitHub every token is masked before anything else is printed', async () => {
  const tokens = { INPUT_TOKEN: 'ghs_canary1', 'INPUT_READ-TOKEN': 'canary2', ACTIONS_RUNTIME_TOKEN: 'canary%3\nx' };
  await withRunner({ GITHUB_ACTIONS: 'true', ...tokens, GITHUB_TOKEN: '', INPUT_TOKENS: 'a b' }, async ({ log }) => {
    log.info('begins');
  });
  const lines = printed.trimEnd().split('\n');
  expect(lines.slice(0, -1).toSorted()).toEqual([
    '::add-mask::canary%253%0Ax',
    '::add-mask::canary2',
    '::add-mask::ghs_canary1',
  ]);
  expect(lines.at(-1)).toBe('begins');
});

test('at a terminal no token is printed, and the outputs are on standard output', async () => {
  await withRunner({ INPUT_TOKEN: 'ghs_canary' }, async (runner) => {
    await runner.setOutputs({ verdict: 'pass' });
    runner.fail('audit-deps', 'two errors');
    expect(runner.hasLaterSteps).toBe(false);
  });
  expect(printed).toBe('verdict=pass\nerror: two errors\n');
});
