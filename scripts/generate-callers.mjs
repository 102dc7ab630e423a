#!/usr/bin/env node
// Writes examples/callers/<repository>.yml, the workflow that each repository of the plan commits.
//
//   node scripts/generate-callers.mjs            writes the files, and removes those of repositories that left
//   node scripts/generate-callers.mjs --check    changes nothing; exit status 1 when a file is not up to date
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { importSources } from './compile-sources.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const folder = join(root, 'examples', 'callers');

const { loadPlan, callerWorkflow } = await importSources(
  'src/domain/plan/load.ts',
  'src/domain/plan/caller-workflow.ts',
);
const planFile = 'plan/infra.toml';
const plan = loadPlan(readFileSync(join(root, planFile), 'utf8'), planFile);
const wanted = new Map(
  [...plan.repositories.values()].map((planned) => {
    const { name, crates } = planned;
    return [`${name}.yml`, callerWorkflow(plan, { name, crates, planned, hasOwnPlan: false })];
  }),
);

mkdirSync(folder, { recursive: true });
const there = readdirSync(folder);
const stale = [...wanted].filter(([name, text]) => textOf(name) !== text).map(([name]) => name);
const gone = there.filter((name) => !wanted.has(name));
for (const name of [...stale, ...gone]) {
  console.log(`examples/callers/${name} ${values.check ? 'is not up to date' : 'is brought up to date'}`);
}
if (values.check) {
  if (stale.length + gone.length > 0) {
    console.log('Run `node scripts/generate-callers.mjs`.');
    process.exitCode = 1;
  }
} else {
  for (const name of stale) writeFileSync(join(folder, name), wanted.get(name));
  for (const name of gone) rmSync(join(folder, name));
}

function textOf(name) {
  const path = join(folder, name);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
