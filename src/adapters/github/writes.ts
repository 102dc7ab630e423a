import { Failure } from '../../domain/failure.js';
import type { GitHub } from '../../ports/github.js';
import type { WriteOutcome } from '../../domain/github/objects.js';
import type { Field } from './answers.js';
import type { Reads } from './reads.js';
import { repo, type RepositoryRequests } from './repository.js';

type Writes = Omit<GitHub, keyof Reads>;

const sha = (object: Field): string => object.get('sha').sha();
const target = (ref: Field): string => ref.get('object', 'sha').sha();
const number = (item: Field): number => item.get('number').number();

/** @param nodeId the repository's, for GraphQL */
export function writesOf(requests: RepositoryRequests, nodeId: () => Promise<string>): Writes {
  return { ...branchWritesOf(requests, nodeId), ...pullRequestWritesOf(requests) };
}

type BranchWrites = Pick<
  Writes,
  'writeBlob' | 'writeTree' | 'writeCommit' | 'createBranch' | 'advanceBranch' | 'mergeInto' | 'deleteBranch'
>;

function branchWritesOf(requests: RepositoryRequests, nodeId: () => Promise<string>): BranchWrites {
  return {
    writeBlob: (text) =>
      requests.once(`blob ${text}`, () =>
        requests.ask(`POST ${repo}/git/blobs`, { content: text, encoding: 'utf-8' }, sha),
      ),
    writeTree(base, files) {
      const tree = [...files].map(([path, file]) => ({
        path,
        mode: file?.mode ?? '100644',
        type: 'blob',
        sha: file?.sha ?? null,
      }));
      return requests.ask(`POST ${repo}/git/trees`, { ...(base !== undefined && { base_tree: base }), tree }, sha);
    },
    writeCommit: ({ message, tree, parents }) =>
      requests.ask(`POST ${repo}/git/commits`, { message, tree, parents }, sha),

    createBranch: (name, commit) =>
      requests.write(`POST ${repo}/git/refs`, { ref: `refs/heads/${name}`, sha: commit }, target),
    advanceBranch: (name, commit) =>
      requests.write(`PATCH ${repo}/git/refs/{ref}`, { ref: `heads/${name}`, sha: commit, force: false }, target),
    async mergeInto(name, commit, message) {
      const parameters = { base: name, head: commit, commit_message: message };
      const outcome = await requests.write(
        `POST ${repo}/merges`,
        parameters,
        (merge, status) => status === 204 || sha(merge),
      );
      return outcome.kind === 'look-again' && /merge conflict/i.test(outcome.cause.message) ? 'conflict' : outcome;
    },
    async deleteBranch(name, commit) {
      // REST deletes whatever is there; this deletes only what we looked at.
      const update = { name: `refs/heads/${name}`, beforeOid: commit, afterOid: '0'.repeat(40) };
      const outcome = await requests.mutate('updateRefs', { repositoryId: await nodeId(), refUpdates: [update] });
      if (outcome !== 'unknown-mutation') return outcome;
      return deleteIfUnmoved(requests, name, commit);
    },
  };
}

function pullRequestWritesOf(requests: RepositoryRequests): Omit<Writes, keyof BranchWrites> {
  return {
    createPullRequest: (request) => requests.write(`POST ${repo}/pulls`, { ...request }, number),
    updatePullRequest: (pull, change) =>
      requests.write(`PATCH ${repo}/pulls/{pull_number}`, { pull_number: pull, ...change }, number),
    addComment: (issue, body) =>
      requests.write(`POST ${repo}/issues/{issue_number}/comments`, { issue_number: issue, body }, (comment) =>
        comment.get('id').number(),
      ),
    addLabels: (issue, labels) =>
      requests.write(`POST ${repo}/issues/{issue_number}/labels`, { issue_number: issue, labels }, (list) =>
        list.list(),
      ),
    requestReviewers(pull, reviewers) {
      const teams = reviewers.flatMap((reviewer) => reviewer.split('/')[1] ?? []);
      const people = reviewers.filter((reviewer) => !reviewer.includes('/'));
      const parameters = { pull_number: pull, reviewers: people, team_reviewers: teams };
      return requests.write(`POST ${repo}/pulls/{pull_number}/requested_reviewers`, parameters, number);
    },
    async setDraft({ nodeId: pullRequestId }, draft) {
      const mutation = draft ? 'convertPullRequestToDraft' : 'markPullRequestReadyForReview';
      const outcome = await requests.mutate(mutation, { pullRequestId });
      if (outcome !== 'unknown-mutation') return outcome;
      return {
        kind: 'look-again',
        cause: new Failure('github', 'this GitHub server does not know drafts', { hint: 'Set `draft: false`.' }),
      };
    },
    async enableAutoMerge({ nodeId: pullRequestId }, mergeMethod) {
      const outcome = await requests.mutate('enablePullRequestAutoMerge', { pullRequestId, mergeMethod });
      if (outcome !== 'unknown-mutation') return outcome;
      return {
        kind: 'look-again',
        cause: new Failure('github', 'this GitHub server does not know auto-merge', {
          hint: 'Set `auto-merge: false`.',
        }),
      };
    },
  };
}

/** For servers without `updateRefs`: as late a look as there can be. */
async function deleteIfUnmoved(requests: RepositoryRequests, name: string, commit: string): Promise<WriteOutcome> {
  const ref = { ref: `heads/${name}` };
  const now = await requests.ask<string | undefined>(
    `GET ${repo}/git/ref/{ref}`,
    ref,
    (found) => found.get('object', 'sha').sha(),
    { missing: () => undefined },
  );
  if (now !== commit)
    return {
      kind: 'look-again',
      cause: new Failure('github', `${name} was moved by somebody else`, {
        hint: 'Run again when nobody pushes to it.',
      }),
    };
  return requests.write(`DELETE ${repo}/git/refs/{ref}`, ref, () => undefined);
}
