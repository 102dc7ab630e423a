import type { Published } from '../../src/actions/open-pull-request/published.js';
import type { ChangeSet } from '../../src/domain/change-set/change-set.js';
import { Failure } from '../../src/domain/failure.js';
import { dependencyMessage, makeCommit, manifestAfter, manifestBefore } from './change-sets.js';
import type { Fault, GitHubDouble } from '../github-double/server.mjs';
import { Story } from './github-story.js';

/** Every endpoint that a scenario uses x every way in which a request can go wrong. */

export const branch = 'feature/infra-integration';
const changed = manifestAfter.replace('"main"', '"next"');

interface FaultKind {
  readonly name: string;
  readonly fault: Fault;
  /** Milliseconds in which nothing may be asked after it. */
  readonly quiet: number;
  /** The time from which it may be asked again all the same. */
  readonly until?: number;
}

const secondary = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
const answer = (status: number, message: string, more: Partial<Fault> = {}): Fault => ({
  kind: 'answer',
  status,
  body: { message },
  ...more,
});
const reset = Date.parse('2026-01-01T00:10:00Z');

export const faultKinds: readonly FaultKind[] = [
  { name: '403 with retry-after', fault: answer(403, secondary, { headers: { 'retry-after': '90' } }), quiet: 90_000 },
  { name: '403 secondary', fault: answer(403, secondary), quiet: 60_000 },
  {
    name: '403 used up',
    fault: answer(403, 'API rate limit exceeded', {
      headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset / 1000) },
    }),
    quiet: 100_000,
    until: reset,
  },
  { name: '429', fault: answer(429, 'Too many requests'), quiet: 60_000 },
  { name: '500', fault: answer(500, 'Server Error'), quiet: 1000 },
  { name: '502', fault: answer(502, 'Bad Gateway'), quiet: 1000 },
  { name: '502 after it was carried out', fault: answer(502, 'Bad Gateway', { when: 'after' }), quiet: 1000 },
  { name: 'cut before', fault: { kind: 'cut' }, quiet: 1000 },
  { name: 'cut after', fault: { kind: 'cut', when: 'after' }, quiet: 1000 },
  { name: 'truncated body', fault: { kind: 'truncate' }, quiet: 1000 },
  { name: '409', fault: answer(409, 'Conflict'), quiet: 0 },
  { name: '422 exists', fault: answer(422, 'Reference already exists'), quiet: 0 },
  { name: '404 after create', fault: answer(404, 'Not Found', { when: 'after' }), quiet: 0 },
];

interface Scenario {
  readonly name: string;
  readonly settings?: Parameters<typeof Story.begin>[0];
  /** What stands there before. @returns the change set to publish and a commit of people that must survive. */
  readonly prepare: (it: Story) => Promise<{ readonly changeSet: ChangeSet; readonly theirs?: string }>;
  readonly inputs?: Parameters<Story['publish']>[1];
  /** What must stand there in the end. */
  readonly expected: {
    readonly branches: number;
    readonly open: number;
    readonly manifest?: string;
    readonly comments?: number;
    /** People have to resolve it. */
    readonly refused?: true;
  };
}

const update = (it: Story): ChangeSet =>
  it.changeSet({
    commits: [makeCommit(dependencyMessage, { path: 'Cargo.toml', before: manifestBefore, after: changed })],
  });

export const scenarios: readonly Scenario[] = [
  {
    name: 'create',
    settings: { collaborators: ['ada'] },
    prepare: async (it) => ({ changeSet: it.changeSet() }),
    inputs: { labels: ['infra'], reviewers: ['ada'], autoMerge: true },
    expected: { branches: 2, open: 1, manifest: manifestAfter },
  },
  {
    name: 'update',
    async prepare(it) {
      await it.publish();
      return { changeSet: update(it) };
    },
    expected: { branches: 2, open: 1, manifest: changed },
  },
  {
    name: 'update beside people on a base that moved',
    async prepare(it) {
      await it.publish();
      const theirs = it.push(branch, { 'src/lib.rs': '// mine\n' });
      it.push('main', { 'docs/notes.md': 'More notes\n' });
      return { changeSet: update(it), theirs };
    },
    expected: { branches: 2, open: 1, manifest: changed },
  },
  {
    name: 'leave to people',
    async prepare(it) {
      await it.publish();
      return { changeSet: update(it), theirs: it.push(branch, { 'Cargo.toml': `${manifestAfter}serde = "1"\n` }) };
    },
    expected: { branches: 2, open: 1, manifest: `${manifestAfter}serde = "1"\n`, comments: 1, refused: true },
  },
  {
    name: 'close',
    async prepare(it) {
      await it.publish();
      return { changeSet: it.changeSet({ action: 'close', commits: [], body: 'Discarded.' }) };
    },
    expected: { branches: 1, open: 0, comments: 1 },
  },
];

