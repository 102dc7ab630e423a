import { setTimeout } from 'node:timers/promises';
import { Failure } from '../../domain/failure.js';
import type { Clock } from '../../ports/clock.js';

export function createClock(stop: AbortSignal): Clock {
  return {
    now: () => Date.now(),
    async sleep(milliseconds) {
      try {
        await setTimeout(milliseconds, undefined, { signal: stop });
      } catch (cause) {
        throw new Failure('interrupted', 'the run was interrupted while it waited', { hint: 'Run again.', cause });
      }
    },
  };
}
