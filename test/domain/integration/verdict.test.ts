import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { readParts, writeParts, type Parts } from '../../../src/domain/integration/parts.js';
import { consequences, judge, verdicts, type Stage, type Verdict } from '../../../src/domain/integration/verdict.js';

type Outcome = 'success' | 'failure' | 'cancelled' | 'skipped';
type Told = readonly [Outcome, Readonly<Record<string, string>>?];
interface Story {
  audit?: Told;
  patch?: Told;
  arrival?: Told;
  smoke?: Told;
  wasm?: Told;
}

/** What the audit says where the chain goes on. */
const goesOn = { proceed: 'true', wasm: 'true' };
const good = {
  audit: ['success', { verdict: 'pass', ...goesOn }],
  patch: ['success', { operation: 'created', 'change-set-digest': 'a'.repeat(64) }],
  smoke: ['success', { status: 'pass' }],
  wasm: ['success', { status: 'pass' }],
} as const satisfies Story;
const names = {
  audit: 'audit-deps',
  patch: 'apply-patch',
  arrival: 'apply-change-set',
  smoke: 'smoke-test',
  wasm: 'wasm-build',
} as const;

/** The good story with some parts told otherwise. */
function partsOf(story: Story): Parts {
  const steps = Object.entries({ ...good, ...story }).map(([key, [outcome, outputs]]) => [
    names[key as keyof typeof names],
    { outcome, outputs: outputs ?? {} },
  ]);
  return readParts(JSON.stringify(Object.fromEntries(steps)));
}

const strict = { onConflict: 'stop', allowAlreadyBroken: false } as const;
const verdictOf = (story: Story, options: Parameters<typeof judge>[2] = strict, stage: Stage = 'all') =>
  judge(partsOf(story), stage, options)?.verdict;

describe('every part passed', () => {
  test('is integrated', () => expect(verdictOf({})).toBe('integrated'));
  test('with warnings of the audit, too', () =>
    expect(verdictOf({ audit: ['success', { verdict: 'warn', ...goesOn }] })).toBe('integrated'));
  test('when there was nothing to build for wasm', () => {
    expect(verdictOf({ wasm: ['success', { status: 'not-applicable' }] })).toBe('integrated');
    const audit = ['success', { verdict: 'pass', proceed: 'true', wasm: 'false' }] as const;
    expect(verdictOf({ audit, wasm: ['skipped'] })).toBe('integrated');
  });
  test('nothing was tested: integrated, and the reason says so', () => {
    const states = { check: 'not-run', build: 'not-run', test: 'not-run', wasm: 'not-run', typescript: 'not-run' };
    const reasonOf = (smoke: Readonly<Record<string, string>>): string | undefined =>
      judge(
        partsOf({
          audit: ['success', { verdict: 'pass', proceed: 'true', wasm: 'false' }],
          smoke: ['success', { status: 'pass', ...smoke }],
          wasm: ['skipped'],
        }),
        'all',
        strict,
      )?.reason;
    expect(reasonOf(states)).toBe('the change is made and nothing was built or tested (`steps` is `none`)');
    expect(reasonOf({ ...states, check: 'pass' })).toBe('the change is made and every check passed');
  });
  test('no step was asked for: the smoke test may be left out, and only then', () => {
    const audited = (steps: string): Story => ({
      audit: ['success', { verdict: 'pass', proceed: 'true', wasm: 'false', steps }],
      smoke: ['skipped'],
      wasm: ['skipped'],
    });
    expect(judge(partsOf(audited('none')), 'all', strict)).toEqual({
      verdict: 'integrated',
      reason: 'the change is made and nothing was built or tested (`steps` is `none`)',
    });
    expect(verdictOf(audited(''))).toBe('environment');
    expect(verdictOf(audited('check'))).toBe('environment');
    expect(verdictOf({ ...audited('none'), smoke: ['cancelled'] })).toBe('environment');
  });
  test('an existing integration was brought up to date', () => {
    const patch = ['success', { operation: 'updated', 'change-set-digest': 'b'.repeat(64) }] as const;
    expect(verdictOf({ patch })).toBe('integrated');
  });
  test('nothing had to change: unchanged, and nothing is built', () => {
    expect(verdictOf({ patch: ['success', { operation: 'none' }], smoke: ['skipped'], wasm: ['skipped'] })).toBe(
      'unchanged',
    );
  });
});

