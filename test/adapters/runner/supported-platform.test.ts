import { expect, test } from '@jest/globals';
import { requireSupportedPlatform } from '../../../src/adapters/runner/supported-platform.js';
import { exitCodeOf, type Failure } from '../../../src/domain/failure.js';

test('Windows is refused in one sentence with what to set, exit 3', () => {
  expect(() => requireSupportedPlatform('win32')).toThrow('infra-actions runs on Linux and macOS, not on Windows');
  try {
    requireSupportedPlatform('win32');
  } catch (error) {
    const { code, hint } = error as Failure;
    expect([exitCodeOf(code), hint]).toEqual([3, 'Set `runs-on` to a Linux or macOS runner.']);
  }
  for (const platform of ['linux', 'darwin'] as const) expect(() => requireSupportedPlatform(platform)).not.toThrow();
});
