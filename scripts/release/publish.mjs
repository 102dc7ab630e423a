#!/usr/bin/env node
// Publishes the draft of a release, then moves the tags that follow it (v1, v1.2). Run again, it does what is left to
// do.
//
//   GITHUB_TOKEN=… node scripts/release/publish.mjs TAG
import { allReleases, commit, commitOfTag, find, request } from './github.mjs';
import { compareVersions, movingTags, versionOfTag } from './versions.mjs';

const [tag = ''] = process.argv.slice(2);
const version = versionOfTag(tag);
if (version === undefined) throw new Error('usage: publish.mjs TAG');
if ((await commitOfTag(tag)) !== commit) throw new Error(`${tag} was moved since this run began: it is not ${commit}`);

const releases = await allReleases();
const ours = releases.find(({ tag_name: name }) => name === tag);
if (ours === undefined) throw new Error(`there is no draft of ${tag}: run the job before this one again`);
const others = releases.filter(({ draft }) => !draft).flatMap(({ tag_name: name }) => versionOfTag(name) ?? []);
if (ours.draft) await publish(ours);
for (const name of movingTags(version, others)) await moveTag(name);

async function publish({ id }) {
  const newest = others.every((other) => compareVersions(other, version) <= 0);
  const { html_url: page, immutable } = await request('PATCH', `releases/${id}`, {
    draft: false,
    make_latest: String(newest),
  });
  console.log(`published ${page}`);
  if (immutable !== true) {
    console.log('::warning::the release can be changed: turn on immutable releases in the settings of the repository');
  }
}

async function moveTag(name) {
  const there = await find(`git/ref/tags/${name}`);
  if (there === undefined) await request('POST', 'git/refs', { ref: `refs/tags/${name}`, sha: commit });
  else if (there.object.sha !== commit) await request('PATCH', `git/refs/tags/${name}`, { sha: commit, force: true });
  console.log(`${name} is ${commit}`);
}
