#!/usr/bin/env node
// Whether every commit that changes what users rely on (the snapshot of test/contract/interface.test.ts) tells it in
// CHANGELOG.md, too. Looks at the commits that main lacks; without main, at the last one. Nothing is promised before
// the first release.
//
//   node scripts/check-interface-change.mjs [--main origin/main]
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { readSections } from './release/changelog.mjs';
import { isVersion } from './release/versions.mjs';

const snapshot = 'test/contract/__snapshots__/interface.test.ts.snap';
const { values } = parseArgs({ options: { main: { type: 'string', default: 'origin/main' } } });
const known = git('rev-parse', '--verify', '--quiet', `${values.main}^{commit}`) !== undefined;
const range = known ? [`${values.main}..HEAD`] : ['--max-count=1', 'HEAD'];
const commits = git('log', '--no-merges', '--format=%h %s', ...range) ?? '';

const silent = commits.split('\n').filter((commit) => {
  const [id] = commit.split(' ');
  const files = git('diff-tree', '--root', '--no-commit-id', '--name-only', '-r', id)?.split('\n') ?? [];
  return isPromised(id) && files.includes(snapshot) && !files.includes('CHANGELOG.md');
});
for (const commit of silent)
  console.error(`error: ${commit}: changes the interface, and CHANGELOG.md does not tell it`);
if (silent.length > 0) process.exitCode = 1;
else console.log('every change of the interface is in CHANGELOG.md');

function isPromised(id) {
  return [...readSections(git('show', `${id}:CHANGELOG.md`) ?? '').keys()].some(isVersion);
}

function git(...args) {
  const { status, stdout } = spawnSync('git', args, { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}