/** The endpoints that a scenario uses when nothing goes wrong. */
export async function endpointsOf(scenario: Scenario, double: GitHubDouble): Promise<readonly string[]> {
  await using it = await Story.begin(scenario.settings, double);
  const { changeSet } = await scenario.prepare(it);
  double.requests.length = 0;
  await it.publish(changeSet, scenario.inputs);
  return [...new Set(double.requests.map(({ route }) => route))];
}

/**
 * Plays a scenario with one fault, `times` times in a row. @returns what is wrong with how it ended: nothing, one
 * hopes. Whatever happened, a run after the fault is over must end well.
 */
export async function playCase(
  scenario: Scenario,
  route: string,
  kind: FaultKind,
  times: number,
  double: GitHubDouble,
): Promise<readonly string[]> {
  await using it = await Story.begin(scenario.settings, double);
  const { changeSet, theirs } = await scenario.prepare(it);
  const problems: string[] = [];
  const asked: { readonly time: number; readonly faults: number }[] = [];
  const before = double.faults.used;
  double.onRequest = () => void asked.push({ time: it.clock.now(), faults: double.faults.used - before });
  double.faults.add({ ...kind.fault, on: route, times });
  try {
    const result = await attempt(it, changeSet, scenario.inputs);
    if (double.faults.used === before) problems.push('the fault was not met');
    if (result instanceof Failure && !['network', 'github'].includes(result.code))
      problems.push(`ended with ${result.code}: ${result.message}`);
    if (!(result instanceof Failure) && result.operation !== 'refused')
      problems.push(...differences(it, scenario, 'after the run'));
    problems.push(...tooMany(it), ...early(asked, kind));
    if (result instanceof Failure && route.startsWith('POST') && !route.includes('graphql')) problems.push(...half(it));
    if (times === 1) problems.push(...tooMuch(result, scenario));
    double.faults.clear();
    const again = await attempt(it, changeSet, scenario.inputs);
    if (again instanceof Failure) problems.push(`the next run failed: ${again.message}`);
    problems.push(...differences(it, scenario, 'after the next run'));
    if (theirs !== undefined && !it.repository.store.isAncestor(theirs, it.head(branch)))
      problems.push('a commit of people is lost');
    problems.push(...double.violations.splice(0));
  } finally {
    double.faults.clear();
    double.onRequest = () => undefined;
  }
  return problems.map((problem) => `${scenario.name}: ${route}: ${kind.name} x${times}: ${problem}`);
}

/** One fault is survived: the run ends as it would have without it. */
function tooMuch(result: Published | Failure, { expected }: Scenario): string[] {
  if (result instanceof Failure) return [`one fault was too much: ${result.message}`];
  if ((result.operation === 'refused') === (expected.refused === true)) return [];
  return [`one fault made it ${result.operation}: ${result.refusal?.message ?? ''}`];
}

async function attempt(it: Story, changeSet: ChangeSet, inputs: Scenario['inputs']): Promise<Published | Failure> {
  try {
    return await it.publish(changeSet, inputs);
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
}

function differences(it: Story, { expected }: Scenario, when: string): string[] {
  const branches = it.repository.store.branches();
  const open = it.repository.pulls.filter(({ state }) => state === 'open').length;
  const problems: string[] = [];
  if (branches.length !== expected.branches) problems.push(`${when}: branches ${branches.join(', ')}`);
  if (open !== expected.open) problems.push(`${when}: ${open} open pull requests`);
  if (expected.manifest !== undefined && it.text(branch, 'Cargo.toml') !== expected.manifest)
    problems.push(`${when}: another manifest`);
  if (expected.comments !== undefined && it.repository.comments.length !== expected.comments)
    problems.push(`${when}: ${it.repository.comments.length} comments`);
  return problems;
}

/** At any time: no branch but ours, no second pull request. */
function tooMany({ repository }: Story): string[] {
  const stray = repository.store.branches().filter((name) => name !== 'main' && name !== branch);
  return [
    ...stray.map((name) => `a branch ${name}`),
    ...(repository.pulls.length > 1 ? [`${repository.pulls.length} pull requests`] : []),
  ];
}

/** A pull request that cannot be opened leaves no branch behind, where GitHub can still be asked at all. */
function half({ repository }: Story): string[] {
  const { store, pulls } = repository;
  return pulls.length === 0 && store.branches().includes(branch) ? ['a branch without a pull request'] : [];
}

function early(
  asked: readonly { readonly time: number; readonly faults: number }[],
  { quiet, until = Infinity }: FaultKind,
): string[] {
  return asked.flatMap(({ time, faults }, index) => {
    const previous = asked[index - 1];
    // The request that met the fault is the one after which the count went up.
    const met = previous !== undefined && faults > previous.faults;
    return met && time < Math.min(until, previous.time + quiet)
      ? [`asked again after ${time - previous.time} ms instead of ${quiet}`]
      : [];
  });
}
