import type { Log } from '../../src/ports/log.js';

/** Says nothing. */
export const silent: Log = {
  info: () => undefined,
  warning: () => undefined,
  error: () => undefined,
  debug: () => undefined,
  group: (_title, body) => body(),
  outputGroup: (_title, body) => body(() => undefined),
  annotate: () => undefined,
};
