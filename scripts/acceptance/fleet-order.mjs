#!/usr/bin/env node
// Holds the order problems that fleet-plan tells of a folder of checkouts against ones that are found another way: with
// another TOML reader, the manifests that git lists, and Kahn's algorithm for the cycles.
//
//   node scripts/acceptance/fleet-order.mjs --folder DIR [--bundles DIR] [--plan FILE]
//
// Prints the cycles and every edge against the order with file and line; the last line counts: `N edges, N problems`.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import TOML from '@iarna/toml';

const { values } = parseArgs({
  options: {
    folder: { type: 'string' },
    plan: { type: 'string' },
    bundles: { type: 'string', default: fileURLToPath(new URL('../../dist', import.meta.url)) },
  },
});
if (values.folder === undefined) {
  console.error('usage: fleet-order.mjs --folder DIR');
  process.exit(2);
}
const folder = resolve(values.folder);
const command = [join(resolve(values.bundles), 'cli', 'index.js'), 'fleet-plan', '--folder', folder, '--json'];
const plan = values.plan === undefined ? [] : ['--plan', resolve(values.plan)];
const limits = { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, stdio: ['ignore', 'pipe', 'ignore'] };
const report = JSON.parse(execFileSync(process.execPath, [...command, ...plan], limits));
const phases = new Map(report.repositories.map(({ name, phase }) => [name, phase]));
const told = report['order-problems'];

const found = new Map();
for (const { name, state } of report.repositories) if (state.kind !== 'unreachable') readRepository(name);
const pairs = [...found.keys()].map((key) => key.split(' '));

const problems = [
  ...pairs.filter(([from, to]) => phases.get(from) <= phases.get(to)).flatMap(requireTold),
  ...told.flatMap(requireFound),
  ...knot(pairs)
    .filter((name) => !told.some(isCycleWith(name)))
    .map((name) => `the cycle through ${name} is not told`),
];
for (const { message } of told) console.log(message);
for (const problem of problems) console.log(`FAIL ${problem}`);
console.log(`${pairs.length} edges, ${problems.length} problems`);
process.exitCode = problems.length === 0 && pairs.length > 0 ? 0 : 1;

/** Every git dependency of its manifests on another repository of the plan, as `from to` and the files that say so. */
function readRepository(name) {
  const root = join(folder, name);
  const listed = execFileSync('git', ['-C', root, 'ls-files', '-z', '--', 'Cargo.toml', '**/Cargo.toml'], limits);
  for (const path of listed.split('\0').filter((one) => one !== '')) {
    let manifest;
    try {
      manifest = TOML.parse(readFileSync(join(root, path), 'utf8'));
    } catch {
      continue; // the audit tells of it
    }
    for (const url of dependencyTables(manifest).flatMap((table) => Object.values(table ?? {}).map(({ git }) => git))) {
      const to = /^https:\/\/github\.com\/llm-dev-ops\/([^/]+?)(?:\.git)?\/?$/i.exec(url ?? '')?.[1]?.toLowerCase();
      if (to === undefined || to === name || !phases.has(to)) continue;
      found.set(`${name} ${to}`, [...(found.get(`${name} ${to}`) ?? []), path]);
    }
  }
}

function dependencyTables(manifest) {
  const kinds = ['dependencies', 'dev-dependencies', 'build-dependencies'];
  const of = (part) => kinds.map((kind) => part?.[kind]);
  const targets = Object.values(manifest.target ?? {}).flatMap(of);
  return [...of(manifest), ...targets, manifest.workspace?.dependencies, ...Object.values(manifest.patch ?? {})];
}

function requireTold([from, to]) {
  const one = told.find(({ kind, repositories: [a, b] }) => kind !== 'cycle' && a === from && b === to);
  if (one === undefined) return [`${from} → ${to} goes against the order and is not told`];
  const kind = phases.get(from) === phases.get(to) ? 'same-phase' : 'backwards';
  const files = new Set(one.edges.map(({ location }) => location.path));
  return [
    ...(one.kind === kind ? [] : [`${from} → ${to} is ${kind} and called ${one.kind}`]),
    ...found
      .get(`${from} ${to}`)
      .filter((path) => !files.has(path))
      .map((path) => `${from} → ${to} in ${path} is not told`),
  ];
}

/** What is told is there: the file says so, in that line. */
function requireFound({ repositories, edges }) {
  return edges.flatMap(({ from, to, package: name, location: { path, line } }) => {
    if (!found.has(`${from} ${to}`)) return [`${from} → ${to} of ${repositories.join(' → ')} is not there`];
    const text =
      readFileSync(join(folder, from, path), 'utf8')
        .split('\n')
        .at(line - 1) ?? '';
    return text.includes(name) || text.includes(to) ? [] : [`${from}: ${path}:${line} says nothing of ${name}`];
  });
}

function isCycleWith(name) {
  return ({ kind, repositories }) => kind === 'cycle' && repositories.includes(name);
}

/** Who is on a cycle: whoever Kahn's algorithm leaves from both sides, and can come back to itself. */
function knot(all) {
  let left = all;
  for (let before = -1; before !== left.length;) {
    before = left.length;
    left = left.filter(([from, to]) => left.some((edge) => edge[1] === from) && left.some((edge) => edge[0] === to));
  }
  const comesBack = (name) => {
    const reached = new Set([name]);
    for (const one of reached) {
      for (const [from, to] of left) {
        if (from === one && to === name) return true;
        if (from === one) reached.add(to);
      }
    }
    return false;
  };
  return [...new Set(left.flat())].filter(comesBack);
}
