import { randomUUID } from 'node:crypto';
import { appendFile } from 'node:fs/promises';
import type { Runner } from '../../ports/runner.js';
import { createTerminalLog } from './terminal-log.js';

/** A shell, or the command line, which reads outputs and summary from the files that it names as a runner would. */
export function createTerminalRunner(environment: NodeJS.ProcessEnv): Runner {
  const log = createTerminalLog();
  const outputFile = environment['GITHUB_OUTPUT'];
  const summaryFile = environment['GITHUB_STEP_SUMMARY'];
  return {
    log,
    input: (name) => environment[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`],
    hide: () => undefined, // nobody looks for secrets in what a terminal shows
    hasLaterSteps: Boolean(outputFile),
    async setOutputs(outputs) {
      const entries = Object.entries(outputs);
      if (outputFile) await appendFile(outputFile, entries.map(asBlock).join(''));
      else process.stdout.write(entries.map(([name, value]) => `${name}=${value}\n`).join(''));
    },
    async addSummary(markdown) {
      if (summaryFile) await appendFile(summaryFile, `${markdown}\n`);
    },
    fail: (_title, message) => log.error(message),
  };
}

/** The delimiter cannot be guessed by a value. */
function asBlock([name, value]: readonly [string, string | number | boolean]): string {
  const delimiter = `infra_actions_${randomUUID()}`;
  return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}
