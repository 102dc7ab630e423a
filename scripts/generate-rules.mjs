#!/usr/bin/env node
// Writes docs/rules.md from the rules of the audit.
//
//   node scripts/generate-rules.mjs            writes the page
//   node scripts/generate-rules.mjs --check    changes nothing; exit status 1 when the page is not up to date
import { join } from 'node:path';
import { importSources } from './compile-sources.mjs';
import { writePage } from './write-page.mjs';

const { rulesPage, ruleGroups } = await importSources('src/domain/audit/rules-page.ts', 'src/domain/audit/rules.ts');
await writePage(join('docs', 'rules.md'), rulesPage(ruleGroups), import.meta.url);
