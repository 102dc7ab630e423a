import { describe, expect, test } from '@jest/globals';
import { loadPlan } from '../../../src/domain/plan/load.js';
import { selectCrates } from '../../../src/domain/plan/selection.js';
import { builtInText, failureOf, problemsOf, smallPlan } from './plan-files.js';

/** `text` with one part replaced; the part must be there once. */
function edited(text: string, part: string, by: string): string {
  expect(text.split(part)).toHaveLength(2);
  return text.replace(part, () => by);
}

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
  test.each([
    [
      'a key that does not exist',
      'layer = 1',
      'layer = 1\nlayers = 2',
      '12:1: unknown key `layers` in [crates.infra-web]; did you mean `layer`?',
    ],
    [
      'a key of another table',
      '[crates.infra-web]',
      '[crates.infra-web]\nzone = 1',
      '10:1: unknown key `zone` in [crates.infra-web]; accepted are',
    ],
    [
      'a table that does not exist',
      '[infra]',
      '[infrastructure]\na = 1\n\n[infra]',
      '1:2: unknown key `infrastructure` in the plan',
    ],
    ['a missing key', 'layer = 1\n', '', '9:1: `layer` is missing in [crates.infra-web]'],
    ['a missing table', '[infra]\nurl = "https://git.example/infra"\n', '', '1:1: `infra` is missing in the plan'],
    [
      'text where a number belongs',
      'layer = 1',
      'layer = "1"',
      '11:9: `layer` in [crates.infra-web] must be a whole number from 0',
    ],
    [
      'a negative layer',
      'layer = 1',
      'layer = -1',
      '11:9: `layer` in [crates.infra-web] must be a whole number from 0',
    ],
    [
      'a number where text belongs',
      'purpose = "Web"',
      'purpose = 7',
      '12:11: `purpose` in [crates.infra-web] must be a string',
    ],
    ['blank text', 'purpose = "Web"', 'purpose = " "', '12:11: `purpose` in [crates.infra-web]: ` ` is not a text'],
    [
      'a table where an array belongs',
      'features = ["client", "server"]',
      'features = { client = true }',
      '14:12: `features` in [crates.infra-web] must be an array of strings',
    ],
    [
      'an array of the wrong kind',
      '"client", "server"',
      '"client", 1',
      '14:23: an element of `features` in [crates.infra-web] must be a string',
    ],
    [
      'a feature twice',
      '"client", "server"',
      '"client", "client"',
      '14:23: `client` is in `features` of [crates.infra-web] twice',
    ],
    [
      'a value where a table belongs',
      '[repositories.shop]',
      '[repositories]\nmall = 1\n\n[repositories.shop]',
      '17:8: `mall` in [repositories] must be a table',
    ],
    [
      'a version that is none',
      '"2.3.0"\nlayer = 1',
      '"2.3"\nlayer = 1',
      '10:11: `version` in [crates.infra-web]: `2.3` is not a version such as `0.1.0`',
    ],
    [
      'a requirement that is none',
      'layer = 1',
      'layer = 1\nrequirement = "latest"',
      '12:15: `requirement` in [crates.infra-web]: `latest` is not a Cargo requirement',
    ],
    [
      'a URL that is none',
      '"https://git.example/infra"',
      '"git.example"',
      '2:7: `url` in [infra]: `git.example` is not a git URL',
    ],
    [
      'a URL that git takes and Cargo refuses',
      '"https://git.example/infra"',
      '"git@git.example:infra"',
      '2:7: `url` in [infra]: `git@git.example:infra` is not a git URL that Cargo takes',
    ],
    [
      'a reference that is none',
      '/infra"\n',
      '/infra"\nreference = "rev:main"\n',
      '3:13: `reference` in [infra]: `rev:main` is not `default-branch`, `branch:NAME`',
    ],
    [
      'a crate name that Cargo refuses',
      '[crates.infra-base]',
      '[crates."infra base"]',
      '4:9: `infra base` in [crates] is not a crate name',
    ],
    [
      'a wasm status that does not exist',
      'layer = 1',
      'layer = 1\nwasm.status = "ful"',
      '12:15: `status` in [crates.infra-web.wasm] must be one of `full`, `partial`, `none`; did you mean `full`?',
    ],
    [
      'a native feature that is no feature',
      'layer = 1',
      'layer = 1\nnative-features = ["servr"]',
      '12:20: `servr` is not among the `features` of `infra-web`; did you mean `server`?',
    ],
    [
      'a usage line that is none',
      'layer = 1',
      'layer = 1\nusage.import = "infra_web"',
      '12:16: `import` in [crates.infra-web.usage]: `infra_web` is not a `use …;` line',
    ],
    [
      'an edge to a crate that is not there',
      '["infra-base"]',
      '["infra-bse"]',
      '13:17: `infra-web` depends on a crate that is not there: `infra-bse` is not an infra crate of the plan; did you mean `infra-base`?',
    ],
    [
      'an edge to a higher layer',
      'layer = 0\npurpose = "Base"',
      'layer = 0\npurpose = "Base"\ndependencies = ["infra-web"]',
      '8:17: `infra-base` is in layer 0 and cannot depend on `infra-web` in layer 1',
    ],
    [
      'an edge inside layer 0',
      'layer = 1',
      'layer = 0',
      '13:17: `infra-web` is in layer 0, where crates depend on no other infra crate',
    ],
    [
      'a crate that a repository cannot have',
      '"web/client"',
      '"wep/client"',
      '19:19: [repositories.shop]: `wep` is not an infra crate of the plan; did you mean `infra-web`? Accepted are `infra-base`, `infra-web`',
    ],
    [
      'a feature that a crate lacks',
      '"web/client"',
      '"web/cleint"',
      '19:19: [repositories.shop]: `infra-web` has no feature `cleint`; did you mean `client`? Its features are `client`, `server`',
    ],
    [
      'a feature of a crate without features',
      '"base"',
      '"base/full"',
      '19:11: [repositories.shop]: `infra-base` has no feature `full`. It has no features',
    ],
    [
      'no crates for a repository',
      '["base", "web/client"]',
      '[]',
      '19:10: `crates` in [repositories.shop] must not be empty',
    ],
    [
      'wasm crates that do not build for wasm',
      'purpose = "Shop"',
      'purpose = "Shop"\nwasm.crates = ["web"]',
      '19:16: [repositories.shop.wasm]: `infra-web` does not build for wasm',
    ],
    [
      'wasm crates that do not exist',
      'purpose = "Shop"',
      'purpose = "Shop"\nwasm.crates = ["wbe"]',
      '19:16: [repositories.shop.wasm]: `wbe` is not an infra crate of the plan; did you mean `infra-web`?',
    ],
    [
      'a path that leaves the repository',
      'purpose = "Shop"',
      'purpose = "Shop"\nmanifest-path = "a/../../b"',
      '19:17: `manifest-path` in [repositories.shop]: `a/../../b` is not a path inside the repository',
    ],
    [
      'a package that would be an option of apt',
      'purpose = "Shop"',
      'purpose = "Shop"\nsystem-packages = ["-y"]',
      '19:20: an element of `system-packages` in [repositories.shop]: `-y` is not a Debian package name',
    ],
    [
      'a flag that is neither true nor false',
      'purpose = "Shop"',
      'purpose = "Shop"\ncanary = "yes"',
      '19:10: `canary` in [repositories.shop] must be `true` or `false`',
    ],
    [
      'phases that are no tables',
      '[infra]',
      'phases = ["shop"]\n\n[infra]',
      '1:11: `phases` in the plan must be a table',
    ],
  ])('tells of %s', (_what, part, by, expected) => {
    const problems = problemsOf(edited(smallPlan, part, by));
    expect(problems.find((problem) => problem.startsWith(expected)) ?? problems).toEqual(
      expect.stringContaining(expected),
    );
  });

  test('tells of repositories in no phase, in two, and of names in phases that are none', () => {
    const text = `${smallPlan}
[repositories.mall]
category = "Apps"
purpose = "Mall"
crates = ["base"]

[[phases]]
repositories = ["shop"]

[[phases]]
title = "Later"
repositories = ["shop", "mal"]
`;
    expect(problemsOf(text)).toEqual([
      '21:15: repository `mall` is in no phase; add it to `repositories` of a `[[phases]]`',
      '31:17: repository `shop` is in phase 1 already',
      '31:25: phase 2 names `mal`, which is not in [repositories]; did you mean `mall`?',
    ]);
  });

  test('tells of crates that depend on each other in a circle, each circle once', () => {
    const crate = (name: string, ...needs: readonly string[]): string =>
      `[crates.${name}]\nversion = "1.0.0"\nlayer = 1\npurpose = "P"\ndependencies = [${needs.map((need) => `"${need}"`).join(', ')}]\n\n`;
    const head = '[infra]\nurl = "https://git.example/infra"\n\n';
    const text =
      head + crate('a', 'b') + crate('b', 'd', 'c') + crate('c', 'a') + crate('d') + crate('e', 'e') + crate('f', 'a');
    expect(problemsOf(text)).toEqual([
      '20:17: crates depend on each other in a circle: a -> b -> c -> a',
      '32:17: crates depend on each other in a circle: e -> e',
    ]);
  });

  test('tells of names that nobody could tell apart', () => {
    const alike = (table: string): string =>
      smallPlan.slice(smallPlan.indexOf(table), smallPlan.indexOf('\n\n', smallPlan.indexOf(table)) + 1 || undefined);
    const crates = `${smallPlan}\n${alike('[crates.infra-web]').replace('infra-web', 'Infra_Web')}`;
    expect(problemsOf(crates)).toEqual([
      '21:9: crate `Infra_Web` cannot be told from `infra-web`: case, `-` or `_` and the prefix `infra-` do not matter',
    ]);
    const repositories = `${smallPlan}\n${alike('[repositories.shop]').replace('shop', 'SHOP')}`;
    expect(problemsOf(repositories)).toEqual([
      '21:15: repository `SHOP` cannot be told from `shop`: GitHub ignores case',
    ]);
  });

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
