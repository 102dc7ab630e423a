import type { Location } from '../failure.js';
import { parseCargoMessage, type CargoMessage, type Span } from './cargo-message.js';
import { environmentFault } from './environment-fault.js';
import { StderrErrors } from './stderr-errors.js';
import type { PackageResult, StepError, TestCounts } from './step.js';
import { TestOutput } from './test-output.js';

/** Errors kept in full; more are counted. */
const maxErrors = 500;
const maxRenderedLength = 4096;
/** A message of Cargo's that is longer than this is not read. */
const maxMessageLength = 16 * 1024 * 1024;

export interface Tree {
  /** Absolute path of the folder that locations are relative to. */
  readonly root: string;
  /** The workspace's folder below it, POSIX; `.` for the root. */
  readonly folder: string;
  /** Names of the packages that are built. */
  readonly packages: readonly string[];
}

/** What a command said, read line by line in memory that does not grow with it. */
export interface CommandOutput {
  /** @returns the text to show to people, `undefined` for what is meant for programs. */
  line(text: string, stream: 'stdout' | 'stderr'): string | undefined;
  errors(): { readonly errors: readonly StepError[]; readonly count: number };
}

/** Reads a cargo command that was started with `--message-format=json`. */
export class CargoOutput implements CommandOutput {
  readonly #tests = new TestOutput();
  readonly #stderr = new StderrErrors();
  readonly #errors = new Map<string, StepError>();
  readonly #packages = new Map<string, { errors: number; warnings: number }>();
  readonly #artifacts = new Set<string>();
  readonly #wasm: string[] = [];
  #errorCount = 0;
  #built = false;
  #pending = '';

  constructor(private readonly tree: Tree) {}

  line(text: string, stream: 'stdout' | 'stderr'): string | undefined {
    if (stream === 'stderr') {
      this.#stderr.line(text);
      return text;
    }
    if (this.#built) {
      this.#tests.line(text);
      return text;
    }
    // A very long line comes in pieces.
    const whole = text.startsWith('{"reason":') ? text : this.#pending + text;
    const message = whole.endsWith('}') ? parseCargoMessage(whole) : undefined;
    this.#pending = '';
    if (message !== undefined) return this.#message(message);
    if (!whole.startsWith('{"reason":')) return text;
    if (whole.length < maxMessageLength) this.#pending = whole;
    return undefined;
  }

  /** How the packages fared, in the order of the workspace. */
  packages(): readonly PackageResult[] {
    const failedTargets = this.#stderr.failedTargets;
    return this.tree.packages.map((name) => {
      const { errors, warnings } = this.#packages.get(name) ?? { errors: 0, warnings: 0 };
      const rerun = failedTargets.some(
        (target) => new RegExp(`^-p ${escape(name)}(?:@| |$)`).test(target) || this.tree.packages.length === 1,
      );
      const failed = errors > 0 || rerun;
      return {
        package: name,
        state: failed ? 'fail' : this.#artifacts.has(name) ? 'pass' : 'not-run',
        errors,
        warnings,
      };
    });
  }

  /** `undefined` when no test ran. */
  tests(): TestCounts | undefined {
    const { passed, failed, ignored } = this.#tests.counts;
    return passed + failed + ignored === 0 ? undefined : this.#tests.counts;
  }

  /** Absolute paths of the wasm modules that were built. */
  get wasmModules(): readonly string[] {
    return this.#wasm;
  }

