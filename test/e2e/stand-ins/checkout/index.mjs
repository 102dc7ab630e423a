import { execFileSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** What actions/checkout does, from bare repositories in a folder. */
const { INPUT_REPOSITORY: repository, INPUT_REF: ref, GITHUB_WORKSPACE: workspace, E2E_REMOTES: remotes } = process.env;
if (process.env['INPUT_PERSIST-CREDENTIALS'] !== 'false') throw new Error('the token would stay in the checkout');
if (!process.env.INPUT_TOKEN) throw new Error('a checkout needs a token');

const git = (...args) => execFileSync('git', args, { cwd: workspace, stdio: 'inherit' });
for (const name of readdirSync(workspace)) rmSync(join(workspace, name), { recursive: true, force: true });
git('init', '--quiet', '--initial-branch=main');
git('remote', 'add', 'origin', `file://${join(remotes, repository)}.git`);
const branches = '+refs/heads/*:refs/remotes/origin/*';
if (process.env['INPUT_FETCH-DEPTH'] === '0') git('fetch', '--quiet', 'origin', branches);
git('fetch', '--quiet', ...(process.env['INPUT_FETCH-DEPTH'] === '0' ? [] : ['--depth=1']), 'origin', ref || 'main');
if (/^[0-9a-f]{40}$/.test(ref)) git('checkout', '--quiet', '--detach', 'FETCH_HEAD');
else git('checkout', '--quiet', '-B', ref || 'main', 'FETCH_HEAD');