describe('one part did not pass', () => {
  test.each<[string, Story, Verdict]>([
    ['the audit finds errors', { audit: ['failure', { verdict: 'fail' }] }, 'blocked'],
    ['the audit lacks cargo', { audit: ['failure', { verdict: 'environment' }] }, 'environment'],
    [
      'the base does not resolve',
      { audit: ['failure', { verdict: 'fail', 'base-resolves': 'false' }] },
      'already-broken',
    ],
    ['the patch is refused', { patch: ['failure', { operation: 'refused' }] }, 'blocked'],
    ['the smoke test fails', { smoke: ['failure', { status: 'fail', 'failed-step': 'test' }] }, 'smoke-failed'],
    ['the base is broken', { smoke: ['failure', { status: 'already-broken' }], wasm: ['skipped'] }, 'already-broken'],
    ['a library is missing', { smoke: ['failure', { status: 'environment' }] }, 'environment'],
    ['the wasm build fails', { wasm: ['failure', { status: 'fail' }] }, 'wasm-failed'],
    ['the wasm build failed before', { wasm: ['failure', { status: 'already-broken' }] }, 'already-broken'],
    ['a module is too large', { wasm: ['failure', { status: 'over-budget' }] }, 'over-budget'],
    ['the wasm target is missing', { wasm: ['failure', { status: 'environment' }] }, 'environment'],
    ['the change set did not arrive', { arrival: ['failure', { 'failure-code': 'change-set' }] }, 'blocked'],
  ])('%s', (_, story, verdict) => expect(verdictOf(story)).toBe(verdict));

  test('the reason names the step, the culprit and the crates', () => {
    const smoke = ['failure', { status: 'fail', 'failed-step': 'test', culprit: 'infra-http' }] as const;
    expect(judge(partsOf({ smoke }), 'all', strict)?.reason).toBe(
      'the step `test` of the smoke test failed because of infra-http',
    );
    const audit = ['failure', { verdict: 'fail', errors: '2', 'blocked-crates': 'infra-http' }] as const;
    expect(judge(partsOf({ audit }), 'all', strict)?.reason).toBe('the audit found 2 errors; blocked: infra-http');
  });
});

describe('a part that did not get to its verdict', () => {
  const parts = ['audit', 'patch', 'smoke', 'wasm'] as const;

  test.each(parts)('%s: skipped, cancelled, crashed or of an unknown word is never a pass', (part) => {
    for (const outcome of ['success', 'failure', 'cancelled', 'skipped'] as const) {
      expect(verdictOf({ [part]: [outcome] })).toBe('environment');
      expect(
        verdictOf({ [part]: [outcome, { verdict: 'ok', operation: 'ok', status: 'ok', proceed: 'ok', wasm: 'true' }] }),
      ).toBe('environment');
    }
  });

  test.each(parts)('%s: a good word from a step that failed is not believed', (part) => {
    for (const outcome of ['failure', 'cancelled', 'skipped'] as const) {
      expect(verdictOf({ [part]: [outcome, good[part][1]] })).toBe('environment');
    }
  });

  test('whether the chain went on, and with wasm, must be known', () => {
    const said = (outputs: Readonly<Record<string, string>>): Story => ({
      audit: ['success', { verdict: 'pass', ...outputs }],
      wasm: ['skipped'],
    });
    expect(verdictOf(said({ proceed: 'true' }))).toBe('environment');
    expect(verdictOf(said({ wasm: 'false' }))).toBe('environment');
  });

  test('a change without the digest of its change set cannot be published', () =>
    expect(verdictOf({ patch: ['success', { operation: 'created' }] })).toBe('environment'));

  test('that said why: the call or the repository blocks, this machine is the environment', () => {
    const failing = (code: string): Story => ({
      patch: ['failure', { 'failure-code': code, 'failure-message': 'Cargo.toml is read-only' }],
    });
    for (const code of ['usage', 'plan', 'file', 'dirty']) expect(verdictOf(failing(code))).toBe('refused');
    for (const code of ['manifest', 'change-set']) expect(verdictOf(failing(code))).toBe('blocked');
    for (const code of ['tool-missing', 'tool-failed', 'network', 'interrupted']) {
      expect(verdictOf(failing(code))).toBe('environment');
    }
    expect(judge(partsOf(failing('file')), 'all', strict)).toEqual({
      verdict: 'refused',
      part: 'apply-patch',
      reason: 'Cargo.toml is read-only',
    });
  });

  test('an interruption is one, whether the part could say so or not', () => {
    const stopped: Story[] = [
      { smoke: ['failure', { 'failure-code': 'interrupted', 'failure-message': 'x' }] },
      { smoke: ['cancelled'] },
    ];
    for (const story of stopped) {
      expect(judge(partsOf(story), 'all', strict)).toMatchObject({
        verdict: 'environment',
        reason: 'the run was interrupted',
      });
    }
  });

  test('that said more than one sentence is told in one line of sentences', () => {
    const message = '2 problems with the inputs:\n- `crates` is odd\n- `steps` is odd\nCorrect the inputs.';
    const patch = ['failure', { 'failure-code': 'usage', 'failure-message': message }] as const;
    expect(judge(partsOf({ patch }), 'all', strict)?.reason).toBe(
      '2 problems with the inputs: `crates` is odd; `steps` is odd. Correct the inputs.',
    );
  });

  test('whatever the parts say, only the good story in full is integrated', () => {
    const word = fc.constantFrom('pass', 'warn', 'fail', 'true', 'created', 'none', 'not-applicable', 'integrated', '');
    const outcome = fc.constantFrom<Outcome>('success', 'failure', 'cancelled', 'skipped');
    const told = fc.tuple(outcome, fc.record({ verdict: word, operation: word, status: word, proceed: word }));
    const story = fc.record({ audit: told, patch: told, smoke: told, wasm: told }, { requiredKeys: [] });
    fc.assert(
      fc.property(story, (tale: Story) => {
        if (verdictOf(tale) !== 'integrated') return;
        for (const [outcome_] of Object.values(tale)) expect(outcome_).toBe('success');
        expect(tale.audit?.[1]?.['verdict'] ?? 'pass').toMatch(/^(pass|warn)$/);
        expect(tale.smoke?.[1]?.['status'] ?? 'pass').toBe('pass');
        expect(tale.wasm?.[1]?.['status'] ?? 'pass').toMatch(/^(pass|not-applicable)$/);
      }),
    );
  });
});

