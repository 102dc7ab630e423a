import { expect, test } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';

/** What looks like a path of the project: in backticks from one of its folders, or the target of a link. */
function pathsOf(page: string): readonly string[] {
  const text = readFileSync(page, 'utf8').replace(/^```[^]*?^```$/gm, '');
  const quoted = [
    ...text.matchAll(/`((?:src|test|scripts|docs|plan|schemas|actions|integrate|examples|\.ci)\/[^`\s]*)`/g),
  ];
  const linked = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)/g)];
  return [...quoted.map(([, path = '']) => path), ...linked.map(([, path = '']) => join(dirname(page), path))].filter(
    (path) => !/[<>*…]/.test(path),
  );
}

test.each([
  'docs/architecture.md',
  'docs/interface.md',
  'docs/plan.md',
  'docs/verify.md',
  'CONTRIBUTING.md',
  'README.md',
])('every path that %s names exists', (page) => {
  expect(pathsOf(page).length).toBeGreaterThan(0);
  expect(pathsOf(page).filter((path) => !existsSync(path))).toEqual([]);
});

test('every section of the plan that a comment cites is in docs/plan.md', () => {
  const sections = new Set(readFileSync('docs/plan.md', 'utf8').match(/\b\d+(?:\.\d+)*\b/g));
  expect(citations().filter((section) => !sections.has(section))).toEqual([]);
  expect(citations().length).toBeGreaterThan(20);
});

function citations(): readonly string[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => [
      ...readFileSync(join('src', name), 'utf8').matchAll(
        /docs\/plan\.md, ((?:[\d.]+\d|\d+)(?:(?:, | and )[\d.]*\d)*)/g,
      ),
    ])
    .flatMap(([, list = '']) => list.split(/, | and /));
}
