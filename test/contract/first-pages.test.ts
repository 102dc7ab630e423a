import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { blocksOf, commandsOf, workflowOf } from '../support/page-blocks.js';

const pages = ['docs/add-crates.md', 'docs/run-for-all.md', 'docs/take-it-back.md'];
const walks = ['callers', 'integrate', 'pages', 'rollback'].map((name) =>
  readFileSync(`test/e2e/${name}.test.ts`, 'utf8'),
);

test.each(pages)('each block of %s is run as printed by a test', (page) => {
  expect(blocksOf(page).filter(({ language }) => !['yaml', 'console'].includes(language))).toEqual([]);
  const workflows = blocksOf(page).flatMap(({ language, text }) =>
    language === 'yaml' ? [/^# \.github\/workflows\/([\w-]+\.yml)/.exec(text)?.[1] ?? text] : [],
  );
  const commands = commandsOf(page);
  expect(workflows.length + commands.length).toBeGreaterThan(1);
  const isRun = (name: string): boolean =>
    walks.some((walk) => new RegExp(`workflowOf\\((?:page|'${page}'), '${name}'\\)`).test(walk));
  expect(workflows.filter((name) => !isRun(name))).toEqual([]);
  const typed = [...(walks[2] ?? '').matchAll(/type\((?:page|'[^']+'), '([^']+)'/g)].map(([, start = '']) => start);
  expect(commands.filter((command) => !typed.some((start) => command.startsWith(start)))).toEqual([]);
});

test('the README begins with the workflow of the page for a maintainer', () => {
  const withoutTitle = (text: string): string => text.replace(/^#.*\n(?:name: .*\n)?/, '');
  expect(withoutTitle(workflowOf('README.md', 'infra.yml'))).toBe(
    withoutTitle(workflowOf('docs/add-crates.md', 'infra.yml')),
  );
});
