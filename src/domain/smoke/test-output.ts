import type { StepError, TestCounts } from './step.js';

const maxFailures = 500;
/** Lines kept of what a failed test wrote. */
const maxLines = 40;

/** Reads what libtest writes: which tests failed, what they said, and how many ran. Its memory does not grow with the output. */
export class TestOutput {
  readonly #failed: string[] = [];
  readonly #said = new Map<string, string[]>();
  #saying: string[] | undefined;
  #counts: TestCounts = { passed: 0, failed: 0, ignored: 0 };
  #failures = 0;

  line(line: string): void {
    const failed = /^test (.+?)(?: - should panic)? \.\.\. FAILED(?:\s|$)/.exec(line)?.[1];
    if (failed !== undefined) {
      this.#failures += 1;
      if (this.#failed.length < maxFailures) this.#failed.push(failed);
      return;
    }
    const block = /^---- (.+) (?:stdout|stderr) ----$/.exec(line)?.[1];
    if (block !== undefined) {
      this.#saying = this.#said.size < maxFailures ? [] : undefined;
      if (this.#saying) this.#said.set(block, this.#saying);
      return;
    }
    const result = /^test result: \S+ (\d+) passed; (\d+) failed; (\d+) ignored;/.exec(line);
    if (result) {
      const [passed = 0, failures = 0, ignored = 0] = result.slice(1).map(Number);
      this.#counts = {
        passed: this.#counts.passed + passed,
        failed: this.#counts.failed + failures,
        ignored: this.#counts.ignored + ignored,
      };
    }
    if (result || line === 'failures:' || line === 'stack backtrace:') this.#saying = undefined;
    else if (this.#saying && this.#saying.length < maxLines) this.#saying.push(line.slice(0, 500));
  }

  get counts(): TestCounts {
    return this.#counts;
  }

  /** Tests that failed, with or without their name kept. */
  get failures(): number {
    return this.#failures;
  }

  errors(): readonly StepError[] {
    return this.#failed.map((name) => {
      const said = this.#said.get(name)?.join('\n').trim() ?? '';
      return { kind: 'test', message: `test ${name} failed`, ...(said !== '' && { rendered: said.slice(0, 4096) }) };
    });
  }
}
