import type { Output } from '../../bundle.js';
import { seconds, styled, type Screen, type Style } from '../../screen.js';
import type { Leg } from './leg.js';

/**
 * One line for each repository: at a terminal those that run are drawn again below those that are done; elsewhere a
 * line is written when one is done.
 */
export interface LiveTable extends Disposable {
  start(this: void, name: string): void;
  step(this: void, name: string, title: string): void;
  finish(this: void, leg: Leg): void;
}

const tickMs = 200;

const marks: Readonly<Record<Leg['kind'], readonly [string, Style]>> = {
  good: ['✓', 'green'],
  bad: ['✗', 'red'],
  lost: ['?', 'yellow'],
  interrupted: ['-', 'dim'],
};

/** @param names of all repositories, for the width of the first column. */
export function createLiveTable(
  names: readonly string[],
  output: Output,
  screen: Pick<Screen, 'colour' | 'line'>,
  environment: NodeJS.ProcessEnv,
): LiveTable {
  const isTerminal = output.isTTY === true && environment['TERM'] !== 'dumb';
  const width = Math.max(...names.map((name) => name.length));
  const running = new Map<string, { readonly began: number; readonly title: string }>();
  let done = 0;
  let drawn = 0;
  const columns = (): number => Math.max(20, output.columns ?? 80);
  const erase = (): string => (drawn === 0 ? '' : `\u001b[${drawn}A\r\u001b[J`);
  const draw = (above: string): void => {
    if (!isTerminal) return;
    const rows = [...running].map(([name, { began, title }]) =>
      `… ${name.padEnd(width)}  ${seconds(performance.now() - began).padStart(7)}  ${title}`.slice(0, columns() - 1),
    );
    const footer = running.size === 0 ? [] : [`  ${done} of ${names.length}`];
    const lines = [...rows, ...footer];
    output.write(`${erase()}${above}${lines.map((line) => `${line}\n`).join('')}`);
    drawn = lines.length;
  };
  const ticker = isTerminal ? setInterval(() => draw(''), tickMs) : undefined;
  return {
    start(name) {
      running.set(name, { began: performance.now(), title: '' });
      draw('');
    },
    step(name, title) {
      const row = running.get(name);
      if (row !== undefined) running.set(name, { ...row, title });
    },
    finish(leg) {
      running.delete(leg.checkout.planned.name);
      done += 1;
      const line = lineOf(leg, width, screen);
      if (isTerminal) draw(`${line}\n`);
      else screen.line(line);
    },
    [Symbol.dispose]() {
      clearInterval(ticker);
      running.clear();
      draw('');
    },
  };
}

function lineOf(
  { checkout, kind, verdict, why, durationMs }: Leg,
  width: number,
  screen: Pick<Screen, 'colour'>,
): string {
  const [mark, style] = marks[kind];
  const { planned, folder, remark } = checkout;
  const name = planned.name.padEnd(width);
  const place = folder === planned.name ? '' : ` (in ${folder})`;
  const notes = remark === undefined ? '' : ` (${remark})`;
  const shown = kind === 'good' && verdict === 'warn' ? 'yellow' : style;
  return (
    `${styled(screen, shown, mark)} ${name}  ${verdict.padEnd(verdictWidth)}  ` +
    `${styled(screen, 'dim', seconds(durationMs).padStart(7))}  ${why}${place}${notes}`
  ).trimEnd();
}

/** Of `already-broken`, the longest verdict. */
const verdictWidth = 14;
