import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { compareWithBase } from '../../../src/domain/smoke/blame.js';
import { CargoOutput } from '../../../src/domain/smoke/cargo-output.js';
import type { StepError, StepResult } from '../../../src/domain/smoke/step.js';
import {
  buildFindings,
  chance,
  failsAsTarget,
  linesOf,
  testFindings,
  type Chance,
  type Findings,
  type TestTargetFindings,
} from '../../support/arbitrary-cargo-runs.js';

/** The step that cargo's output is read as. */
function stepOf(findings: Findings, run: Chance): StepResult {
  const { root, targetFolder } = run;
  const output = new CargoOutput({ root, targetFolder, folder: '.', packages: ['core', 'web', 'tools'] });
  for (const [stream, line] of linesOf(findings, run)) output.line(line, stream);
  const broken = findings.diagnostics.length + findings.scripts.length > 0 || findings.targets.some(failsAsTarget);
  const { errors, count } = broken ? output.errors() : { errors: [], count: 0 };
  const command = {
    commandLine: 'cargo test',
    folder: '.',
    durationMs: 1,
    exitCode: broken ? 101 : 0,
    timedOut: false,
    packages: output.packages(),
    errors,
    errorCount: count,
    seen: output.seen('cargo test', false),
  };
  return { step: 'test', state: broken ? 'fail' : 'pass', commands: [command], durationMs: 1 };
}

function newOf(head: StepResult, base: StepResult): readonly StepError[] | string {
  const fault = compareWithBase(head, base, 'HEAD');
  return fault.kind === 'integration' ? fault.newErrors : fault.kind;
}

const runs = { numRuns: 1000 };

describe('the same tree on both sides', () => {
  test.each([
    ['built', buildFindings],
    ['tested', testFindings],
  ])('gives nothing new when it is %s, whatever the outputs vary in', (_, findings) => {
    const law = fc.property(findings, chance, chance, (found, one, other) => {
      const head = stepOf(found, one);
      return head.state === 'pass' || newOf(head, stepOf(found, other)) === 'base';
    });
    expect(() => fc.assert(law, runs)).not.toThrow();
  });
});

describe('a change that adds one failure', () => {
  test('of the compiler gives exactly that one', () => {
    fc.assert(
      fc.property(buildFindings, fc.constantFrom('core', 'web', 'tools'), chance, chance, (found, name, one, other) => {
        const added = { package: name, code: 'E0308', text: 'mismatched types' };
        const head = stepOf({ ...found, diagnostics: [...found.diagnostics, added] }, one);
        // Another error of an earlier phase in the same crate is old all the same: it stands on both sides.
        expect(newOf(head, stepOf(found, other))).toMatchObject([{ message: 'mismatched types', package: name }]);
      }),
      runs,
    );
  });

  test('of a build script gives exactly that one', () => {
    fc.assert(
      fc.property(buildFindings, chance, chance, (found, one, other) => {
        const head = stepOf({ ...found, scripts: [...found.scripts, { package: 'fresh', says: 'nothing' }] }, one);
        expect(newOf(head, stepOf(found, other))).toMatchObject([{ package: 'fresh', stage: 'script' }]);
      }),
      runs,
    );
  });

  test('of a test gives exactly that one, with its target where that passed before', () => {
    fc.assert(
      fc.property(testFindings, fc.nat(), chance, chance, (found, at, one, other) => {
        // Where a target ends before its end, what its other tests do cannot be told.
        const tame = {
          ...found,
          targets: found.targets.map((target) =>
            target.ends === 'abort' ? { ...target, ends: 'libtest' as const } : target,
          ),
        };
        const candidates = tame.targets.filter(({ ends }) => ends === 'libtest');
        const chosen = candidates[at % Math.max(1, candidates.length)];
        if (chosen === undefined) return;
        const broken: TestTargetFindings = {
          ...chosen,
          tests: [...chosen.tests, { name: 'tests::added', passes: false }],
        };
        const whole: TestTargetFindings = {
          ...chosen,
          tests: [...chosen.tests, { name: 'tests::added', passes: true }],
        };
        const swap = (target: TestTargetFindings): Findings => ({
          ...tame,
          targets: tame.targets.map((now) => (now === chosen ? target : now)),
        });
        const fresh = newOf(stepOf(swap(broken), one), stepOf(swap(whole), other));
        const messages = typeof fresh === 'string' ? fresh : fresh.map(({ message }) => message);
        const name = `-p ${chosen.package} --test ${chosen.name}`;
        const expected = ['test tests::added failed'];
        expect(messages).toEqual(
          failsAsTarget(chosen) ? expected : [`the test target \`${name}\` failed`, ...expected],
        );
      }),
      runs,
    );
  });
});

describe('what the base has not looked at', () => {
  const run = fc.sample(chance, { numRuns: 2, seed: 7 });
  const [one, other] = [run[0] as Chance, run[1] as Chance];
  const target: TestTargetFindings = {
    package: 'core',
    name: 'it',
    ends: 'libtest',
    tests: [{ name: 'a', passes: false }],
  };
  const tested: Findings = { diagnostics: [], scripts: [], targets: [target] };

  test('is not new: tests, where the base does not compile', () => {
    const base = { ...tested, diagnostics: [{ package: 'core', code: 'E0308', text: 'mismatched types' }] };
    expect(newOf(stepOf(tested, one), stepOf(base, other))).toBe('unknown');
  });

  test('is not new: an error that the compiler could not come to for another one', () => {
    const names = { ...tested, diagnostics: [{ package: 'core', code: 'E0425', text: 'cannot find value' }] };
    const types = { ...tested, diagnostics: [{ package: 'core', code: 'E0308', text: 'mismatched types' }] };
    expect(newOf(stepOf(types, one), stepOf(names, other))).toBe('unknown');
    expect(newOf(stepOf(names, one), stepOf(types, other))).toMatchObject([{ code: 'E0425' }]);
  });

  test('is not old: what failed with another text, of an author who may say something else each time', () => {
    const says = (text: string): Findings => ({ ...tested, scripts: [{ package: 'native', says: text }] });
    expect(newOf(stepOf(says('alpha'), one), stepOf(says('beta'), other))).toBe('unknown');
  });
});
