import { jest } from '@jest/globals';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runAction, type Action } from '../../src/adapters/runner/run-action.js';
import { requireValid } from './schemas.js';
import type { Workbench } from './workbench.js';
import { withEnvironment } from './with-environment.js';

export interface ActionRun<Report> {
  readonly outputs: Readonly<Record<string, string>>;
  readonly report: Report;
  readonly summary: string;
  readonly printed: string;
  readonly exitCode: number;
}

/**
 * Runs an action with its real adapters and a runner's environment.
 *
 * @throws an error with what it printed when it ended without a report.
 */
export async function runInProcess<Report, Inputs, Needs, Result>(
  action: Action<Inputs, Needs, Result>,
  bench: Workbench,
  inputs: Readonly<Record<string, string>>,
  environment: NodeJS.ProcessEnv,
): Promise<ActionRun<Report>> {
  const folder = bench.fresh('runner');
  mkdirSync(join(folder, 'temp'));
  // @actions/core keeps the first path that it sees.
  const summary = join(bench.folder, 'summary.md');
  writeFileSync(summary, '');
  let printed = '';
  const spies = [process.stdout, process.stderr].map((stream) =>
    jest.spyOn(stream, 'write').mockImplementation((chunk) => {
      printed += String(chunk);
      return true;
    }),
  );
  const given = Object.entries({ repository: 'sample', ...inputs });
  try {
    const runnerEnvironment = {
      ...process.env,
      // Cargo's lock of the packages is held by whoever downloads at the moment; nothing here does.
      CARGO_HOME: join(bench.folder, 'cargo'),
      GITHUB_ACTIONS: 'true',
      RUNNER_TEMP: join(folder, 'temp'),
      GITHUB_OUTPUT: join(folder, 'output'),
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_EVENT_PATH: '',
      ...Object.fromEntries(given.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      ...environment,
    };
    await withEnvironment(runnerEnvironment, () => runAction(action));
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
  const exitCode = Number(process.exitCode ?? 0);
  process.exitCode = 0;
  const outputs = existsSync(join(folder, 'output')) ? readOutputs(readFileSync(join(folder, 'output'), 'utf8')) : {};
  const path = outputs['report'];
  if (path === undefined) throw new Error(printed);
  const report: unknown = JSON.parse(readFileSync(path, 'utf8'));
  requireValid(report, schemas[action.name] ?? '');
  return {
    outputs,
    report: report as Report,
    summary: readFileSync(summary, 'utf8'),
    printed,
    exitCode,
  };
}

const schemas: Readonly<Record<string, string>> = {
  'smoke-test': 'smoke-report',
  'wasm-build': 'wasm-report',
};

function readOutputs(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name = '', , value = ''] of text.matchAll(/^([\w-]+)<<(\S+)\n([^]*?)\n\2$/gm)) found[name] = value;
  return found;
}
