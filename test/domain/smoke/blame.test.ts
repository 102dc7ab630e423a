import { describe, expect, test } from '@jest/globals';
import { compareWithBase, ownFault, statusOf } from '../../../src/domain/smoke/blame.js';
import { without } from '../../../src/domain/smoke/fingerprint.js';
import { tool } from '../../../src/domain/smoke/environment-fault.js';
import type { StepError, StepResult } from '../../../src/domain/smoke/step.js';

const error = (overrides: Partial<StepError> = {}): StepError => ({
  kind: 'compiler',
  message: 'mismatched types',
  code: 'E0308',
  package: 'tally',
  location: { path: 'src/lib.rs', line: 3, column: 5 },
  ...overrides,
});

const step = (errors: readonly StepError[], overrides: { timedOut?: boolean; count?: number } = {}): StepResult => ({
  step: 'check',
  state: errors.length > 0 ? 'fail' : 'pass',
  durationMs: 1,
  commands: [
    {
      commandLine: 'cargo check',
      folder: '.',
      durationMs: 1,
      exitCode: errors.length > 0 ? 101 : 0,
      timedOut: overrides.timedOut ?? false,
      packages: [],
      errors,
      errorCount: overrides.count ?? errors.length,
    },
  ],
});

describe('the same error in two trees', () => {
  test('may be on another line, but not in another file or with another text', () => {
    const other = { path: 'src/main.rs', line: 3, column: 5 };
    expect(without([error({ location: { path: 'src/lib.rs', line: 9, column: 1 } })], [error()])).toEqual([]);
    expect(without([error({ location: other })], [error()])).toHaveLength(1);
    expect(without([error({ message: 'cannot find value `x`' })], [error()])).toHaveLength(1);
  });

  test('once more is new', () => {
    expect(without([error(), error()], [error()])).toHaveLength(1);
  });

  test('of a build script does not depend on hashes and folders', () => {
    const script = (root: string, hash: string): StepError => ({
      kind: 'command',
      message: 'failed to run custom build command for `a v0.1.0`',
      rendered: `process didn't exit successfully: \`${root}/target/debug/build/a-${hash}/build-script-build\``,
    });
    expect(without([script('/one', '0123456789abcdef')], [script('/tmp/two', 'fedcba9876543210')])).toEqual([]);
  });
});

describe('whose fault', () => {
  test('is the integration when the base passes', () => {
    expect(compareWithBase(step([error()]), step([]), 'HEAD')).toMatchObject({ kind: 'integration' });
  });

  test('is the base when it has the same errors and more', () => {
    expect(compareWithBase(step([error()]), step([error(), error({ message: 'more' })]), 'HEAD').kind).toBe('base');
  });

  test('cannot be said when only one of the two ended in time', () => {
    const limit = error({ kind: 'command', stage: 'compile', message: 'the time limit ended it' });
    const late = step([limit, error()], { timedOut: true });
    expect(compareWithBase(late, step([error()]), 'HEAD').kind).toBe('unknown');
    expect(compareWithBase(late, late, 'HEAD').kind).toBe('base');
    const longer = { ...late, commands: late.commands.map((command) => ({ ...command, durationMs: 900 })) };
    expect(compareWithBase(longer, late, 'HEAD').kind).toBe('unknown');
    expect(compareWithBase(late, step([]), 'HEAD').kind).toBe('integration');
  });

  test('cannot be said when there are more errors than were kept', () => {
    expect(compareWithBase(step([error()], { count: 900 }), step([error()]), 'HEAD').kind).toBe('unknown');
  });

  test("is the machine's where a missing tool explains every error, and not where code is wrong, too", () => {
    const lacking: StepError = { kind: 'command', message: 'failed to run', environment: tool('protoc') };
    expect(ownFault(step([lacking]))?.kind).toBe('environment');
    expect(ownFault(step([lacking, error()]))).toBeUndefined();
    expect(compareWithBase(step([lacking, error()]), step([lacking]), 'HEAD').kind).toBe('environment');
    expect(compareWithBase(step([lacking, error()]), step([]), 'HEAD').kind).toBe('integration');
  });
});

describe('the verdict', () => {
  const failed = (kind: 'integration' | 'base' | 'environment' | 'unknown'): StepResult => {
    const why = 'because';
    const fault =
      kind === 'integration'
        ? { kind, why, newErrors: [] }
        : kind === 'environment'
          ? { kind, why, missing: [] }
          : { kind, why };
    return { ...step([error()]), fault };
  };

  test('a new error outweighs a machine that could not tell, which outweighs an old one', () => {
    expect(statusOf([step([])])).toBe('pass');
    expect(statusOf([failed('base'), step([])])).toBe('already-broken');
    expect(statusOf([failed('base'), failed('environment')])).toBe('environment');
    expect(statusOf([failed('environment'), failed('integration')])).toBe('fail');
  });

  test('what is unknown is a failure', () => {
    expect(statusOf([failed('base'), failed('unknown')])).toBe('fail');
    expect(statusOf([step([error()])])).toBe('fail');
  });
});
