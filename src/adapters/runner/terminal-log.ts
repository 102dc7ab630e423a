import type { Log } from '../../ports/log.js';

/** Plain lines on standard error, for people at a terminal. */
export function createTerminalLog(): Log {
  const line = (text: string): void => void process.stderr.write(`${text}\n`);
  return {
    info: line,
    warning: (message) => line(`warning: ${message}`),
    error: (message) => line(`error: ${message}`),
    debug: () => undefined,
    async group(title, body) {
      line(title);
      return body();
    },
    async outputGroup(title, body) {
      line(title);
      return body((text) => line(`  ${text}`));
    },
    annotate(severity, title, message, location) {
      const place = location ? `${location.path}:${location.line}:${location.column}: ` : '';
      line(`${severity}: ${place}${title}: ${message}`);
    },
  };
}
