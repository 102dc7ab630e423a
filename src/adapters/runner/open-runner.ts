import { redactingRunner, type RedactingRunner } from './redaction.js';
import { createTerminalRunner } from './terminal-runner.js';

/** Names of variables and inputs that hold a secret. */
const secretNames = /TOKEN$|SECRET|PASSWORD|CREDENTIAL|(?:PRIVATE|API|ACCESS)[_-]KEY/i;

/** The only place that asks where we run. @actions/core costs a third of the start and is loaded only on GitHub. */
export async function openRunner(environment: NodeJS.ProcessEnv): Promise<RedactingRunner> {
  const runner = redactingRunner(
    environment['GITHUB_ACTIONS'] === 'true'
      ? (await import('./github-runner.js')).createGitHubRunner(environment)
      : createTerminalRunner(environment),
  );
  for (const [name, value] of Object.entries(environment)) {
    if (secretNames.test(name) && value) runner.hide(value);
  }
  // Where several actions make one thing, `conclude` tells the whole story.
  if (environment['INFRA_ACTIONS_SUMMARY'] === 'off') return { ...runner, addSummary: () => Promise.resolve() };
  return runner;
}
