#!/usr/bin/env node
// The parts of selftest.yml that people play, in its scratch repository, and the look at what became of it there.
//
//   node scripts/selftest.mjs begin          puts the repository back to where the first self-test found it
//   node scripts/selftest.mjs close|merge    closes or squashes the pull request PULL_REQUEST
//   node scripts/selftest.mjs look           prints what GitHub did otherwise than the tests' double does
//
// REPOSITORY, GITHUB_TOKEN and for `look` OUTCOMES (JSON of the jobs) come from the environment.
import { execFileSync } from 'node:child_process';
import { appendFileSync, readFileSync } from 'node:fs';

const { GITHUB_API_URL = 'https://api.github.com', GITHUB_TOKEN, REPOSITORY, PULL_REQUEST, OUTCOMES } = process.env;
const branches = ['feature/infra-integration', 'rollback/infra-integration', 'pin/infra'];
const startTag = 'tags/infra-selftest-start';

/** What GitHub answers; a status that is not among `allowed` is an error. */
async function ask(method, path, { body, allowed = [200, 201, 204] } = {}) {
  const headers = { authorization: `Bearer ${GITHUB_TOKEN}`, accept: 'application/vnd.github+json' };
  const answer = await fetch(`${GITHUB_API_URL}/repos/${REPOSITORY}${path}`, {
    method,
    headers: { ...headers, 'user-agent': 'infra-selftest', ...(body && { 'content-type': 'application/json' }) },
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  if (!allowed.includes(answer.status)) throw new Error(`${method} ${path}: ${answer.status} ${text.slice(0, 300)}`);
  return { status: answer.status, body: text === '' ? undefined : JSON.parse(text) };
}

const get = async (path) => (await ask('GET', path)).body;
const refOf = async (name) => {
  const { status, body } = await ask('GET', `/git/ref/${name}`, { allowed: [200, 404] });
  return status === 404 ? undefined : body.object.sha;
};
const numberOf = (url) => /\/pull\/(\d+)$/.exec(url ?? '')?.[1];

async function begin() {
  const main = (await get('')).default_branch;
  const start = await refOf(startTag);
  const now = await refOf(`heads/${main}`);
  if (start === undefined) await ask('POST', '/git/refs', { body: { ref: `refs/${startTag}`, sha: now } });
  else await ask('PATCH', `/git/refs/heads/${main}`, { body: { sha: start, force: true } });
  for (const pull of await get('/pulls?state=open&per_page=100'))
    if (branches.includes(pull.head.ref)) await ask('PATCH', `/pulls/${pull.number}`, { body: { state: 'closed' } });
  for (const branch of branches)
    if ((await refOf(`heads/${branch}`)) !== undefined) await ask('DELETE', `/git/refs/heads/${branch}`);
  const url = /^url = "([^"]+)"/m.exec(readFileSync('plan/infra.toml', 'utf8'))?.[1];
  const [commit] = execFileSync('git', ['ls-remote', url, 'HEAD'], { encoding: 'utf8' }).split('\t');
  appendFileSync(process.env.GITHUB_OUTPUT, `infra-commit=${commit}\n`);
}

const pullRequest = () => {
  const number = numberOf(PULL_REQUEST);
  if (number === undefined) throw new Error('the workflow before handed on no pull request');
  return number;
};
const close = () => ask('PATCH', `/pulls/${pullRequest()}`, { body: { state: 'closed' } });
const merge = () => ask('PUT', `/pulls/${pullRequest()}/merge`, { body: { merge_method: 'squash' } });

/** What a pull request is, as far as the self-test knows the answer. */
async function seen(url) {
  const number = numberOf(url);
  if (number === undefined) return 'no pull request';
  const { head, base, state, merged } = await get(`/pulls/${number}`);
  const { verification } = (await get(`/commits/${head.sha}`)).commit;
  const comments = await get(`/issues/${number}/comments`);
  const words = [state === 'open' ? 'open' : merged ? 'merged' : 'closed'];
  if (!verification.verified) words.push('not signed');
  if (base.ref !== base.repo.default_branch) words.push(`to ${base.ref}`);
  return [head.ref, ...words, ...(comments.length > 0 ? [`${comments.length} comment`] : [])].join(', ');
}

async function look() {
  const jobs = JSON.parse(OUTCOMES);
  const url = (job) => jobs[job]?.outputs?.['pull-request-url'];
  const main = (await get('')).default_branch;
  const tree = async (sha) => (await get(`/git/commits/${sha}`)).tree.sha;
  const [integration, rollback, pin] = branches;
  /** What it is about, what GitHub did, and what the double does. */
  const rows = [
    ['1 integrate: a pull request', await seen(url('integrate')), `${integration}, closed, 1 comment`],
    ['2 update: the same one', url('update'), url('integrate')],
    ['3 quick: closed with a comment, by us', jobs.quick?.result, 'success'],
    ['4 integrate after what we closed: a new one', await seen(url('again')), `${integration}, closed`],
    ['5 declined: what a person closed stays closed', url('declined'), url('again')],
    ['6 another change: a new one, merged', await seen(url('other')), `${integration}, merged`],
    ['7 partial: merged', await seen(url('partial')), `${rollback}, merged`],
    ['8 pin: merged', await seen(url('pin')), `${pin}, merged`],
    ['9 unpin: merged', await seen(url('unpin')), `${pin}, merged`],
    ['10 full: merged', await seen(url('full')), `${rollback}, merged`],
    ['and every file is as before', await tree(await refOf(`heads/${main}`)), await tree(await refOf(startTag))],
    [
      'no job failed',
      Object.keys(jobs)
        .filter((name) => jobs[name].result !== 'success')
        .join(' '),
      '',
    ],
  ];
  const open = (await get('/pulls?state=open&per_page=100')).filter(({ head }) => branches.includes(head.ref));
  rows.push(['nothing is left open', open.map(({ number }) => `#${number}`).join(' '), '']);
  for (const [what, found, expected] of rows) {
    console.log(`${found === expected ? 'ok  ' : 'FAIL'} ${what}`);
    if (found !== expected) console.log(`     GitHub: ${found || 'nothing'}\n     double: ${expected || 'nothing'}`);
  }
  if (rows.some(([, found, expected]) => found !== expected)) process.exitCode = 1;
}

const command = { begin, close, merge, look }[process.argv[2]];
if (command === undefined) throw new Error('usage: selftest.mjs begin|close|merge|look');
await command();
