import { posix } from 'node:path';
import type { Location } from '../failure.js';
import { parseCargoMessage, type CargoMessage, type Span } from './cargo-message.js';
import { CargoStderr, type Announced } from './cargo-stderr.js';
import { readCargoError } from './cargo-error.js';
import type { CommandOutput } from './command-output.js';
import { environmentFault } from './environment-rules.js';
import { normalizeLoosely, type Ground } from './normalize.js';
import { omit } from './omit.js';
import type { EndedTarget, PackageResult, Seen, StepError, TestCounts, TestTarget } from './step.js';
import { TestOutput } from './test-output.js';
import { writersOf } from './test-writers.js';

/** Errors of which the text is kept, too. */
const maxRendered = 500;
/** Errors kept at all; more are counted. */
const maxErrors = 20_000;
const maxRenderedLength = 4096;
/** A message of Cargo's that is longer than this is not read. */
const maxMessageLength = 16 * 1024 * 1024;

export interface Tree extends Ground {
  /** The workspace's folder below the root, POSIX; `.` for the root. */
  readonly folder: string;
  /** Names of the packages that are built. */
  readonly packages: readonly string[];
}

/** Reads a cargo command that was started with `--message-format=json`. */
export class CargoOutput implements CommandOutput {
  readonly #tests = new TestOutput();
  readonly #stderr = new CargoStderr();
  readonly #errors = new Map<string, StepError>();
  readonly #packages = new Map<string, { errors: number; warnings: number }>();
  readonly #built = new Set<string>();
  readonly #members = new Set<string>();
  /** By the program's file name. */
  readonly #programs = new Map<string, TestTarget>();
  readonly #documented = new Set<string>();
  readonly #wasm: string[] = [];
  /**
   * Benches that this toolchain cannot build: they ask for unstable features, and nobody but `cargo bench` builds
   * them.
   */
  readonly #unstable = new Set<string>();
  #errorCount = 0;
  #compiling = false;
  #compiled = false;
  #pending = '';

  constructor(private readonly tree: Tree) {}