describe('the caller allows more', () => {
  const safe = { onConflict: 'integrate-safe', allowAlreadyBroken: false } as const;
  const lenient = { onConflict: 'stop', allowAlreadyBroken: true } as const;

  test('integrate-safe goes on with what the audit calls safe, and only then', () => {
    expect(verdictOf({ audit: ['failure', { verdict: 'fail', 'safe-crates': 'infra-id', ...goesOn }] }, safe)).toBe(
      'integrated',
    );
    expect(verdictOf({ audit: ['failure', { verdict: 'fail', 'safe-crates': '' }] }, safe)).toBe('blocked');
    expect(verdictOf({ audit: ['failure', { verdict: 'environment', 'safe-crates': 'infra-id' }] }, safe)).toBe(
      'environment',
    );
    expect(verdictOf({ audit: ['failure', { 'safe-crates': 'infra-id' }] }, safe)).toBe('environment');
  });

  test('a base that does not build: the verdict stays, the step passes, and it may be published', () => {
    const smoke = ['failure', { status: 'already-broken', 'failed-step': 'check' }] as const;
    expect(verdictOf({ smoke }, lenient)).toBe('already-broken');
    expect(consequences('already-broken', lenient)).toEqual({ fails: false, keepsChange: false, publishable: true });
  });

  test('a base that does not resolve goes on to the smoke test, which decides', () => {
    const audit = ['failure', { verdict: 'fail', 'base-resolves': 'false', ...goesOn }] as const;
    expect(verdictOf({ audit }, lenient)).toBe('integrated');
    expect(verdictOf({ audit, smoke: ['failure', { status: 'fail' }] }, lenient)).toBe('smoke-failed');
  });

  test('a broken base hides neither a wasm build that fails nor one that was not made', () => {
    const smoke = ['failure', { status: 'already-broken' }] as const;
    expect(verdictOf({ smoke, wasm: ['skipped'] }, lenient)).toBe('environment');
    expect(verdictOf({ smoke, wasm: ['failure', { status: 'fail' }] }, lenient)).toBe('wasm-failed');
  });
});

describe('before the last part', () => {
  test('nothing stands in the way: the verdict is open', () => {
    expect(verdictOf({ patch: ['skipped'] }, strict, 'audit')).toBeUndefined();
    expect(verdictOf({ smoke: ['skipped'], wasm: ['skipped'] }, strict, 'change')).toBeUndefined();
  });
  test('what is final already is said', () => {
    expect(verdictOf({ audit: ['failure', { verdict: 'fail' }] }, strict, 'audit')).toBe('blocked');
    expect(verdictOf({ patch: ['success', { operation: 'none' }] }, strict, 'change')).toBe('unchanged');
    expect(verdictOf({ patch: ['cancelled'] }, strict, 'change')).toBe('environment');
  });
});

test('what each verdict means (docs/interface.md)', () => {
  const meaning = verdicts.map((verdict) => {
    const { fails, keepsChange, publishable } = consequences(verdict, strict);
    return [verdict, fails ? 'fails' : 'passes', keepsChange ? 'changed' : 'as it was', publishable ? 'publish' : 'no'];
  });
  expect(meaning).toEqual([
    ['integrated', 'passes', 'changed', 'publish'],
    ['unchanged', 'passes', 'as it was', 'no'],
    ['blocked', 'fails', 'as it was', 'no'],
    ['refused', 'fails', 'as it was', 'no'],
    ['smoke-failed', 'fails', 'as it was', 'no'],
    ['wasm-failed', 'fails', 'as it was', 'no'],
    ['over-budget', 'fails', 'as it was', 'no'],
    ['already-broken', 'fails', 'as it was', 'no'],
    ['environment', 'fails', 'as it was', 'no'],
  ]);
});

describe('the steps of a job', () => {
  test('are handed on as they are, and other steps are left out', () => {
    const parts = readParts(
      '{"audit-deps":{"outcome":"success","outputs":{"verdict":"pass"}},"other":{"outcome":"x"}}',
    );
    expect([...parts.keys()]).toEqual(['audit-deps']);
    expect(readParts(writeParts(parts))).toEqual(parts);
  });
  test.each(['', 'null', '[]', '"x"', '{"audit-deps":{"outcome":"fine"}}'])('%j is refused', (text) =>
    expect(() => readParts(text)).toThrow(/is not the `steps` of a job/),
  );
});
