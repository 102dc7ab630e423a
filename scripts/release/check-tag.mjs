#!/usr/bin/env node
// Whether a tag may become a release: it is on main, and its commit has that version in package.json, package-lock.json
// and CHANGELOG.md. Writes the notes of the release. Works on the checkout of the tag, in the working directory.
//
//   node scripts/release/check-tag.mjs TAG [--main origin/main] [--notes FILE]
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readSections } from './changelog.mjs';
import { versionOfTag } from './versions.mjs';

const { values, positionals } = parseArgs({
  options: { main: { type: 'string', default: 'origin/main' }, notes: { type: 'string' } },
  allowPositionals: true,
});
const [tag = ''] = positionals;
const version = versionOfTag(tag);
const notes = readSections(readFileSync('CHANGELOG.md', 'utf8')).get(version) ?? '';

const problems =
  version === undefined ? [`\`${tag}\` names no release: v1.2.3`] : [...placeProblems(), ...fileProblems()];
for (const problem of problems) console.error(`error: ${problem}`);
if (problems.length > 0) process.exit(1);
if (values.notes !== undefined) writeFileSync(values.notes, `${notes}\n`);
console.log(`${tag} may be released`);

function placeProblems() {
  const commit = git('rev-parse', '--verify', '--quiet', `refs/tags/${tag}^{commit}`);
  if (commit === undefined) return [`there is no tag ${tag} here`];
  if (git('rev-parse', '--verify', '--quiet', `${values.main}^{commit}`) === undefined) {
    return [`there is no ${values.main} here to look for the tag: fetch it with its whole history`];
  }
  return [
    ...(git('rev-parse', 'HEAD') === commit ? [] : [`the checkout is not that of ${tag}`]),
    ...(git('merge-base', '--is-ancestor', commit, values.main) === undefined
      ? [`${tag} is not on ${values.main}: merge its commit first, then tag what is there`]
      : []),
  ];
}

function fileProblems() {
  const lockfile = readJson('package-lock.json');
  const named = { 'package.json': readJson('package.json').version, 'package-lock.json': lockfile.version };
  return [
    ...Object.entries(named)
      .filter(([, found]) => found !== version)
      .map(([file, found]) => `${file} has version ${found}, the tag ${version}`),
    ...(notes === '' ? [`CHANGELOG.md has no section for ${version}, or nothing in it`] : []),
  ];
}

function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** What git prints, or `undefined` where it says no. */
function git(...args) {
  const { status, stdout } = spawnSync('git', args, { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}
