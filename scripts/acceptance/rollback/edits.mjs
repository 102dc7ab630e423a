import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { git } from '../fleet/run.mjs';
import { numbersOf } from '../chance.mjs';

/** Random edits of manifests that have nothing to do with infra crates. @returns what each left behind. */
export function editManifests(clone, seed, times) {
  const random = zeroToOne(seed);
  const paths = git(clone, 'ls-files', '--', 'Cargo.toml', '**/Cargo.toml').trim().split('\n');
  const edits = [];
  for (let count = 0; count < times; count += 1) {
    const path = paths[Math.floor(random() * paths.length)];
    const before = readFileSync(join(clone, path), 'utf8');
    const { text, mark } = edited(before, count, random);
    writeFileSync(join(clone, path), text);
    edits.push({ path, mark });
  }
  return edits;
}

/** The edits that are not there any more. */
export function missingEdits(clone, edits) {
  return edits
    .filter(({ path, mark }) => !readFileSync(join(clone, path), 'utf8').includes(mark))
    .map(({ path, mark }) => `the edit of ${path} is lost: ${mark}`);
}

function edited(text, count, random) {
  const kinds = [comment, metadata, feature, feature, besideInfra, besideInfra, topComment];
  return kinds[Math.floor(random() * kinds.length)](text, count, random);
}

/** A comment line before a random line that begins a key or a table. */
function comment(text, count, random) {
  const lines = text.split('\n');
  const places = lines.flatMap((line, index) => (/^(\[|[\w-]+\s*=)/.test(line) ? [index] : []));
  const mark = `# an edit of people ${count}`;
  lines.splice(places[Math.floor(random() * places.length)] ?? 0, 0, mark);
  return { text: lines.join('\n'), mark };
}

function topComment(text, count) {
  const mark = `# licence header ${count}`;
  return { text: `${mark}\n${text}`, mark };
}

function metadata(text, count) {
  const mark = `[workspace.metadata.edit-${count}]`;
  const table = text.includes('[workspace]') ? mark : mark.replace('workspace', 'package');
  return { text: `${text.replace(/\n*$/, '\n')}\n${table}\nby = "people"\n`, mark: table };
}

/** A feature of a package; in a virtual manifest a comment. */
function feature(text, count, random) {
  if (!/^\[package\]/m.test(text)) return comment(text, count, random);
  const mark = `edit-${count} = []`;
  if (/^\[features\]/m.test(text))
    return { text: text.replace(/^\[features\]\r?\n/m, (header) => `${header}${mark}\n`), mark };
  return { text: `${text.replace(/\n*$/, '\n')}\n[features]\n${mark}\n`, mark };
}

/** A line right beside an infra entry. */
function besideInfra(text, count, random) {
  const lines = text.split('\n');
  const places = lines.flatMap((line, index) => (line.startsWith('infra-') ? [index] : []));
  if (places.length === 0) return comment(text, count, random);
  const mark = `# beside it ${count}`;
  const place = places[Math.floor(random() * places.length)];
  lines.splice(place + Math.round(random()), 0, mark);
  return { text: lines.join('\n'), mark };
}

function zeroToOne(seed) {
  const next = numbersOf(seed);
  return () => next() / 2 ** 32;
}
