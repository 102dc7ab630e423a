import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { ChangeSet } from '../../../src/domain/change-set/change-set.js';
import { Failure } from '../../../src/domain/failure.js';
import type { Published } from '../../../src/actions/open-pull-request/published.js';
import { dependencyMessage, makeCommit, manifestAfter, manifestBefore } from '../../support/change-sets.js';
import { GitHubDouble } from '../../github-double/server.mjs';
import { Story } from '../../support/github-story.js';

/**
 * `scripts/acceptance/faults.mjs` interleaves at every request; by itself this test takes those around the writes that
 * others see.
 */
const all = process.env['INFRA_ACTIONS_FAULTS'] === 'all';
const branch = 'feature/infra-integration';
const changed = manifestAfter.replace('"main"', '"next"');

let double: GitHubDouble;
beforeAll(async () => {
  double = await new GitHubDouble().start();
});
afterAll(() => double.stop());

interface Interruption {
  readonly name: string;
  /** Where the branch is there from the beginning, this changes nothing. */
  readonly onlyBefore?: true;
  /** What happens between two requests. @returns a commit of people that must survive. */
  readonly happens: (it: Story) => Promise<string | undefined>;
}

const other = (it: Story) =>
  it.changeSet({
    commits: [makeCommit(dependencyMessage, { path: 'Cargo.toml', before: manifestBefore, after: changed })],
  });

/** Ends as it ends: what counts is what stands there. */
async function settle(run: Promise<Published>): Promise<Published | Failure> {
  try {
    return await run;
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
}

const interruptions: readonly Interruption[] = [
  { name: 'the same run', happens: async (it) => void (await settle(it.publish(it.changeSet(), { token: 'second' }))) },
  {
    name: 'a run with another change',
    happens: async (it) => void (await settle(it.publish(other(it), { token: 'second' }))),
  },
  {
    name: 'a person who pushes to the branch',
    happens: async (it) =>
      it.repository.store.ref(`refs/heads/${branch}`) ? it.push(branch, { 'src/lib.rs': '// mine\n' }) : undefined,
  },
  {
    name: 'a person who edits the same file',
    happens: async (it) =>
      it.repository.store.ref(`refs/heads/${branch}`)
        ? it.push(branch, { 'Cargo.toml': `${it.text(branch, 'Cargo.toml') ?? ''}serde = "1"\n` })
        : undefined,
  },
  {
    name: 'a person who makes a branch of that name',
    onlyBefore: true,
    happens: async (it) =>
      it.repository.store.ref(`refs/heads/${branch}`)
        ? undefined
        : it.push(branch, { 'src/lib.rs': '// mine\n' }, 'Mine', 'main'),
  },
  {
    name: 'a run that closes',
    happens: async (it) =>
      void (await settle(it.publish(it.changeSet({ action: 'close', commits: [], body: '' }), { token: 'second' }))),
  },
];

interface Scenario {
  readonly name: string;
  readonly isNew?: true;
  readonly prepare: (it: Story) => Promise<ChangeSet>;
}

const scenarios: readonly Scenario[] = [
  { name: 'while it is opened', isNew: true, prepare: async (it) => it.changeSet() },
  {
    name: 'while it is updated',
    async prepare(it) {
      await it.publish();
      return other(it);
    },
  },
  {
    name: 'while it is closed',
    async prepare(it) {
      await it.publish();
      return it.changeSet({ action: 'close', commits: [], body: 'Discarded.' });
    },
  },
];

/** One run, interrupted before its request number `at`. @returns `undefined` when it has no such request. */
async function play(
  scenario: Scenario,
  { happens }: Interruption,
  at: number,
): Promise<{ readonly problems: readonly string[]; readonly route: string } | undefined> {
  await using it = await Story.begin({}, double);
  const changeSet = await scenario.prepare(it);
  let count = 0;
  let route: string | undefined;
  let theirs: string | undefined;
  double.onRequest = async (request) => {
    if (request.headers['authorization'] !== 'token first' || count++ !== at) return;
    route = request.route;
    theirs = await happens(it);
  };
  const result = await settle(it.publish(changeSet, { token: 'first' }));
  double.onRequest = () => undefined;
  if (route === undefined) return undefined;
  const { pulls, store } = it.repository;
  const problems: string[] = [];
  const open = pulls.filter(({ state }) => state === 'open');
  if (open.length > 1) problems.push(`${open.length} open pull requests`);
  if (theirs !== undefined && !(store.ref(`refs/heads/${branch}`) && store.isAncestor(theirs, it.head(branch))))
    problems.push('a commit of people is lost');
  if (result instanceof Failure) problems.push(`it failed: ${result.message}`);
  else if (
    ['created', 'updated', 'none'].includes(result.operation) &&
    changeSet.action === 'commit' &&
    open.length !== 1
  )
    problems.push(`${result.operation}, but ${open.length} open pull requests`);
  problems.push(...double.violations.splice(0));
  return {
    problems: problems.map((problem) => `${scenario.name}, before request ${at} (${route}): ${problem}`),
    route,
  };
}

test.each(
  scenarios.flatMap((scenario) =>
    interruptions
      .filter(({ onlyBefore }) => onlyBefore !== true || scenario.isNew === true)
      .map((interruption) => [scenario.name, interruption.name, scenario, interruption] as const),
  ),
)(
  '%s, %s comes between: nobody’s commit is lost, one pull request at most',
  async (name, who, scenario, interruption) => {
    const problems: string[] = [];
    let cases = 0;
    for (let at = 0; ; at += 1) {
      if (!all && (await skipped(scenario, at))) continue;
      const played = await play(scenario, interruption, at);
      if (played === undefined) break;
      problems.push(...played.problems);
      cases += 1;
    }
    if (all) process.stdout.write(`${name}, ${who}: ${cases} cases, ${problems.length} problems\n`);
    expect(cases).toBeGreaterThan(0);
    expect(problems).toEqual([]);
  },
  all ? 1_800_000 : 240_000,
);

const routes = new Map<string, readonly string[]>();

/** Outside of the whole matrix only the requests before and after a write that others see are interrupted. */
async function skipped(scenario: Scenario, at: number): Promise<boolean> {
  if (!routes.has(scenario.name)) {
    await using it = await Story.begin({}, double);
    const changeSet = await scenario.prepare(it);
    double.requests.length = 0;
    await it.publish(changeSet);
    routes.set(
      scenario.name,
      double.requests.map(({ route }) => route),
    );
  }
  const [before = '', here] = [routes.get(scenario.name)?.[at - 1], routes.get(scenario.name)?.[at]];
  const seen = (route: string): boolean =>
    /^(POST|PATCH|DELETE)/.test(route) && !/\/(blobs|trees|commits)$/.test(route);
  return here !== undefined && !seen(here) && !seen(before);
}

test('three runs at once end with one pull request and one branch', async () => {
  await using it = await Story.begin({}, double);
  const results = await Promise.all([
    it.publish(),
    it.publish(it.changeSet(), { token: 'second' }),
    it.publish(other(it), { token: 'third' }),
  ]);
  expect(
    results.map(({ operation }) => operation).filter((operation) => operation === 'created').length,
  ).toBeLessThanOrEqual(1);
  expect(it.repository.pulls).toHaveLength(1);
  expect(it.repository.store.branches()).toEqual([branch, 'main']);
  expect(double.violations).toEqual([]);
});
