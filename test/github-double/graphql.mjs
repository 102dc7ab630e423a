import { Refusal } from './answers.mjs';
import { allowPush } from './git-routes.mjs';

/**
 * The two mutations that REST does not have. GraphQL answers 200 with `errors` where REST would refuse.
 *
 * @param {{ query?: unknown, variables?: { input?: Record<string, unknown> } }} request
 * @param {readonly import('./repository.mjs').Repository[]} repositories
 */
export function answerGraphql(request, repositories) {
  const mutation = /mutation[^{]*\{\s*(\w+)/.exec(String(request.query))?.[1];
  const perform = mutations[mutation ?? ''];
  if (perform === undefined) return failed('undefinedField', `Field '${mutation}' doesn't exist on type 'Mutation'`);
  const input = request.variables?.input ?? {};
  try {
    return { data: { [mutation ?? '']: perform(input, repositories) } };
  } catch (error) {
    if (error instanceof Refusal) return failed('UNPROCESSABLE', error.message, mutation);
    throw error;
  }
}

function failed(type, message, path) {
  return {
    data: null,
    errors: [{ type, message, ...(path && { path: [path] }), locations: [{ line: 1, column: 1 }] }],
  };
}

const noCommit = '0'.repeat(40);

const mutations = {
  updateRefs({ repositoryId, refUpdates }, repositories) {
    const repository = repositories.find(({ id }) => `R_${id}` === repositoryId);
    if (repository === undefined)
      throw new Refusal(404, `Could not resolve to a node with the global id of '${repositoryId}'`);
    for (const { name, beforeOid, afterOid, force } of refUpdates) {
      const current = repository.store.ref(name);
      if (beforeOid !== undefined && beforeOid !== (current ?? noCommit))
        throw new Refusal(
          422,
          `Reference update failed: ${name} is at ${current ?? noCommit} but expected ${beforeOid}`,
        );
      if (afterOid !== noCommit && repository.store.typeOf(afterOid) !== 'commit')
        throw new Refusal(422, 'Object does not exist');
      if (
        afterOid !== noCommit &&
        current !== undefined &&
        force !== true &&
        !repository.store.isAncestor(current, afterOid)
      )
        throw new Refusal(422, 'Update is not a fast forward');
      allowPush(repository, name);
    }
    for (const { name, afterOid } of refUpdates) repository.moveRef(name, afterOid === noCommit ? null : afterOid);
    return { clientMutationId: null };
  },

  enablePullRequestAutoMerge({ pullRequestId, mergeMethod }, repositories) {
    for (const repository of repositories) {
      const pull = repository.pulls.find(({ number }) => `PR_${number}` === pullRequestId);
      if (pull === undefined) continue;
      if (!repository.settings.allowAutoMerge) throw new Refusal(422, 'Auto merge is not allowed for this repository');
      const user = { ...repository.exampleUser, login: 'github-actions[bot]' };
      pull.autoMerge = {
        enabled_by: user,
        merge_method: mergeMethod.toLowerCase(),
        commit_title: '',
        commit_message: '',
      };
      return { clientMutationId: null };
    }
    throw new Refusal(404, `Could not resolve to a node with the global id of '${pullRequestId}'`);
  },
};
