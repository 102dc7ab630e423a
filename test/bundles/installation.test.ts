import { expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtBundles } from '../support/built-bundles.js';

test('a command line that was copied without its project says what is missing, in one error', () => {
  const folder = mkdtempSync(join(tmpdir(), 'installation-'));
  try {
    cpSync(join(builtBundles(), 'cli'), join(folder, 'cli'), { recursive: true });
    const done = spawnSync(process.execPath, [join(folder, 'cli/index.js'), 'audit-deps'], { encoding: 'utf8' });
    expect(done.stderr).toMatch(/^error: .*is not part of an installation.*\nRun it from a complete checkout.*\n$/);
    expect(done.status).not.toBe(0);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
