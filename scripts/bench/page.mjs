#!/usr/bin/env node
// How long the fleet's page takes until it answers, how much of that is its own work (which other programs on the
// machine do not slow down), and how big it is.
//
//   node scripts/bench/page.mjs [--runs 5] [rows...]      26 and 10000 by default
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { openSamplePages } from '../sample-pages.mjs';

const { values, positionals } = parseArgs({
  options: { runs: { type: 'string', default: '5' } },
  allowPositionals: true,
});
const sizes = positionals.length > 0 ? positionals.map(Number) : [26, 10_000];

const { openBrowser, pageOf } = await openSamplePages();
const folder = mkdtempSync(join(tmpdir(), 'page-'));
const browser = await openBrowser();
try {
  for (const rows of sizes) {
    const file = join(folder, `${rows}.html`);
    const started = performance.now();
    const text = pageOf(rows);
    const written = performance.now() - started;
    writeFileSync(file, text);
    const times = [];
    for (let run = 0; run < Number(values.runs); run += 1) times.push(await timeUntilInteractive(file));
    console.log(
      `${rows} rows: ${(text.length / 1024).toFixed(0)} KiB, made in ${written.toFixed(0)} ms, ` +
        `interactive after ${median(times, 'clock')} ms, of which work ${median(times, 'work')} ms`,
    );
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}

function median(times, name) {
  const sorted = times.map((time) => time[name]).toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)].toFixed(0);
}

async function timeUntilInteractive(file) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  try {
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(pathToFileURL(file).href);
    const mark = 'performance.getEntriesByName("fleet-interactive")[0]';
    await page.waitForFunction(mark);
    const clock = await page.evaluate(`${mark}.startTime`);
    const { metrics } = await session.send('Performance.getMetrics');
    return { clock, work: metrics.find(({ name }) => name === 'TaskDuration').value * 1000 };
  } finally {
    await page.close();
  }
}
