#!/usr/bin/env node
// Writes docs/rules.md from the rules of the audit.
//
//   node scripts/generate-rules.mjs            writes the page
//   node scripts/generate-rules.mjs --check    changes nothing; exit status 1 when the page is not up to date
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { importSources } from './compile-sources.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const target = join(root, 'docs', 'rules.md');

const { rulesPage, ruleGroups } = await importSources('src/domain/audit/rules-page.ts', 'src/domain/audit/rules.ts');
const wanted = await format(rulesPage(ruleGroups), { ...(await resolveConfig(target)), filepath: target });
const current = existsSync(target) ? readFileSync(target, 'utf8') : '';
if (wanted !== current && values.check) {
  console.log('docs/rules.md is not up to date; run `node scripts/generate-rules.mjs`.');
  process.exitCode = 1;
} else if (wanted !== current) {
  writeFileSync(target, wanted);
  console.log('wrote docs/rules.md');
}
