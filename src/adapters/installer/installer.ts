import { Failure } from '../../domain/failure.js';
import type { Installation, Installed, Installer } from '../../ports/installer.js';
import { childEnvironment } from '../processes/environment.js';
import { findProgram } from '../processes/find-program.js';

/** Installations through @actions/exec, which is loaded when the first one begins. */
export function createInstaller(stop: AbortSignal, environment: NodeJS.ProcessEnv): Installer {
  return {
    async install(request) {
      requireGoingOn(stop);
      const program = await findProgram(request.program, environment['PATH'] ?? '');
      if (program === undefined) return undefined;
      const installed = await runToItsEnd(program, request, environment);
      requireGoingOn(stop);
      return installed;
    },
  };
}

/**
 * Its standard input ends at once, so that no question waits for an answer. @actions/exec would leave it open, and
 * fails when a program ends before it has read what it is given. The words of the command are none of the shell's
 * business.
 */
const withoutInput = 'exec "$0" "$@" < /dev/null';

async function runToItsEnd(
  program: string,
  { args, cwd, env, onLine }: Installation,
  environment: NodeJS.ProcessEnv,
): Promise<Installed> {
  const { getExecOutput } = await import('@actions/exec');
  const began = performance.now();
  try {
    const { exitCode, stderr } = await getExecOutput('/bin/sh', ['-c', withoutInput, program, ...args], {
      cwd,
      // Without it, children get our whole environment with every token.
      env: { ...childEnvironment(environment), ...env },
      silent: true,
      ignoreReturnCode: true,
      listeners: { stdline: onLine, errline: onLine },
    });
    return { exitCode, stderr, durationMs: performance.now() - began };
  } catch (cause) {
    const words = cause instanceof Error ? cause.message : String(cause);
    throw new Failure('tool-failed', `\`${program}\` could not be run: ${words}`, {
      hint: `Check that ${program} works in a shell.`,
      cause,
    });
  }
}

function requireGoingOn(stop: AbortSignal): void {
  if (!stop.aborted) return;
  throw new Failure('interrupted', 'the run was interrupted', { hint: 'Run again; what was changed is put back.' });
}
