import { Failure } from '../../domain/failure.js';
import type { ProcessRunner } from '../../ports/processes.js';
import type { Command, Completed } from '../../domain/command.js';

/** The `git` program with no hook, pager, prompt or helper of the repository; paths are no patterns. */
export interface GitCommand {
  readonly attempt: (root: string, ...args: readonly string[]) => Promise<Completed>;
  /** Standard output. @throws {Failure} `tool-failed` with git's message. */
  readonly output: (root: string, ...args: readonly string[]) => Promise<string>;
}

/** @param more variables for git, on top of ours. */
export function gitCommand(process: ProcessRunner, more: Command['env'] = {}): GitCommand {
  const attempt: GitCommand['attempt'] = (root, ...args) =>
    process.run({
      program: 'git',
      args: ['-c', 'core.hooksPath=/dev/null', '-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false', ...args],
      cwd: root,
      env: { GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', GIT_LITERAL_PATHSPECS: '1', LC_ALL: 'C', ...more },
    });
  return {
    attempt,
    async output(root, ...args) {
      const done = await attempt(root, ...args);
      if (done.exitCode === 0) return done.stdout;
      const says = done.stderr.trim() || `exit code ${done.exitCode}`;
      throw new Failure('tool-failed', `\`git ${args[0] ?? ''}\` failed: ${says}`, {
        hint: 'Check that the folder is a complete git checkout that git trusts (`git status`).',
      });
    },
  };
}

/** The fields of a `-z` output. */
export function nulFields(output: string): string[] {
  return output.split('\0').filter((field) => field !== '');
}
