import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { builtBundles } from '../support/built-bundles.js';
import { sampleCheckout, type SampleCheckout } from '../support/sample-checkout.js';

/**
 * Rollback's built bundle, stopped at each of its writes: a signal puts the checkout back, and after a kill the next
 * run ends as if there had been none.
 */

let bundles = '';
let it: SampleCheckout;
beforeAll(async () => {
  bundles = builtBundles();
  it = await sampleCheckout(bundles);
  makeStates();
}, 300_000);
afterAll(() => it.remove());

type Inputs = Readonly<Record<string, string>>;

interface Ended {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stderr: string;
  readonly changeSet: unknown;
}

const place = (...names: readonly string[]): string => join(it.repository, '..', ...names);

function environment(inputs: Inputs): NodeJS.ProcessEnv {
  const given: Inputs = { REPOSITORY: 'acme/tally', 'WORKING-DIRECTORY': it.repository, VERIFY: 'false', ...inputs };
  return {
    ...it.environment,
    ...Object.fromEntries(Object.entries(given).map(([name, value]) => [`INPUT_${name}`, value])),
  };
}

function start(action: string, inputs: Inputs, stop: Readonly<Record<string, string>> = {}): Ended {
  const args = ['--import', resolve('test/support/fault-at-write.mjs'), join(bundles, action, 'index.js')];
  const env = { ...environment(inputs), ...stop };
  const done = spawnSync(process.execPath, args, { cwd: place(), env, encoding: 'utf8' });
  const path = /^change-set=(.+)$/m.exec(done.stdout)?.[1];
  return { exitCode: done.status, signal: done.signal, stderr: done.stderr, changeSet: published(path) };
}

/** What is published; the words for people tell what a run did itself. */
function published(path: string | undefined): unknown {
  const { body: _, ...rest } = JSON.parse(path === undefined ? '{}' : readFileSync(path, 'utf8')) as { body?: string };
  return rest;
}

function stopAt(count: number, signal: string): Readonly<Record<string, string>> {
  return { FAULT_BELOW: it.repository, FAULT_AT: String(count), FAULT: signal, FAULT_LOG: place('writes') };
}

/** Everything that a person could find changed: bytes and modes, the index, where HEAD is, branches and journals. */
function state(): unknown {
  return {
    files: it.bytes(),
    index: it.git('ls-files', '--stage'),
    head: it.git('rev-parse', '--symbolic-full-name', 'HEAD', '--branches'),
    journals: filesIn(join(it.repository, '.git', 'infra-actions')).filter((name) => !name.endsWith('.new')),
  };
}

const filesIn = (folder: string): readonly string[] => (existsSync(folder) ? readdirSync(folder) : []);

/** The repositories that the modes start from. */
function makeStates(): void {
  const keep = (name: string): void => cpSync(it.repository, place(name), { recursive: true });
  const apply = (action: string, inputs: Inputs, message: string): void => {
    const done = start(action, inputs);
    if (done.exitCode !== 0) throw new Error(done.stderr);
    it.git('add', '--all');
    it.git('commit', '--quiet', '--message', message);
  };
  keep('base');
  it.git('switch', '--quiet', '--create', 'feature/infra-integration');
  apply('apply-patch', { CRATES: 'errors' }, 'feat: errors\n\nInfra-Integration: 1');
  start('apply-patch', { CRATES: 'config' });
  it.git('add', '--all');
  keep('branch'); // with more that is staged
  open('base');
  apply('apply-patch', { CRATES: 'errors config' }, 'feat: infra\n\nInfra-Integration: 1');
  keep('merged');
  apply('rollback', pin, 'chore: pin\n\nInfra-Pin: rev');
  keep('pinned');
}

function open(name: string): void {
  rmSync(it.repository, { recursive: true });
  cpSync(place(name), it.repository, { recursive: true });
}

const infraCommit = (): string =>
  spawnSync('git', ['rev-parse', 'HEAD'], { cwd: place('infra'), encoding: 'utf8' }).stdout.trim();
const pin = {
  MODE: 'pin',
  REASON: 'spans are lost',
  get 'INFRA-REF'() {
    return `rev:${infraCommit()}`;
  },
};

const full = { MODE: 'full', REASON: 'spans are lost' };

/** Modes that write alike are stopped at the journal's beginning and end, in the middle, and before git. */
type Points = 'all' | 'some';
const modes: readonly (readonly [string, string, Inputs, Points])[] = [
  ['full', 'merged', full, 'all'],
  ['partial', 'merged', { MODE: 'partial', CRATES: 'config', REASON: 'spans are lost' }, 'some'],
  ['pin', 'merged', pin, 'some'],
  ['unpin', 'pinned', { MODE: 'unpin' }, 'some'],
  ['quick', 'branch', { MODE: 'quick' }, 'some'],
];

