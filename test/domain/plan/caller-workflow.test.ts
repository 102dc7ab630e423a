import { describe, expect, test } from '@jest/globals';
import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';
import { callerWorkflow, ownPlanPath } from '../../../src/domain/plan/caller-workflow.js';
import { loadPlan } from '../../../src/domain/plan/load.js';
import type { Plan } from '../../../src/domain/plan/plan.js';
import { plannedRepository } from '../../../src/domain/plan/selection.js';
import { builtInPlan, smallPlan } from '../../support/plan-files.js';

interface Caller {
  readonly permissions: object;
  readonly jobs: { readonly infra: { readonly with: Readonly<Record<string, string>>; readonly permissions: object } };
}

const write = (plan: Plan, name: string, hasOwnPlan = false): string => {
  const planned = plannedRepository(plan, name);
  return callerWorkflow(plan, { name, crates: planned?.crates ?? [], hasOwnPlan, ...(planned && { planned }) });
};
const given = (text: string): Caller['jobs']['infra']['with'] => (parse(text) as Caller).jobs.infra.with;

describe('examples/callers', () => {
  const plan = builtInPlan();
  const names = [...plan.repositories.keys()];

  test('has a file for each repository of the plan, and no other', () => {
    expect(readdirSync('examples/callers').toSorted()).toEqual(names.map((name) => `${name}.yml`).toSorted());
  });

  // `npm run docs` writes them.
  test.each(names)('%s.yml is what the plan says', (name) => {
    expect(readFileSync(`examples/callers/${name}.yml`, 'utf8')).toBe(write(plan, name));
  });
});

describe('the workflow of a repository', () => {
  const more = (lines: string): Plan => loadPlan(`${smallPlan}${lines}`, 'my/plan.toml');

  test('has its own crates, and asks for no more than a pull request takes', () => {
    const caller = parse(write(more(''), 'shop')) as Caller;
    expect(caller.permissions).toEqual({});
    expect(caller.jobs.infra.permissions).toEqual({ contents: 'write', 'pull-requests': 'write' });
    expect(caller.jobs.infra.with).toMatchObject({ crates: 'base web/client' });
  });

  test('has what the plan says of the place and the machine', () => {
    const plan = more(
      'members = ["shop-core", "shop-cli"]\nmanifest-path = "rust/Cargo.toml"\nsystem-packages = ["a1", "b2"]\n',
    );
    expect(given(write(plan, 'shop'))).toMatchObject({
      members: 'shop-core shop-cli',
      'manifest-path': 'rust/Cargo.toml',
      'system-packages': 'a1 b2',
    });
  });

  test('names the copy of another plan, which knows other crates', () => {
    expect(given(write(more(''), 'shop'))['plan']).toBeUndefined();
    expect(given(write(more(''), 'shop', true))['plan']).toBe(ownPlanPath);
  });

  test('stays a workflow whatever the plan’s texts hold', () => {
    const plan = more('manifest-path = "ab #c/Cargo.toml"\n');
    const odd = { ...plan.repositories.get('shop') } as NonNullable<ReturnType<Plan['repositories']['get']>>;
    const planned = { ...odd, category: 'Apps\njobs: {}', wasm: { crates: [], useCase: 'a\n      b: c' } };
    const text = callerWorkflow(plan, { name: 'shop', crates: odd.crates, planned, hasOwnPlan: false });
    expect(given(text)).toEqual({
      crates: 'base web/client',
      'manifest-path': 'ab #c/Cargo.toml',
      wasm: 'auto',
      'dry-run': '${{ inputs.dry-run }}',
    });
  });

  test('keeps a long list of crates whole, in lines that fit', () => {
    const crates = Array.from({ length: 40 }, (_, index) => ({ name: `infra-crate-number-${index}`, features: [] }));
    const text = callerWorkflow(more(''), { name: 'shop', crates, hasOwnPlan: false });
    expect(given(text)['crates']?.trim().split(/\s+/)).toHaveLength(40);
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(120);
  });
});
