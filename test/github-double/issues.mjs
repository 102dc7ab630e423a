import { notFound, Refusal } from './answers.mjs';
import { known } from './refusals.mjs';

/** @typedef {{ number: number, title: string, body: string, state: 'open' | 'closed', labels: string[] }} Issue */

/** Issues, and what pull requests have in common with them. @type {Record<string, import('./server.mjs').Handler>} */
export const issueRoutes = {
  'GET /repos/{owner}/{repo}/issues': ({ repository, query, answers }) => {
    const { state = 'open', labels } = query;
    const [page, perPage] = [Number(query.page ?? 1), Number(query.per_page ?? 30)];
    const wanted = labels?.split(',') ?? [];
    const found = repository.issues.filter(
      (issue) => (state === 'all' || issue.state === state) && wanted.every((label) => issue.labels.includes(label)),
    );
    return {
      status: 200,
      body: found
        .toReversed()
        .slice((page - 1) * perPage, page * perPage)
        .map((issue) => answers.issue(repository, issue)),
    };
  },

  'POST /repos/{owner}/{repo}/issues': ({ repository, body, answers }) => {
    if (repository.settings.archived) throw new Refusal(403, 'Repository was archived so is read-only.');
    /** @type {Issue} */
    const issue = {
      number: repository.nextNumber(),
      title: String(body.title),
      body: body.body ?? '',
      state: 'open',
      labels: body.labels ?? [],
    };
    repository.issues.push(issue);
    return { status: 201, body: answers.issue(repository, issue) };
  },

  'GET /repos/{owner}/{repo}/issues/{issue_number}': ({ repository, parameters, answers }) => ({
    status: 200,
    body: answers.issue(repository, issueOf(repository, parameters.issue_number)),
  }),

  'PATCH /repos/{owner}/{repo}/issues/{issue_number}': ({ repository, parameters, body, answers }) => {
    const issue = issueOf(repository, parameters.issue_number);
    for (const name of ['title', 'body', 'state', 'labels']) if (body[name] !== undefined) issue[name] = body[name];
    return { status: 200, body: answers.issue(repository, issue) };
  },

  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments': ({ repository, parameters, query, answers }) => {
    const number = threadOf(repository, parameters.issue_number).number;
    const [page, perPage] = [Number(query.page ?? 1), Number(query.per_page ?? 30)];
    const comments = repository.comments
      .filter(({ issue }) => issue === number)
      .slice((page - 1) * perPage, page * perPage);
    return { status: 200, body: comments.map((comment) => answers.comment(repository, comment)) };
  },

  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments': ({ repository, parameters, body, answers, login }) => {
    if (repository.settings.locked) throw known('locked');
    const comment = {
      id: repository.comments.length + 1,
      issue: threadOf(repository, parameters.issue_number).number,
      body: body.body,
      login,
    };
    repository.comments.push(comment);
    return { status: 201, body: answers.comment(repository, comment) };
  },

  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}': ({ repository, parameters, body, answers }) => {
    const comment = repository.comments.find(({ id }) => id === Number(parameters.comment_id));
    if (comment === undefined) throw notFound();
    comment.body = body.body;
    return { status: 200, body: answers.comment(repository, comment) };
  },

  'POST /repos/{owner}/{repo}/issues/{issue_number}/labels': ({ repository, parameters, body, answers }) => {
    const thread = threadOf(repository, parameters.issue_number);
    const names = (Array.isArray(body) ? body : (body.labels ?? [])).map((label) =>
      typeof label === 'string' ? label : label.name,
    );
    const { labels } = repository.settings;
    if (labels !== '*' && names.some((name) => !labels.includes(name))) throw known('label');
    thread.labels = [...new Set([...thread.labels, ...names])];
    return { status: 200, body: thread.labels.map((name) => answers.label(name)) };
  },
};

function issueOf(repository, number) {
  const issue = repository.issues.find((candidate) => candidate.number === Number(number));
  if (issue === undefined) throw notFound();
  return issue;
}

function threadOf(repository, number) {
  return repository.pulls.find((pull) => pull.number === Number(number)) ?? issueOf(repository, number);
}
