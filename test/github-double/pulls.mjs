import { notFound, Refusal } from './answers.mjs';
import { bot, webFlow } from './git-routes.mjs';
import { known } from './refusals.mjs';

/**
 * @typedef {object} Pull
 * @property {number} number
 * @property {'open' | 'closed'} state
 * @property {boolean} merged
 * @property {string} title
 * @property {string | null} body
 * @property {string} head
 * @property {string} headSha follows the branch while the pull request is open
 * @property {string} base
 * @property {string} author
 * @property {boolean} draft
 * @property {string[]} labels
 * @property {string[]} reviewers
 * @property {string[]} teams
 * @property {string | null} mergeCommit
 * @property {object | null} autoMerge
 * @property {number} [openedAt] milliseconds since the epoch, when GitHub first saw it
 * @property {number} [endedAt] when it was closed or merged
 */

/** @type {Record<string, import('./server.mjs').Handler>} */
export const pullRoutes = {
  'GET /repos/{owner}/{repo}/pulls': ({ repository, query, answers }) => {
    const { state = 'open', head, base } = query;
    const found = repository.pulls.filter(
      (pull) =>
        (state === 'all' || pull.state === state) &&
        (head === undefined || head === `${repository.owner}:${pull.head}`) &&
        (base === undefined || base === pull.base),
    );
    return {
      status: 200,
      body: found
        .toReversed()
        .slice(0, Number(query.per_page ?? 30))
        .map((pull) => answers.pullSimple(repository, pull)),
    };
  },

  'POST /repos/{owner}/{repo}/pulls': ({ repository, body, answers, login }) => {
    const { settings, store } = repository;
    if (settings.archived) throw known('archived');
    if (!settings.actionsMayOpenPulls) throw known('actions-may-not');
    if (body.draft === true && !settings.drafts) throw known('drafts');
    const head = body.head.replace(/^[^:]*:/, '');
    const headSha = store.ref(`refs/heads/${head}`);
    const baseSha = store.ref(`refs/heads/${body.base}`);
    const invalid = (field) =>
      new Refusal(422, 'Validation Failed', [{ resource: 'PullRequest', field, code: 'invalid' }]);
    if (headSha === undefined) throw invalid('head');
    if (baseSha === undefined) throw invalid('base');
    const custom = (message) =>
      new Refusal(422, 'Validation Failed', [{ resource: 'PullRequest', code: 'custom', message }]);
    if (repository.pulls.some((pull) => pull.state === 'open' && pull.head === head && pull.base === body.base)) {
      throw custom(`A pull request already exists for ${repository.owner}:${head}.`);
    }
    if (store.log(baseSha, headSha).length === 0) throw custom(`No commits between ${body.base} and ${head}`);
    if ((body.body ?? '').length > 65_536) throw known('too-long');
    /** @type {Pull} */
    const pull = {
      number: repository.nextNumber(),
      state: 'open',
      merged: false,
      title: body.title,
      body: body.body ?? null,
      head,
      headSha,
      base: body.base,
      author: login,
      draft: body.draft ?? false,
      labels: [],
      reviewers: [],
      teams: [],
      mergeCommit: null,
      autoMerge: null,
    };
    repository.pulls.push(pull);
    return { status: 201, body: answers.pull(repository, pull) };
  },

  'GET /repos/{owner}/{repo}/pulls/{pull_number}': ({ repository, parameters, answers }) => ({
    status: 200,
    body: answers.pull(repository, pullOf(repository, parameters.pull_number)),
  }),

  'PATCH /repos/{owner}/{repo}/pulls/{pull_number}': ({ repository, parameters, body, answers }) => {
    const pull = pullOf(repository, parameters.pull_number);
    if (body.state === 'open' && pull.state === 'closed') {
      const headSha = repository.store.ref(`refs/heads/${pull.head}`);
      if (headSha === undefined || pull.merged)
        throw new Refusal(422, 'Validation Failed', [{ resource: 'PullRequest', field: 'state', code: 'invalid' }]);
      pull.headSha = headSha;
    }
    if (body.title !== undefined) pull.title = body.title;
    if (body.body !== undefined) pull.body = body.body;
    if (body.state !== undefined) pull.state = body.state;
    if (body.base !== undefined) pull.base = body.base;
    return { status: 200, body: answers.pull(repository, pull) };
  },

  'PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge': ({ repository, parameters, body }) => {
    const pull = pullOf(repository, parameters.pull_number);
    const { store } = repository;
    const ref = `refs/heads/${pull.base}`;
    const ours = store.ref(ref);
    if (pull.state !== 'open' || ours === undefined) throw new Refusal(405, 'Pull Request is not mergeable');
    const tree = store.mergeTrees(ours, pull.headSha);
    if (tree === undefined) throw new Refusal(405, 'Merge conflict');
    const parents = body.merge_method === 'squash' ? [ours] : [ours, pull.headSha];
    const subjects = store.git(['log', '--format=* %B', `${ours}..${pull.headSha}`]).text;
    const message = `${pull.title} (#${pull.number})\n\n${subjects.trim()}`;
    const sha = store.writeCommit({ message, tree, parents, author: bot, committer: webFlow });
    repository.signed.add(sha);
    repository.moveRef(ref, sha);
    Object.assign(pull, { state: 'closed', merged: true, mergeCommit: sha });
    return { status: 200, body: { sha, merged: true, message: 'Pull Request successfully merged' } };
  },

  'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews': ({ repository, parameters, description }) => {
    const pull = pullOf(repository, parameters.pull_number);
    const example = description.example('pull-request-review-items')[0];
    const reviews = repository.reviews.filter(({ number }) => number === pull.number);
    return {
      status: 200,
      body: reviews.map(({ login }, index) => ({ ...example, id: index + 1, user: { ...example.user, login } })),
    };
  },

  'POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers': ({ repository, parameters, body, answers }) => {
    const pull = pullOf(repository, parameters.pull_number);
    const { collaborators, teams } = repository.settings;
    if ((body.reviewers ?? []).includes(pull.author)) throw known('author reviews');
    if ((body.reviewers ?? []).some((login) => !collaborators.includes(login))) throw known('reviewer');
    if (teams !== '*' && (body.team_reviewers ?? []).some((team) => !teams.includes(team))) throw known('team');
    pull.reviewers = [...new Set([...pull.reviewers, ...(body.reviewers ?? [])])];
    pull.teams = [...new Set([...pull.teams, ...(body.team_reviewers ?? [])])];
    return { status: 201, body: answers.pullSimple(repository, pull) };
  },
};

function pullOf(repository, number) {
  const pull = repository.pulls.find((candidate) => candidate.number === Number(number));
  if (pull === undefined) throw notFound();
  return pull;
}
