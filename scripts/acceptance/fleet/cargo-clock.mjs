import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { execFileSync } from 'node:child_process';

/** A `cargo` in front of the real one that notes when each call began and ended. */
export function makeCargoClock(scratch) {
  const bin = join(scratch, 'bin');
  const log = join(scratch, 'cargo.log');
  const real = execFileSync('sh', ['-c', 'command -v cargo'], { encoding: 'utf8' }).trim();
  mkdirSync(bin);
  writeFileSync(
    join(bin, 'cargo'),
    [
      '#!/bin/sh',
      'began=$(date +%s%N)',
      `'${real}' "$@"`,
      'code=$?',
      `echo "$began $(date +%s%N) $*" >> '${log}'`,
      'exit $code',
      '',
    ].join('\n'),
  );
  chmodSync(join(bin, 'cargo'), 0o755);
  return {
    log,
    environment: { PATH: `${bin}${delimiter}${process.env.PATH}` },
    reset: () => writeFileSync(log, ''),
  };
}

/** Milliseconds in which at least one cargo ran. */
export function cargoTime(log) {
  const spans = readFileSync(log, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) =>
      line
        .split(' ')
        .slice(0, 2)
        .map((text) => Number(text) / 1e6),
    )
    .toSorted((a, b) => a[0] - b[0]);
  let total = 0;
  let until = 0;
  for (const [began, ended] of spans) {
    total += Math.max(0, ended - Math.max(began, until));
    until = Math.max(until, ended);
  }
  return total;
}
