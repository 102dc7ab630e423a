import { notFound, Refusal } from './answers.mjs';

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
 * @property {boolean} draft
 * @property {string[]} labels
 * @property {string[]} reviewers
 * @property {string[]} teams
 * @property {string | null} mergeCommit
 * @property {object | null} autoMerge
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

  'POST /repos/{owner}/{repo}/pulls': ({ repository, body, answers }) => {
    const { settings, store } = repository;
    if (settings.archived) throw new Refusal(403, 'Repository was archived so is read-only.');
    if (!settings.actionsMayOpenPulls)
      throw new Refusal(403, 'GitHub Actions is not permitted to create or approve pull requests.');
    if (body.draft === true && !settings.drafts)
      throw new Refusal(422, 'Draft pull requests are not supported in this repository.');
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
    if ((body.body ?? '').length > 65_536) throw custom('body is too long (maximum is 65536 characters)');
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
    const unknown = (body.reviewers ?? []).find((login) => !repository.settings.collaborators.includes(login));
    if (unknown !== undefined)
      throw new Refusal(
        422,
        'Reviews may only be requested from collaborators. One or more of the users or teams you specified ' +
          `is not a collaborator of the ${repository.owner}/${repository.name} repository.`,
      );
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
