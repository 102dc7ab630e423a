import { readSmokeInputs, type SmokeInputs } from '../../src/actions/smoke-test/inputs.js';
import { run } from '../../src/actions/smoke-test/run.js';
import { describe } from '../../src/actions/smoke-test/summary.js';
import { openRepositoryWithCache } from '../../src/adapters/runner/open-with-cache.js';
import type { SmokeReport } from './smoke-report.js';
import type { Workbench } from './workbench.js';
import { runInProcess, type ActionRun } from './run-in-process.js';

/** Runs smoke-test as GitHub would, in this process. */
export function smoke(
  bench: Workbench,
  root: string,
  inputs: Readonly<Record<string, string>> = {},
  environment: NodeJS.ProcessEnv = {},
  overrides: Partial<SmokeInputs> = {},
): Promise<ActionRun<SmokeReport>> {
  return runInProcess(
    {
      name: 'smoke-test',
      readInputs: (reader) => ({ ...readSmokeInputs(reader), ...overrides }),
      load: async () => ({ open: openRepositoryWithCache, run, describe }),
    },
    bench,
    { 'working-directory': root, cache: 'false', ...inputs },
    environment,
  );
}
