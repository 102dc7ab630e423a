import { readFileSync } from 'node:fs';
import { buildSchema, executeSync, GraphQLError, parse, validate } from 'graphql';
import { Refusal } from './answers.mjs';
import { allowPush } from './git-routes.mjs';
import { known } from './refusals.mjs';
import { queryRoots } from './graphql-queries.mjs';

/** The package exports it only together with 5 MB of JSON. */
const file = new URL('../../node_modules/@octokit/graphql-schema/schema.graphql', import.meta.url);

/**
 * GitHub's schema; half a second to read, so only where somebody asks. @type {import('graphql').GraphQLSchema |
 * undefined}
 */
let loaded;

function schema() {
  loaded ??= buildSchema(readFileSync(file, 'utf8'), { assumeValidSDL: true });
  return loaded;
}

/**
 * The mutations that REST does not have, and what is asked about many repositories at once, asked and answered as
 * GitHub's schema has them. GraphQL answers 200 with `errors` where REST would refuse.
 *
 * @param {{ query?: unknown, variables?: Record<string, unknown> }} request
 * @param {readonly import('./repository.mjs').Repository[]} repositories
 * @returns {{ body: unknown, violations: readonly string[] }}
 */
export function answerGraphql(request, repositories) {
  const source = String(request.query);
  const rootValue = {
    ...Object.fromEntries(
      Object.entries(mutations).map(([name, perform]) => [name, ({ input }) => perform(input, repositories)]),
    ),
    ...queryRoots(repositories),
  };
  const { data, errors = [] } = execute(source, rootValue, request.variables);
  const refused = errors.filter(({ originalError }) => originalError instanceof Refusal);
  const violations = errors
    .filter((error) => !refused.includes(error))
    .map(({ message }) => `POST /graphql: ${message}`);
  if (errors.length === 0) return { body: { data }, violations };
  const answers = errors.map(({ message, path, locations, originalError }) => ({
    type: types[originalError?.status] ?? 'UNPROCESSABLE',
    ...(path && { path }),
    locations,
    message,
  }));
  return { body: { data: data ?? null, errors: answers }, violations };
}

/** Queries that GitHub would take, by their text: to read one takes longer than to answer it. */
const queries = new Map();

function execute(source, rootValue, variableValues) {
  try {
    const document = queries.get(source) ?? parse(source);
    const errors = queries.has(source) ? [] : validate(schema(), document);
    if (errors.length > 0) return { errors };
    queries.set(source, document);
    return executeSync({ schema: schema(), document, rootValue, variableValues });
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [error] };
    throw error;
  }
}

const types = { 403: 'FORBIDDEN', 404: 'NOT_FOUND' };

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
      allowPush(repository, name, afterOid === noCommit ? { deletes: true } : { moves: afterOid });
    }
    for (const { name, afterOid } of refUpdates) repository.moveRef(name, afterOid === noCommit ? null : afterOid);
    return {};
  },

  enablePullRequestAutoMerge({ pullRequestId, mergeMethod }, repositories) {
    const { pull, repository } = pullOf(pullRequestId, repositories);
    if (!repository.settings.allowAutoMerge) throw known('auto-merge off');
    if (!repository.settings.requiredChecks) throw known('auto-merge needless');
    const user = { ...repository.exampleUser, login: 'github-actions[bot]' };
    pull.autoMerge = {
      enabled_by: user,
      merge_method: mergeMethod.toLowerCase(),
      commit_title: '',
      commit_message: '',
    };
    return {};
  },

  convertPullRequestToDraft({ pullRequestId }, repositories) {
    const { pull, repository } = pullOf(pullRequestId, repositories);
    if (!repository.settings.drafts) throw known('drafts');
    pull.draft = true;
    return {};
  },

  markPullRequestReadyForReview({ pullRequestId }, repositories) {
    pullOf(pullRequestId, repositories).pull.draft = false;
    return {};
  },
};

function pullOf(id, repositories) {
  for (const repository of repositories) {
    const pull = repository.pulls.find((candidate) => `PR_${repository.id}_${candidate.number}` === id);
    if (pull !== undefined) return { pull, repository };
  }
  throw new Refusal(404, `Could not resolve to a node with the global id of '${id}'`);
}
