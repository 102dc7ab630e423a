import { expect, test } from '@jest/globals';
import { requireSupportedPlatform } from '../../../src/adapters/runner/supported-platform.js';
import { exitCodeOf, Failure } from '../../../src/domain/failure.js';

test('Windows is refused in one sentence with what to set, exit 3', () => {
  const refusal = refusalOf('win32');
  expect(refusal?.message).toBe('infra-actions runs on Linux and macOS, not on Windows');
  expect(refusal?.hint).toBe('Set `runs-on` to a Linux or macOS runner.');
  expect(refusal && exitCodeOf(refusal.code)).toBe(3);
  expect(refusalOf('linux')).toBeUndefined();
  expect(refusalOf('darwin')).toBeUndefined();
});

function refusalOf(platform: NodeJS.Platform): Failure | undefined {
  try {
    requireSupportedPlatform(platform);
    return undefined;
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
}
