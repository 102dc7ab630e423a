import { describe, expect, test } from '@jest/globals';
import { loadPlan } from '../../../src/domain/plan/load.js';
import { selectCrates } from '../../../src/domain/plan/selection.js';
import { builtInText, edited, failureOf, problemsOf, smallPlan } from '../../support/plan-files.js';

describe('a plan that leaves optional parts out', () => {
  const plan = loadPlan(smallPlan, 'my/plan.toml');

  test('gets the defaults that docs/plan.md promises', () => {
    expect(plan.infra).toEqual({
      url: 'https://git.example/infra',
      reference: { kind: 'default-branch' },
      contacts: [],
    });
    expect(plan.crates.get('infra-web')).toEqual({
      name: 'infra-web',
      version: '2.3.0',
      requirement: '2.3',
      purpose: 'Web',
      layer: 1,
      dependencies: ['infra-base'],
      features: ['client', 'server'],
      nativeFeatures: [],
      wasm: { status: 'none', note: '' },
      exposes: [],
      plannedImports: [],
      usage: { import: 'use infra_web;' },
    });
    expect(plan.repositories.get('shop')).toEqual({
      name: 'shop',
      category: 'Apps',
      purpose: 'Shop',
      phase: 1,
      crates: [
        { name: 'infra-base', features: [] },
        { name: 'infra-web', features: ['client'] },
      ],
      systemPackages: [],
      contacts: [],
      canary: false,
    });
    expect(plan.phases).toEqual([{ number: 1, title: 'All repositories', repositories: ['shop'] }]);
    expect(plan.sdk).toBeUndefined();
    expect(plan.canonical.size).toBe(0);
  });

  test('may have no repository at all, for callers who always give `crates`', () => {
    const text = smallPlan.slice(0, smallPlan.indexOf('[repositories'));
    expect(loadPlan(text, 'my/plan.toml').phases).toEqual([]);
  });

  test('asks for the whole version of a pre-release, and for its own requirement where it has one', () => {
    const preRelease = edited(smallPlan, '"2.3.0"\nlayer = 0', '"2.3.0-rc.1"\nlayer = 0');
    expect(loadPlan(preRelease, 'my/plan.toml').crates.get('infra-base')?.requirement).toBe('2.3.0-rc.1');
    const own = edited(smallPlan, 'layer = 0', 'requirement = ">=2.1, <2.9"\nlayer = 0');
    expect(loadPlan(own, 'my/plan.toml').crates.get('infra-base')?.requirement).toBe('>=2.1, <2.9');
  });

  test('takes a crate with a `wasm` feature for partly able, and what it does not say for nothing', () => {
    const text = edited(smallPlan, '["client", "server"]', '["client", "wasm"]');
    expect(loadPlan(text, 'my/plan.toml').crates.get('infra-web')?.wasm).toEqual({ status: 'partial', note: '' });
  });
});

test('a crate without what all names of crates begin with is a package that does not exist', () => {
  const cache = (name: string): string => `${builtInText}
[crates.${name}]
version = "0.1.0"
layer = 1
purpose = "Caching"
`;
  const [problem = '', ...others] = problemsOf(cache('cache'));
  expect(problem).toContain('crate `cache`: the names in [crates] are those of the packages');
  expect(problem).toContain('did you mean `infra-cache`?');
  expect(others).toEqual([]);
  expect(loadPlan(cache('infra-cache'), 'plan.toml').crates.has('infra-cache')).toBe(true);
});

describe('a fleet that grows', () => {
  test('takes a 27th repository and a 16th crate by an edit of the file alone', () => {
    const text = `${edited(builtInText, '"test-bench", "simulator"', '"test-bench", "chaos-lab", "simulator"')}
[repositories.chaos-lab]
category = "Testing"
purpose = "Breaking things"
crates = ["errors", "config", "json", "cache/redis"]

[crates.infra-cache]
version = "0.1.0"
layer = 1
purpose = "Caching"
dependencies = ["infra-errors"]
features = ["redis"]
`;
    const plan = loadPlan(text, 'plan/infra.toml');
    expect(plan.crates.size).toBe(16);
    expect(plan.repositories.size).toBe(27);
    expect(plan.repositories.get('chaos-lab')?.phase).toBe(2);
    expect(selectCrates(undefined, plan, 'llm-dev-ops/chaos-lab').crates.at(-1)).toEqual({
      name: 'infra-cache',
      features: ['redis'],
    });
  });
});

