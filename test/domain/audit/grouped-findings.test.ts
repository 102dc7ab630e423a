import { expect, test } from '@jest/globals';
import { readInputs } from '../../../src/actions/audit-deps/inputs.js';
import { describe as report } from '../../../src/actions/audit-deps/summary.js';
import type { Finding } from '../../../src/domain/audit/finding.js';
import { groupFindings } from '../../../src/domain/audit/grouped-findings.js';
import { toSarif } from '../../../src/domain/audit/sarif.js';
import { contextOf, findingsIn, withFiles } from '../../support/audit-context.js';
import { readGiven } from '../../support/read-inputs.js';

/** A workspace with this many packages that it does not list, and something else to look at. */
function findings(orphans: number): readonly Finding[] {
  const names = Array.from({ length: orphans }, (_, index) => `tool${index}`);
  const files = withFiles({
    ...Object.fromEntries(
      names.map((name) => [`${name}/Cargo.toml`, `[package]\nname = "${name}"\nversion = "0.1.0"\n`]),
    ),
    'Cargo.toml': '[workspace]\nmembers = ["app"]\n\n[workspace.dependencies]\nserde = "1"\n',
  });
  return findingsIn(contextOf({ files }));
}

test('up to five of a rule are shown one by one, more as one with the places of all', () => {
  expect(groupFindings(findings(5)).filter(({ rule }) => rule === 'orphan-package')).toHaveLength(5);
  const shown = groupFindings(findings(6));
  expect(shown.map(({ rule, count }) => [rule, count])).toEqual([
    ['old-resolver', 1],
    ['orphan-package', 6],
  ]);
  const group = shown[1];
  expect(group?.message).toMatch(
    /There are 5 more of this rule, each in the report: tool1\/Cargo\.toml:1, .*tool5\/Cargo\.toml:1\.$/,
  );
  expect(group?.locations).toHaveLength(6);
  expect(group?.fix?.title).toBe('Add `tool0` to the members, and 5 more like it');
  expect(group?.fix?.edits).toHaveLength(6);
});

test('an error is never hidden among warnings of its rule', () => {
  const [one] = findings(1).filter(({ rule }) => rule === 'orphan-package');
  if (one === undefined) throw new Error('the fixture has an orphan');
  const many = [...findings(6), { ...one, severity: 'error' as const }];
  expect(groupFindings(many).map(({ severity, count }) => `${severity} ${count}`)).toEqual([
    'warning 1',
    'warning 6',
    'error 1',
  ]);
});

test('the summary, the annotations and code scanning show the same; the report and the numbers have each', () => {
  const all = findings(84);
  const context = contextOf({ files: withFiles({}) });
  const result = { verdict: 'warn', context, findings: all, base: 'not-asked', after: 'not-asked' } as const;
  const inputs = readGiven(readInputs, { repository: 'acme/shop', mode: 'static' });
  const told = report({ ...result, safe: [], blocked: [], sarif: '/x.sarif' }, inputs);
  expect(told.annotations?.map(({ title }) => title)).toEqual(['old-resolver', 'orphan-package']);
  expect(told.summary.match(/docs\/rules\.md#orphan-package/g)).toHaveLength(1);
  expect(told.summary).toContain('and 63 more');
  expect(told.outputs).toMatchObject({ warnings: 85 });
  expect((told.report as { findings: unknown[] }).findings).toHaveLength(85);
  const results = toSarif(all, '').runs[0]?.results ?? [];
  expect(results.map(({ ruleId }) => ruleId)).toEqual(['old-resolver', 'orphan-package']);
  expect(results[1]?.properties).toMatchObject({ findings: 84 });
});

test('an alert for many is the same alert when one of them goes', () => {
  const prints = (count: number): unknown => toSarif(findings(count), '').runs[0]?.results?.[1]?.partialFingerprints;
  expect(prints(20)).toEqual(prints(19));
});
