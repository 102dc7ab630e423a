import { environmentFault } from './environment-rules.js';
import { normalizeLoosely, withoutPaths, type Ground } from './normalize.js';
import type { StepError } from './step.js';

const maxRenderedLength = 4096;

/**
 * An error that Cargo wrote to standard error, with everything below it: what stopped it before anything was compiled,
 * a build script that failed, or a compiler that ended without a diagnostic.
 */
export function readCargoError(text: string, ground: Ground): StepError {
  const first = (text.split('\n')[0] ?? '').replace(/^error(?:\[E\d+\])?: /, '');
  const script = /^failed to run custom build command for `(\S+) v(\S+?)(?: \(.*\))?`/.exec(first);
  if (script) return scriptError(script[1] ?? '', script[2] ?? '', text, ground);
  const compiler = /^could not compile `([^`]+)` \((.+?)\)/.exec(first);
  if (compiler) return compilerError(compiler[1] ?? '', compiler[2] ?? '', text, ground);
  const environment = environmentFault(text, 'cargo');
  return {
    kind: 'command',
    stage: 'start',
    message: withoutPaths(first, ground),
    rendered: withoutPaths(useful(text), ground).slice(0, maxRenderedLength),
    ...(environment && { environment }),
  };
}

/**
 * The build script's last words are what it failed for; what it wrote before may be about something that it got over.
 */
function scriptError(name: string, version: string, text: string, ground: Ground): StepError {
  const environment = environmentFault(lastWords(text), 'script');
  return {
    kind: 'command',
    stage: 'script',
    package: name,
    version,
    target: 'run build script',
    message: withoutPaths(`the build script of ${name} failed${howItEnded(text)}`, ground),
    rendered: withoutPaths(useful(text), ground).slice(0, maxRenderedLength),
    detail: normalizeLoosely(lastWords(text), ground),
    ...(environment && { environment }),
  };
}

/** rustc, or what stands in for it, without a diagnostic. */
function compilerError(name: string, target: string, text: string, ground: Ground): StepError {
  const environment = environmentFault(text, 'compiler');
  return {
    kind: 'command',
    stage: 'compile',
    package: name,
    target: targetArgument(target),
    message: `the compiler of ${name} (${target})${howItEnded(text) || ' failed without a diagnostic'}`,
    rendered: withoutPaths(text.replace(/`[^`]{200,}`/g, '`rustc …`'), ground).slice(0, maxRenderedLength),
    ...(environment && { environment }),
  };
}

/** ` ended with signal: 11, SIGSEGV: invalid memory reference`. */
function howItEnded(text: string): string {
  const how = /\((exit status: -?\d+|exit code: \S+|signal: \d+[^)]*)\)\s*$/m.exec(text)?.[1];
  return how === undefined ? '' : how.startsWith('exit') && how.endsWith(' 101') ? '' : ` ended with ${how}`;
}

/** `lib test`, `bin "x"`, `test "it"`, `build script` as Cargo's command line names them. */
function targetArgument(target: string): string {
  const named = /^(bin|test|bench|example) "([^"]+)"/.exec(target);
  if (named) return `--${named[1]} ${named[2]}`;
  return target.startsWith('lib') ? '--lib' : target;
}

/**
 * What a program said at its end: the panic, or where it did not panic what it wrote to standard error. A panic that
 * only says that some command failed is explained by what was written before.
 */
function lastWords(text: string): string {
  const said = useful(text);
  const panic = /^\s*thread '[^']*'(?: \(\d+\))? panicked at [^\n]*\n([^]*)$/m.exec(said)?.[1]?.trim();
  const generic =
    /did not execute successfully|exited with|exit (?:status|code)|(?:command|process|cmake|make|configure|build) (?:failed|did not)|^\s*(?:explicit panic)?\s*$/i;
  if (panic !== undefined && !generic.test(panic)) return panic;
  return /--- stderr\n([^]*)$/.exec(said)?.[1]?.trim() || said;
}

/** Without what a build script says to Cargo, and without backtraces. */
function useful(text: string): string {
  const noise =
    /^\s*(?:cargo::?(?!warning)[\w-]+=|\d+: \S|at \S+:\d+(?::\d+)?$|stack backtrace:$|note: (?:To improve|Some details|run with `RUST_BACKTRACE))/;
  return text
    .split('\n')
    .filter((line) => !noise.test(line))
    .join('\n');
}
