import { describe, expect, it } from '@jest/globals';
import TOML from '@iarna/toml';
import * as fc from 'fast-check';
import { addEntries } from '../../../src/domain/patch/add-entries.js';
import { inheritedEntry, type EntryValue, type NewEntry } from '../../../src/domain/patch/entry.js';
import { addFeatures, removeFeatures } from '../../../src/domain/patch/features.js';
import { removeEntries } from '../../../src/domain/patch/remove-entries.js';
import { setSource } from '../../../src/domain/patch/set-source.js';
import { textEdits } from '../../../src/domain/patch/text-edits.js';
import { entryAt, parseToml, type TomlDocument } from '../../../src/domain/toml/document.js';
import { applyEdits } from '../../../src/domain/toml/edit.js';
import { packageManifest, workspaceManifest } from '../../support/arbitrary-manifests.js';

const url = 'https://git.example/infra';
const isInfra = (key: string): boolean => key.startsWith('infra-');

function gitEntry(key: string, features: readonly string[] = []): NewEntry {
  const values: (readonly [string, EntryValue])[] = [
    ['git', url],
    ['version', '0.1'],
  ];
  if (features.length > 0) values.push(['features', features]);
  return { key, value: new Map(values) };
}

type Table = { [key: string]: Table | string | boolean | string[] };

