import { describe, expect, test } from '@jest/globals';
import { comparePlans, type PlanChange } from '../../../src/domain/plan/compare-plans.js';
import { loadPlan } from '../../../src/domain/plan/load.js';
import { builtInText, edited } from '../../support/plan-files.js';

const before = loadPlan(builtInText, 'before');
const changes = (text: string): readonly PlanChange[] => comparePlans(before, loadPlan(text, 'after')).repositories;
const costOps = 'purpose = "Cost tracking"\ncrates = ["errors", "config", "json", "audit"]';

describe('an edit of the plan', () => {
  test('that changes nothing concerns nobody', () => {
    expect(comparePlans(before, loadPlan(`${builtInText}\n# a word\n`, 'after'))).toEqual({
      repositories: [],
      everywhere: [],
    });
  });

  test.each([
    ['a crate more', costOps.replace('"audit"', '"audit", "id"'), ['`infra-id` is added'], 'integrate', []],
    [
      'a crate less',
      costOps.replace(', "audit"', ''),
      ['`infra-audit` is removed'],
      'rollback-partial',
      ['infra-audit'],
    ],
    ['a feature more', costOps.replace('"json"', '"json/wasm"'), ['`infra-json` gets `wasm`'], 'integrate', []],
    ['another purpose', costOps.replace('Cost tracking', 'Costs'), ['purpose: Cost tracking → Costs'], 'none', []],
    ['members', `${costOps}\nmembers = ["core"]`, ['members: none → `core`'], 'integrate', []],
  ] as const)('with %s concerns that repository', (_, by, differences, next, dropped) => {
    expect(changes(edited(builtInText, costOps, by))).toEqual([
      { repository: 'cost-ops', kind: 'changed', differences, next, dropped },
    ]);
  });

  test('with a repository more or less says what to do with it', () => {
    const more = edited(builtInText, '"schema-registry", "cost-ops"]', '"schema-registry", "cost-ops", "chaos-lab"]');
    const table =
      '\n[repositories.chaos-lab]\ncategory = "Testing"\npurpose = "Chaos"\ncrates = ["errors", "http/client"]\n';
    expect(changes(`${more}${table}`)).toMatchObject([{ repository: 'chaos-lab', kind: 'added', next: 'integrate' }]);
    expect(comparePlans(loadPlan(`${more}${table}`, 'more'), before).repositories).toMatchObject([
      { repository: 'chaos-lab', kind: 'removed', next: 'rollback' },
    ]);
  });

  test('of a crate concerns those that get it, themselves or with another', () => {
    const text = builtInText.replace(/(\[crates\.infra-audit\]\nversion = )"0\.1\.0"/, '$1"0.2.0"');
    const named = changes(text).map(({ repository }) => repository);
    const users = [...before.repositories.values()].filter(({ crates }) =>
      crates.some(({ name }) => name === 'infra-audit'),
    );
    expect(named).toEqual(expect.arrayContaining(users.map(({ name }) => name)));
    expect(named).not.toContain('config-manager');
    expect(changes(text)[0]?.differences).toEqual([
      '`infra-audit`, version: 0.1.0 → 0.2.0',
      '`infra-audit`, requirement: 0.1 → 0.2',
    ]);
  });

  test('of the reference concerns everybody', () => {
    const text = edited(builtInText, 'reference = "default-branch"', 'reference = "tag:v2"');
    const { repositories, everywhere } = comparePlans(before, loadPlan(text, 'after'));
    expect(everywhere).toEqual(['infra reference: default-branch → tag:v2']);
    expect(repositories).toHaveLength(26);
    expect(new Set(repositories.map(({ next }) => next))).toEqual(new Set(['integrate']));
  });
});
