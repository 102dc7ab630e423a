import { expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path/posix';

const maxColumns = 120;

const files = ['src', 'scripts', 'test'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|mjs)$/.test(name) && !name.startsWith('fixtures/'))
    .map((name) => join(folder, name)),
);

/** A text or a pattern alone on its line, which nobody can break without making it harder to read and to search. */
const oneLiteral = /^(?:[\w.]+: |\+ |(?:const \w+ = )?(?:String\.raw)?)?(['"`/]).*\1[a-z]*(?:\.split\()?[,;)]*$/;

function isAllowed(file: string, line: string, tables: boolean): boolean {
  const text = line.trim();
  if (/https?:\/\//.test(text)) return true;
  if (oneLiteral.test(text) && !text.includes('${')) return true;
  // Titles stay on the line of their test, which is where the formatter leaves them.
  if (/^(?:test|it|describe)\('.*', (?:async )?\(.*\) => \{$/.test(text)) return true;
  // A text of a file, of a program or of GitHub, as it is.
  const withoutTexts = line.replaceAll(/(['"`])(?:(?!\1)[^\\]|\\.)*\1/g, '');
  if (file.startsWith('test/') && withoutTexts.length < maxColumns / 2) return true;
  // How a script is called.
  if (/^\/\/ {3}node /.test(text)) return true;
  // Rows that the formatter was told to leave as they are.
  return tables && /^(?:[[{'"`]|\/.*\/[a-z]*,|(?:name|when|hint|says|run|does|expected): )/.test(text);
}

test('a line of code ends within 120 columns, but for addresses, tables and long literals', () => {
  const long = files.flatMap((file) => {
    const source = readFileSync(file, 'utf8');
    const tables = source.includes('prettier-ignore');
    return source
      .split('\n')
      .flatMap((line, index) =>
        line.length <= maxColumns || isAllowed(file, line, tables) ? [] : [`${file}:${index + 1}: ${line.trim()}`],
      );
  });
  expect(long).toEqual([]);
});
