import { join } from 'node:path';
import type { Checkout } from '../../ports/checkout.js';
import type { Git } from '../../ports/git.js';
import { isRegularFile, readText, readTextIfPresent, resolveInside, walk } from './files.js';
import { folderEntries } from './folder-entries.js';
import { JournaledChanges, type CheckoutRun } from './journaled-changes.js';
import { realFolder } from './real-folder.js';

/**
 * The working tree below `workingDirectory`.
 *
 * @throws {Failure} `usage` when there is no such folder.
 */
export async function openCheckout(workingDirectory: string, git: Git, run: CheckoutRun): Promise<Checkout> {
  const root = await realFolder(workingDirectory);
  let listed: Promise<readonly string[]> | undefined;
  const changes = new JournaledChanges(root, git, run, () => {
    listed = undefined;
  });
  return {
    root,
    files: () => (listed ??= listFiles(root, git)),
    leftOut: async () => ((await git.topLevel(root)) === undefined ? [] : git.leftOut(root)),
    folderEntries: (paths) => folderEntries(root, paths, git),
    isRegularFile: (path) => isRegularFile(join(root, path)),
    read: async (path) => readText(await resolveInside(root, path), path),
    readIfPresent: async (path) => readTextIfPresent(await resolveInside(root, path), path),
    apply: (files, options) => changes.apply(files, options),
    restore: () => changes.restore(),
    async recover(how) {
      // Begun meanwhile: every action asks for it next.
      listed ??= listFiles(root, git);
      listed.catch(() => undefined); // whoever asks is told
      return changes.recover(how);
    },
    release: () => changes.release(),
    settle: (how) => changes.settle(how),
  };
}

async function listFiles(root: string, git: Git): Promise<readonly string[]> {
  // Side by side: each is a process.
  const [top, tracked] = await Promise.all([
    git.topLevel(root),
    git.files(root).catch((error: unknown) => ({ error })),
  ]);
  if (top === undefined) return (await walk(root)).toSorted();
  if ('error' in tracked) throw tracked.error;
  return tracked.toSorted();
}
