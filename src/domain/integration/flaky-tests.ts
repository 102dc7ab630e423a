import { fieldOf, parseJson, textAt } from '../report/json.js';

/** Names that are told; more are counted. */
const maxNames = 10;
const maxNameLength = 120;

/** Tests that failed and passed when they were run again. */
export interface FlakyTests {
  readonly count: number;
  /** At most ten, each a path of Rust or a test target of Cargo's and nothing else. */
  readonly names: readonly string[];
}

export const noFlakyTests: FlakyTests = { count: 0, names: [] };

/** `tests::it_works`, `src/lib.rs - parse (line 7)`, `-p core --test it`. */
const safe = [
  /^[A-Za-z_]\w*(?:::\w+)*$/,
  /^(?:[\w-]+\/)*[\w-]+\.rs - \w+(?:::\w+)* \(line \d+\)$/,
  /^-p [\w-]+ --(?:lib|doc|(?:bin|test|example) [\w-]+)$/,
];

/**
 * The tests that reports of smoke-test call flaky. The reports come from a job that ran code of the repository: what is
 * no name of a test is counted and not shown.
 *
 * @param files texts of reports by path; what is none is left out.
 */
export function flakyTests(files: ReadonlyMap<string, string>): FlakyTests {
  const names = [...files.values()].map(parseJson).flatMap((report) => {
    const flaky = textAt(report, 'action') === 'smoke-test' ? fieldOf(report, 'flaky') : undefined;
    return Array.isArray(flaky) ? flaky.map((one) => textAt(one, 'name') ?? '') : [];
  });
  const different = [...new Set(names.map((name) => name.replace(/^test /, '')))];
  const shown = different.filter((name) => name.length <= maxNameLength && safe.some((form) => form.test(name)));
  return { count: different.length, names: shown.toSorted().slice(0, maxNames) };
}
