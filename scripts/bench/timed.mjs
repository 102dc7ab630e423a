import { spawnSync } from 'node:child_process';

/** Seconds by the clock, and of CPU with all children, that a program takes. It has to end with one of `accepted`. */
export function timed(program, args, { cwd, env, accepted = [0] }) {
  // The shell's own clock knows what all children together used.
  const measured = 'TIMEFORMAT="clock %R %U %S"; time "$@"';
  const done = spawnSync('bash', ['-c', measured, 'bench', program, ...args], {
    cwd,
    env,
    encoding: 'utf8',
    maxBuffer: 1024 ** 3,
  });
  const [, real, user, system] = /^clock ([\d.]+) ([\d.]+) ([\d.]+)$/m.exec(done.stderr) ?? [];
  if (!accepted.includes(done.status) || real === undefined) {
    console.error(done.stdout.slice(-4000), done.stderr.slice(-4000));
    throw new Error(`${program} ${args.join(' ')} failed: ${done.status}`);
  }
  return { seconds: Number(real), cpu: Number(user) + Number(system), exitCode: done.status };
}