  line(text: string, stream: 'stdout' | 'stderr'): string | undefined {
    if (stream === 'stderr') {
      this.#stderr.line(text);
      return text;
    }
    if (this.#compiled) {
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
    const failed = this.#ended().filter((target) => target.failed);
    return this.tree.packages.map((name) => {
      const { errors, warnings } = this.#packages.get(name) ?? { errors: 0, warnings: 0 };
      const broken = errors > 0 || failed.some(({ target }) => target.startsWith(`-p ${name} `));
      const state = broken ? 'fail' : this.#members.has(name) ? 'pass' : 'not-run';
      return { package: name, state, errors, warnings };
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
    const ran = this.#ended();
    const targets = ran.flatMap((target) => (target.failed ? [targetError(target)] : []));
    const commands = this.#stderr.texts().map((text) => readCargoError(text, this.tree));
    const writers = writersOf(this.#tests.reports, ran);
    const tests = this.#tests.errors((index) => writers[index]?.target);
    const diagnostics = [...this.#errors.values()].filter((error) => !this.#unstable.has(unitOf(error)));
    const all = [...targets, ...commands, ...tests, ...diagnostics];
    const errors = all.slice(0, maxErrors).map((error, index) => (index < maxRendered ? error : withoutText(error)));
    return { errors, count: all.length + this.#errorCount - this.#errors.size };
  }

  excused(): string | undefined {
    if (this.#unstable.size === 0) return undefined;
    return `left out, for they need a nightly toolchain: ${[...this.#unstable].join(', ')}`;
  }

  seen(what: string, cut: boolean): Seen {
    const ran = this.#ended();
    const unfinished = cut && ran.at(-1)?.failed === false ? ran.at(-1)?.target : undefined;
    const loose = [...this.#tests.loose, ...this.#stderr.looseLines()];
    return {
      what,
      reached: ran.length > 0 ? 'run' : this.#compiling ? 'compile' : 'start',
      compiled: this.#compiled,
      built: this.#built,
      runnable: [
        ...this.#programs.values(),
        ...[...this.#documented].map((name) => ({ package: name, target: '--doc' })),
      ],
      ended: unfinished === undefined ? ran : ran.slice(0, -1),
      ...(unfinished !== undefined && { unfinished }),
      explained: this.#tests.explained,
      passed: this.#tests.passed,
      cutShort: this.#tests.cutShort.flatMap((index) => writersOf(this.#tests.reports, ran)[index]?.target ?? []),
      ...(this.#tests.running !== undefined && { running: this.#tests.running }),
      text: new Set(loose.map((line) => normalizeLoosely(line, this.tree)).filter((line) => line !== '')),
    };
  }

  #ended(): readonly EndedTarget[] {
    return this.#stderr.ran.map(({ announced, failed }) => {
      const name = this.#nameOf(announced);
      if (!failed) return { target: name, failed: false };
      return { target: name, failed: true, ...(failed.exit !== undefined && { exit: failed.exit }) };
    });
  }

  /** `-p name --test it`, which is how Cargo says it where there are several packages. */
  #nameOf(announced: Announced): string {
    if ('docTestsOf' in announced) {
      const name = [...this.#documented].find((one) => one.replaceAll('-', '_') === announced.docTestsOf);
      return `-p ${name ?? announced.docTestsOf} --doc`;
    }
    const file = announced.program.split('/').at(-1) ?? '';
    const found = this.#programs.get(file);
    return found ? `-p ${found.package} ${found.target}` : file.replace(/-[0-9a-f]{16}.*$/, '');
  }

  #message(message: CargoMessage): string | undefined {
    this.#compiling = true;
    switch (message.kind) {
      case 'finished':
        this.#compiled = message.success;
        return undefined;
      case 'artifact':
        this.#artifact(message);
        return undefined;
      case 'script':
        this.#built.add(`${message.package} run build script`);
        return undefined;
      case 'diagnostic':
        this.#diagnostic(message);
        return message.level === 'failure-note' ? undefined : message.rendered.trimEnd();
      case 'other':
        return undefined;
    }
  }

  #artifact(message: CargoMessage & { kind: 'artifact' }): void {
    this.#built.add(`${message.package} ${message.target.argument}`);
    this.#wasm.push(...message.filenames.filter((name) => name.endsWith('.wasm')));
    if (!this.#isMember(message.manifestPath)) return;
    this.#members.add(message.package);
    const target = { package: message.package, target: message.target.argument };
    for (const name of message.runnable ? message.filenames : [])
      this.#programs.set(name.split('/').at(-1) ?? '', target);
    if (message.target.doctest) this.#documented.add(message.package);
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
    // With a place it is about code, and shows some of it; that a target lacks its standard library has a place, too.
    const aboutMachine = message.span === undefined || message.code === 'E0463';
    const environment = aboutMachine ? environmentFault(message.rendered, 'compiler') : undefined;
    const error: StepError = {
      kind: 'compiler',
      message: message.message,
      package: message.package,
      ...(message.version !== '' && { version: message.version }),
      target: message.target.argument,
      member,
      rendered: message.rendered.slice(0, maxRenderedLength),
      ...(message.code !== undefined && { code: message.code }),
      ...(location && { location }),
      ...(environment && { environment }),
    };
    if (error.code === 'E0554' && error.target?.startsWith('--bench ')) this.#unstable.add(unitOf(error));
    // The library and its tests complain alike.
    const place = `${location?.path}:${location?.line}:${location?.column}`;
    const key = `${error.package} ${error.code} ${error.message} ${place}`;
    if (this.#errors.has(key)) return;
    this.#errorCount += 1;
    if (this.#errors.size < maxErrors)
      this.#errors.set(key, this.#errors.size < maxRendered ? error : withoutText(error));
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
      : posix.normalize(`${folder}/${span.file}`);
    if (!path || path.startsWith('../')) return undefined;
    return { path, line: span.line, column: span.column, endLine: span.endLine, endColumn: span.endColumn };
  }
}

/** That a test target failed; how, where it was not libtest that said so. */
function targetError({ target, exit }: EndedTarget): StepError {
  const how = exit === undefined ? 'failed' : `ended with ${exit}`;
  return { kind: 'command', stage: 'run', target, message: `the test target \`${target}\` ${how}` };
}

function unitOf({ package: name, target }: StepError): string {
  return `${name} ${target}`;
}

function withoutText(error: StepError): StepError {
  return omit(error, 'rendered');
}
