import { execFileSync, spawnSync } from 'node:child_process';

/** Runs a program to its end. */
export function run(program, args, cwd, environment) {
  const began = performance.now();
  const done = spawnSync(program, args, { cwd, env: environment, encoding: 'utf8', maxBuffer: 1 << 30 });
  if (done.error) throw done.error;
  return { exitCode: done.status, stdout: done.stdout, stderr: done.stderr, ms: performance.now() - began };
}

/** Git that has to work. */
export function git(cwd, ...args) {
  return execFileSync('git', args, { cwd, encoding: 'utf8', maxBuffer: 1 << 30, stdio: ['ignore', 'pipe', 'inherit'] });
}
