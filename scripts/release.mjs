#!/usr/bin/env node
// Prepares the commit of a release in the working directory: the version in package.json and package-lock.json, its
// section in CHANGELOG.md, and dist/. It publishes nothing: a tag on the commit, once it is on main, starts
// .github/workflows/release.yml.
//
//   node scripts/release.mjs [VERSION | major | minor | patch] [--dry-run]
//
// Without a version, that of package.json, as long as it is not released.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readSections, releaseSection } from './release/changelog.mjs';
import { compareVersions, isVersion, nextVersion, versionOfTag } from './release/versions.mjs';

const { values, positionals } = parseArgs({
  options: { 'dry-run': { type: 'boolean', default: false } },
  allowPositionals: true,
});
const files = { manifest: 'package.json', lockfile: 'package-lock.json', changelog: 'CHANGELOG.md' };
const before = Object.fromEntries(Object.values(files).map((path) => [path, readFileSync(path, 'utf8')]));
const sections = readSections(before[files.changelog]);
const released = [...sections.keys(), ...git('tag', '--list', 'v*').split('\n').map(versionOfTag)]
  .filter((version) => version !== undefined && isVersion(version))
  .toSorted(compareVersions);
const version = chosenVersion(positionals);

const problems = [...problemsOfVersion(), ...problemsOfTree()];
if (problems.length > 0) {
  for (const problem of problems) console.error(`error: ${problem}`);
  process.exit(1);
}
console.log(`release ${version}\n\n${sections.get('Unreleased')}\n`);
if (values['dry-run']) console.log('dry run: nothing was written');
else prepareCommit();

function chosenVersion([asked, ...more]) {
  if (more.length > 0) throw new Error('usage: node scripts/release.mjs [VERSION | major | minor | patch] [--dry-run]');
  const current = JSON.parse(before[files.manifest]).version;
  if (asked === undefined) return current;
  return ['major', 'minor', 'patch'].includes(asked) ? nextVersion(released.at(-1) ?? current, asked) : asked;
}

function problemsOfVersion() {
  if (!isVersion(version)) return [`\`${version}\` is not a version: three numbers, for example 1.2.3`];
  const newest = released.at(-1);
  if (newest === undefined || compareVersions(version, newest) > 0) return [];
  const next = ['patch', 'minor', 'major'].map((kind) => nextVersion(newest, kind)).join(', ');
  if (released.includes(version)) return [`${version} is released already; the next one is ${next}`];
  return [`${version} is older than ${newest}, which is released; the next one is ${next}`];
}

function problemsOfTree() {
  const changed = git('status', '--porcelain', '--untracked-files=no');
  return [
    ...(sections.get('Unreleased') ? [] : ['CHANGELOG.md says nothing under `## Unreleased`']),
    ...(changed === '' ? [] : [`there are changes that are not committed:\n${changed}`]),
  ];
}

function prepareCommit() {
  const manifest = JSON.parse(before[files.manifest]);
  const lockfile = JSON.parse(before[files.lockfile]);
  const root = { ...lockfile.packages[''], version };
  const after = {
    [files.manifest]: toJson({ ...manifest, version }),
    [files.lockfile]: toJson({ ...lockfile, version, packages: { ...lockfile.packages, '': root } }),
    [files.changelog]: releaseSection(before[files.changelog], version, new Date().toISOString().slice(0, 10)),
  };
  try {
    writeAll(after);
    execFileSync('npm', ['run', '--silent', 'build'], { stdio: ['ignore', 'inherit', 'inherit'] });
    git('add', '--', ...Object.values(files), 'dist');
    git('commit', '--quiet', '--message', `chore(release): ${version}`);
  } catch (error) {
    git('reset', '--quiet', '--hard'); // nobody's work is lost: see problemsOfTree
    git('clean', '--quiet', '--force', '-d', 'dist');
    throw error;
  }
  console.log(`committed; once it is on main: git tag v${version} <commit> && git push origin v${version}`);
}

function writeAll(texts) {
  for (const [path, text] of Object.entries(texts)) writeFileSync(path, text);
}

function toJson(value) {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function git(...args) {
  return execFileSync('git', args, { encoding: 'utf8' }).trim();
}
