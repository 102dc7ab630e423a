import { randomUUID } from 'node:crypto';
import { spawn, type ChildProcess } from 'node:child_process';
import { StringDecoder } from 'node:string_decoder';
import { Failure } from '../../domain/failure.js';
import type { ProcessRunner } from '../../ports/processes.js';
import type { Command, Completed } from '../../domain/command.js';
import { childEnvironment } from './environment.js';
import { findProgram } from './find-program.js';
import { endOrphans, mark } from './orphans.js';
import { errorCode } from '../files/system-error.js';

const defaultKeepBytes = 64 * 1024 * 1024;
/** What a program says beside its output is for people. */
const maxStderrBytes = 1024 * 1024;
/** How long a process tree may take to end by itself after SIGTERM. */
const defaultGraceMs = 2_000;
/** How long the output may stay open after the program's end. */
const patienceMs = 5_000;
/**
 * A "line" without an end is handed on in pieces of this size, so that memory does not depend on what a child prints.
 */
const maxLineLength = 64 * 1024;

/**
 * Starts programs, each as the leader of its own process group, so that a time limit or a signal ends everything that
 * it started. The only place that starts processes.
 */
export function createProcessRunner(stop: AbortSignal, environment: NodeJS.ProcessEnv = process.env): ProcessRunner {
  const never = new AbortController().signal;
  const runner = (command: Command): Promise<Completed> =>
    run(command, command.uninterruptible === true ? never : stop, environment);
  return {
    run: runner,
    async runIfPresent(command) {
      try {
        return await runner(command);
      } catch (error) {
        if (error instanceof Failure && error.code === 'tool-missing') return undefined;
        throw error;
      }
    },
  };
}

async function run(command: Command, stop: AbortSignal, environment: NodeJS.ProcessEnv): Promise<Completed> {
  if (stop.aborted) throw interrupted();
  const marker = command.endOrphans === true ? randomUUID() : undefined;
  const env = environmentOf(command, environment);
  if (marker !== undefined) env[mark] = marker;
  const program = await requireProgram(command.program, env['PATH'] ?? '');
  if (stop.aborted) throw interrupted();
  const began = performance.now();
  const child = start(program, command, env);
  const stdout = collect(child, 'stdout', command);
  const stderr = collect(child, 'stderr', command);

  let timedOut = false;
  const killers: NodeJS.Timeout[] = [];
  const end = (): void => {
    signalTree(child, 'SIGTERM');
    killers.push(setTimeout(() => signalTree(child, 'SIGKILL'), command.graceMs ?? defaultGraceMs));
  };
  const limit =
    command.timeoutMs === undefined
      ? undefined
      : setTimeout(() => {
          timedOut = true;
          end();
        }, command.timeoutMs);
  stop.addEventListener('abort', end, { once: true });
  try {
    const exitCode = await exited(child, command.program);
    // What outlives the program would hold the pipes open and go on working: it ends with the program.
    signalTree(child, 'SIGKILL');
    if (marker !== undefined) await endOrphans(marker);
    await closed(child, [stdout, stderr]);
    // What had ended well by then counts.
    if (stop.aborted && exitCode !== 0) throw interrupted();
    return {
      exitCode: timedOut ? null : exitCode,
      // Made when it is asked for: it may be megabytes.
      get stdout() {
        return stdout.text();
      },
      get stderr() {
        return stderr.text();
      },
      timedOut,
      droppedBytes: stdout.dropped() + stderr.dropped(),
      durationMs: performance.now() - began,
    };
  } finally {
    clearTimeout(limit);
    killers.forEach(clearTimeout);
    stop.removeEventListener('abort', end);
  }
}

function start(program: string, { args, cwd, input }: Command, env: Readonly<Record<string, string>>): ChildProcess {
  const child = spawn(program, args, {
    cwd,
    env,
    shell: false,
    detached: process.platform !== 'win32',
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    windowsHide: true,
  });
  child.stdin?.on('error', () => undefined); // a child that does not read its input is free to do so
  if (input !== undefined) child.stdin?.end(input);
  return child;
}

/** Waits for the rest of the output, but not for a process that is beyond our reach and holds the pipes open. */
async function closed(child: ChildProcess, streams: readonly Collected[]): Promise<void> {
  const patience = setTimeout(() => {
    child.stdout?.destroy();
    child.stderr?.destroy();
  }, patienceMs);
  await Promise.all(streams.map((stream) => stream.ended));
  clearTimeout(patience);
}

function interrupted(): Failure {
  return new Failure('interrupted', 'the run was interrupted', { hint: 'Run again; what was changed is put back.' });
}

function environmentOf(command: Command, environment: NodeJS.ProcessEnv): Record<string, string> {
  const env = childEnvironment(environment);
  for (const [name, value] of Object.entries(command.env ?? {})) {
    if (value === undefined) delete env[name];
    else env[name] = value;
  }
  return env;
}

async function requireProgram(program: string, path: string): Promise<string> {
  const found = await findProgram(program, path);
  if (found !== undefined) return found;
  throw new Failure('tool-missing', `\`${program}\` was not found`, {
    hint: `Install ${program} or put its folder on PATH.`,
  });
}

function exited(child: ChildProcess, program: string): Promise<number | null> {
  return new Promise((resolve, reject) => {
    child.once('error', (cause) => {
      reject(
        new Failure('tool-missing', `\`${program}\` could not be started: ${cause.message}`, {
          hint: `Check that ${program} works in a shell.`,
          cause,
        }),
      );
    });
    child.once('exit', (code) => resolve(code));
  });
}

function signalTree(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch (error) {
    // Nothing of the group is left.
    if (!['ESRCH', 'EPERM'].includes(errorCode(error) ?? '')) throw error;
  }
}

interface Collected {
  readonly ended: Promise<void>;
  text(): string;
  dropped(): number;
}

/** Keeps the end of a stream and hands on its lines. */
function collect(child: ChildProcess, name: 'stdout' | 'stderr', command: Command): Collected {
  const keep = Math.min(command.keepBytes ?? defaultKeepBytes, name === 'stderr' ? maxStderrBytes : Infinity);
  const stream = child[name];
  const decoder = new StringDecoder('utf8');
  let chunks: Buffer[] = [];
  let kept = 0;
  let dropped = 0;
  let line = '';
  let text: string | undefined;
  const emit = (more: string): void => {
    line += more;
    const lines = line.split('\n');
    line = lines.pop() ?? '';
    for (const whole of lines) command.onLine?.(whole.replace(/\r$/, ''), name);
    if (line.length > maxLineLength) {
      command.onLine?.(line, name);
      line = '';
    }
  };
  stream?.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    kept += chunk.length;
    while (chunks.length > 1 && kept - (chunks[0]?.length ?? 0) >= keep) {
      const first = chunks.shift();
      kept -= first?.length ?? 0;
      dropped += first?.length ?? 0;
    }
    if (command.onLine !== undefined) emit(decoder.write(chunk));
  });
  const ended = new Promise<void>((resolve) => {
    if (stream === null) return resolve();
    stream.once('close', () => {
      emit(decoder.end());
      if (line !== '') command.onLine?.(line, name);
      resolve();
    });
    return undefined;
  });
  return {
    ended,
    text() {
      if (text !== undefined) return text;
      const whole = Buffer.concat(chunks);
      chunks = [];
      text = whole.subarray(Math.max(0, whole.length - keep)).toString('utf8');
      return text;
    },
    dropped: () => dropped,
  };
}
