import type { EndedTarget } from './step.js';

const maxBlocks = 200;
const headLines = 120;
const tailLines = 120;
/** Lines of a compiler outside its diagnostics that are kept for the error that follows. */
const maxWords = 20;
/** Lines of tests that are kept to be compared. */
const maxLines = 5000;

/** Cargo's progress lines: they end an error's text. */
const progress =
  /^ *(?:Compiling|Checking|Building|Finished|Running|Doc-tests|Documenting|Fresh|Dirty|Blocking|Updating|Downloading|Downloaded|Locking|Adding|Removing|Upgrading|Downgrading|Removed|Executable|Installing) /;
/** Errors that only say that there were errors, which are told by themselves. */
const followUp = /^error: (?:could not compile `|aborting due to|\d+ targets? failed:|build failed$)/;
const running = /^ {5}Running (?:unittests )?\S+ \((.+)\)$/;
const docTests = /^ {3}Doc-tests (\S+)$/;
const failedTarget = /^error: (?:test|doctest|bench) failed, to rerun pass `(.+)`$/;
const howItEnded = /\((exit status: -?\d+|exit code: \S+|signal: \d+[^)]*)\)\s*$/;

/** A test target as Cargo announces it: a program, or the documentation tests of a package. */
export type Announced = { readonly program: string } | { readonly docTestsOf: string };

interface RunTarget {
  readonly announced: Announced;
  failed?: { readonly target: string; exit?: string };
}

/**
 * Picks out of what Cargo writes to standard error the errors, each with the text that belongs to it, and how its test
 * targets ended, in bounded memory. Once the first of them runs, a line is Cargo's only when nobody else writes it so.
 */
export class CargoStderr {
  readonly #blocks: Block[] = [];
  #open: Block | undefined;
  /** What a compiler wrote that is no diagnostic of it. */
  #words: string[] = [];
  readonly #ran: RunTarget[] = [];
  readonly #loose = new Map<RunTarget, string[]>();
  #looseLines = 0;
  #cause = false;

  line(line: string): void {
    const announced = announcedBy(line);
    if (announced) {
      this.#open = undefined;
      this.#ran.push({ announced });
      return;
    }
    const current = this.#ran.at(-1);
    if (current) this.#ofTests(line, current);
    else this.#ofBuild(line);
  }

  /** The errors' texts, first line first. */
  texts(): readonly string[] {
    return this.#blocks
      .map(({ head, tail, before }) => {
        const text = [...head, ...tail].join('\n').trim();
        const isCompiler = text.startsWith('error: could not compile') && text.includes('\n');
        if (isCompiler) return [text, ...(before.length > 0 ? ['  --- stderr', ...before] : [])].join('\n');
        return followUp.test(text) ? '' : text;
      })
      .filter((text) => text !== '');
  }

  /** Test targets in the order in which they ran; the last one may have been ended before its end. */
  get ran(): readonly { readonly announced: Announced; readonly failed?: Omit<EndedTarget, 'failed'> }[] {
    return this.#ran;
  }

  /** What the failed test targets wrote to standard error, without what is Cargo's. */
  looseLines(): readonly string[] {
    return [...this.#loose].flatMap(([target, lines]) => (target.failed ? lines : []));
  }

  #ofBuild(line: string): void {
    if (/^error(?:\[E\d+\])?: /.test(line)) {
      this.#open = { head: [line.slice(0, 2000)], tail: [], before: this.#words };
      this.#words = [];
      if (this.#blocks.length < maxBlocks) this.#blocks.push(this.#open);
    } else if (progress.test(line) || line.startsWith('warning: ')) {
      this.#open = undefined;
    } else if (this.#open) {
      add(this.#open, line);
    } else if (line.trim() !== '') {
      this.#words = [...this.#words.slice(1 - maxWords), line.slice(0, 500)];
    }
  }

  #ofTests(line: string, current: RunTarget): void {
    const target = failedTarget.exec(line)?.[1];
    if (target !== undefined) {
      current.failed = { target };
      this.#cause = false;
    } else if (current.failed && /^Caused by:$/.test(line)) {
      this.#cause = true;
    } else if (current.failed && this.#cause) {
      const how = howItEnded.exec(line)?.[1] ?? (/^ {2}(?!could not execute)(\S.*)$/.exec(line)?.[1] || undefined);
      if (how !== undefined && current.failed.exit === undefined) current.failed.exit = how;
    } else if (!current.failed && line.trim() !== '' && this.#looseLines < maxLines) {
      this.#looseLines += 1;
      this.#loose.set(current, [...(this.#loose.get(current) ?? []), line.slice(0, 2000)]);
    }
  }
}

function announcedBy(line: string): Announced | undefined {
  const program = running.exec(line)?.[1];
  if (program !== undefined) return { program };
  const docTestsOf = docTests.exec(line)?.[1];
  return docTestsOf === undefined ? undefined : { docTestsOf };
}

interface Block {
  readonly head: string[];
  readonly tail: string[];
  /** What stood before it and belongs to no other. */
  readonly before: readonly string[];
}

function add(block: Pick<Block, 'head' | 'tail'>, line: string): void {
  const short = line.slice(0, 2000);
  if (block.head.length < headLines) {
    block.head.push(short);
    return;
  }
  block.tail.push(short);
  if (block.tail.length > tailLines) block.tail.shift();
}
