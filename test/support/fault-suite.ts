import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { builtBundles } from './built-bundles.js';
import { changedPaths, type Fingerprints } from './fingerprints.js';
import { isEveryCasePlayed, noteFigure } from './hostile-suite.js';
import { openWorld, type Ended, type HostileCase, type World } from './hostile-world.js';

/** What a machine does to a run. */
export type Fault = 'SIGKILL' | 'SIGTERM' | 'SIGINT' | 'ENOSPC' | 'EACCES' | 'EIO';

/** Which changes are played: `npm test` and `.ci/run` have no time for all of them. */
function isPlayed(index: number, change: string): boolean {
  if (process.env['INFRA_ACTIONS_FAULTS'] === 'all') return true;
  if (!isEveryCasePlayed()) return index % 11 === 3;
  // What is changed in the checkout and in its git directory, and some of what is written for the runner.
  return index % (change.includes('/work/') ? 3 : 9) === 0;
}

/**
 * Each situation with a fault at each change of a file, in the checkout, the git directory, the runner's folder and the
 * files of GitHub's. The run ends well or fails with one message, and then the checkout is as before; after a kill,
 * and after every other fault, the next run ends as if there had been none.
 */
export function faultSuite(kind: string, faults: readonly Fault[], situations: readonly HostileCase[]): void {
  const found = { cases: 0, fell: 0 };
  describe.each([kind])('%s', () => {
    afterAll(() => noteFigure({ kind, ...found }));
    describe.each(situations.map((one) => [one.name, one] as const))('%s', (_, one) => {
      const wanted: { changes: readonly string[]; tree: Fingerprints } = { changes: [], tree: new Map() };
      beforeAll(async () => {
        const world = openWorld(one, builtBundles());
        try {
          const done = await world.run(faultAt(world, 0, 'SIGKILL'));
          if (done.exitCode !== 0) throw new Error(`without a fault: ${done.stdout}${done.stderr}`);
          wanted.changes = readFileSync(logOf(world), 'utf8').trimEnd().split('\n');
          wanted.tree = treeOf(done.checkout.after);
        } finally {
          world.remove();
        }
      });
      test('at any change of a file', async () => {
        const problems: string[] = [];
        const left = [...wanted.changes.keys()].filter((index) => isPlayed(index, wanted.changes[index] ?? ''));
        const work = async (): Promise<void> => {
          for (let index = left.shift(); index !== undefined; index = left.shift()) {
            const fault = faults[index % faults.length] ?? 'SIGKILL';
            const wrong = await play(one, fault, index + 1, wanted.tree);
            found.cases += 1;
            if (wrong.length > 0) found.fell += 1;
            problems.push(...wrong.map((words) => `${fault} at ${index + 1}: ${words}`));
          }
        };
        await Promise.all([work(), work()]);
        expect(problems).toEqual([]);
      }, 600_000);
    });
  });
}

const logOf = ({ at }: World): string => join(at.root, 'temp', 'changes');

function faultAt(world: World, count: number, fault: Fault): Parameters<World['run']>[0] {
  const { repository, temp, root } = world.at;
  const places = [repository, join(temp, 'infra-actions'), join(root, 'output'), join(root, 'summary')];
  return {
    imports: [resolve('test/support/fault-at-write.mjs')],
    environment: {
      FAULT_BELOW: places.join(':'),
      FAULT_AT: String(count),
      FAULT: fault,
      FAULT_LOG: logOf(world),
    },
  };
}

/** What git keeps of a folder's times is another one in every world. */
function treeOf(all: Fingerprints): Fingerprints {
  return new Map([...all].filter(([path]) => path !== '.git/index'));
}

async function play(one: HostileCase, fault: Fault, count: number, wanted: Fingerprints): Promise<readonly string[]> {
  const world = openWorld(one, builtBundles());
  try {
    const first = await world.run(faultAt(world, count, fault));
    const log = existsSync(logOf(world)) ? readFileSync(logOf(world), 'utf8') : '';
    const change = log.split('\n')[count - 1] ?? 'no change';
    for (const name of ['output', 'summary']) rmSync(join(world.at.root, name), { force: true });
    const next = await world.run();
    return [...problemsOfFirst(first, fault, wanted), ...problemsOfNext(next, world, wanted)].map(
      (words) => `${words} (${change})`,
    );
  } finally {
    world.remove();
  }
}

function problemsOfFirst({ exitCode, stdout, stderr, checkout }: Ended, fault: Fault, wanted: Fingerprints): string[] {
  if (fault === 'SIGKILL') return exitCode === null ? [] : [`it was not killed: ${exitCode}`];
  const printed = `${stdout}\n${stderr}`;
  const errors = printed.split('\n').filter((line) => /^(?:::error\b|error: )/.test(line));
  const changed = changedPaths(treeOf(checkout.before), treeOf(checkout.after));
  const expected = fault.startsWith('SIG') ? [0, 130] : [0, 1, 3];
  return [
    ...(expected.includes(exitCode ?? -1) ? [] : [`exit status ${exitCode}: ${errors[0] ?? printed}`]),
    ...(/a bug in infra-actions/.test(printed) ? [`a crash: ${errors[0]}`] : []),
    ...(exitCode === 0 || errors.length === 1 ? [] : [`${errors.length} errors for one failure`]),
    ...(exitCode === 0
      ? changedPaths(treeOf(checkout.after), wanted)
          .filter(isNoLeftover)
          .map((path) => `it says that it went well, but ${path} is another`)
      : changed.map((path) => `it failed, and ${path} is not as before`)),
  ];
}

/** What could not be tidied up does no harm: the next run takes it away. */
function isNoLeftover(path: string): boolean {
  return !path.startsWith('.git/infra-actions');
}

function problemsOfNext({ exitCode, stdout, stderr, checkout }: Ended, { at }: World, wanted: Fingerprints): string[] {
  const journals = join(at.repository, '.git', 'infra-actions');
  return [
    ...(exitCode === 0 ? [] : [`the next run ends with ${exitCode}: ${stdout}${stderr}`]),
    ...changedPaths(treeOf(checkout.after), wanted).map((path) => `after the next run ${path} is another`),
    ...(existsSync(journals) ? ['the next run leaves a journal'] : []),
  ];
}
