import { Refusal } from './answers.mjs';

/** What GraphQL queries read of a repository, in the schema's own shapes. Only what somebody asks for is worked out. */

/** @param {readonly import('./repository.mjs').Repository[]} repositories */
export function queryRoots(repositories) {
  return {
    repository({ owner, name }) {
      const wanted = `${owner}/${name}`.toLowerCase();
      const found = repositories.find((one) => `${one.owner}/${one.name}`.toLowerCase() === wanted);
      if (found === undefined)
        throw new Refusal(404, `Could not resolve to a Repository with the name '${owner}/${name}'.`);
      return describe(found);
    },
  };
}

/** @param {import('./repository.mjs').Repository} repository */
function describe(repository) {
  const { store, settings } = repository;
  const head = store.ref(`refs/heads/${settings.defaultBranch}`);
  return {
    nameWithOwner: `${repository.owner}/${repository.name}`,
    isArchived: settings.archived,
    isDisabled: false,
    defaultBranchRef: head === undefined ? null : { name: settings.defaultBranch, target: commit(repository, head) },
    object: ({ expression = '' }) => blobAt(store, expression.replace(/^HEAD:/, `${head}:`)),
    pullRequests: ({ headRefName, first = 100 }) => ({
      nodes: repository.pulls
        .filter((pull) => headRefName === undefined || pull.head === headRefName)
        .toReversed()
        .slice(0, first)
        .map((pull) => pullRequest(repository, pull)),
    }),
  };
}

function commit(repository, sha) {
  const state = repository.checks.get(sha);
  return { __typename: 'Commit', oid: sha, statusCheckRollup: state === undefined ? null : { state } };
}

function blobAt(store, expression) {
  const [, sha = '', path = ''] = /^([0-9a-f]{40}):(.+)$/.exec(expression) ?? [];
  const entry = sha === '' ? undefined : store.tree(sha, true).find((one) => one.path === path && one.type === 'blob');
  return entry === undefined ? null : { __typename: 'Blob', text: store.blob(entry.sha).toString('utf8') };
}

function pullRequest(repository, pull) {
  const ended = pull.state === 'open' ? null : iso(pull.endedAt);
  return {
    number: pull.number,
    url: `https://github.com/${repository.owner}/${repository.name}/pull/${pull.number}`,
    state: pull.merged ? 'MERGED' : pull.state === 'open' ? 'OPEN' : 'CLOSED',
    headRefName: pull.head,
    baseRefName: pull.base,
    isCrossRepository: false,
    createdAt: iso(pull.openedAt),
    closedAt: ended,
    mergedAt: pull.merged ? ended : null,
    commits: { nodes: [{ commit: commit(repository, pull.headSha) }] },
  };
}

function iso(milliseconds) {
  return new Date(milliseconds).toISOString();
}
