import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createCallerFiles } from '../../src/adapters/files/caller-files.js';
import { openCheckout } from '../../src/adapters/files/checkout.js';
import { createGit } from '../../src/adapters/git/git.js';
import { createProcessRunner } from '../../src/adapters/processes/process.js';
import { readRepository } from '../../src/flows/read-repository.js';
import { requireNoWorkspaceAbove } from '../../src/flows/require-no-workspace-above.js';

let folder = '';
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'above-')));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const workspace =
  '[workspace]\nmembers = ["crates/*"]\nexclude = ["crates/tool"]\n[workspace.package]\nversion = "1.0.0"\n';
const member = '[package]\nname = "core"\nversion.workspace = true\n';
const single = '[package]\nname = "core"\nversion = "1.0.0"\n';

async function look(files: Readonly<Record<string, string>>, at: string): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const stop = new AbortController().signal;
  const checkout = await openCheckout(join(folder, at), createGit(createProcessRunner(stop)), { stop, id: 'test' });
  const callerFiles = createCallerFiles({});
  await requireNoWorkspaceAbove(await readRepository({ checkout }), { checkout, callerFiles });
}

test('the folder of a member is refused, with the folder of its workspace', async () => {
  await expect(
    look({ 'Cargo.toml': workspace, 'crates/core/Cargo.toml': member }, 'crates/core'),
  ).rejects.toMatchObject({
    code: 'usage',
    message: '`core` is a member of the workspace in `../..`, which is the one to work on',
    hint: `Set \`working-directory\` to \`${folder}\`; \`manifest-path: crates/core/Cargo.toml\` limits the run to this member.`,
  });
});

test.each([
  ['the workspace itself', { 'Cargo.toml': workspace, 'crates/core/Cargo.toml': member }, '.'],
  ['an excluded package', { 'Cargo.toml': workspace, 'crates/tool/Cargo.toml': single }, 'crates/tool'],
  ['a package that no workspace lists', { 'Cargo.toml': workspace, 'other/Cargo.toml': single }, 'other'],
  [
    'a workspace of its own',
    { 'Cargo.toml': workspace, 'crates/core/Cargo.toml': `${single}[workspace]\n` },
    'crates/core',
  ],
  ['one below a package alone', { 'Cargo.toml': single, 'crates/core/Cargo.toml': single }, 'crates/core'],
  ['one below what is no manifest', { 'Cargo.toml': 'not [ toml', 'crates/core/Cargo.toml': single }, 'crates/core'],
  ['a folder without a root manifest', { 'Cargo.toml': workspace, 'crates/core/Cargo.toml': member }, 'crates'],
])('%s is worked on as it is', async (_, files, at) => {
  await expect(look(files, at)).resolves.toBeUndefined();
});
