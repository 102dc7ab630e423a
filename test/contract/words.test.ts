import { expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What people read is in rustc's, cargo's and GitHub's words; each of these has a better one there. */
const notOurs: readonly (readonly [RegExp, string])[] = [
  [/never guessed/, 'infra-actions does not guess'],
  [/changes that are not ours/, 'changes that infra-actions did not make'],
  [/could not go on/, 'failed, or what failed'],
  [/does not belong to a flag/, 'unexpected argument'],
  [/there is no (?:flag|action) `/, 'unknown flag, unknown action'],
  [/Accepted are/, 'Accepted values:'],
  [/a wrong call(?!,)/, 'wrong usage'],
  [/Cargo[’']s own words/, 'Cargo’s output'],
  [/\bcrates? asked for\b/, 'requested'],
  [/told at once/, 'reported together'],
  [/The way through/, 'How it works'],
  [/who is in the way/, 'what stands in the way'],
  [/\bmend (?:it|what)\b/i, 'fix'],
  [/is taken back/, 'is rolled back'],
  [/Nothing to take back/, 'Nothing to roll back'],
  [/which this is made on/, 'Based on'],
  [/Left to people/, 'For you to do'],
  [/bytes from before'/, 'restored'],
  [/\((?:plan, )?1[0-4]\.\d(?:\.\d)?\)/, 'no section of a document that is not here'],
  [/\b(?:takes?|taken) (?:it |them |everything |the crates )?out\b(?! of)|\b(?:takes?|taken) out\b/, 'remove'],
  [/behind the back/, 'without … showing it'],
  [/Loosen the pin/, 'loosen the requirement'],
  [/[Mm]eant to hold until/, 'planned end'],
  [/the one before it is through|phase is through/, 'has finished'],
  [/whose fault a failure/, 'what caused a failure'],
  [/The entries stand/, 'are in'],
  [/on by default is on/, 'enabled'],
  [/holds their size budget|weighs them against/, 'enforces, compares'],
  [/\bTells whether\b/, 'Reports whether'],
  [/revert point/, 'based on commit'],
  [/Hand on the|Let git read/, 'upload, give'],
  [/parts of the list of/, 'subsets of'],
  [/critical constraint \d/, 'no section of a document that is not here'],
];

/** Lines that nobody but us reads. */
function isComment(path: string, line: string): boolean {
  return path.endsWith('.ts') ? /^\s*(?:\*|\/\/|\/\*\*)/.test(line) : /^\s*#(?! )/.test(line) && path.endsWith('.yml');
}

test('what people read has no words that only we would use', () => {
  const paths = execFileSync(
    'git',
    ['ls-files', 'src', '*action.yml', '.github/workflows', 'README.md', 'integrate/README.md', 'actions', 'docs'],
    { encoding: 'utf8' },
  )
    .split('\n')
    .filter((path) => /\.(?:ts|yml|md)$/.test(path) && !/architecture|interface|assurance|threat/.test(path));
  expect(paths.length).toBeGreaterThan(100);
  const found = [...new Set(paths)].flatMap((path) =>
    readFileSync(path, 'utf8')
      .split('\n')
      .flatMap((line, index) => {
        if (isComment(path, line)) return [];
        const text = path.endsWith('.ts') ? line.replace(/\s\/\/ .*$/, '') : line;
        return notOurs.flatMap(([word, better]) =>
          word.test(text) ? [`${path}:${index + 1}: ${text.trim().slice(0, 100)} -> ${better}`] : [],
        );
      }),
  );
  expect(found).toEqual([]);
});
