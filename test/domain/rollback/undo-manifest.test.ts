import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { undoManifest } from '../../../src/domain/rollback/undo-manifest.js';
import { isIntegrationChange } from '../../../src/domain/rollback/ownership.js';
import { sameData } from '../../../src/domain/rollback/same-data.js';
import { parseToml } from '../../../src/domain/toml/document.js';
import { packageManifest } from '../../support/arbitrary-manifests.js';
import { after, integrate, plan } from '../../support/memory-repository.js';

const infra = { plan, infra: plan.infra, repository: { manifests: new Map() } };
const crates = fc
  .uniqueArray(fc.constantFrom('errors', 'config', 'otel/metrics', 'http/client', 'id'), { minLength: 1 })
  .map((names) => names.join(' '));

/** Edits of people that have nothing to do with infra crates. Each can be told again in the text that it made. */
type Edit = (text: string, n: number) => { readonly text: string; readonly mark: string };
const eol = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');
const body = (text: string): string => text.replace(/^\uFEFF/, '');
const bom = (text: string): string => (text.startsWith('\uFEFF') ? '\uFEFF' : '');
const edits: readonly Edit[] = [
  (text, n) => ({ text: `${bom(text)}# licence ${n}${eol(text)}${body(text)}`, mark: `# licence ${n}` }),
  (text, n) => ({
    text: `${text}${eol(text)}[package.metadata.m${n}]${eol(text)}by = "people"`,
    mark: `[package.metadata.m${n}]`,
  }),
  (text, n) => ({ text: text.replace(/^version = .*$/m, `version = "0.${n}.0" # v${n}`), mark: `0.${n}.0` }),
  (text, n) => ({
    text: text.replace(/^([ \t]*)(infra-[^\r\n]*)/m, `$1# beside ${n}${eol(text)}$1$2`),
    mark: `# beside ${n}`,
  }),
  (text, n) => ({ text: text.replace(/^(infra-[^\r\n]*\})/m, `$1 # behind ${n}`), mark: '' }),
  (text, n) => ({
    text: text.includes('[dev-dependencies]')
      ? text.replace('[dev-dependencies]', `[dev-dependencies]${eol(text)}dev${n} = "1"`)
      : `${text}${eol(text)}[dev-dependencies]${eol(text)}dev${n} = "1"`,
    mark: `dev${n} = "1"`,
  }),
];

const someEdits = fc.array(fc.nat(edits.length - 1), { minLength: 1, maxLength: 10 });

function integrated(text: string, names: string): string {
  const files = { 'Cargo.toml': text };
  return after(files, integrate(files, names))['Cargo.toml'] ?? '';
}

describe('taking an integration of a manifest back', () => {
  it('gives the bytes of before, whoever looks', () => {
    fc.assert(
      fc.property(packageManifest, crates, fc.boolean(), (before, names, all) => {
        const now = integrated(before, names);
        const undone = undoManifest(
          'Cargo.toml',
          now,
          { before, after: now },
          (change) => all || isIntegrationChange('Cargo.toml', change, infra, undefined),
        );
        expect(undone).toEqual({ text: before, by: 'exact', left: [] });
      }),
    );
  });

  it('keeps every later edit and leaves no infra entry', () => {
    fc.assert(
      fc.property(packageManifest, crates, someEdits, (before, names, chosen) => {
        const now = integrated(before, names);
        const marks: string[] = [];
        let edited = now;
        chosen.forEach((index, n) => {
          const one = edits[index]?.(edited, n + 100) ?? { text: edited, mark: '' };
          if (one.text !== edited && one.mark !== '') marks.push(one.mark);
          edited = one.text;
        });
        const undone = undoManifest('Cargo.toml', edited, { before, after: now }, () => true);
        const text = undone?.text ?? '';
        const root = parseToml(text, 'Cargo.toml').root;
        expect(text).not.toMatch(/^\s*["']?infra-/m);
        const kept = marks.filter((mark) => !mark.startsWith('0.'));
        for (const mark of kept) expect(text).toContain(mark);
        // Only comments: as data it is what it was.
        const onlyComments = chosen.every((index) => index === 0 || index === 3 || index === 4);
        expect(!onlyComments || sameData(root, parseToml(before, 'Cargo.toml').root)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('does nothing where it is back already', () => {
    fc.assert(
      fc.property(packageManifest, crates, (before, names) => {
        const now = integrated(before, names);
        expect(undoManifest('Cargo.toml', before, { before, after: now }, () => true)).toBeUndefined();
        const edited = `${before}${eol(before)}# later`;
        expect(undoManifest('Cargo.toml', edited, { before, after: now }, () => true)).toBeUndefined();
      }),
    );
  });
});

describe('an entry that people had', () => {
  const manifest = (entry: string): string =>
    `[package]\nname = "x"\nversion = "0.1.0"\nedition = "2021"\n\n[dependencies]\n${entry}\n`;
  const url = plan.infra.url;

  it.each([
    [
      'its reference comes back, a feature of people stays',
      `infra-errors = { git = "${url}", branch = "main" }`,
      `infra-errors = { git = "${url}", features = ["wasm"] }`,
      `infra-errors = { git = "${url}", features = ["wasm"], branch = "main" }`,
    ],
    [
      'its other URL comes back',
      `infra-errors = { git = "https://github.com/llm-dev-ops/llm-infra" }`,
      `infra-errors = { git = "${url}" }`,
      `infra-errors = { git = "https://github.com/llm-dev-ops/llm-infra" }`,
    ],
    ['it is gone and stays so', `infra-errors = { git = "${url}", branch = "main" }`, 'log = "1"', 'log = "1"'],
  ])('%s', (_, before, edited, expected) => {
    const versions = { before: manifest(before), after: integrated(manifest(before), 'errors') };
    const undone = undoManifest('Cargo.toml', `# later\n${manifest(edited)}`, versions, () => true);
    expect(undone?.text ?? `# later\n${manifest(edited)}`).toBe(`# later\n${manifest(expected)}`);
  });
});