  errors(): { errors: readonly StepError[]; count: number } {
    const commands = this.#stderr.texts().map((text) => commandError(text, this.tree.root));
    const targets: readonly StepError[] = this.#stderr.failedTargets.map((target) => ({
      kind: 'command',
      message: `the test target \`${target}\` failed`,
    }));
    const tests = this.#tests.errors();
    const errors = [...targets, ...commands, ...tests, ...this.#errors.values()].slice(0, maxErrors);
    const count = targets.length + commands.length + this.#tests.failures + this.#errorCount;
    return { errors, count: Math.max(count, errors.length) };
  }

  #message(message: CargoMessage): string | undefined {
    switch (message.kind) {
      case 'finished':
        this.#built = message.success;
        return undefined;
      case 'artifact':
        if (this.#isMember(message.manifestPath)) this.#artifacts.add(message.package);
        this.#wasm.push(...message.filenames.filter((name) => name.endsWith('.wasm')));
        return undefined;
      case 'diagnostic':
        this.#diagnostic(message);
        return message.level === 'failure-note' ? undefined : message.rendered.trimEnd();
      case 'other':
        return undefined;
    }
  }

  #diagnostic(message: CargoMessage & { kind: 'diagnostic' }): void {
    const isError = message.level === 'error' || message.level === 'error: internal compiler error';
    const member = this.#isMember(message.manifestPath);
    if (member) {
      const counts = this.#packages.get(message.package) ?? { errors: 0, warnings: 0 };
      if (isError) counts.errors += 1;
      else if (message.level === 'warning') counts.warnings += 1;
      this.#packages.set(message.package, counts);
    }
    if (!isError || message.message.startsWith('aborting due to')) return;
    const location = member ? this.#location(message.span) : undefined;
    const environment = location ? undefined : environmentFault(message.rendered);
    const error: StepError = {
      kind: 'compiler',
      message: message.message,
      package: message.package,
      member,
      rendered: message.rendered.slice(0, maxRenderedLength),
      ...(message.code !== undefined && { code: message.code }),
      ...(location && { location }),
      ...(environment && { environment }),
    };
    // The library and its tests complain alike.
    const key = `${error.package} ${error.code} ${error.message} ${location?.path}:${location?.line}:${location?.column}`;
    if (this.#errors.has(key)) return;
    this.#errorCount += 1;
    if (this.#errors.size < maxErrors) this.#errors.set(key, error);
  }

  #isMember(manifestPath: string): boolean {
    return manifestPath.startsWith(`${this.tree.root}/`);
  }

  /** rustc is started in the workspace's folder. */
  #location(span: Span | undefined): Location | undefined {
    if (span === undefined) return undefined;
    const { root, folder } = this.tree;
    const path = span.file.startsWith('/')
      ? span.file.startsWith(`${root}/`) && span.file.slice(root.length + 1)
      : normalize(`${folder}/${span.file}`);
    if (!path) return undefined;
    return { path, line: span.line, column: span.column, endLine: span.endLine, endColumn: span.endColumn };
  }
}

/** Reads a command that is not cargo's: its errors are what it wrote last. */
export class PlainOutput implements CommandOutput {
  readonly #last: string[] = [];

  constructor(private readonly root: string) {}

  line(text: string): string {
    this.#last.push(text.slice(0, 2000));
    if (this.#last.length > 60) this.#last.shift();
    return text;
  }

  errors(): { errors: readonly StepError[]; count: number } {
    const text = this.#last.join('\n').trim();
    // eslint-disable-next-line no-control-regex -- colours
    const plain = text.replace(/\u001b\[[\d;]*m/g, '');
    const found = plain.split('\n').filter((line) => /\berror\b/i.test(line) && !/\b0 errors?\b/i.test(line));
    const lines = found.length > 0 ? found : [plain.split('\n').at(-1) ?? ''];
    const errors = [...new Set(lines)].slice(0, 20).map((line): StepError => {
      const environment = environmentFault(line) ?? environmentFault(plain);
      return {
        kind: 'command',
        message: withoutPaths(line.trim(), this.root) || 'it failed without a word',
        rendered: plain.slice(-maxRenderedLength),
        ...(environment && { environment }),
      };
    });
    return { errors, count: errors.length };
  }
}

function commandError(text: string, root: string): StepError {
  const environment = environmentFault(text);
  const first = (text.split('\n')[0] ?? '').replace(/^error(?:\[E\d+\])?: /, '');
  return {
    kind: 'command',
    message: withoutPaths(first, root),
    rendered: withoutPaths(useful(text), root).slice(0, maxRenderedLength),
    ...(environment && { environment }),
  };
}

/** Without what a build script says to Cargo, and without backtraces. */
function useful(text: string): string {
  const noise =
    /^\s*(?:cargo::?[\w-]+=|\d+: \S|at \/\S+:\d+:\d+$|stack backtrace:$|note: (?:To improve|Some details|run with `RUST_BACKTRACE))/;
  return text
    .split('\n')
    .filter((line) => !noise.test(line))
    .join('\n');
}

/** Paths of the tree relative to its root. */
export function withoutPaths(text: string, root: string): string {
  return text.replaceAll(`${root}/`, '').replaceAll(root, '.');
}

function normalize(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
