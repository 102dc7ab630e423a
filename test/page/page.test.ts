import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { buildPage } from '../../scripts/build-page.mjs';
import type { PageData } from '../../src/domain/fleet/page-data.js';
import { fillPage } from '../../src/domain/fleet/page.js';
import { openBrowser } from '../support/open-page.js';
import { samplePageData, samplePlan } from '../support/sample-fleet.js';

/** The page as people see it: from disk, in Chromium. */

const folder = mkdtempSync(join(tmpdir(), 'page-'));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let template: string;
let browser: Browser;

beforeAll(async () => {
  [template, browser] = await Promise.all([buildPage(), openBrowser()]);
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Opened extends AsyncDisposable {
  readonly page: Page;
  /** Requests other than the one for the page, errors, and what the policy refused. */
  readonly complaints: string[];
}

async function open(data: PageData, look: Parameters<Browser['newPage']>[0] = {}, hash = ''): Promise<Opened> {
  const file = join(folder, 'index.html');
  writeFileSync(file, fillPage(template, data));
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', ...look });
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (!request.isNavigationRequest() && !request.url().startsWith('data:')) complaints.push(request.url());
  });
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(pathToFileURL(file).href + hash);
  await page.waitForFunction('performance.getEntriesByName("fleet-interactive").length > 0');
  return { page, complaints, [Symbol.asyncDispose]: () => page.close() };
}

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate(
    `axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => id + ': ' + html.slice(0, 160) + ' ' + failureSummary)))`,
  );
  return found as readonly string[];
}

const fleet = samplePageData(samplePlan());

test.each([
  ['light', { colorScheme: 'light' }, ''],
  ['dark', { colorScheme: 'dark' }, ''],
  ['on a phone', { viewport: { width: 390, height: 844 } }, ''],
  ['with details open', { colorScheme: 'light' }, '#repository=analytics-hub'],
  ['with details open in the dark', { colorScheme: 'dark' }, '#repository=registry'],
] as const)('%s: axe finds nothing, nothing is asked of anybody', async (_, look, hash) => {
  await using opened = await open(fleet, look, hash);
  expect(await violations(opened.page)).toEqual([]);
  expect(opened.complaints).toEqual([]);
  const { scrollWidth, innerWidth } = await opened.page.evaluate<{ scrollWidth: number; innerWidth: number }>(
    '({ scrollWidth: document.documentElement.scrollWidth, innerWidth })',
  );
  expect(scrollWidth).toBeLessThanOrEqual(innerWidth);
});

test('10,000 repositories: all can be found, few are drawn, axe finds nothing', async () => {
  await using opened = await open(samplePageData(samplePlan(10_000)));
  const { page } = opened;
  expect(await page.getByRole('status').textContent()).toBe('10,000 repositories');
  expect(await page.getByRole('row').count()).toBeLessThan(200);
  expect(await violations(page)).toEqual([]);
  await page.getByRole('searchbox').fill('sentinel-300');
  await page.getByText('1 of 10,000').waitFor();
  await page.getByRole('button', { name: 'sentinel-300' }).click();
  expect(await page.getByRole('dialog').getByRole('heading', { level: 2 }).textContent()).toBe('sentinel-300');
  expect(opened.complaints).toEqual([]);
});

test('phase, state and lists narrow the table, and the address keeps the view', async () => {
  await using opened = await open(fleet);
  const { page } = opened;
  const names = (): Promise<readonly string[]> => page.locator('.table .open').allTextContents();
  await page.getByRole('button', { name: /^Phase 2/ }).click();
  expect(await names()).toEqual(['test-bench', 'simulator', 'research-lab']);
  await page
    .getByRole('button', { name: /failed$/ })
    .first()
    .click();
  await page.getByRole('combobox', { name: 'State' }).selectOption('drifted');
  expect(await names()).toEqual(['simulator']);
  expect(new URL(page.url()).hash).toBe('#phase=2&state=drifted');
  await page.getByRole('button', { name: 'Clear' }).click();
  expect(await names()).toHaveLength(26);
});

test('the keyboard alone sorts, walks through the rows, opens one, and comes back to it', async () => {
  await using opened = await open(fleet);
  const { page } = opened;
  const focused = (): Promise<string> => page.evaluate<string>('document.activeElement.textContent');
  await page.getByRole('button', { name: 'Repository' }).focus();
  await page.keyboard.press('Enter');
  expect(await page.getByRole('columnheader', { name: 'Repository' }).getAttribute('aria-sort')).toBe('ascending');
  await page.locator('.table .open[tabindex="0"]').focus();
  await page.keyboard.press('Home');
  await page.waitForFunction('document.activeElement.textContent === "analytics-hub"');
  await page.keyboard.press('ArrowDown');
  await page.waitForFunction('document.activeElement.textContent === "auto-optimizer"');
  await page.keyboard.press('Enter');
  expect(await page.getByRole('dialog').getByRole('heading', { level: 2 }).textContent()).toBe('auto-optimizer');
  await page.keyboard.press('Escape');
  expect(await page.getByRole('dialog').count()).toBe(0);
  expect(await focused()).toBe('auto-optimizer');
});

test('the drawing marks the cycle, and a box of it opens its repository', async () => {
  await using opened = await open(fleet);
  const { page } = opened;
  expect(await page.locator('#graph .edge[data-edge="cycle"][marker-end]').count()).toBe(4);
  await page.getByRole('link', { name: 'shield, planned' }).press('Enter');
  expect(await page.getByRole('dialog').getByRole('heading', { level: 2 }).textContent()).toBe('shield');
});

test('text of a repository, a result or the ledger stays text', async () => {
  const hostile = '</script><script>document.title="owned"</script><img src=x onerror="document.title=\'owned\'"><!--';
  const [first, ...others] = fleet.repositories;
  if (first === undefined) throw new Error('the sample has repositories');
  const run = { mode: 'integrate', outcome: 'failed', at: fleet.at, verdict: hostile, why: hostile } as const;
  const bad = { ...first, name: hostile, purpose: hostile, says: hostile, state: 'failed', owners: [hostile] } as const;
  const repository = { ...bad, category: hostile, crates: [hostile], runs: [{ ...run, culprit: hostile }] };
  const data = {
    ...fleet,
    owner: hostile,
    decision: { verdict: 'halt', why: hostile },
    phases: fleet.phases.map((phase) => ({ ...phase, title: hostile })),
    problems: [{ kind: 'cycle', says: hostile }],
    repositories: [repository, ...others],
  } as const;
  await using opened = await open(data, {}, `#repository=${encodeURIComponent(hostile)}`);
  const { page } = opened;
  expect(await page.getByRole('dialog').getByRole('heading', { level: 2 }).textContent()).toBe(hostile);
  expect(await page.title()).toBe(`Halted · ${hostile} infra fleet`);
  expect(await page.locator('img, script:not([type]) ~ script').count()).toBe(0);
  expect(opened.complaints).toEqual([]);
});
