import { Failure } from '../../domain/failure.js';

/** @throws {Failure} `tool-missing` on Windows: one sentence, before anything is read. */
export function requireSupportedPlatform(platform: NodeJS.Platform): void {
  if (platform !== 'win32') return;
  throw new Failure('tool-missing', 'infra-actions runs on Linux and macOS, not on Windows', {
    hint: 'Set `runs-on` to a Linux or macOS runner.',
  });
}
