import { randomUUID } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileFailure } from '../files/files.js';

/** What a run needs at its end to say what came of it. */
const reservedBytes = 256 * 1024;

/**
 * Makes sure, before a run changes anything, that there is room to say what came of it.
 *
 * @throws {Failure} `file`
 */
export function reserveRoom(environment: NodeJS.ProcessEnv): Disposable {
  const folder = join(environment['RUNNER_TEMP'] || tmpdir(), 'infra-actions');
  const reserve = join(folder, `reserve-${randomUUID()}`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(reserve, Buffer.alloc(reservedBytes));
  } catch (error) {
    rmSync(reserve, { force: true });
    throw fileFailure('write', folder, error);
  }
  return {
    [Symbol.dispose]() {
      try {
        rmSync(reserve, { force: true });
      } catch {
        // what it would have made room for is tried all the same
      }
    },
  };
}