describe('a broken plan', () => {
  test('is told of everything at once, from the top of the file to its end', () => {
    const text = smallPlan
      .replace('url =', 'uri =')
      .replace('layer = 1', 'layer = "one"')
      .replace('"web/client"', '"wbe"')
      .replace('category = "Apps"\n', '');
    const failure = failureOf(text);
    expect(failure.code).toBe('plan');
    expect(failure.message).toMatch(/^5 problems in the plan:\n/);
    expect(problemsOf(text).map((problem) => problem.slice(0, problem.indexOf(' ')))).toEqual([
      '1:1:',
      '2:1:',
      '11:9:',
      '16:1:',
      '18:19:',
    ]);
    expect(failure.locations.map(({ path, line, column }) => [path, line, column])).toEqual([
      ['my/plan.toml', 1, 1],
      ['my/plan.toml', 2, 1],
      ['my/plan.toml', 11, 9],
      ['my/plan.toml', 16, 1],
      ['my/plan.toml', 18, 19],
    ]);
    expect(failure.hint).toContain('docs/plan.md');
  });

  test('does not bury a missing [crates] under every repository that asks for one', () => {
    const text = smallPlan.slice(0, smallPlan.indexOf('[crates')) + smallPlan.slice(smallPlan.indexOf('[repositories'));
    expect(problemsOf(text)).toEqual(['1:1: `crates` is missing in the plan']);
    expect(problemsOf(text.replace('[repositories', '[crates]\n\n[repositories'))).toEqual([
      '4:1: [crates] has no crate',
    ]);
  });

  test('that is no TOML is told by its first mistake', () => {
    const failure = failureOf(edited(smallPlan, 'layer = 1', 'layer = = 1'));
    expect(failure.code).toBe('plan');
    expect(failure.message).toContain('my/plan.toml:11:');
    expect(failure.locations).toEqual([expect.objectContaining({ path: 'my/plan.toml', line: 11 })]);
  });

  test('with a key twice is told where', () => {
    expect(failureOf(edited(smallPlan, 'layer = 1', 'layer = 1\nlayer = 2')).message).toContain('my/plan.toml:12:');
  });

  test.each(['__proto__', 'constructor', 'toString'])('cannot hide a key or a name behind `%s`', (name) => {
    expect(problemsOf(edited(smallPlan, 'layer = 1', `layer = 1\n${name} = 1`))).toEqual([
      expect.stringContaining(`12:1: unknown key \`${name}\` in [crates.infra-web]`),
    ]);
    expect(problemsOf(`${name} = 1\n${smallPlan}`)).toEqual([
      expect.stringContaining(`1:1: unknown key \`${name}\` in the plan`),
    ]);
    expect(problemsOf(edited(smallPlan, '"web/client"', `"${name}"`))).toEqual([
      expect.stringContaining(`19:19: [repositories.shop]: \`${name}\` is not an infra crate`),
    ]);
    const repository = edited(smallPlan, '[repositories.shop]', `[repositories.${name}]`);
    expect(loadPlan(repository, 'my/plan.toml').phases[0]?.repositories).toEqual([name]);
    expect(selectCrates(undefined, loadPlan(repository, 'my/plan.toml'), name).problems).toEqual([]);
    expect(selectCrates(undefined, loadPlan(smallPlan, 'my/plan.toml'), name).problems).toHaveLength(1);
  });

  test.each([
    ['arrays', (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`],
    ['inline tables', (depth: number) => `${'{ a = '.repeat(depth)}1${' }'.repeat(depth)}`],
    ['dotted keys', (depth: number) => `1\n${'a.'.repeat(depth)}b = 1`],
  ])('of a hundred thousand nested %s is refused in order', (_what, nested) => {
    expect(failureOf(`${smallPlan}canary = ${nested(100_000)}\n`).code).toBe('plan');
  });

  test('cannot put line breaks or control characters into messages', () => {
    const [problem] = problemsOf(edited(smallPlan, '"web/client"', String.raw`"\u001b[31m\n::error::x\u202e"`));
    expect(problem).toMatch(/^19:19: /);
    expect(problem).not.toMatch(/\p{C}/u);
  });
});
