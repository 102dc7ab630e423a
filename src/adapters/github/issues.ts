import type { Issue, IssueBoard } from '../../ports/issues.js';
import type { Field } from './answers.js';
import { repo, type RepositoryRequests } from './repository.js';

/** A hundred on each: one for each repository of a large fleet. */
const maxIssuePages = 120;

/** The issues of one repository; pull requests, which the API lists among them, are left out. */
export function createIssueBoard(requests: RepositoryRequests): IssueBoard {
  return {
    async list(label) {
      const found = await requests.pages<readonly Issue[]>(
        `GET ${repo}/issues`,
        { labels: label, state: 'all' },
        (item) => (item.get('pull_request').isNull() ? [readIssue(item)] : []),
        maxIssuePages,
      );
      return found.flat();
    },
    async create({ title, body, label }) {
      let made: Issue | undefined;
      await requests.write(
        `POST ${repo}/issues`,
        { title, body, labels: [label] },
        (issue) => (made = readIssue(issue)),
      );
      return made;
    },
    update: (number, change) =>
      requests.ask(`PATCH ${repo}/issues/{issue_number}`, { issue_number: number, ...change }, readIssue),
  };
}

function readIssue(data: Field): Issue {
  return {
    number: data.get('number').number(),
    url: data.get('html_url').text(),
    title: data.get('title').text(),
    body: data.get('body').isNull() ? '' : data.get('body').text(),
    state: data.get('state').text() === 'open' ? 'open' : 'closed',
  };
}
