#!/usr/bin/env node
// Makes the draft of a release, with every file of a folder as an asset. A draft of the same tag that an earlier run
// left is made anew; what is published is not touched.
//
//   GITHUB_TOKEN=… node scripts/release/draft.mjs TAG FOLDER NOTES
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { allReleases, commit, commitOfTag, request, upload } from './github.mjs';
import { versionOfTag } from './versions.mjs';

const [tag = '', folder, notes] = process.argv.slice(2);
const version = versionOfTag(tag);
if (version === undefined || notes === undefined) throw new Error('usage: draft.mjs TAG FOLDER NOTES');
if ((await commitOfTag(tag)) !== commit) throw new Error(`${tag} was moved since this run began: it is not ${commit}`);

const earlier = (await allReleases()).filter(({ tag_name: name }) => name === tag);
if (earlier.some(({ draft }) => !draft)) throw new Error(`${tag} is published already; a correction is a new version`);
for (const { id } of earlier) await request('DELETE', `releases/${id}`);

const body = readFileSync(notes, 'utf8');
const release = { tag_name: tag, target_commitish: commit, name: version, body, draft: true };
const { upload_url: place, html_url: page } = await request('POST', 'releases', release);
for (const name of readdirSync(folder).toSorted()) await upload(place, name, readFileSync(join(folder, name)));
console.log(`drafted ${page}`);
