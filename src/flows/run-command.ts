import { commandLine } from '../domain/smoke/cargo-command.js';
import type { CommandOutput } from '../domain/smoke/command-output.js';
import { tool } from '../domain/smoke/environment-fault.js';
import type { CommandResult, StepError } from '../domain/smoke/step.js';
import type { Completed } from '../domain/command.js';
import { Failure } from '../domain/failure.js';
import type { Ports } from '../ports/ports.js';

/** Characters of a command's output that are shown live; the command goes on, and its errors are still read. */
const maxShown = 4 * 1024 * 1024;

export interface CommandRequest {
  readonly program: string;
  readonly args: readonly string[];
  /** Absolute. */
  readonly cwd: string;
  /** How people call the folder; POSIX, relative to the working directory. */
  readonly folder: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly timeoutMs: number;
  /** Of the folded section. */
  readonly title: string;
  /** How the command is called in every tree; the title where that says nothing of the tree. */
  readonly what?: string;
}

type Needs = Pick<Ports, 'process' | 'log'>;

/**
 * Runs a command with its output live in a folded section, reading it in bounded memory. A program that is not there is
 * a result like any other: an environment fault.
 *
 * @throws {Failure} `interrupted` when we are asked to stop.
 */
export async function runCommand(request: CommandRequest, output: CommandOutput, ports: Needs): Promise<CommandResult> {
  const line = commandLine(request.program, request.args);
  return ports.log.outputGroup(request.title, async (show) => {
    const live = limited(show);
    live(`$ ${line}`);
    try {
      const done = await ports.process.run({
        program: request.program,
        args: request.args,
        cwd: request.cwd,
        timeoutMs: Math.max(1, request.timeoutMs),
        keepBytes: 64 * 1024,
        endOrphans: true,
        ...(request.env && { env: request.env }),
        onLine: (text, stream) => {
          const shown = output.line(text, stream);
          if (shown !== undefined) live(shown);
        },
      });
      const failed = done.exitCode !== 0;
      const seen = output.seen(request.what ?? request.title, done.timedOut);
      const { errors, count } = failed ? failures(output, done, seen.unfinished) : { errors: [], count: 0 };
      const tests = output.tests?.();
      const excuse = output.excused?.();
      return {
        commandLine: line,
        folder: request.folder,
        durationMs: Math.round(done.durationMs),
        exitCode: done.exitCode,
        timedOut: done.timedOut,
        packages: output.packages?.() ?? [],
        errors,
        errorCount: count,
        seen,
        ...(failed && errors.length === 0 && excuse !== undefined && { excuse }),
        ...(tests && { tests }),
      };
    } catch (error) {
      if (!(error instanceof Failure) || error.code !== 'tool-missing') throw error;
      live(error.message);
      return missingTool(line, request, error.message);
    }
  });
}

/** The errors of a command that failed; that it did not end in time is one of them. */
function failures(
  output: CommandOutput,
  { exitCode, timedOut }: Pick<Completed, 'exitCode' | 'timedOut'>,
  unfinished: string | undefined,
): { readonly errors: readonly StepError[]; readonly count: number } {
  const { errors, count } = output.errors();
  if (timedOut) return { errors: [late(unfinished), ...errors], count: count + 1 };
  if (errors.length > 0 || output.excused?.() !== undefined) return { errors, count };
  const how =
    exitCode === null ? 'a signal ended it' : `it ended with exit code ${exitCode} and no error that could be read`;
  return { errors: [{ kind: 'command', stage: 'start', message: how }], count: 1 };
}

function late(target: string | undefined): StepError {
  return target === undefined
    ? { kind: 'command', stage: 'compile', message: 'the time limit ended it' }
    : { kind: 'command', stage: 'run', target, message: `the time limit ended \`${target}\`` };
}

function missingTool(line: string, request: CommandRequest, message: string): CommandResult {
  const error: StepError = { kind: 'command', message, environment: tool(request.program) };
  return {
    commandLine: line,
    folder: request.folder,
    durationMs: 0,
    exitCode: null,
    timedOut: false,
    packages: [],
    errors: [error],
    errorCount: 1,
  };
}

function limited(show: (line: string) => void): (line: string) => void {
  let left = maxShown;
  return (line) => {
    if (left < 0) return;
    left -= line.length + 1;
    show(left < 0 ? `(more than ${maxShown / 1024 / 1024} MiB of output: the rest is not shown)` : line);
  };
}
