// Loaded into a bundle with `node --import`: stops it at the n-th time that it is about to change the repository, as a
// machine that fails or a person would. The bundles themselves know nothing of this.
//
//   STOP_BELOW   the repository; writes elsewhere do not count
//   STOP_AT      which write, from 1; 0 stops at none
//   STOP_SIGNAL  SIGKILL ends in the middle of that write, other signals go to the bundle, which goes on
//   STOP_COUNT   a file that gets a line for each write
import childProcess from 'node:child_process';
import { appendFileSync, promises, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { resolve, sep } from 'node:path';

const { STOP_BELOW: below = '', STOP_AT: at = '0', STOP_SIGNAL: signal = 'SIGKILL', STOP_COUNT: log } = process.env;
let writes = 0;

function count(what, cutOff = () => undefined) {
  writes += 1;
  if (log) appendFileSync(log, `${what}\n`);
  if (writes !== Number(at)) return;
  if (signal === 'SIGKILL') cutOff();
  process.kill(process.pid, signal);
}

const isBelow = (path) => resolve(String(path)).startsWith(below + sep);

for (const name of ['rename', 'rm', 'rmdir', 'unlink', 'writeFile', 'open']) {
  const original = promises[name];
  promises[name] = (path, ...rest) => {
    if (isBelow(path) && (name !== 'open' || String(rest[0]).startsWith('w'))) {
      const text = name === 'writeFile' ? Buffer.from(rest[0]) : undefined;
      count(`${name} ${path}`, () => text && writeFileSync(path, text.subarray(0, text.length / 2)));
    }
    return original.call(promises, path, ...rest);
  };
}

const { spawn } = childProcess;
childProcess.spawn = (program, args, ...rest) => {
  const verb = args.find((word) => ['reset', 'checkout', 'branch', 'worktree'].includes(word));
  if (program === 'git' && verb !== undefined) count(`git ${verb}`);
  return spawn(program, args, ...rest);
};
syncBuiltinESMExports();
