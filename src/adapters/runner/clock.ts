import { setTimeout } from 'node:timers/promises';
import type { Clock } from '../../ports/clock.js';

export function createClock(stop: AbortSignal): Clock {
  return {
    now: () => Date.now(),
    sleep: (milliseconds) => setTimeout(milliseconds, undefined, { signal: stop }),
  };
}
