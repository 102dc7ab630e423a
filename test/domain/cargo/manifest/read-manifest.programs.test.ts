import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { bothReadings } from '../../../support/cargo-readings.js';
import type { Tree } from '../../../support/manifest-trees.js';

const head = '[package]\nname = "app"\nversion = "0.1.0"\nedition = "2021"\n';

const sourceKeys = fc.oneof(
  fc.constantFrom('version = "1.2"', 'version = ">=0.3, <0.5"', 'version = "=1.0.0-rc.1"'),
  fc.constantFrom('path = "../lib"', 'path = "../lib", version = "0.1"'),
  fc
    .tuple(
      fc.constantFrom('https://example.invalid/infra', 'https://example.invalid/infra.git'),
      fc.constantFrom('', ', branch = "main"', ', tag = "v1"', ', rev = "0123abc"', ', version = "0.1"'),
    )
    .map(([url, rest]) => `git = "${url}"${rest}`),
);
const extras = fc
  .tuple(
    fc.constantFrom('', '', ', features = ["a", "b"]', ', features = []'),
    fc.constantFrom('', '', ', default-features = false', ', default_features = true'),
    fc.constantFrom('', '', ', package = "real-name"'),
  )
  .map((parts) => parts.join(''));
const names = ['one', 'two-words', 'three_words', 'infra-http'] as const;
const form = fc.constantFrom('inline', 'dotted', 'header', 'quoted');

/** One entry in one of the ways in which TOML lets it be written. */
function entryText(table: string, name: string, keys: string, as: string): string {
  const pairs = keys.split(/, (?=[a-z_-]+ = )/);
  if (as === 'inline') return `[${table}]\n${name} = { ${keys} }\n`;
  if (as === 'quoted') return `[${table}]\n"${name}" = { ${keys} }\n`;
  if (as === 'dotted') return `[${table}]\n${pairs.map((pair) => `${name}.${pair}\n`).join('')}`;
  return `[${table}.${name}]\n${pairs.join('\n')}\n`;
}

const tables = fc.uniqueArray(
  fc.constantFrom(
    'dependencies',
    'dev-dependencies',
    'build_dependencies',
    "target.'cfg(unix)'.dependencies",
    'target.wasm32-unknown-unknown.dev_dependencies',
    'target.x86_64-unknown-linux-gnu.build-dependencies',
  ),
  { minLength: 1, maxLength: 4 },
);
const own = fc.tuple(sourceKeys, extras).map((parts) => parts.join(''));
const inheriting = fc
  .tuple(
    fc.constantFrom('', ', features = ["b", "c"]'),
    fc.constantFrom('', ', default-features = false', ', default-features = true'),
  )
  .map((parts) => `workspace = true${parts.join('')}`);

const repositories = fc
  .record({
    shared: fc.array(fc.tuple(own, form), { minLength: names.length, maxLength: names.length }),
    // A package takes each dependency from one place, whatever the table: Cargo demands it.
    uses: fc
      .tuple(tables, fc.shuffledSubarray([...names], { minLength: names.length }))
      .chain(([chosen, order]) =>
        fc.tuple(
          ...chosen.map((table, index) =>
            fc.tuple(
              fc.constant(table),
              fc.constant(order[index] ?? ''),
              fc.oneof(own, inheriting),
              fc.boolean(),
              form,
            ),
          ),
        ),
      ),
  })
  .map(({ shared, uses }): Tree => {
    const root = names.map((name, index) => {
      const [keys = '', as = ''] = shared[index] ?? [];
      return entryText(
        'workspace.dependencies',
        name,
        keys.replaceAll('../lib', 'lib'),
        as === 'header' ? 'header' : as,
      );
    });
    const entries = uses.map(([table, name, keys, optional, as]) =>
      entryText(table, name, `${keys}${optional && !/dev/.test(table) ? ', optional = true' : ''}`, as),
    );
    return {
      'Cargo.toml': `[workspace]\nmembers = ["app"]\nexclude = ["lib"]\n${onceEach(root)}`,
      'app/Cargo.toml': head + onceEach(entries),
      'app/src/lib.rs': '',
      'lib/Cargo.toml': head.replace('"app"', '"lib"'),
      'lib/src/lib.rs': '',
    };
  });

