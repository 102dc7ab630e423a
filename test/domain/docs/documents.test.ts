import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { isFacade, renderFacade, type FacadeCrate } from '../../../src/domain/docs/facade.js';
import { recordIn, readRecord, writeRecord } from '../../../src/domain/infra/record-block.js';
import { renderDependenciesFile } from '../../../src/domain/docs/dependencies-file.js';
import type { IntegrationFacts } from '../../../src/domain/docs/facts.js';
import { fillParts, markedPart, withoutParts } from '../../../src/domain/infra/marked-parts.js';
import { findReadme, renderReadme } from '../../../src/domain/docs/readme.js';
import { mergeRecords, type ChangeRecord } from '../../../src/domain/infra/record.js';
import { plan } from '../../support/memory-repository.js';

const record: ChangeRecord = {
  id: '0123456789ab',
  date: '2026-03-04',
  infra: { url: plan.infra.url, reference: plan.infra.reference },
  crates: [{ name: 'infra-errors', features: [] }],
  entries: [],
  files: [{ path: 'Cargo.toml', created: false }],
};

const errors = plan.crates.get('infra-errors');
const facts: IntegrationFacts = {
  repository: 'tally',
  infra: plan.infra,
  crates: [
    { name: 'infra-errors', ...(errors && { crate: errors }), features: [], packages: ['tally'], required: true },
  ],
  contacts: [],
  record,
  inherited: true,
  optionalFeature: 'infra',
};

describe('the change record', () => {
  const word = fc.string({ maxLength: 12, unit: 'grapheme' });
  const folder = fc.stringMatching(/^[a-z][a-z0-9_-]{0,8}$/);
  const manifest = folder.map((name) => `${name}/Cargo.toml`);
  const table = fc.constantFrom(['dependencies'], ['workspace', 'dependencies'], ['features'], ['dev-dependencies']);
  const records: fc.Arbitrary<ChangeRecord> = fc.record({
    id: word,
    date: word,
    infra: fc.constant({ url: plan.infra.url, reference: { kind: 'tag', value: 'v1' } as const }),
    crates: fc.array(fc.record({ name: word, features: fc.array(word) }), { maxLength: 3 }),
    entries: fc.array(
      fc.record({
        manifest,
        table,
        key: word,
        previous: fc.option(fc.constantFrom('a = "1"', '```\n<!-- infra-actions:end record -->', 'x')),
        addedFeatures: fc.array(word),
      }),
      { maxLength: 3 },
    ),
    files: fc.array(fc.record({ path: manifest, created: fc.boolean() }), { maxLength: 3 }),
  });
  const fixes = fc.array(fc.record({ manifest, table, key: word, previous: fc.option(word), written: word }), {
    minLength: 1,
    maxLength: 2,
  });

  it('is read back from the file that tells it, whatever is in it', () => {
    fc.assert(
      fc.property(records, fc.option(fixes), (plain, fixed) => {
        const one = fixed === null ? plain : { ...plain, fixes: fixed };
        expect(readRecord(writeRecord(one))).toEqual(one);
        expect(recordIn(renderDependenciesFile({ ...facts, record: one }, undefined, undefined, undefined))).toEqual(
          one,
        );
      }),
    );
  });

  it('is none when somebody broke it', () => {
    expect(readRecord(writeRecord(record).slice(1))).toBeUndefined();
    expect(readRecord(writeRecord(record).replace('"version": 1', '"version": 2'))).toBeUndefined();
  });

  it('keeps the first date, and what stood there first', () => {
    const entry = { manifest: 'Cargo.toml', table: ['dependencies'], key: 'infra-errors', addedFeatures: [] };
    const earlier = { ...record, entries: [{ ...entry, previous: 'infra-errors = "1"' }] };
    const later = {
      ...record,
      date: '2027-01-01',
      crates: [{ name: 'infra-id', features: ['std'] }],
      entries: [{ ...entry, previous: null }],
    };
    expect(mergeRecords(earlier, later)).toMatchObject({
      date: '2026-03-04',
      crates: [{ name: 'infra-errors' }, { name: 'infra-id', features: ['std'] }],
      entries: [{ previous: 'infra-errors = "1"' }],
    });
  });
});

