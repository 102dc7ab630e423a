import { describe, expect, test } from '@jest/globals';
import { edited, problemsOf, smallPlan } from '../../support/plan-files.js';

describe('a plan with a wrong key or value', () => {
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
      'a usage line that is none',
      'layer = 1',
      'layer = 1\nusage.import = "infra_web"',
      '12:16: `import` in [crates.infra-web.usage]: `infra_web` is not a `use …;` line',
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
});
