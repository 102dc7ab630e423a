#!/usr/bin/env node
// Fuzzes every reader of what somebody else wrote, guided by V8's own coverage: a text that reaches code that none
// reached before is kept and changed further. What breaks a law is shown, and added to the seeds with --save.
//
//   node scripts/acceptance/fuzz.mjs [--seconds 60] [--target NAME] [--seed N] [--save]
//
// Jazzer.js would be the usual tool: its release 4.0.0 needs glibc 2.38, and 2.1.0 downloads a program when it is
// installed, which machines without a way to github.com cannot do.
import { Session } from 'node:inspector/promises';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { compileSources } from '../compile-sources.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    target: { type: 'string' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000_007) },
    save: { type: 'boolean', default: false },
  },
});

const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

const folder = compileSources('test/fuzz/tsconfig.json');
let broken = 0;
try {
  const load = (name) => import(pathToFileURL(join(folder, 'test', 'fuzz', name)).href);
  const [{ problemOf, targets }, { chance, mutate }] = await Promise.all([load('targets.js'), load('mutate.js')]);
  const names = Object.keys(targets).filter((name) => values.target === undefined || name === values.target);
  const pick = chance(Number(values.seed));
  const how = { problemOf, mutate, pick, seconds: Number(values.seconds) / names.length };
  for (const name of names) await fuzz(name, targets[name], how);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`seed ${values.seed}: ${broken} broken`);
process.exitCode = broken === 0 ? 0 : 1;

async function fuzz(name, target, { problemOf, mutate, pick, seconds }) {
  const file = join(root, 'test', 'fuzz', 'corpus', `${name.replaceAll(' ', '-')}.json`);
  const seeds = JSON.parse(readFileSync(file, 'utf8'));
  const corpus = [...seeds];
  const seen = new Set();
  const found = new Map();
  let runs = 0;
  const play = async (text) => {
    runs += 1;
    const problem = await problemOf(target, text);
    // The first line of our own names the fault: one text for each is enough.
    const fault = problem?.split('\n').slice(0, 2).join(' ');
    if (fault !== undefined && !found.has(fault)) found.set(fault, text);
  };
  for (const text of seeds) await play(text);
  await reachesNew(seen);
  const end = performance.now() + seconds * 1000;
  while (performance.now() < end) {
    const made = Array.from({ length: 16 }, () => mutate(corpus[pick(corpus.length)], corpus, pick));
    for (const text of made) await play(text);
    // Coverage costs more than a run: a group that reaches something is looked at text by text.
    if (!(await reachesNew(seen, { only: true }))) continue;
    for (const text of made) {
      await play(text);
      if (await reachesNew(seen)) corpus.push(text);
    }
  }
  for (const [fault, text] of found) console.log(`${name}: ${fault}\n  ${JSON.stringify(text.slice(0, 2000))}`);
  broken += found.size;
  if (values.save && found.size > 0) writeFileSync(file, `${JSON.stringify([...seeds, ...found.values()], null, 2)}\n`);
  console.log(
    `${name}: ${runs} texts, ${corpus.length - seeds.length} reached new code, ${found.size} broke something`,
  );
}

/** Whether code was reached since the last call that `seen` does not know; it learns it unless `only` asks. */
async function reachesNew(seen, { only = false } = {}) {
  const { result } = await session.post('Profiler.takePreciseCoverage');
  let isNew = false;
  for (const { url, functions } of result) {
    if (!url.includes('/.tools/compiled/') || !url.includes('/src/')) continue;
    for (const { ranges } of functions) {
      for (const { startOffset, endOffset, count } of ranges) {
        if (count === 0) continue;
        const key = `${url}:${startOffset}:${endOffset}:${Math.ceil(Math.log2(count + 1))}`;
        if (seen.has(key)) continue;
        isNew = true;
        if (!only) seen.add(key);
      }
    }
  }
  return isNew;
}
