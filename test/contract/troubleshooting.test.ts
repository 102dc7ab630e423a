import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../../src/domain/audit/rules.js';
import { failureCodes } from '../../src/domain/failure.js';
import { refusalReasons } from '../../src/domain/github/refusal.js';
import { refusalTable } from '../../src/domain/github/refusal-table.js';
import { verdicts } from '../../src/domain/integration/verdict.js';
import { failuresIn, problemsIn } from '../../scripts/messages/find-messages.mjs';
import { readSource } from '../../scripts/messages/read-sources.mjs';
import { troubleshootingPage } from '../../scripts/messages/troubleshooting-page.mjs';

const page = readFileSync('docs/troubleshooting.md', 'utf8').replaceAll('\\|', '|');

/** The longest piece of a literal that stands in a message as it is written. */
function longestPiece(literal: string): string {
  const pieces = literal
    .replaceAll(/\\n/g, ' ')
    .replaceAll(/\\(.)/g, '$1')
    .split(/\$\{[^}]*\}+(?:'[^']*'\)?\})?/);
  return (
    pieces
      .filter((piece) => !/\$\{|\?$|\? '|:$/.test(piece.trim()))
      .map((piece) => piece.trim())
      .toSorted((a, b) => b.length - a.length)[0] ?? ''
  );
}

/** Found by another eye than the script's: what follows `new Failure('code',` in the text of the sources. */
const written = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .flatMap((name) => {
    const source = readFileSync(join('src', name), 'utf8');
    const messages = source.matchAll(/new (?:Failure|Refusal)\(\s*'[\w-]+',\s*(['`])((?:(?!\1)[^\\]|\\.)*)\1/g);
    return [...messages].map(([, , literal = '']) => [name, longestPiece(literal)] as const);
  });

describe('docs/troubleshooting.md has', () => {
  test('every failure and refusal that the sources make', () => {
    expect(written.length).toBeGreaterThan(80);
    expect(written.filter(([, piece]) => piece.length > 3 && !page.includes(piece))).toEqual([]);
  });

  test('every failure code, refusal, verdict and rule', () => {
    const names = [
      ...Object.keys(failureCodes).map((code) => `### \`${code}\``),
      ...refusalTable.map(({ name }) => `| ${name} `),
      ...refusalReasons
        .filter((reason) => refusalTable.every((row) => row.reason !== reason))
        .map((one) => `| ${one} `),
      ...verdicts.map((verdict) => `| \`${verdict}\``),
      ...[...rules.keys()].map((id) => `(rules.md#${id})`),
    ];
    expect(names.filter((name) => !page.includes(name))).toEqual([]);
  });

  test('something to do in every row', () => {
    const [before = ''] = page.split('## Warnings');
    const rows = before.split('\n').filter((line) => /^\| (?!-)/.test(line));
    expect(rows.length).toBeGreaterThan(250);
    expect(rows.filter((row) => /\|\s*\|\s*$|\| (?:undefined|‹hint›)\s*\|$/.test(row))).toEqual([]);
  });
});

describe('a new message', () => {
  const sources = (text: string) => [
    readSource('x.ts', text),
    readSource('domain/failure.ts', readFileSync('src/domain/failure.ts', 'utf8')),
    readSource(
      'advice.ts',
      'function advice(verdict: string) { switch (verdict) { case "blocked": return "Fix it."; } }',
    ),
  ];

  test('is on the page with its values as names', () => {
    const text =
      "export function f(path: string) { throw new Failure('file', `${path} is odd`, { hint: `Mend ${path}.` }); }";
    expect(troubleshootingPage(sources(text))).toContain('| `‹path› is odd` | Mend ‹path›. |');
  });

  test('that a caller writes is read where it is written', () => {
    const text = `
      function refuse(what: string): never { throw new Failure('usage', \`input: \${what}\`, { hint: 'Correct it.' }); }
      function a(): void { refuse('is empty'); }
      function b(n: number): void { refuse(n > 1 ? 'is too much' : 'is too little'); }`;
    expect(failuresIn(sources(text)).map(({ message }) => message)).toEqual([
      'input: is empty',
      'input: (is too much|is too little)',
    ]);
  });

  test('that is collected with others is found, too', () => {
    const text = 'function g(problems: string[]): void { problems.push(`\\`a\\` is missing`); }';
    expect(problemsIn(sources(text)).map(({ message }) => message)).toEqual(['`a` is missing']);
  });

  test('that cannot be read in the sources is refused', () => {
    const text = "function f(a: string) { throw new Failure('file', made(a), { hint: 'x' }); }";
    expect(() => failuresIn(sources(text))).toThrow('write the text of this Failure where it is made');
  });
});
