import { execFileSync, spawn, spawnSync } from 'node:child_process';

/** Runs a program to its end. */
export function run(program, args, cwd, environment) {
  const began = performance.now();
  const done = spawnSync(program, args, { cwd, env: environment, encoding: 'utf8', maxBuffer: 1 << 30 });
  if (done.error) throw done.error;
  return { exitCode: done.status, stdout: done.stdout, stderr: done.stderr, ms: performance.now() - began };
}

/** The same beside others. */
export async function start(program, args, cwd, environment) {
  const began = performance.now();
  const child = spawn(program, args, { cwd, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  const text = { stdout: [], stderr: [] };
  for (const name of ['stdout', 'stderr']) child[name].on('data', (chunk) => text[name].push(chunk));
  const exitCode = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const [stdout, stderr] = [text.stdout, text.stderr].map((chunks) => Buffer.concat(chunks).toString('utf8'));
  return { exitCode, stdout, stderr, ms: performance.now() - began };
}

/** Git that has to work. */
export function git(cwd, ...args) {
  return execFileSync('git', args, { cwd, encoding: 'utf8', maxBuffer: 1 << 30, stdio: ['ignore', 'pipe', 'inherit'] });
}