describe.each(modes)('%s', (_, from, inputs, points) => {
  let writes: readonly string[] = [];
  let wanted: unknown;
  let changeSet: unknown;
  beforeAll(() => {
    open(from);
    writeFileSync(place('writes'), '');
    const done = start('rollback', inputs, stopAt(0, 'none'));
    if (done.exitCode !== 0) throw new Error(done.stderr);
    writes = readFileSync(place('writes'), 'utf8').trimEnd().split('\n');
    ({ changeSet } = done);
    wanted = state();
  });

  const chosen = (): readonly (readonly [number, string])[] =>
    [...writes.entries()].filter(
      ([index, write]) => points === 'all' || index === 1 || index === 4 || /^git |^rm .*journal/.test(write),
    );

  test('changes the checkout, behind a journal', () => {
    open(from);
    expect(state()).not.toEqual(wanted);
    // The lock comes first, and then nothing before the journal.
    const first = writes.filter((write) => !/^mkdir |infra-actions\/lock-/.test(write));
    expect(first.slice(0, 2).join()).toContain('journal');
    expect(writes.length).toBeGreaterThan(6);
  });

  test('a signal at any write puts everything back, or comes too late', () => {
    for (const [index, write] of chosen()) {
      open(from);
      const before = state();
      const done = start('rollback', inputs, stopAt(index + 1, index % 2 === 0 ? 'SIGTERM' : 'SIGINT'));
      const expected = done.exitCode === 0 ? wanted : before;
      expect([write, done.exitCode, state()]).toEqual([write, done.exitCode === 0 ? 0 : 130, expected]);
    }
  });

  test('after a kill at any write the next run ends as one that was not killed', () => {
    const nothing: unknown = expect.objectContaining({ action: 'none' });
    for (const [index, write] of chosen()) {
      open(from);
      const killed = start('rollback', inputs, stopAt(index + 1, 'SIGKILL'));
      expect([write, killed.signal]).toEqual([write, 'SIGKILL']);
      const next = start('rollback', inputs);
      expect([write, next.stderr, next.exitCode, state()]).toEqual([write, next.stderr, 0, wanted]);
      // Where the journal is gone the change was complete: the next run has nothing to do.
      const isComplete = index > writes.findLastIndex((one) => /^rm .*journal/.test(one));
      expect([write, next.changeSet]).toEqual([write, isComplete ? nothing : changeSet]);
    }
  });
});

describe('while the result is verified', () => {
  /** Runs until the repository's own test does, and stops it there. */
  async function stopWhileTesting(signal: NodeJS.Signals): Promise<NodeJS.Signals | number | null> {
    const args = [join(bundles, 'rollback', 'index.js')];
    const env = environment({ ...full, VERIFY: 'true' });
    rmSync(place('pid'), { force: true });
    const running = spawn(process.execPath, args, { cwd: place(), env, stdio: 'ignore' });
    const ended = new Promise<NodeJS.Signals | number | null>((done) => {
      running.once('exit', (code, by) => done(by ?? code));
    });
    while (!existsSync(place('pid')) && running.exitCode === null) await setTimeout(50);
    expect(it.read('Cargo.toml')).not.toContain('infra');
    running.kill(signal);
    const how = await ended;
    if (signal === 'SIGKILL') process.kill(Number(readFileSync(place('pid'), 'utf8')), 'SIGKILL');
    return how;
  }

  /** Without a committed lockfile: Cargo makes one while it checks. */
  function openSlow(): unknown {
    open('merged');
    const wait =
      `std::fs::write("${place('pid')}", std::process::id().to_string()).unwrap(); ` +
      'std::thread::sleep(std::time::Duration::from_secs(600));';
    it.git('rm', '--quiet', 'Cargo.lock');
    it.commit({ 'core/tests/slow.rs': `#[test]\nfn slow() {\n    ${wait}\n}\n` });
    return state();
  }

  test.each(['SIGTERM', 'SIGINT'] as const)('%s puts everything back', async (signal) => {
    const before = openSlow();
    expect(await stopWhileTesting(signal)).toBe(130);
    expect(state()).toEqual(before);
  });

  test('after a kill the next run restores first, and ends as one that was not killed', async () => {
    openSlow();
    start('rollback', full);
    const wanted = state();
    openSlow();
    expect(await stopWhileTesting('SIGKILL')).toBe('SIGKILL');
    expect(it.bytes().has('Cargo.lock')).toBe(true);
    const next = start('rollback', full);
    expect(next.stderr).toContain('an earlier run was interrupted; put back: ');
    expect(state()).toEqual(wanted);
  });
});
