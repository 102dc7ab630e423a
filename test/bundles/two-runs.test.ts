import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { builtBundles } from '../support/built-bundles.js';
import { sampleCheckout, type SampleCheckout } from '../support/sample-checkout.js';

/** Two runs in one checkout, as two jobs of a self-hosted runner or two terminals start them. */

let bundles = '';
let it: SampleCheckout;
beforeAll(() => {
  bundles = builtBundles();
});
beforeEach(async () => {
  it = await sampleCheckout(bundles);
});
afterEach(() => it.remove());

type Inputs = Readonly<Record<string, string>>;
interface Ended {
  readonly exitCode: number | null;
  readonly output: string;
}

function start(action: string, inputs: Inputs): { readonly child: ChildProcess; readonly ended: Promise<Ended> } {
  const given = { REPOSITORY: 'acme/tally', 'WORKING-DIRECTORY': it.repository, CRATES: 'errors', ...inputs };
  const env = {
    ...it.environment,
    ...Object.fromEntries(Object.entries(given).map(([name, value]) => [`INPUT_${name}`, value])),
  };
  const child = spawn(process.execPath, [join(bundles, action, 'index.js')], { cwd: it.repository, env });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
  const ended = new Promise<Ended>((done) => child.once('close', (exitCode) => done({ exitCode, output })));
  return { child, ended };
}

function integrate(): void {
  const done = it.run(['apply-patch', '--working-directory', it.repository, '--crates', 'errors']);
  expect([done.exitCode, done.stderr]).toEqual([0, done.stderr]);
  it.git('add', '--all');
  it.git('commit', '--quiet', '--message', 'feat: infra\n\nInfra-Integration: 1');
}

const leftovers = (): readonly string[] => {
  const folder = join(it.repository, '.git', 'infra-actions');
  return existsSync(folder) ? readdirSync(folder) : [];
};

describe('two runs at once', () => {
  test('of apply-patch: one waits, both end well, and the tree is what one of them makes', async () => {
    const one = start('apply-patch', {});
    expect((await one.ended).exitCode).toBe(0);
    const wanted = it.bytes();
    for (let round = 0; round < 3; round += 1) {
      it.git('reset', '--quiet', '--hard');
      it.git('clean', '--quiet', '-fd');
      const both = await Promise.all([start('apply-patch', {}).ended, start('apply-patch', {}).ended]);
      expect(both.map(({ exitCode, output }) => [exitCode, output])).toEqual(both.map(({ output }) => [0, output]));
      expect(both.filter(({ output }) => output.includes('another run works in this checkout')).length).toBe(1);
      expect(it.bytes()).toEqual(wanted);
      expect(leftovers()).toEqual([]);
    }
  });

  test('of rollback: what one says that it did is so', async () => {
    const before = it.bytes();
    integrate();
    const inputs = { MODE: 'full', REASON: 'spans are lost', VERIFY: 'false', CRATES: '' };
    for (let round = 0; round < 3; round += 1) {
      it.git('reset', '--quiet', '--hard');
      const both = await Promise.all([start('rollback', inputs).ended, start('rollback', inputs).ended]);
      expect(both.map(({ exitCode, output }) => [exitCode, output])).toEqual(both.map(({ output }) => [0, output]));
      expect(it.bytes()).toEqual(before);
      expect(leftovers()).toEqual([]);
    }
  });
});

/** How many processes run one of our bundles in this checkout. */
function bundlesAtWork(): number {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.filter((pid) => {
    try {
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
      const environment = readFileSync(`/proc/${pid}/environ`, 'utf8');
      return command.includes(bundles) && environment.includes(it.repository);
    } catch {
      return false; // it is gone
    }
  }).length;
}

test('a command line that is killed leaves no program of ours at work, and the next call ends well', async () => {
  integrate();
  const kept = join(it.repository, '..', 'kept');
  cpSync(it.repository, kept, { recursive: true });
  const call = [
    'rollback',
    '--working-directory',
    it.repository,
    '--mode',
    'full',
    '--reason',
    'x',
    '--verify',
    'false',
  ];
  expect(it.run(call).exitCode).toBe(0);
  const wanted = it.bytes();
  for (const pause of [300, 600, 900]) {
    rmSync(it.repository, { recursive: true });
    cpSync(kept, it.repository, { recursive: true });
    const running = it.start(call);
    const ended = new Promise((done) => running.once('exit', done));
    await setTimeout(pause);
    running.kill('SIGKILL');
    await ended;
    const next = it.run(call);
    expect([pause, next.exitCode, next.stderr]).toEqual([pause, 0, next.stderr]);
    expect(it.bytes()).toEqual(wanted);
    for (let waits = 0; waits < 50 && bundlesAtWork() > 0; waits += 1) await setTimeout(100);
    expect(bundlesAtWork()).toBe(0);
  }
});

test('a lock of a process that is gone is nobody’s', async () => {
  const folder = join(it.repository, '.git', 'infra-actions');
  const first = start('apply-patch', {});
  while (!existsSync(folder) && first.child.exitCode === null) await setTimeout(5);
  first.child.kill('SIGKILL');
  await first.ended;
  for (const name of leftovers()) if (name.startsWith('lock-')) writeFileSync(join(folder, name), '{"pid":1,"star');
  const next = await start('apply-patch', {}).ended;
  expect([next.exitCode, next.output]).toEqual([0, next.output]);
  expect(leftovers()).toEqual([]);
});
