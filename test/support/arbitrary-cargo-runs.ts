import * as fc from 'fast-check';

/** What a cargo command finds in a workspace: everything else about a run is chance. */
export interface Findings {
  /** Errors of the compiler, by package and target. */
  readonly diagnostics: readonly { readonly package: string; readonly code: string | null; readonly text: string }[];
  /** Packages of which the build script panics, with what it says. */
  readonly scripts: readonly { readonly package: string; readonly says: string }[];
  /** Test targets, with their tests by name and whether each passes. */
  readonly targets: readonly TestTargetFindings[];
}

export interface TestTargetFindings {
  readonly package: string;
  readonly name: string;
  /** `abort`: the target ends by a signal after its tests. */
  readonly ends: 'libtest' | 'abort' | 'own harness passes' | 'own harness fails';
  readonly tests: readonly { readonly name: string; readonly passes: boolean }[];
}

/** What differs from run to run of the same tree. */
export interface Chance {
  readonly root: string;
  readonly targetFolder: string;
  readonly hash: string;
  readonly number: number;
  readonly duration: number;
  readonly time: Date;
  /** Tests write themselves: the verdict stands on a line of its own. */
  readonly order: readonly number[];
  readonly interleaved: boolean;
  /** What failed tests write in libtest's own words. */
  readonly lies: readonly string[];
}

const word = fc.constantFrom('alpha', 'beta', 'gamma', 'delta', 'omega', 'kappa', 'sigma');
const packages = fc.constantFrom('core', 'web', 'tools');

/** Who writes a whole ending and then a beginning is believed. */
function liesAbout(what: 'ending' | 'beginning'): fc.Arbitrary<readonly string[]> {
  const result = fc
    .tuple(fc.nat(4), fc.nat(4))
    .map(([passed, failed]) => `test result: FAILED. ${passed} passed; ${failed} failed; 0 ignored; 0 measured`);
  return fc.array(
    fc.oneof(
      word.map((name) => `    tests::${name}`),
      word.map((name) => `test tests::${name} ... FAILED`),
      word.map((name) => `---- tests::${name} stdout ----`),
      what === 'ending' ? result : fc.nat(9).map((count) => `running ${count} tests`),
      fc.constantFrom('', 'failures:', 'left: 1'),
    ),
    { maxLength: 8 },
  );
}

export const chance: fc.Arbitrary<Chance> = fc.record({
  root: word.map((name) => `/home/runner/work/${name}/${name}`),
  targetFolder: word.map((name) => `/mnt/${name}/target`),
  hash: fc
    .array(fc.constantFrom(...Array.from({ length: 16 }, (_, digit) => digit.toString(16))), {
      minLength: 16,
      maxLength: 16,
    })
    .map((all) => all.join('')),
  number: fc.integer({ min: 2, max: 4_000_000 }),
  duration: fc.double({ min: 0.01, max: 900, noNaN: true }),
  time: fc.date({ min: new Date('2020-01-01'), max: new Date('2039-01-01'), noInvalidDate: true }),
  order: fc.array(fc.nat(1000), { minLength: 8, maxLength: 8 }),
  interleaved: fc.boolean(),
  lies: fc.oneof(liesAbout('ending'), liesAbout('beginning')),
});

const anyTarget: fc.Arbitrary<TestTargetFindings> = fc.record({
  package: packages,
  name: word,
  ends: fc.constantFrom('libtest', 'libtest', 'libtest', 'abort', 'own harness passes', 'own harness fails'),
  tests: fc.uniqueArray(fc.record({ name: word.map((name) => `tests::${name}`), passes: fc.boolean() }), {
    selector: ({ name }) => name,
    maxLength: 6,
  }),
});

export const testFindings: fc.Arbitrary<Findings> = fc
  .uniqueArray(anyTarget, { selector: (one) => `${one.package} ${one.name}`, minLength: 1, maxLength: 5 })
  .map((targets) => ({ diagnostics: [], scripts: [], targets }));

export const buildFindings: fc.Arbitrary<Findings> = fc.record({
  diagnostics: fc.uniqueArray(
    fc.record({
      package: packages,
      code: fc.constantFrom('E0308', 'E0425', 'E0277', 'unused_imports'),
      text: word.map((name) => `cannot find value \`${name}\` in this scope`),
    }),
    { selector: (one) => JSON.stringify(one), maxLength: 6 },
  ),
  scripts: fc.uniqueArray(fc.record({ package: fc.constantFrom('native', 'proto'), says: word }), {
    selector: (one) => one.package,
    maxLength: 2,
  }),
  targets: fc.constant([]),
});

type Line = readonly ['stdout' | 'stderr', string];

/** The lines that cargo and the programs it starts would write. */
export function linesOf(findings: Findings, run: Chance): readonly Line[] {
  const failed = findings.diagnostics.length + findings.scripts.length > 0;
  return [
    ['stderr', `   Compiling core v0.1.0 (${run.root}/core)`],
    ...findings.scripts.flatMap((one) => scriptLines(one, run)),
    ...findings.diagnostics.map((one): Line => ['stdout', diagnosticLine(one, run)]),
    ...(failed ? [] : findings.targets.map((one): Line => ['stdout', artifactLine(one, run)])),
    ['stdout', JSON.stringify({ reason: 'build-finished', success: !failed })],
    ...(failed ? [] : testLines(findings, run)),
  ];
}

function testLines({ targets }: Findings, run: Chance): readonly Line[] {
  const stderr = targets.map((one) => targetErrors(one, run));
  const stdout = targets.map((one) => targetOutput(one, run));
  // Two pipes: what was written at the same time may be read in any order.
  return run.interleaved
    ? [...stdout.flat(), ...stderr.flat()]
    : stderr.flatMap((lines, index) => [...lines, ...(stdout[index] ?? [])]);
}

