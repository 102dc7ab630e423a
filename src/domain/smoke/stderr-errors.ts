const maxBlocks = 60;
const headLines = 120;
const tailLines = 120;

/** Cargo's progress lines: they end an error's text. */
const progress =
  /^ *(?:Compiling|Checking|Building|Finished|Running|Doc-tests|Documenting|Fresh|Dirty|Blocking|Updating|Downloading|Downloaded|Locking|Adding|Removing|Upgrading|Downgrading|Removed|Executable|Installing) /;
/** Errors that only say that there were errors, which are told by themselves. */
const followUp = /^error: (?:could not compile `|aborting due to|\d+ targets? failed:|build failed$)/;

/** Picks the errors out of what Cargo writes to standard error, each with the text that belongs to it, in bounded memory. */
export class StderrErrors {
  readonly #blocks: Block[] = [];
  #open: Block | undefined;
  readonly #failedTargets: string[] = [];

  line(line: string): void {
    const rerun = /^error: (?:test|doctest|bench) failed, to rerun pass `(.+)`$/.exec(line)?.[1];
    if (rerun !== undefined && this.#failedTargets.length < maxBlocks) this.#failedTargets.push(rerun);
    if (/^error(?:\[E\d+\])?: /.test(line)) {
      this.#open = followUp.test(line) ? undefined : { head: [line], tail: [] };
      if (this.#open && this.#blocks.length < maxBlocks) this.#blocks.push(this.#open);
    } else if (progress.test(line) || line.startsWith('warning: ')) {
      this.#open = undefined;
    } else if (this.#open) {
      add(this.#open, line);
    }
  }

  /** The errors' texts, first line first. */
  texts(): readonly string[] {
    const texts = this.#blocks.map(({ head, tail }) => [...head, ...tail].join('\n').trim());
    // That a test target failed is told by its tests, unless it ended in another way.
    return texts.filter((text) => !/^error: (?:test|doctest|bench) failed, to rerun/.test(text) || text.includes('\n'));
  }

  /** Arguments that run a failed test target again, as Cargo names it: `-p a --lib`. */
  get failedTargets(): readonly string[] {
    return this.#failedTargets;
  }
}

interface Block {
  readonly head: string[];
  readonly tail: string[];
}

function add(block: Block, line: string): void {
  const short = line.slice(0, 2000);
  if (block.head.length < headLines) {
    block.head.push(short);
    return;
  }
  block.tail.push(short);
  if (block.tail.length > tailLines) block.tail.shift();
}
