import type { StepError, TestCounts } from './step.js';

/** Names that are kept, of tests that passed and that failed. */
const maxNames = 100_000;
/** Failed tests of which the output is kept, too, and lines of it. */
const maxSaying = 500;
const maxLines = 40;
/** Lines outside libtest's format that are kept to be compared. */
const maxLoose = 5000;

/**
 * Where in libtest's output a line stands: among the tests, in what a failed test said, in the list of names at the
 * end.
 */
type Part = { readonly kind: 'outside' | 'tests' | 'names' } | { readonly kind: 'said'; readonly lines: string[] };

/** How what libtest wrote about one program ended; `none` where the program did before. */
export interface TestReport {
  readonly end: 'passed' | 'failed' | 'none';
}

/**
 * Reads what libtest writes: which tests failed and passed, what they said, and how many ran. Names come from the list
 * at the end, which is there however the tests write; and from the lines before, which are there also when the end is
 * not.
 */
export class TestOutput {
  readonly #failed = new Set<string>();
  readonly #failures: { readonly name?: string; readonly target: number }[] = [];
  readonly #passed = new Set<string>();
  readonly #said = new Map<string, string[]>();
  readonly #loose: string[] = [];
  #part: Part = { kind: 'outside' };
  #open: string | undefined;
  #counts: TestCounts = { passed: 0, failed: 0, ignored: 0 };
  readonly #reports: TestReport[] = [];
  #explained = 0;

  line(line: string): void {
    if (/^running \d+ tests?$/.test(line)) return this.#begin();
    if (this.#part.kind === 'outside') return this.#keepLoose(line);
    if (line.startsWith('test result: ')) return this.#end(line);
    if (line === 'failures:') {
      this.#part = { kind: 'names' };
      return;
    }
    const block = /^---- (.+) (?:stdout|stderr) ----$/.exec(line)?.[1];
    if (block !== undefined) return this.#say(block);
    switch (this.#part.kind) {
      case 'tests':
        return this.#test(line);
      case 'names': {
        const name = /^ {4}(\S.*)$/.exec(line)?.[1];
        if (name !== undefined) this.#fail(name);
        return;
      }
      case 'said':
        if (this.#part.lines.length < maxLines) this.#part.lines.push(line.slice(0, 500));
    }
  }

  get counts(): TestCounts {
    return this.#counts;
  }

  get passed(): ReadonlySet<string> {
    return this.#passed;
  }

  /** What was written outside libtest's format: by a harness of the package's own. */
  get loose(): readonly string[] {
    return this.#loose;
  }

  /** What was written in libtest's format, each from its beginning to its end. */
  get reports(): readonly TestReport[] {
    return this.#reports;
  }

  /** How many of them ended in failures. */
  get explained(): number {
    return this.#explained;
  }

  /** @param targetOf the test target of the n-th report, where that is known. */
  errors(targetOf: (index: number) => string | undefined): readonly StepError[] {
    this.#flush();
    return this.#failures.map(({ name, target: index }): StepError => {
      const target = targetOf(index);
      const said =
        this.#said
          .get(name ?? '')
          ?.join('\n')
          .trim() ?? '';
      return {
        kind: 'test',
        message: name === undefined ? 'a test without a name failed' : `test ${name} failed`,
        ...(target !== undefined && { target }),
        ...(said !== '' && { rendered: said.slice(0, 4096) }),
      };
    });
  }

  #begin(): void {
    this.#flush();
    this.#reports.push({ end: 'none' });
    this.#part = { kind: 'tests' };
  }

  /** The names of one test target. */
  #flush(): void {
    for (const name of this.#failed) this.#failures.push({ name, target: this.#reports.length - 1 });
    this.#failed.clear();
    this.#open = undefined;
  }

  #test(line: string): void {
    const whole = /^test (.+?)(?: - (?:should panic|compile fail|compile))? \.\.\. (?:(ok|FAILED|ignored)\b)?/.exec(
      line,
    );
    // Where tests write themselves, the verdict stands on a line of its own, perhaps behind what they wrote.
    const verdict = whole ? whole[2] : /(FAILED|ok)$/.exec(line)?.[1];
    if (whole && verdict === undefined) this.#open = whole[1];
    const name = whole ? whole[1] : this.#open;
    if (name === undefined || verdict === undefined) return;
    if (verdict === 'FAILED') this.#fail(name);
    else if (verdict === 'ok' && this.#passed.size < maxNames) this.#passed.add(name);
    this.#open = undefined;
  }

  #fail(name: string): void {
    if (this.#failed.size + this.#failures.length < maxNames) this.#failed.add(name);
  }

  #say(name: string): void {
    const lines: string[] = [];
    if (this.#said.size < maxSaying) this.#said.set(name, lines);
    this.#part = { kind: 'said', lines };
  }

  #end(line: string): void {
    const result = /^test result: \S+ (\d+) passed; (\d+) failed; (\d+) ignored;/.exec(line);
    const [passed = 0, failed = 0, ignored = 0] = result?.slice(1).map(Number) ?? [];
    this.#counts = {
      passed: this.#counts.passed + passed,
      failed: this.#counts.failed + failed,
      ignored: this.#counts.ignored + ignored,
    };
    const unnamed = Math.max(0, Math.min(failed, maxNames) - this.#failed.size);
    for (let index = 0; index < unnamed; index += 1) this.#failures.push({ target: this.#reports.length - 1 });
    this.#reports.splice(-1, 1, { end: failed > 0 ? 'failed' : 'passed' });
    if (failed > 0) this.#explained += 1;
    this.#flush();
    this.#part = { kind: 'outside' };
  }

  #keepLoose(line: string): void {
    if (line.trim() !== '' && this.#loose.length < maxLoose) this.#loose.push(line.slice(0, 2000));
  }
}
