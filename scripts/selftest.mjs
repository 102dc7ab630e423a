#!/usr/bin/env node
// Looks on GitHub what selftest.yml left in the scratch repository, and prints what is otherwise than the tests'
// double has it.
const { GITHUB_API_URL = 'https://api.github.com', GITHUB_TOKEN, REPOSITORY, OPENED, UPDATED, RESULTS } = process.env;
const branch = 'feature/infra-integration';

async function ask(path) {
  const headers = { authorization: `Bearer ${GITHUB_TOKEN}`, accept: 'application/vnd.github+json' };
  const answer = await fetch(`${GITHUB_API_URL}/repos/${REPOSITORY}/${path}`, { headers });
  return { status: answer.status, body: await answer.json() };
}

const number = /\/pull\/(\d+)$/.exec(OPENED ?? '')?.[1];
const pull = number === undefined ? undefined : (await ask(`pulls/${number}`)).body;
const commits = number === undefined ? [] : (await ask(`pulls/${number}/commits`)).body;
const comments = number === undefined ? [] : (await ask(`issues/${number}/comments`)).body;
const seen = {
  'every workflow ended well': RESULTS === 'success success success',
  'a pull request was opened': number !== undefined,
  'the update went to the same one': OPENED === UPDATED,
  'it is from our branch to the default branch':
    pull?.head?.ref === branch && pull.base.ref === pull.base.repo.default_branch,
  'GitHub signed every commit': commits.length > 1 && commits.every(({ commit }) => commit.verification.verified),
  'it is closed and not merged': pull?.state === 'closed' && pull.merged === false,
  'the comment says why': comments.length === 1,
  'the branch is gone': (await ask(`git/ref/heads/${branch}`)).status === 404,
};
for (const [what, isSo] of Object.entries(seen)) console.log(`${isSo ? 'ok  ' : 'FAIL'} ${what}`);
if (Object.values(seen).includes(false)) process.exitCode = 1;
