import { setMaxListeners } from 'node:events';
import { identityOf, isAlive } from '../processes/process-identity.js';

const parentPauseMs = 500;
/** A process that is still there then can be ended as usual. */
const wayOutMs = 2_000;

function ignore(): void {
  // heard, and too late
}

/** What asks a run to stop, for as long as it is held. */
export interface StopSignals extends Disposable {
  readonly stop: AbortSignal;
}

/**
 * Aborts `stop` on a signal, and when the process that this one works for is gone: nobody would wait for the result.
 *
 * @param owner the number of that process, where there is one
 */
export function stopSignals(owner: number | undefined): StopSignals {
  const controller = new AbortController();
  // Every process that is started listens.
  setMaxListeners(0, controller.signal);
  const abort = (signal: NodeJS.Signals): void => controller.abort(signal);
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, abort);
  const watch = owner === undefined ? undefined : watchOwner(owner, abort);
  return {
    stop: controller.signal,
    [Symbol.dispose]() {
      clearInterval(watch);
      // The result is told: a signal on the way out must not make it look like another one.
      for (const signal of signals) process.on(signal, ignore).off(signal, abort);
      setTimeout(() => signals.forEach((signal) => process.off(signal, ignore)), wayOutMs).unref();
    },
  };
}

function watchOwner(pid: number, abort: (signal: NodeJS.Signals) => void): NodeJS.Timeout {
  const owner = identityOf(pid);
  const timer = setInterval(() => {
    if (!isAlive(owner)) abort('SIGHUP');
  }, parentPauseMs);
  timer.unref();
  return timer;
}
