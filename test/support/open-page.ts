import { spawnSync } from 'node:child_process';
import { chromium, type Browser } from 'playwright-core';
import { browserPrograms } from '../../src/adapters/browser/browser.js';

/** Chromium of this machine, without a window. @throws where there is none. */
export async function openBrowser(): Promise<Browser> {
  const program = browserPrograms.find((name) => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0);
  if (program === undefined) throw new Error(`none of ${browserPrograms.join(', ')} is installed`);
  const { stdout } = spawnSync('which', [program], { encoding: 'utf8' });
  return chromium.launch({ executablePath: stdout.trim(), args: ['--no-sandbox'] });
}
