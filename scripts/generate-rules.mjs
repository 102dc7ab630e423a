#!/usr/bin/env node
// Writes docs/rules.md from the rules of the audit.
//
//   node scripts/generate-rules.mjs            writes the page
//   node scripts/generate-rules.mjs --check    changes nothing; exit status 1 when the page is not up to date
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { transformFileSync } from '@swc/core';
import { format, resolveConfig } from 'prettier';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const target = join(root, 'docs', 'rules.md');

const wanted = await format(await rulesPage(), { ...(await resolveConfig(target)), filepath: target });
const current = existsSync(target) ? readFileSync(target, 'utf8') : '';
if (wanted !== current && values.check) {
  console.log('docs/rules.md is not up to date; run `node scripts/generate-rules.mjs`.');
  process.exitCode = 1;
} else if (wanted !== current) {
  writeFileSync(target, wanted);
  console.log('wrote docs/rules.md');
}

/** The rules are TypeScript without imports from elsewhere: their types are stripped into a folder on the side. */
async function rulesPage() {
  const folder = join(root, 'src', 'domain', 'audit');
  const out = mkdtempSync(join(tmpdir(), 'rules-'));
  try {
    mkdirSync(join(out, 'rules'));
    writeFileSync(join(out, 'package.json'), '{ "type": "module" }');
    const data = readdirSync(join(folder, 'rules')).map((file) => join('rules', file));
    for (const file of ['rules.ts', 'rules-page.ts', ...data]) {
      const { code } = transformFileSync(join(folder, file), {
        jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
        module: { type: 'es6' },
      });
      writeFileSync(join(out, file.replace(/\.ts$/, '.js')), code);
    }
    const load = (file) => import(pathToFileURL(join(out, file)).href);
    const [page, rules] = await Promise.all([load('rules-page.js'), load('rules.js')]);
    return page.rulesPage(rules.ruleGroups);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}