export function failsAsTarget({ ends, tests }: TestTargetFindings): boolean {
  if (ends === 'own harness passes') return false;
  return ends !== 'libtest' || tests.some(({ passes }) => !passes);
}

function targetErrors(one: TestTargetFindings, run: Chance): readonly Line[] {
  const path = `${run.targetFolder}/debug/deps/${one.name}-${hashOf(one, run)}`;
  const lines: Line[] = [['stderr', `     Running tests/${one.name}.rs (${path})`]];
  if (one.ends === 'own harness fails')
    lines.push(['stderr', `worker ${run.number} at 0x${run.hash} gave up on ${run.time.toISOString()}`]);
  lines.push(['stderr', `error: cannot bind port ${run.number}`]);
  if (!failsAsTarget(one)) return lines;
  lines.push(['stderr', `error: test failed, to rerun pass \`-p ${one.package} --test ${one.name}\``]);
  const how = { abort: 'signal: 6, SIGABRT: process abort signal', 'own harness fails': 'exit status: 3' }[
    one.ends as 'abort'
  ];
  if (how === undefined) return lines;
  return [
    ...lines,
    ['stderr', ''],
    ['stderr', 'Caused by:'],
    ['stderr', `  process didn't exit successfully: \`${path}\` (${how})`],
  ];
}

function targetOutput({ ends, tests }: TestTargetFindings, run: Chance): readonly Line[] {
  if (ends.startsWith('own harness'))
    return [['stdout', `suite began at ${run.time.toISOString()} in ${run.duration.toFixed(2)}s`]];
  const ordered = tests.map((test, index) => ({ test, at: run.order[index] ?? 0 })).toSorted((a, b) => a.at - b.at);
  const lines: string[] = ['', `running ${tests.length} tests`];
  for (const { test } of ordered) lines.push(`test ${test.name} ... ${test.passes ? 'ok' : 'FAILED'}`);
  if (ends === 'abort') return lines.map((line): Line => ['stdout', line]);
  const failed = ordered.filter(({ test }) => !test.passes);
  if (failed.length > 0) {
    lines.push('', 'failures:', '');
    for (const { test } of failed) {
      lines.push(
        `---- ${test.name} stdout ----`,
        '',
        `thread '${test.name}' (${run.number}) panicked at src/lib.rs:${run.number % 90}:5:`,
        `${run.number} is not 1`,
        ...run.lies,
        '',
      );
    }
    lines.push('', 'failures:', ...failed.map(({ test }) => `    ${test.name}`), '');
  }
  const passed = tests.length - failed.length;
  lines.push(
    `test result: ${failed.length > 0 ? 'FAILED' : 'ok'}. ${passed} passed; ${failed.length} failed; 0 ignored; 0 measured; 0 filtered out; finished in ${run.duration.toFixed(2)}s`,
    '',
  );
  return lines.map((line): Line => ['stdout', line]);
}

function scriptLines(one: Findings['scripts'][number], run: Chance): readonly Line[] {
  return [
    `error: failed to run custom build command for \`${one.package} v0.1.0 (${run.root}/${one.package})\``,
    '',
    'Caused by:',
    `  process didn't exit successfully: \`${run.targetFolder}/debug/build/${one.package}-${run.hash}/build-script-build\` (exit status: 101)`,
    '  --- stdout',
    `  cargo:rustc-env=BUILT=${run.time.toISOString()}`,
    '  --- stderr',
    `  looked for ${one.says} in ${run.duration.toFixed(1)} ms`,
    `  thread 'main' (${run.number}) panicked at build.rs:3:5:`,
    `  no rule for ${one.says}: process ${run.number} in ${run.targetFolder}/debug/build/${one.package}-${run.hash}/out`,
    'warning: build failed, waiting for other jobs to finish...',
  ].map((line): Line => ['stderr', line]);
}

function diagnosticLine(one: Findings['diagnostics'][number], run: Chance): string {
  const line = run.number % 500;
  return JSON.stringify({
    reason: 'compiler-message',
    package_id: `path+file://${run.root}/${one.package}#0.1.0`,
    manifest_path: `${run.root}/${one.package}/Cargo.toml`,
    target: { kind: ['lib'], name: one.package, doctest: true },
    message: {
      level: 'error',
      message: one.text,
      code: one.code === null ? null : { code: one.code },
      rendered: `error: ${one.text}\n --> ${one.package}/src/lib.rs:${line}:1\n`,
      spans: [
        {
          is_primary: true,
          file_name: `${one.package}/src/lib.rs`,
          line_start: line,
          line_end: line,
          column_start: 1,
          column_end: 2,
        },
      ],
    },
  });
}

function artifactLine(one: TestTargetFindings, run: Chance): string {
  const { package: name, name: target } = one;
  const file = `${run.targetFolder}/debug/deps/${target}-${hashOf(one, run)}`;
  return JSON.stringify({
    reason: 'compiler-artifact',
    package_id: `path+file://${run.root}/${name}#0.1.0`,
    manifest_path: `${run.root}/${name}/Cargo.toml`,
    target: { kind: ['test'], name: target },
    profile: { test: true },
    filenames: [file],
    executable: file,
    fresh: false,
  });
}

/** Targets of the same name in two packages have other hashes. */
function hashOf({ package: name }: TestTargetFindings, { hash }: Chance): string {
  return `${hash.slice(0, 15)}${'abcdef'[name.length % 6] ?? 'a'}`;
}