/** The parts with each `[table]` opened once: TOML allows no second one. */
function onceEach(parts: readonly string[]): string {
  const bodies = new Map<string, string>();
  for (const part of parts) {
    const end = part.indexOf('\n') + 1;
    const header = part.slice(0, end);
    bodies.set(header, (bodies.get(header) ?? '') + part.slice(end));
  }
  return [...bodies].map(([header, body]) => header + body).join('');
}

describe('a manifest is read as Cargo reads it', () => {
  test('dependencies of every table, form and source, inherited or not', async () => {
    await fc.assert(
      fc.asyncProperty(repositories, async (tree) => {
        const [ours, cargos] = await bothReadings(tree);
        expect(ours).toEqual(cargos);
      }),
      { numRuns: 120 },
    );
  });

  const layouts: Readonly<Record<string, Tree>> = {
    'discovered targets of every kind': {
      'app/Cargo.toml': head,
      ...files('src/lib.rs', 'src/main.rs', 'src/bin/tool.rs', 'src/bin/big/main.rs', 'src/bin/big/other.rs'),
      ...files('src/bin/.dot.rs', 'src/bin/empty/lib.rs', 'examples/e.rs', 'examples/m/main.rs', 'build.rs'),
      ...files('tests/t.rs', 'tests/data/x.txt', 'tests/common/mod.rs', 'benches/b.rs', 'tests/notes.md'),
    },
    'named targets beside discovered ones': {
      'app/Cargo.toml':
        `${head}build = "script/make.rs"\n[lib]\nname = "other"\npath = "./src/root.rs"\ncrate-type = ` +
        `["cdylib", "rlib"]\n[[bin]]\nname = "tool"\n[[bin]]\nname = "own"\npath = "src/bin/extra.rs"\n` +
        `[[example]]\nname = "deep"\n[[bench]]\nname = "b"\nharness = false\n`,
      ...files('src/root.rs', 'src/main.rs', 'src/bin/tool/main.rs', 'src/bin/extra.rs', 'examples/deep/main.rs'),
      ...files('examples/more.rs', 'benches/b.rs', 'benches/c.rs', 'script/make.rs'),
    },
    'discovery switched off': {
      'app/Cargo.toml':
        `${head}autobins = false\nautoexamples = false\nautotests = false\nautobenches = false\nautolib = ` +
        `false\nbuild = false\n[[bin]]\nname = "app"\n`,
      ...files('src/lib.rs', 'src/main.rs', 'src/bin/x.rs', 'examples/e.rs', 'tests/t.rs', 'benches/b.rs', 'build.rs'),
    },
    'a proc macro': { 'app/Cargo.toml': `${head}[lib]\nproc-macro = true\n`, ...files('src/lib.rs') },
    'the edition 2015 stops discovering when one is named': {
      'app/Cargo.toml': `${head.replace('edition = "2021"\n', '')}[[bin]]\nname = "a"\n[[test]]\nname = "t"\n`,
      ...files('src/lib.rs', 'src/bin/a.rs', 'src/bin/b.rs', 'tests/t.rs', 'tests/u.rs', 'examples/e.rs'),
    },
    'the edition 2015 looks in old places': {
      'app/Cargo.toml': '[package]\nname = "app"\n[[bin]]\nname = "one"\n[[bench]]\nname = "bench"\n',
      ...files('src/one.rs', 'src/bench.rs'),
    },
    'values inherited from the workspace': {
      'Cargo.toml':
        '[workspace]\nmembers = ["app"]\n[workspace.package]\nversion = "3.1.4"\nedition = "2024"\n' +
        'rust-version = "1.85"\n',
      'app/Cargo.toml':
        '[package]\nname = "app"\nversion.workspace = true\nedition = { workspace = true }\n' +
        'rust-version.workspace = true\nlinks = "z"\nbuild = true\n',
      ...files('src/lib.rs', 'build.rs'),
    },
    'the table [project], features and a requirement with spaces': {
      'app/Cargo.toml':
        '[project]\nname = "app"\nversion = " 1.0.0 "\n[features]\ndefault = ["x"]\nx = ["dep:one", ' +
        '"two?/y"]\n[dependencies]\none = { version = " 1.0 , < 1.5 ", optional = true }\ntwo = { version = ' +
        '"2", optional = true }\n',
      ...files('src/lib.rs'),
    },
  };
  test.each(Object.entries(layouts))('%s', async (_, tree) => {
    const [ours, cargos] = await bothReadings(tree);
    expect(ours).toEqual(cargos);
  });
});

function files(...paths: readonly string[]): Tree {
  return Object.fromEntries(paths.map((path) => [`app/${path}`, '']));
}
