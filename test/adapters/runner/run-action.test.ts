import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { openRepository } from '../../../src/adapters/runner/open-ports.js';
import { runAction, type Action, type Work } from '../../../src/adapters/runner/run-action.js';
import { Failure } from '../../../src/domain/failure.js';
import type { ActionReport } from '../../../src/domain/report/action-report.js';
import type { Ports } from '../../../src/ports/ports.js';
import { withEnvironment } from '../../support/with-environment.js';

type Inputs = { readonly workingDirectory: string; readonly loud: boolean };
type Sample = Action<Inputs, Ports, ActionReport>;

let folder = '';
let printed = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'action-'));
  printed = '';
  process.exitCode = 0;
  for (const stream of [process.stdout, process.stderr]) {
    jest.spyOn(stream, 'write').mockImplementation((chunk) => {
      printed += String(chunk);
      return true;
    });
  }
});
afterEach(() => {
  jest.restoreAllMocks();
  process.exitCode = 0;
  rmSync(folder, { recursive: true, force: true });
});

const good: ActionReport = {
  outputs: { verdict: 'pass', text: 'a\nb<<c' },
  summary: '## ✅ pass',
  report: { version: 1 },
};

function sample(run: Work<Inputs, Ports, ActionReport>['run']): Sample {
  return {
    name: 'sample',
    readInputs: (reader) => ({
      workingDirectory: reader.text('working-directory') ?? '.',
      loud: reader.boolean('loud', false),
    }),
    load: async () => ({ open: openRepository, run, describe: (result) => result }),
  };
}

async function start(
  action: Sample,
  environment: Record<string, string> = {},
): Promise<{ outputs: string; summary: string; exitCode: unknown }> {
  const output = join(folder, 'output');
  const summary = join(folder, 'summary');
  const given = {
    PATH: process.env['PATH'],
    RUNNER_TEMP: join(folder, 'temp'),
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    'INPUT_WORKING-DIRECTORY': folder,
    ...environment,
  };
  await withEnvironment(given, () => runAction(action));
  const read = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');
  return { outputs: read(output), summary: read(summary), exitCode: process.exitCode };
}

describe('a good verdict', () => {
  test('gives outputs that cannot break out of their value, the report outside the checkout, and exit 0', async () => {
    const { outputs, summary, exitCode } = await start(sample(() => Promise.resolve(good)));
    expect(exitCode).toBe(0);
    expect(outputs).toMatch(/^verdict<<(infra_actions_\S+)\npass\n\1\ntext<<(\S+)\na\nb<<c\n\2\nreport<</);
    const report = /^(\/.*report\.json)$/m.exec(outputs)?.[1] ?? '';
    expect(JSON.parse(readFileSync(report, 'utf8'))).toEqual({ version: 1 });
    expect(dirname(dirname(report)).startsWith(join(folder, 'temp'))).toBe(true);
    expect(summary).toContain('## ✅ pass');
  });

  test('two runs never write over each other', async () => {
    const first = await start(sample(() => Promise.resolve(good)));
    const second = await start(sample(() => Promise.resolve(good)));
    const reports = new Set([...`${first.outputs}${second.outputs}`.matchAll(/^\/.*report\.json$/gm)].map(String));
    expect(reports.size).toBe(2);
  });

  test('without GitHub the outputs are on standard output', async () => {
    await start(
      sample(() => Promise.resolve(good)),
      { GITHUB_OUTPUT: '', GITHUB_STEP_SUMMARY: '' },
    );
    expect(printed).toMatch(/^verdict=pass\n/m);
  });
});

describe('a bad verdict', () => {
  test('fails the step with its reason, exit 1; exit 3 when it is the machine', async () => {
    const bad = { ...good, failed: 'two errors' };
    expect((await start(sample(() => Promise.resolve(bad)))).exitCode).toBe(1);
    expect(printed).toContain('error: two errors');
    expect((await start(sample(() => Promise.resolve({ ...bad, environment: true })))).exitCode).toBe(3);
  });
});

describe('a failure', () => {
  test.each([
    ['usage', 2],
    ['manifest', 1],
    ['tool-missing', 3],
    ['interrupted', 130],
  ] as const)('%s ends with exit %i, what and what to do, and no verdict', async (code, exit) => {
    const failing = sample(() =>
      Promise.reject(
        new Failure(code, 'Cargo.toml is <odd>', {
          hint: 'Mend it.',
          locations: [{ path: 'Cargo.toml', line: 3, column: 1 }],
        }),
      ),
    );
    const { outputs, summary, exitCode } = await start(failing);
    expect(exitCode).toBe(exit);
    expect(outputs).toMatch(
      new RegExp(`^failure-code<<(\\S+)\n${code}\n\\1\nfailure-message<<(\\S+)\nCargo.toml is <odd>\nMend it.\n`),
    );
    expect(outputs).not.toMatch(/^(verdict|report)<</m);
    expect(printed).toContain('error: Cargo.toml is <odd>\nMend it.');
    expect(summary).toContain('Cargo.toml is &lt;odd&gt;');
    expect(summary).toContain('`Cargo.toml:3:1`');
  });

  test('on GitHub it is an annotation at its place', async () => {
    const failing = sample(() =>
      Promise.reject(
        new Failure('manifest', 'odd', {
          hint: 'Correct it.',
          locations: [{ path: 'a/Cargo.toml', line: 3, column: 2 }],
        }),
      ),
    );
    await start(failing, { GITHUB_ACTIONS: 'true' });
    expect(printed).toContain('::error title=sample,file=a/Cargo.toml,line=3,endLine=3,col=2::odd');
  });

  test('a bug of ours is told as one', async () => {
    const { exitCode } = await start(sample(() => Promise.reject(new TypeError('x is undefined'))));
    expect(exitCode).toBe(1);
    expect(printed).toContain('a bug in infra-actions: TypeError: x is undefined');
  });

  test('of the inputs tells every problem and runs nothing', async () => {
    const { exitCode } = await start(
      sample(() => Promise.reject(new Error('ran'))),
      { INPUT_LOUD: 'yes', 'INPUT_WORKING-DIRECTORY': join(folder, 'none') },
    );
    expect(exitCode).toBe(2);
    expect(printed).toContain('input `loud`: `yes` is not one of `true`, `false`');
    expect(printed).not.toContain('ran');
  });

  test('of a working directory that is not there names it', async () => {
    const { exitCode } = await start(
      sample(() => Promise.resolve(good)),
      { 'INPUT_WORKING-DIRECTORY': join(folder, 'none') },
    );
    expect(exitCode).toBe(2);
    expect(printed).toContain('working-directory');
  });
});

test('what a killed run left is put back before anything else, and said', async () => {
  writeFileSync(join(folder, 'Cargo.toml'), 'before');
  const change = { path: 'Cargo.toml', mode: '100644' as const, before: null, after: null, text: 'after' };
  const { createHash } = await import('node:crypto');
  const before = createHash('sha256').update('before').digest('hex');
  const held = sample(async (_, ports) => {
    await ports.checkout.apply([{ ...change, before }], { keepJournal: true });
    return good;
  });
  await start(held, { INFRA_ACTIONS_RUN: 'first' });
  expect(readFileSync(join(folder, 'Cargo.toml'), 'utf8')).toBe('after');
  await start(
    sample(() => Promise.resolve(good)),
    { INFRA_ACTIONS_RUN: 'second' },
  );
  expect(readFileSync(join(folder, 'Cargo.toml'), 'utf8')).toBe('before');
  expect(printed).toContain('warning: an earlier run was interrupted; put back: Cargo.toml');
});
