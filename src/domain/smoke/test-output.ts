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

/** What libtest wrote about one program, as far as it was read. */
interface Report {
  /** How many tests it was about to run. */
  readonly announced: number;
  /** Tests that failed and passed, each told on a line of its own. */
  readonly failed: Set<string>;
  readonly passed: Set<string>;
  /** The names at its end. */
  listed: ReadonlySet<string>;
  result?: Result;
}

interface Result extends TestCounts {
  /** Whether they are as many tests as were announced, and as many failures as were listed before. */
  readonly fits: boolean;
}

/**
 * Reads what libtest writes: which tests failed and passed, what they said, and how many ran. Tests may write the same
 * words. What they cannot know is where the output ends: the list of names and the result that count are the last ones,
 * and they have to fit together and to the number of tests that was announced. Names from the lines before are for
 * programs that ended before their list.
 */
export class TestOutput {
  readonly #reports: Report[] = [];
  /** Names under the last `failures:`. */
  #listed = new Set<string>();
  readonly #said = new Map<string, string[]>();
  readonly #loose: string[] = [];
  /** How many of them there were when the last report ended. */
  #looseBefore = 0;
  #part: Part = { kind: 'outside' };
  #open: string | undefined;
  #names = 0;

  line(line: string): void {
    const report = this.#reports.at(-1);
    const running = /^running (\d+) tests?$/.exec(line)?.[1];
    const ended = report?.result?.fits === true;
    const mayBegin = ended || this.#part.kind === 'outside' || this.#part.kind === 'tests';
    if (running !== undefined && mayBegin) return this.#begin(Number(running));
    // After its end there is more of a report only where that end was a test's word.
    if (ended || this.#part.kind === 'outside') this.#keepLoose(line);
    if (report === undefined) return;
    if (line === 'failures:') return this.#list();
    if (this.#part.kind === 'outside') return;
    if (line.startsWith('test result: ')) return this.#end(line, report);
    const block = /^---- (.+) (?:stdout|stderr) ----$/.exec(line)?.[1];
    if (block !== undefined) return this.#say(block);
    switch (this.#part.kind) {
      case 'tests':
        return this.#test(line, report);
      case 'names':
        return this.#name(line);
      case 'said':
        if (this.#part.lines.length < maxLines) this.#part.lines.push(line.slice(0, 500));
    }
  }

  get counts(): TestCounts {
    const results = this.#reports.flatMap(({ result }) => result ?? []);
    const sum = (of: keyof TestCounts): number => results.reduce((total, result) => total + result[of], 0);
    return { passed: sum('passed'), failed: sum('failed'), ignored: sum('ignored') };
  }

  get passed(): ReadonlySet<string> {
    return new Set(
      this.#reports.flatMap((report) => {
        const failed = failedOf(report);
        return [...report.passed].filter((name) => !failed.has(name));
      }),
    );
  }

  /** What was written outside libtest's format: by a harness of the package's own. */
  get loose(): readonly string[] {
    return this.#loose;
  }

  /** What was written in libtest's format, each from its beginning to its end. */
  get reports(): readonly TestReport[] {
    return this.#reports.map(({ result }) => ({
      end: result === undefined ? 'none' : result.failed > 0 ? 'failed' : 'passed',
    }));
  }

  /** How many of them ended in failures. */
  get explained(): number {
    return this.reports.filter(({ end }) => end === 'failed').length;
  }

  /** Which reports have no end, though more than one test was still to come: the one that ended the program. */
  get cutShort(): readonly number[] {
    return this.#reports.flatMap(({ announced, failed, passed, result }, index) =>
      result === undefined && announced - failed.size - passed.size > 1 ? [index] : [],
    );
  }

  /** The test that ran when the last program ended before its end; known where they run one after the other. */
  get running(): string | undefined {
    return this.#reports.at(-1)?.result === undefined ? this.#open : undefined;
  }

  /** @param targetOf the test target of the n-th report, where that is known. */
  errors(targetOf: (index: number) => string | undefined): readonly StepError[] {
    return this.#reports.flatMap((report, index) => {
      const target = targetOf(index);
      const names = [...failedOf(report)];
      const unnamed = Math.max(0, Math.min(report.result?.failed ?? 0, maxNames) - names.length);
      return [...names, ...Array<undefined>(unnamed).fill(undefined)].map((name): StepError => {
        const said = name === undefined ? '' : (this.#said.get(name)?.join('\n').trim() ?? '');
        return {
          kind: 'test',
          message: name === undefined ? 'a test without a name failed' : `test ${name} failed`,
          ...(target !== undefined && { target }),
          ...(said !== '' && { rendered: said.slice(0, 4096) }),
        };
      });
    });
  }

  #begin(announced: number): void {
    this.#reports.push({ announced, failed: new Set(), passed: new Set(), listed: new Set() });
    this.#listed = new Set();
    this.#open = undefined;
    this.#part = { kind: 'tests' };
  }

  #test(line: string, report: Report): void {
    const whole = /^test (.+?)(?: - (?:should panic|compile fail|compile))? \.\.\. (?:(ok|FAILED|ignored)\b)?/.exec(
      line,
    );
    // Where tests write themselves, the verdict stands on a line of its own, perhaps behind what they wrote.
    const verdict = whole ? whole[2] : /(FAILED|ok)$/.exec(line)?.[1];
    if (whole && verdict === undefined) this.#open = whole[1];
    const name = whole ? whole[1] : this.#open;
    if (name === undefined || verdict === undefined) return;
    if (verdict !== 'ignored') this.#keep(verdict === 'ok' ? report.passed : report.failed, name);
    this.#open = undefined;
  }

  /** A list of names, or the head of what the failed tests said: the last one counts. */
  #list(): void {
    this.#listed = new Set();
    this.#open = undefined;
    this.#part = { kind: 'names' };
  }

  #name(line: string): void {
    const name = /^ {4}(\S.*)$/.exec(line)?.[1];
    if (name !== undefined) this.#keep(this.#listed, name);
    // A test wrote the word, and goes on.
    else if (line !== '') this.#part = { kind: 'said', lines: [] };
  }

  #keep(names: Set<string>, name: string): void {
    if (names.has(name) || this.#names >= maxNames) return;
    this.#names += 1;
    names.add(name);
  }

  #say(name: string): void {
    const lines: string[] = [];
    if (this.#said.size < maxSaying) this.#said.set(name, lines);
    this.#part = { kind: 'said', lines };
  }

  #end(line: string, last: Report): void {
    const count = (word: string): number => Number(new RegExp(`(\\d+) ${word}\\b`).exec(line)?.[1] ?? 0);
    const counts = { passed: count('passed'), failed: count('failed'), ignored: count('ignored') };
    const all = counts.passed + counts.failed + counts.ignored + count('measured');
    const isWhole = counts.failed === 0 ? this.#part.kind === 'tests' : this.#listed.size === counts.failed;
    const isOpen = (report: Report): boolean => report === last || report.result?.fits !== true;
    // What a test announces is not what ends here.
    const ending = isWhole ? this.#reports.findLast((report) => report.announced === all && isOpen(report)) : undefined;
    if (ending !== undefined) return this.#close(ending, counts);
    if (last.result?.fits === true) return;
    last.listed = this.#listed;
    last.result = { ...counts, fits: false };
    if (this.#part.kind === 'tests') this.#part = { kind: 'outside' };
  }

  #close(report: Report, counts: TestCounts): void {
    for (const other of this.#reports.splice(this.#reports.indexOf(report) + 1)) {
      for (const name of other.failed) report.failed.add(name);
      for (const name of other.passed) report.passed.add(name);
    }
    // What seemed to come after its end was its own.
    if (report.result?.fits === true) this.#loose.splice(this.#looseBefore);
    this.#looseBefore = this.#loose.length;
    report.listed = this.#listed;
    report.result = { ...counts, fits: true };
    this.#listed = new Set();
    this.#part = { kind: 'outside' };
  }

  #keepLoose(line: string): void {
    if (line.trim() !== '' && this.#loose.length < maxLoose) this.#loose.push(line.slice(0, 2000));
  }
}

/** The list at the end, where it has as many names as failed; else whatever told of a failure. */
function failedOf({ failed, listed, result }: Report): ReadonlySet<string> {
  if (result !== undefined && listed.size === result.failed) return listed;
  return new Set([...failed, ...listed]);
}