describe('marked parts', () => {
  const line = fc.constantFrom('text', '', '# heading', '```', '<!-- a comment -->', '- item');
  const texts = fc.array(line).map((lines) => lines.join('\n'));

  it('change, and nothing around them does', () => {
    fc.assert(
      fc.property(texts, texts, fc.boolean(), texts, (before, behind, windows, body) => {
        const plain = `${before}\n${markedPart('usage', 'old')}\n${behind}`;
        const text = windows ? plain.replaceAll('\n', '\r\n') : plain;
        const filled = fillParts(text, 'FILE.md', new Map([['usage', body]]));
        expect(withoutParts(filled)).toBe(withoutParts(text));
        expect(fillParts(filled, 'FILE.md', new Map([['usage', body]]))).toBe(filled);
        expect(windows ? filled.replaceAll('\r\n', '') : '').not.toContain('\n');
      }),
    );
  });

  it('without an end are an error that names the place', () => {
    expect(() => fillParts('a\n<!-- infra-actions:begin usage -->\n', 'FILE.md', new Map())).toThrow('FILE.md:2');
  });
});

describe('the README section', () => {
  it.each([
    [
      'before what people expect at the end',
      '# A\n\nText.\n\n## License\n\nMIT\n',
      /Text\.\n\n<!-- [\s\S]* -->\n\n## License\n\nMIT\n$/,
    ],
    ['at the end otherwise', '# A\n\nText.\n', /^# A\n\nText\.\n\n<!-- [\s\S]* -->\n$/],
    ['not inside a code block', '# A\n\n```\n## License\n```\n', /^# A\n\n```\n## License\n```\n\n<!-- [\s\S]* -->\n$/],
    ['without a final newline where there is none', '# A', /^# A\n\n<!-- [\s\S]* -->$/],
  ])('goes %s', (_, readme, expected) => {
    const once = renderReadme(facts, readme, 'README.md', undefined);
    expect(once).toMatch(expected);
    expect(renderReadme(facts, once, 'README.md', undefined)).toBe(once);
  });

  it('is left alone where people wrote it themselves', () => {
    const own = '# A\n\n## Infrastructure Dependencies\n\nOurs.\n';
    expect(renderReadme(facts, own, 'README.md', undefined)).toBe(own);
  });

  it('goes only into Markdown', () => {
    expect(findReadme(['docs/README.md', 'Readme.md'])).toBe('Readme.md');
    expect(findReadme(['README.rst'])).toBeUndefined();
  });
});

describe('INFRA_DEPENDENCIES.md', () => {
  it('that people wrote keeps their text and gets our parts at its end', () => {
    const own = '# Our crates\n\nWe like them.\n';
    const text = renderDependenciesFile(facts, own, undefined, '- today');
    expect(text.startsWith(own)).toBe(true);
    expect(recordIn(text)).toEqual(record);
    expect(renderDependenciesFile(facts, text, undefined, undefined)).toBe(text);
  });

  it('refuses a template with a part that does not exist, and names those that do', () => {
    expect(() => renderDependenciesFile(facts, undefined, '# A\n\n{{usages}}\n', undefined)).toThrow(
      '.github/infra-actions/INFRA_DEPENDENCIES.md:3 names a part `usages`',
    );
  });
});

describe('the facade', () => {
  const crate: FacadeCrate = {
    name: 'errors',
    import: 'use infra_errors::{InfraError, InfraResult};',
    codeName: 'infra_errors',
    conditions: [],
  };

  it('has a module for each crate, under the conditions that the crate has', () => {
    const text = renderFacade(
      [crate, { ...crate, name: 'otel', codeName: 'telemetry', conditions: ['unix', 'feature = "infra"'] }],
      undefined,
    );
    expect(text).toContain('pub mod errors {\n    pub use infra_errors::{InfraError, InfraResult};\n}');
    expect(text).toContain(
      '#[cfg(all(unix, feature = "infra"))]\npub mod otel {\n    pub use telemetry::{InfraError, InfraResult};\n}',
    );
    expect(isFacade(text)).toBe(true);
  });

  it('keeps what people add, and leaves a file of theirs alone', () => {
    const mine = `${renderFacade([crate], undefined)}pub type Error = InfraError;\n`;
    expect(renderFacade([], mine)).toMatch(/facade\n\n\/\/ infra-actions:end facade\npub type Error = InfraError;\n$/);
    expect(isFacade(mine)).toBe(false);
    expect(renderFacade([crate], '// mine\n')).toBe('// mine\n');
  });
});
