#!/usr/bin/env node
// Plays the hostile situations of test/hostile against the built bundles and writes what came of them, per kind, into
// docs/assurance.md. The last line counts: `N cases, N fell`.
//
//   node scripts/acceptance/assurance.mjs            writes the page
//   node scripts/acceptance/assurance.mjs --check    fails when a case fell, or when the page has more cases of a kind
//     [--figures FILE]    of a run of the tests with INFRA_ACTIONS_FIGURES=FILE, which are not run again then
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { runTests } from './run-tests.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const page = join(root, 'docs', 'assurance.md');
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false }, figures: { type: 'string' } } });
const folder = mkdtempSync(join(tmpdir(), 'assurance-'));
const file = values.figures ?? join(folder, 'figures');
const status = values.figures === undefined ? await playAll() : 0;

const figures = readFileSync(file, 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line)); // prettier-ignore
rmSync(folder, { recursive: true });
figures.sort((a, b) => (a.kind < b.kind ? -1 : 1));
const sum = (name) => figures.reduce((total, figure) => total + figure[name], 0);

const problems = figures.filter(({ fell }) => fell > 0).map(({ kind, fell }) => `${kind}: ${fell} fell`);
if (status !== 0 && problems.length === 0) problems.push(`the tests ended with ${status}`);
if (values.check) problems.push(...missing());
else writeFileSync(page, await written());
for (const problem of problems) console.error(problem);
console.log(`${sum('cases')} cases, ${sum('fell')} fell`);
process.exitCode = problems.length === 0 ? 0 : 1;

/** What the tests print is of no interest: the figures are in the file. */
function playAll() {
  const args = ['--selectProjects', 'e2e', '--', 'test/hostile'];
  return runTests(args, { INFRA_ACTIONS_FIGURES: file }, () => undefined);
}

/** Kinds of which the page promises more. */
function missing() {
  const promised = [...readFileSync(page, 'utf8').matchAll(/^\| (.+?) +\| +(\d+) \| +\d+ \|$/gm)];
  return promised.flatMap(([, kind, cases]) => {
    const found = figures.find((figure) => figure.kind === kind)?.cases ?? 0;
    return kind === 'all' || found >= Number(cases) ? [] : [`${kind}: ${found} cases, the page has ${cases}`];
  });
}

async function written() {
  const rows = [...figures, { kind: 'all', cases: sum('cases'), fell: sum('fell') }];
  const table = rows.map(({ kind, cases, fell }) => `| ${kind} | ${cases} | ${fell} |`).join('\n');
  const text = `# Assurance

What was tried against the built bundles, and what fell. \`node scripts/acceptance/assurance.mjs\` plays every situation
and writes this page; CI plays them again and fails when one falls, or when there are fewer.

In each situation must hold: no program of the repository ran, no file outside the checkout was changed or quoted, no
secret of the job is in any output, the checkout is as before after every failure, there is one message and the right
exit status, no text became a workflow command or a control sequence, and time, memory and output stayed within bounds.

Each action that writes is also stopped, refused or left without room at the changes of files that it makes: it ends
well, or the checkout is as before, and the next run ends as if nothing had happened. CI plays a part of these changes,
\`INFRA_ACTIONS_FAULTS=all\` every one. The readers of what somebody else wrote get seeds and texts made from them;
\`node scripts/acceptance/fuzz.mjs --seconds 600\` makes more, guided by coverage.

| Kind | Cases | Fell |
| --- | ---: | ---: |
${table}

What each kind defends is in the [threat model](threat-model.md).
`;
  return format(text, { ...(await resolveConfig(page)), parser: 'markdown' });
}
