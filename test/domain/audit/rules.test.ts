import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { format, resolveConfig } from 'prettier';
import { ruleGroups, rules, type RuleId } from '../../../src/domain/audit/rules.js';
import { rulesPage } from '../../../src/domain/audit/rules-page.js';
import type { Case } from './cases/case.js';
import { importCases } from './cases/imports.js';
import { infraCases } from './cases/infra.js';
import { resolutionCases } from './cases/resolution.js';
import { toolchainCases } from './cases/toolchain.js';
import { versionCases } from './cases/versions.js';
import { wasmCases } from './cases/wasm.js';
import { workspaceCases } from './cases/workspace.js';

// The type holds it: a rule without a case does not compile.
const cases: Readonly<Record<RuleId, Case>> = {
  ...workspaceCases,
  ...infraCases,
  ...versionCases,
  ...resolutionCases,
  ...wasmCases,
  ...toolchainCases,
  ...importCases,
};

describe.each(Object.entries(cases))('the rule %s', (rule, { failing, passing, files }) => {
  test('tells a repository that breaks it what was found, what was expected and what to do', () => {
    const found = failing().filter((finding) => finding.rule === rule);
    expect(
      found.map(({ severity, message, crates, fix, remedy }) => ({ severity, message, crates, fix, remedy })),
    ).toMatchSnapshot();
    expect(found.length).toBeGreaterThan(0);
  });

  test('names places that exist', () => {
    const locations = failing().flatMap((finding) => finding.locations);
    expect(locations.length).toBeGreaterThan(0);
    for (const location of locations) {
      expect(files).toContain(location.path);
      expect(location.line).toBeGreaterThan(0);
      expect(location.column).toBeGreaterThan(0);
    }
  });

  test('says nothing to a repository that keeps it', () => {
    expect(passing().filter((finding) => finding.rule === rule)).toEqual([]);
  });
});

test('every rule has an id of its own, a title, a reason and a way out', () => {
  const all = ruleGroups.flatMap((group) => group.rules);
  expect(rules.size).toBe(all.length);
  for (const rule of all) {
    expect(rule.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(rule.title.length).toBeGreaterThan(10);
    expect(rule.rationale.length).toBeGreaterThan(40);
    expect(rule.help.length).toBeGreaterThan(10);
  }
});

test('every file of rules/ is in the list, and every rule of it on the page', () => {
  const folder = 'src/domain/audit/rules';
  const list = readFileSync('src/domain/audit/rules.ts', 'utf8');
  const ids = readdirSync(folder).flatMap((file) => {
    expect(list).toContain(`'./rules/${file.replace('.ts', '.js')}'`);
    return [...readFileSync(`${folder}/${file}`, 'utf8').matchAll(/^ {2}id: '([a-z-]+)',$/gm)].map(([, id]) => id);
  });
  expect(new Set(ids)).toEqual(new Set(rules.keys()));
});

test('docs/rules.md is made of the rules', async () => {
  const path = 'docs/rules.md';
  const page = await format(rulesPage(ruleGroups), { ...(await resolveConfig(path)), filepath: path });
  expect(readFileSync(path, 'utf8')).toBe(page);
});
