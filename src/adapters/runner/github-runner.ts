import { existsSync, writeFileSync } from 'node:fs';
import { getInput, setOutput, setSecret, summary } from '@actions/core';
import type { Runner } from '../../ports/runner.js';
import { createWorkflowLog } from './workflow-log.js';

/** A step of a workflow, through @actions/core: it reads this process's own environment. */
export function createGitHubRunner(environment: NodeJS.ProcessEnv): Runner {
  const log = createWorkflowLog();
  return {
    log,
    input: (name) =>
      environment[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] === undefined
        ? undefined
        : getInput(name, { trimWhitespace: false }),
    hide: setSecret,
    hasLaterSteps: true,
    async setOutputs(outputs) {
      makeFile(environment['GITHUB_OUTPUT']);
      for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
    },
    async addSummary(markdown) {
      const file = environment['GITHUB_STEP_SUMMARY'];
      if (!file) return;
      makeFile(file);
      await summary.addRaw(markdown, true).write();
    },
    fail: (title, message, location) => log.annotate('error', title, message, location),
  };
}

/** @actions/core refuses to write to a file that is not there; not everything that behaves like a runner makes it. */
function makeFile(path: string | undefined): void {
  if (path && !existsSync(path)) writeFileSync(path, '', { flag: 'a' });
}
