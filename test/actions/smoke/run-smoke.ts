import { jest } from '@jest/globals';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSmokeInputs, type SmokeInputs } from '../../../src/actions/smoke-test/inputs.js';
import { run } from '../../../src/actions/smoke-test/run.js';
import { describe } from '../../../src/actions/smoke-test/summary.js';
import { runAction } from '../../../src/adapters/action.js';
import { smokePorts } from '../../../src/adapters/smoke-ports.js';
import type { SmokeReport } from './smoke-report.js';
import type { Workbench } from './repository.js';

export interface SmokeRun {
  readonly outputs: Readonly<Record<string, string>>;
  readonly report: SmokeReport;
  readonly summary: string;
  readonly printed: string;
  readonly exitCode: number;
}

/** Runs the action as GitHub would, in this process. */
export async function smoke(
  bench: Workbench,
  root: string,
  inputs: Readonly<Record<string, string>> = {},
  environment: NodeJS.ProcessEnv = {},
  overrides: Partial<SmokeInputs> = {},
): Promise<SmokeRun> {
  const folder = bench.fresh('runner');
  mkdirSync(join(folder, 'temp'));
  let printed = '';
  const spies = [process.stdout, process.stderr].map((stream) =>
    jest.spyOn(stream, 'write').mockImplementation((chunk) => {
      printed += String(chunk);
      return true;
    }),
  );
  const given = { repository: 'sample', 'working-directory': root, cache: 'false', ...inputs };
  try {
    await runAction(
      {
        name: 'smoke-test',
        readInputs: (reader) => ({ ...readSmokeInputs(reader), ...overrides }),
        extend: smokePorts,
        run,
        describe,
      },
      {
        ...process.env,
        // Cargo's lock of the packages is held by whoever downloads at the moment; nothing here does.
        CARGO_HOME: join(bench.folder, 'cargo'),
        GITHUB_ACTIONS: 'true',
        RUNNER_TEMP: join(folder, 'temp'),
        GITHUB_OUTPUT: join(folder, 'output'),
        GITHUB_STEP_SUMMARY: join(folder, 'summary'),
        GITHUB_EVENT_PATH: '',
        ...Object.fromEntries(Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
        ...environment,
      },
    );
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
  const exitCode = Number(process.exitCode ?? 0);
  process.exitCode = 0;
  if (!existsSync(join(folder, 'output'))) throw new Error(printed);
  const outputs = readOutputs(readFileSync(join(folder, 'output'), 'utf8'));
  const path = outputs['report'] ?? '';
  if (path === '') throw new Error(printed);
  return {
    outputs,
    report: JSON.parse(readFileSync(path, 'utf8')) as SmokeReport,
    summary: readFileSync(join(folder, 'summary'), 'utf8'),
    printed,
    exitCode,
  };
}

function readOutputs(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name = '', , value = ''] of text.matchAll(/^([\w-]+)<<(\S+)\n([^]*?)\n\2$/gm)) found[name] = value;
  return found;
}
