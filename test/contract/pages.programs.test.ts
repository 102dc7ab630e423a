import { expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';

const scripts = ['scripts/generate-docs.mjs', 'scripts/generate-rules.mjs', 'scripts/generate-troubleshooting.mjs'];

test.each(scripts)('%s has nothing to write', (script) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
  expect([status, `${stdout}${stderr}`.trim()]).toEqual([0, expect.not.stringContaining('not up to date')]);
});
