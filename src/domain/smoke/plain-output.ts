import type { CommandOutput } from './command-output.js';
import { environmentFault } from './environment-rules.js';
import { normalize, normalizeLoosely, withoutPaths, type Ground } from './normalize.js';
import type { Seen, StepError } from './step.js';

const headLines = 300;
const tailLines = 300;
/** Different complaints that are kept; more are counted. */
const maxErrors = 500;
const maxRenderedLength = 4096;

/** tsc's two ways to write a diagnostic, plain and pretty. */
const diagnostic = /^(\S[^\n]*?)(?:\((\d+),(\d+)\): |:(\d+):(\d+) - )error (TS\d+): (.*)$/;
/** What npm says about itself and where it logs, which is no complaint. */
const boilerplate =
  /^npm (?:error|ERR!)\s*(?:$|A complete log of this run|This is probably not a problem with npm|(?:path|cwd|command|node|signal|errno|syscall|dest|lifecycle) |code ELIFECYCLE|For a full report see|\/\S*-debug)/i;
const npmError = /^npm (?:error|ERR!) (.+)$/;

/** Reads a command that is not cargo's. */
export class PlainOutput implements CommandOutput {
  readonly #head: string[] = [];
  readonly #tail: string[] = [];
  readonly #diagnostics = new Map<string, StepError>();
  readonly #npm: string[] = [];
  /** Scripts of members of a workspace that failed: npm goes on with the next member. */
  readonly #scripts = new Set<string>();
  #script: string | undefined;
  readonly #complaints = new Map<string, string>();
  #count = 0;
  /** npm explains its options after what is wrong. */
  #usage = false;

  /** @param ground where the command works. */
  constructor(private readonly ground: Ground) {}

  line(text: string): string {
    const short = text.slice(0, 2000);
    if (this.#head.length < headLines) this.#head.push(short);
    else {
      this.#tail.push(short);
      if (this.#tail.length > tailLines) this.#tail.shift();
    }
    this.#read(plain(short));
    return text;
  }

  errors(): { errors: readonly StepError[]; count: number } {
    const text = plain([...this.#head, ...this.#tail].join('\n')).trim();
    const telling = [...this.#npm, ...this.#complaints.values(), ...text.split('\n').slice(-5)].join('\n');
    const environment = environmentFault(telling, 'program');
    const rendered = withoutPaths(text, this.ground).slice(-maxRenderedLength);
    const detail = this.#npm
      .slice(0, 40)
      .map((line) => normalizeLoosely(line, this.ground))
      .join('\n');
    const others = this.#others(text).map((message): StepError => ({
      kind: 'command',
      stage: 'tool',
      message,
      rendered,
      ...(message.startsWith('npm: ') && !this.#scripts.has(message) && { detail }),
      ...(environment && { environment }),
    }));
    // What npm says after a script of the package failed is that it failed.
    const errors = [...this.#diagnostics.values(), ...(this.#diagnostics.size > 0 ? [] : others)];
    return { errors, count: Math.max(this.#count, errors.length) };
  }

  seen(what: string): Seen {
    const lines = [...this.#head, ...this.#tail].map((line) => normalizeLoosely(plain(line), this.ground));
    return {
      what,
      reached: 'run',
      compiled: true,
      built: new Set(),
      runnable: [],
      ended: [],
      explained: 0,
      cutShort: [],
      passed: new Set(),
      text: new Set(lines.filter((line) => line !== '')),
    };
  }

  #read(line: string): void {
    const found = diagnostic.exec(line);
    if (found) {
      this.#diagnose(line, found);
      return;
    }
    const npm = npmError.exec(line)?.[1];
    if (npm !== undefined) {
      this.#script = /^Lifecycle script `([^`]+)` failed/.exec(npm)?.[1] ?? this.#script;
      const member = /^workspace (\S+?)(?:@\S*)?$/.exec(npm)?.[1];
      if (member !== undefined && this.#script !== undefined)
        this.#scripts.add(`npm: the script \`${this.#script}\` of ${member} failed`);
      this.#usage ||= /^npm (?:error|ERR!) (?:Usage:|Clean install a project)/.test(line);
      if (!this.#usage && !boilerplate.test(line) && this.#npm.length < maxErrors) this.#npm.push(npm.trim());
      return;
    }
    if (!/\berr(?:or)?\b|✘|✖/i.test(line) || /\b(?:0|no) errors?\b/i.test(line)) return;
    const key = normalizeLoosely(line, this.ground);
    if (this.#complaints.has(key)) return;
    this.#count += 1;
    if (this.#complaints.size < maxErrors) this.#complaints.set(key, withoutPaths(line.trim(), this.ground));
  }

  #diagnose(
    line: string,
    [, file = '', row, column, prettyRow, prettyColumn, code = '', message = '']: RegExpExecArray,
  ): void {
    if (this.#diagnostics.has(line)) return;
    this.#count += 1;
    if (this.#diagnostics.size >= maxErrors) return;
    const path = normalize(file, this.ground).replace(/^\.\//, '');
    const inside = !path.startsWith('/') && !path.startsWith('..');
    const place = { line: Number(row ?? prettyRow), column: Number(column ?? prettyColumn) };
    this.#diagnostics.set(line, {
      kind: 'compiler',
      stage: 'tool',
      message: `${code}: ${withoutPaths(message, this.ground)}`,
      code,
      rendered: withoutPaths(line, this.ground),
      ...(inside && { location: { path: this.#fromRoot(path), ...place } }),
    });
  }

  /** tsc names files from the folder where it was started. */
  #fromRoot(path: string): string {
    const { folder = '.' } = this.ground;
    return folder === '.' ? path : `${folder}/${path}`;
  }

  /**
   * The complaints of a command without a format: npm's own first line, else the lines that speak of an error, else
   * the last.
   */
  #others(text: string): readonly string[] {
    const [code, ...said] = this.#npm;
    const ownCode = code === undefined ? undefined : /^code (E\w+)$/.exec(code)?.[1];
    const complaints = [...this.#complaints.values()];
    if (ownCode !== undefined)
      return [withoutPaths(`npm: ${said[0] ?? ownCode} (${ownCode})`, this.ground), ...complaints];
    if (this.#scripts.size + complaints.length > 0) return [...this.#scripts, ...complaints];
    const last = code ?? text.split('\n').at(-1) ?? '';
    return [withoutPaths(last.trim(), this.ground) || 'it failed without a word'];
  }
}

function plain(text: string): string {
  // eslint-disable-next-line no-control-regex -- colours
  return text.replace(/\u001b\[[\d;]*m/g, '');
}
