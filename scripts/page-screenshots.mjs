#!/usr/bin/env node
// Takes the pictures of the fleet's page that the documentation shows, of the tests' sample fleet, in Chromium.
//
//   node scripts/page-screenshots.mjs [--out DIR]      docs/images by default
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { openSamplePages } from './sample-pages.mjs';

const { values } = parseArgs({
  options: { out: { type: 'string', default: fileURLToPath(new URL('../docs/images', import.meta.url)) } },
});
const desktop = { width: 1280, height: 900 };
const phone = { width: 390, height: 844 };
const pictures = [
  { name: 'fleet-light', colorScheme: 'light', viewport: desktop },
  { name: 'fleet-dark', colorScheme: 'dark', viewport: desktop },
  { name: 'fleet-phone', colorScheme: 'light', viewport: phone },
  { name: 'fleet-details', colorScheme: 'dark', viewport: desktop, repository: 'analytics-hub' },
  { name: 'fleet-graph', colorScheme: 'light', viewport: desktop, part: '#graph' },
];

const { openBrowser, pageOf } = await openSamplePages();
const folder = mkdtempSync(join(tmpdir(), 'page-'));
const browser = await openBrowser();
try {
  mkdirSync(values.out, { recursive: true });
  const file = join(folder, 'index.html');
  writeFileSync(file, pageOf(26));
  for (const { name, repository, part, ...look } of pictures) {
    const page = await browser.newPage({ ...look, reducedMotion: 'reduce' });
    page.on('console', (message) => console.error(`${name}: ${message.text()}`));
    page.on('pageerror', (error) => console.error(`${name}: ${error.message}`));
    await page.goto(pathToFileURL(file).href + (repository ? `#repository=${repository}` : ''));
    await page.waitForFunction(() => performance.getEntriesByName('fleet-interactive').length > 0);
    await page.waitForTimeout(200);
    const path = join(values.out, `${name}.png`);
    await (part === undefined ? page.screenshot({ path }) : page.locator(part).screenshot({ path }));
    await page.close();
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
