import { integrationBranch, pinBranch, rollbackBranch } from '../../domain/change-set/change-set.js';
import { recordIn } from '../../domain/infra/record-block.js';
import type { SeenRepository } from '../../domain/fleet/snapshot.js';
import type { CheckState, FleetPullRequest } from '../../domain/fleet/state.js';
import { pinIn } from '../../domain/infra/pin-record.js';
import { Field } from './answers.js';

/** GraphQL for a hundred repositories at a time: what REST would need a thousand requests for. */

/** GitHub counts nodes, not repositories: with these numbers a query stays far below its limit of 500,000. */
export const repositoriesPerQuery = 100;
const pullRequestsPerBranch = 5;
const branches = [integrationBranch, rollbackBranch, pinBranch];

const fragment = `
fragment Checks on Commit { oid statusCheckRollup { state } }
fragment Pull on PullRequest {
  number url state headRefName baseRefName isCrossRepository createdAt closedAt mergedAt
  commits(last: 1) { nodes { commit { ...Checks } } }
}
fragment Seen on Repository {
  nameWithOwner isArchived isDisabled
  defaultBranchRef { name target { ...Checks } }
  record: object(expression: "HEAD:INFRA_DEPENDENCIES.md") { ... on Blob { text } }
${branches
  .map(
    (branch, index) =>
      `  pulls${index}: pullRequests(headRefName: "${branch}", first: ${pullRequestsPerBranch}, orderBy: { ` +
      'field: CREATED_AT, direction: DESC }) { nodes { ...Pull } }',
  )
  .join('\n')}
}`;

/** A query for `names` of one owner; answers stand under `r0`, `r1`, …. */
export function fleetQuery(names: readonly string[]): {
  readonly query: string;
  readonly variables: Readonly<Record<string, string>>;
} {
  const parameters = names.map((_, index) => `$n${index}: String!`).join(', ');
  const fields = names.map((_, index) => `r${index}: repository(owner: $owner, name: $n${index}) { ...Seen }`);
  return {
    query:
      `query Fleet($owner: String!${parameters === '' ? '' : `, ${parameters}`}) {\n${fields.join('\n')}\n` +
      `}${fragment}`,
    variables: Object.fromEntries(names.map((name, index) => [`n${index}`, name])),
  };
}

/** The errors of a GraphQL answer by the alias that they are about; `''` for the whole answer. */
export function errorsByAlias(answer: Field): ReadonlyMap<string, string> {
  const errors = answer.get('errors');
  if (errors.isNull()) return new Map();
  return new Map(
    errors.list().map((error) => {
      const path = error.get('path');
      const alias = path.isNull() ? undefined : path.list()[0];
      const type = error.get('type').isNull() ? '' : error.get('type').text();
      return [alias === undefined ? '' : alias.text(), type === 'NOT_FOUND' ? type : error.get('message').text()];
    }),
  );
}

/** One repository of the answer, without its manifests. */
export function readSeen(data: Field, error: string | undefined, asked: string): SeenRepository {
  if (data.isNull()) {
    const why =
      error === undefined || error === 'NOT_FOUND'
        ? `${asked} does not exist, or the token may not see it`
        : `GitHub does not show ${asked}: ${error}`;
    return {
      kind: 'unreachable',
      why,
      remedy: 'Install the App on the repository, or give a token that reads it; or exclude it in the ledger.',
    };
  }
  const fullName = data.get('nameWithOwner').text();
  const closed = data.get('isArchived').boolean() ? 'archived' : data.get('isDisabled').boolean() ? 'disabled' : '';
  if (closed !== '') {
    return {
      kind: 'unreachable',
      why: `${fullName} is ${closed}`,
      remedy: 'Remove it from the plan, or unarchive it.',
    };
  }
  const branch = data.get('defaultBranchRef');
  if (branch.isNull()) {
    return { kind: 'unreachable', why: `${fullName} has no commit`, remedy: 'Push a first commit.' };
  }
  const text =
    data.get('record').isNull() || data.get('record', 'text').isNull() ? '' : data.get('record', 'text').text();
  return {
    kind: 'seen',
    fullName,
    base: { ref: branch.get('name').text(), sha: branch.get('target', 'oid').sha() },
    checks: readChecks(branch.get('target')),
    record: text === '' ? undefined : recordIn(text),
    pinned: text !== '' && pinIn(text) !== undefined,
    pullRequests: branches
      .flatMap((_, index) => data.get(`pulls${index}`, 'nodes').list().flatMap(readPull))
      .toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : b.number - a.number)),
    gitUses: [],
  };
}

/** Pull requests from forks may have a branch of our name: they are not ours. */
function readPull(data: Field): readonly FleetPullRequest[] {
  if (data.get('isCrossRepository').boolean()) return [];
  const time = ['mergedAt', 'closedAt', 'createdAt'].find((name) => !data.get(name).isNull()) ?? 'createdAt';
  const states: Readonly<Record<string, FleetPullRequest['state']>> = {
    OPEN: 'open',
    MERGED: 'merged',
    CLOSED: 'closed',
  };
  const commit = data.get('commits', 'nodes').list()[0]?.get('commit');
  return [
    {
      number: data.get('number').number(),
      url: data.get('url').text(),
      branch: data.get('headRefName').text(),
      base: data.get('baseRefName').text(),
      state: states[data.get('state').text()] ?? 'closed',
      checks: commit === undefined ? 'none' : readChecks(commit),
      at: data.get(time).text(),
    },
  ];
}

function readChecks(commit: Field): CheckState {
  const rollup = commit.get('statusCheckRollup');
  if (rollup.isNull()) return 'none';
  const states: Readonly<Record<string, CheckState>> = { SUCCESS: 'passing', PENDING: 'pending', EXPECTED: 'pending' };
  return states[rollup.get('state').text()] ?? 'failing';
}
