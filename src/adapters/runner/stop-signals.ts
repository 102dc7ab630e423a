/** Aborts `stop` on a signal for as long as it is held. */
export function stopSignals(): Disposable & { readonly stop: AbortSignal } {
  const controller = new AbortController();
  const abort = (signal: NodeJS.Signals): void => controller.abort(signal);
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, abort);
  return {
    stop: controller.signal,
    [Symbol.dispose]() {
      for (const signal of signals) process.off(signal, abort);
    },
  };
}
