import type { Output } from './bundle.js';

/** What people see on standard error: lines, and below them what is going on and for how long. */
export interface Screen {
  readonly colour: boolean;
  line(this: void, text: string): void;
  /** Shows `title` with the time it takes while `body` runs; nothing for what takes less than a second. */
  progress<T>(title: string, body: () => Promise<T>): Promise<T>;
}

const tickMs = 100;
/** Shorter than this is not worth a word. */
const quietMs = 1_000;

export type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan';

const codes: Readonly<Record<Style, number>> = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 };

/** @param environment `NO_COLOR` and `TERM=dumb` are respected. */
export function createScreen(output: Output, environment: NodeJS.ProcessEnv): Screen {
  const terminal = output.isTTY === true && environment['TERM'] !== 'dumb';
  let status = '';
  /** What runs and was not named yet, in a log: it is named before what it says, or after a second. */
  let unnamed = '';
  const redraw = (text: string): void => {
    if (terminal) output.write(`\r\u001b[K${text}${status}`);
    else output.write(text);
  };
  const name = (): void => {
    if (unnamed !== '' && !terminal) output.write(`${unnamed}…\n`);
    unnamed = '';
  };
  return {
    colour: terminal && !environment['NO_COLOR'],
    line(text) {
      name();
      redraw(`${text}\n`);
    },
    async progress(title, body) {
      const began = performance.now();
      unnamed = title;
      const ticker = setInterval(() => {
        const elapsed = performance.now() - began;
        if (elapsed < quietMs) return;
        name();
        status = terminal ? `${title}… ${seconds(elapsed)}`.slice(0, (output.columns ?? 80) - 1) : '';
        if (terminal) redraw('');
      }, tickMs);
      try {
        return await body();
      } finally {
        clearInterval(ticker);
        const drawn = status !== '';
        unnamed = status = '';
        if (drawn) redraw('');
      }
    },
  };
}

/** `text` in a style, where the screen has colours. */
export function styled(screen: Pick<Screen, 'colour'>, style: Style, text: string): string {
  return screen.colour ? `\u001b[${codes[style]}m${text}\u001b[0m` : text;
}

export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
