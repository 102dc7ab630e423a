#!/usr/bin/env node
// Measures everything that docs/performance.md has, and writes it: tables, and plots of growth as SVG. Takes about an
// hour on two processors; the machine should do nothing else.
//
//   node scripts/bench/performance.mjs --folder DIR [--rounds 5] [--node FILE] [--kept FILE]
//
// DIR holds checkouts, as for actions.mjs. What was measured is kept in FILE and not measured again when it is there.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { markdownTable } from 'markdown-table';
import { format, resolveConfig } from 'prettier';
import { drawGrowth } from './draw-growth.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { values } = parseArgs({
  options: {
    folder: { type: 'string' },
    rounds: { type: 'string', default: '5' },
    node: { type: 'string', default: process.execPath },
    kept: { type: 'string' },
  },
});
if (values.folder === undefined) {
  console.error('usage: performance.mjs --folder DIR');
  process.exit(2);
}
const neighbours = '30';
const kinds = ['members', 'locked packages', 'findings'];
const measured =
  values.kept !== undefined && existsSync(values.kept) ? JSON.parse(readFileSync(values.kept, 'utf8')) : {};
measure('start', 'start.mjs', values.node);
measure('growth', 'growth.mjs', '--rounds', values.rounds);
measure('fleetPlan', 'fleet-plan.mjs');
const { folder, rounds } = values;
measure('actions', 'actions.mjs', '--folder', folder, '--rounds', rounds, '--neighbours', neighbours);
measure('smoke', 'smoke-against-plan.mjs');
const page = join(root, 'docs/performance.md');
writeFileSync(page, await format(written(), { ...(await resolveConfig(page)), parser: 'markdown' }));
for (const of of kinds) {
  const points = measured.growth.filter((one) => one.of === of);
  writeFileSync(join(root, 'docs/images', imageOf(of)), await drawGrowth(of, points));
}

function measure(name, script, ...args) {
  if (measured[name] !== undefined) return;
  console.error(`measuring: ${script}`);
  const options = { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 1 << 28 };
  const path = fileURLToPath(new URL(script, import.meta.url));
  measured[name] = JSON.parse(execFileSync(process.execPath, [path, '--json', ...args], options));
  if (values.kept !== undefined) writeFileSync(values.kept, JSON.stringify(measured));
}

function imageOf(of) {
  return `growth-${of.replaceAll(' ', '-')}.svg`;
}

function written() {
  return `# Performance

What \`node scripts/bench/performance.mjs --folder DIR\` measured on ${machine()}.
Everything that is compared took turns, and the fastest round of each counts, by the clock, with the start of node.
Ratios travel between machines; seconds do not.

## Beside what people would use instead

${actionsTable()}

- \`static\` and \`resolve\` are the modes of \`audit-deps\`; \`apply\` is \`apply-patch\` with lockfiles,
  \`rollback\` is \`mode: full\` without \`verify\`.
- *cargo* is two \`cargo metadata\`: on the repository as it is, and with the manifests that \`apply-patch\` writes.
- *plan* is the two scripts of the [plan](plan.md), 10.3.2 and 11.4, which ask Cargo four times.
- The other repositories, from which Cargo takes git dependencies, have ${neighbours} MB of other files each.

## Start

A call that is refused for its inputs, as a ratio to \`node -e 0\` (${measured.start[0].nothingMs.toFixed(0)} ms, node
${measured.start[0].version}), and what each bundle weighs. All of \`dist/\` is ${megabytes(join(root, 'dist'))} MB.

${startTable()}

## Growth

A static audit, with the start of node.

${growthTable()}

${kinds.map((of) => `![Seconds and memory by ${of}](images/${imageOf(of)})`).join('\n\n')}

The decision about a fleet, from a snapshot:

${fleetTable()}

## Smoke test

A small workspace with the dependencies that services have, beside the script of the [plan](plan.md), 13.2. \`warm\` has
the dependencies in the cache; the script begins with \`cargo clean\`, so for it there is no warm.

${smokeTable()}
`;
}

function machine() {
  const { model } = cpus()[0] ?? { model: 'an unknown processor' };
  const cargo = execFileSync('cargo', ['--version'], { encoding: 'utf8' }).split(' ')[1];
  const memory = Math.round(totalmem() / 1e9);
  return `${cpus().length} processors (${model.trim()}), ${memory} GB, node ${process.version}, cargo ${cargo}`;
}

function actionsTable() {
  const names = ['cargo', 'plan', 'static', 'resolve', 'apply', 'rollback'];
  const ratio = (one, of, to) => `${(one[of] / one[to]).toFixed(2)}x`;
  const row = (one) => [
    one.name,
    ...names.map((name) => `${one[name].toFixed(2)} s`),
    ratio(one, 'static', 'plan'),
    ratio(one, 'resolve', 'plan'),
    ratio(one, 'resolve', 'cargo'),
  ];
  const head = ['repository', ...names, 'static / plan', 'resolve / plan', 'resolve / cargo'];
  return markdownTable([head, ...measured.actions.map(row)], { align: ['l', ...Array(9).fill('r')] });
}

function startTable() {
  const [{ bundlesMs, nothingMs }] = measured.start;
  const rows = Object.entries(bundlesMs).map(([name, ms]) => [
    `\`${name}\``,
    `${ms.toFixed(0)} ms`,
    `${(ms / nothingMs).toFixed(2)}x`,
    `${megabytes(join(root, 'dist', name))} MB`,
  ]);
  return markdownTable([['bundle', 'refused call', 'of node', 'size'], ...rows], { align: ['l', 'r', 'r', 'r'] });
}

function growthTable() {
  const rows = measured.growth.map(({ of, size, seconds, megabytes: peak, reportBytes }) => [
    `${size.toLocaleString('en')} ${of}`,
    `${seconds.toFixed(2)} s`,
    `${peak.toFixed(0)} MB`,
    `${Math.ceil(reportBytes / 1024).toLocaleString('en')} KiB`,
  ]);
  return markdownTable([['', 'time', 'memory', 'report'], ...rows], { align: ['l', 'r', 'r', 'r'] });
}

function fleetTable() {
  const rows = measured.fleetPlan.map(({ size, ms, bytes }) => [
    size.toLocaleString('en'),
    `${ms.toFixed(0)} ms`,
    `${bytes.toFixed(0)} bytes`,
  ]);
  const align = ['r', 'r', 'r'];
  return markdownTable([['repositories', 'time', 'memory kept for each'], ...rows], { align });
}

function smokeTable() {
  const { plan } = measured.smoke;
  const rows = Object.entries({ "the plan's script": plan, cold: measured.smoke.cold, warm: measured.smoke.warm }).map(
    ([name, { seconds, cpu }]) => [
      name,
      `${seconds.toFixed(1)} s`,
      `${(seconds / plan.seconds).toFixed(2)}x`,
      `${cpu.toFixed(1)} s`,
      `${(cpu / plan.cpu).toFixed(2)}x`,
    ],
  );
  return markdownTable([['', 'time', 'of the plan', 'CPU', 'of the plan'], ...rows], {
    align: ['l', 'r', 'r', 'r', 'r'],
  });
}

function megabytes(path) {
  const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
  return (bytes / 1e6).toFixed(1);
}
