import { describe, expect, test } from '@jest/globals';
import { edited, problemsOf, smallPlan } from '../../support/plan-files.js';

describe('a plan that does not agree with itself', () => {
  test.each([
    [
      'a native feature that is no feature',
      'layer = 1',
      'layer = 1\nnative-features = ["servr"]',
      '12:20: `servr` is not among the `features` of `infra-web`; did you mean `server`?',
    ],
    [
      'an edge to a crate that is not there',
      '["infra-base"]',
      '["infra-bse"]',
      '13:17: `infra-web` depends on a crate that is not there: `infra-bse` is not an infra crate of the ' +
        'plan; did you mean `infra-base`?',
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
      '19:19: [repositories.shop]: `wep` is not an infra crate of the plan; did you mean `infra-web`?',
    ],
    [
      'a feature that a crate lacks',
      '"web/client"',
      '"web/cleint"',
      '19:19: [repositories.shop]: `infra-web` has no feature `cleint`; did you mean `client`? Its features ' +
        'are `client`, `server`',
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
      `[crates.${name}]\nversion = "1.0.0"\nlayer = 1\npurpose = "P"\ndependencies = ` +
      `[${needs.map((need) => `"${need}"`).join(', ')}]\n\n`;
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
});