/** An independent reader: what the file says, without positions. It does not take CRLF behind a comment. */
function plain(text: string): Table {
  return JSON.parse(JSON.stringify(TOML.parse(text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')))) as Table;
}

function within(value: Table, path: readonly string[]): Table {
  let table = value;
  for (const key of path) table = (table[key] ??= {}) as Table;
  return table;
}

function isSubsequence(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  for (const line of whole) if (line === part[at]) at += 1;
  return at === part.length;
}

const cases = [
  { name: 'a package', manifest: packageManifest, path: ['dependencies'] },
  { name: 'a workspace', manifest: workspaceManifest, path: ['workspace', 'dependencies'] },
  {
    name: 'a target of a package',
    manifest: packageManifest,
    path: ['target', 'cfg(not(target_arch = "wasm32"))', 'dependencies'],
  },
];

const wanted = fc.subarray(['infra-config', 'infra-errors', 'infra-json', 'infra-otel'], { minLength: 1 });

describe.each(cases)('what is added to $name', ({ manifest, path }) => {
  it('is what the entries say, and nothing else changes its meaning', () => {
    fc.assert(
      fc.property(manifest, wanted, (text, keys) => {
        const edited = addEntries(
          parseToml(text, 'Cargo.toml'),
          path,
          keys.map((key) => gitEntry(key)),
          { isLike: isInfra },
        );
        const expected = plain(text);
        for (const key of keys) within(expected, path)[key] = { git: url, version: '0.1' };
        expect(plain(edited.text)).toEqual(expected);
      }),
    );
  });

  it('leaves every line that was there, in its order', () => {
    fc.assert(
      fc.property(manifest, wanted, (text, keys) => {
        const edited = addEntries(
          parseToml(text, 'Cargo.toml'),
          path,
          keys.map((key) => inheritedEntry(key)),
          { isLike: isInfra },
        );
        expect(
          isSubsequence(
            text.split(/\r?\n/).filter((l) => l !== ''),
            edited.text.split(/\r?\n/),
          ),
        ).toBe(true);
        const eol = text.includes('\r\n') ? '\r\n' : '\n';
        expect(edited.text.replaceAll(eol, '')).not.toMatch(/[\r\n]/);
        expect(edited.text.endsWith('\n')).toBe(text.endsWith('\n'));
      }),
    );
  });

  it('is taken out again byte for byte', () => {
    fc.assert(
      fc.property(manifest, wanted, (text, keys) => {
        const before = parseToml(text, 'Cargo.toml');
        const edited = addEntries(
          before,
          path,
          keys.map((key) => gitEntry(key)),
          { isLike: isInfra },
        );
        const isNew = entryAt(before.root, ...path) === undefined;
        expect(removeEntries(edited, path, keys, { dropEmpty: isNew }).text).toBe(text);
      }),
    );
  });

  it('is the same whether it comes at once or one after the other', () => {
    fc.assert(
      fc.property(manifest, wanted, (text, keys) => {
        const document = parseToml(text, 'Cargo.toml');
        const atOnce = addEntries(
          document,
          path,
          keys.map((key) => gitEntry(key)),
          { isLike: isInfra },
        );
        const single = keys.reduce(
          (current: TomlDocument, key) => addEntries(current, path, [gitEntry(key)], { isLike: isInfra }),
          document,
        );
        expect(plain(single.text)).toEqual(plain(atOnce.text));
      }),
    );
  });
});

describe('the place of a new line', () => {
  const lines = (...list: readonly string[]): string => `${list.join('\n')}\n`;
  const e = 'infra-errors = "1"';

  it.each<[string, readonly string[], string, readonly string[]]>([
    [
      'is below the heading of its group',
      ['[dependencies]', '# Infra', e, '', '# Async', 'tokio = "1"'],
      'infra-config',
      ['[dependencies]', '# Infra', 'infra-config = "1"', e, '', '# Async', 'tokio = "1"'],
    ],
    [
      'is above a remark about the first entry',
      ['[dependencies]', '# Ours.', e, '', 'tokio = "1"'],
      'infra-config',
      ['[dependencies]', 'infra-config = "1"', '# Ours.', e, '', 'tokio = "1"'],
    ],
    [
      'is above a remark about the first entry of several',
      ['[dependencies]', '# serde: only for the wire types', 'serde = "1"', '# talks to the clock', 'time = "0.3"'],
      'infra-otel',
      [
        '[dependencies]',
        'infra-otel = "1"',
        '# serde: only for the wire types',
        'serde = "1"',
        '# talks to the clock',
        'time = "0.3"',
      ],
    ],
    [
      'is above what may be a remark about the first entry',
      ['[dependencies]', '# ours since 2023', 'infra-json = "1"', 'itoa = "1"'],
      'infra-errors',
      ['[dependencies]', 'infra-errors = "1"', '# ours since 2023', 'infra-json = "1"', 'itoa = "1"'],
    ],
    [
      'is above a remark that names its entry, though every group has a heading',
      ['[dependencies]', '# infra_errors is ours', e, '', '# Async', 'tokio = "1"'],
      'infra-config',
      ['[dependencies]', 'infra-config = "1"', '# infra_errors is ours', e, '', '# Async', 'tokio = "1"'],
    ],
    [
      'is above a remark in the middle',
      ['[dependencies]', 'zip = "1"', '# of json', 'infra-json = "1"', 'serde = "1"'],
      'infra-errors',
      ['[dependencies]', 'zip = "1"', 'infra-errors = "1"', '# of json', 'infra-json = "1"', 'serde = "1"'],
    ],
    [
      'is below what is off',
      ['[dependencies]', e, '# infra-http = "1", not yet', '', '[features]'],
      'infra-otel',
      ['[dependencies]', e, '# infra-http = "1", not yet', 'infra-otel = "1"', '', '[features]'],
    ],
    [
      'is indented as most lines are',
      ['[dependencies]', 'anyhow = "1"', 'bytes = "1"', '\tserde = "1"'],
      'infra-otel',
      ['[dependencies]', 'anyhow = "1"', 'bytes = "1"', 'infra-otel = "1"', '\tserde = "1"'],
    ],
    [
      'is in the order that people sort words in',
      ['[dependencies]', 'anyhow = "1"', 'Inflector = "1"', 'serde_json = "1"', 'serde-value = "1"'],
      'infra-otel',
      [
        '[dependencies]',
        'anyhow = "1"',
        'Inflector = "1"',
        'infra-otel = "1"',
        'serde_json = "1"',
        'serde-value = "1"',
      ],
    ],
    [
      'is at the end where there is no order',
      ['[dependencies]', 'serde = "1"', 'anyhow = "1"', '# tokio = "1"', '', '[features]'],
      'infra-otel',
      ['[dependencies]', 'serde = "1"', 'anyhow = "1"', '# tokio = "1"', 'infra-otel = "1"', '', '[features]'],
    ],
    [
      'is in a table that stands above its children',
      ['[package]', '', '# Why.', '[dependencies.serde]', 'version = "1"'],
      'infra-otel',
      ['[package]', '', '[dependencies]', 'infra-otel = "1"', '', '# Why.', '[dependencies.serde]', 'version = "1"'],
    ],
  ])('%s', (_, before, key, after) => {
    const edited = addEntries(parseToml(lines(...before), 'Cargo.toml'), ['dependencies'], [{ key, value: '1' }], {
      isLike: isInfra,
    });
    expect(edited.text).toBe(lines(...after));
  });

  it('is in a table below those of the workspace, whatever their order', () => {
    const document = parseToml(
      '[workspace.package]\nedition = "2021"\n\n[workspace]\nmembers = []\n\n[profile.dev]\n',
      'Cargo.toml',
    );
    const edited = addEntries(document, ['workspace', 'dependencies'], [{ key: 'infra-id', value: '1' }], {
      isLike: isInfra,
    });
    expect(edited.text).toContain('members = []\n\n[workspace.dependencies]\ninfra-id = "1"\n\n[profile.dev]\n');
  });
});

describe('features', () => {
  it('are added without loss and taken out again byte for byte', () => {
    fc.assert(
      fc.property(
        packageManifest,
        fc.uniqueArray(fc.constantFrom('alloc', 'std', 'wasm', 'zz'), { minLength: 1 }),
        (text, features) => {
          const document = parseToml(text, 'Cargo.toml');
          const dependencies = (plain(text)['dependencies'] ?? {}) as Table;
          for (const [name, value] of Object.entries(dependencies)) {
            const had = typeof value === 'string' ? [] : (((value as Table)['features'] ?? []) as string[]);
            const added = features.filter((feature) => !had.includes(feature));
            const edited = addFeatures(document, ['dependencies', name], added);
            const now = (plain(edited.text)['dependencies'] as Table)[name];
            const has = typeof now === 'object' ? (((now as Table)['features'] ?? []) as string[]) : [];
            expect(has.toSorted()).toEqual([...had, ...added].toSorted());
            const original = typeof value === 'string' && added.length > 0 ? edited.text : text;
            expect(removeFeatures(edited, ['dependencies', name], typeof value === 'string' ? [] : added).text).toBe(
              original,
            );
          }
        },
      ),
    );
  });
});

describe('the source of an entry', () => {
  const references = fc.constantFrom(
    { kind: 'default-branch' as const },
    { kind: 'branch' as const, value: 'main' },
    { kind: 'rev' as const, value: '0123abc' },
  );

  it('becomes the one asked for in every form, and the other keys stay', () => {
    fc.assert(
      fc.property(packageManifest, references, references, (text, first, second) => {
        const names = Object.keys((plain(text)['dependencies'] ?? {}) as Table);
        const set = (document: TomlDocument, reference: typeof first): TomlDocument =>
          names.reduce((current, name) => setSource(current, ['dependencies', name], { url, reference }), document);
        const once = set(parseToml(text, 'Cargo.toml'), first);
        const twice = set(once, second);
        const expected = plain(text);
        for (const name of names) {
          const old = within(expected, ['dependencies'])[name];
          const table: Table = typeof old === 'string' ? { version: old } : (old as Table);
          const reference = 'value' in second ? { [second.kind]: second.value } : {};
          within(expected, ['dependencies'])[name] = { ...table, git: url, ...reference };
        }
        expect(plain(twice.text)).toEqual(expected);
        expect(set(twice, second).text).toBe(twice.text);
      }),
    );
  });
});

describe('the edits between two texts', () => {
  it('turn one into the other', () => {
    fc.assert(
      fc.property(packageManifest, packageManifest, (before, after) => {
        expect(applyEdits(before, textEdits('Cargo.toml', before, after))).toBe(after);
      }),
    );
  });
});
