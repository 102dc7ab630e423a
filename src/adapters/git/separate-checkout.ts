import { appendFile, copyFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Failure } from '../../domain/failure.js';
import type { ProcessRunner } from '../../ports/processes.js';
import { errorCode } from '../files/system-error.js';
import { findCommit, gitCommand, nulFields, type GitCommand } from './git-command.js';

/**
 * Puts a commit of a checkout's repository into a folder of its own, with a `.git` folder as a clone has it, for tools
 * that read it. Its objects are those of the first repository, which knows nothing of it. Submodules that are checked
 * out there are here, too.
 *
 * @param from absolute path of the top of the checkout; nothing is written there.
 * @param to absolute path of the folder to make.
 * @returns what could not be had, in words for people.
 * @throws {Failure} `tool-failed`.
 */
export type SeparateCheckout = (from: string, sha: string, to: string) => Promise<readonly string[]>;

export function createSeparateCheckout(
  processes: ProcessRunner,
  fetch: (root: string, sha: string) => Promise<boolean>,
): SeparateCheckout {
  const git = gitCommand(processes);
  const writing = gitCommand(processes, { task: 'write' });
  const checkOut: SeparateCheckout = async (from, sha, to) => {
    const asked = await git.output(from, 'rev-parse', '--absolute-git-dir', '--git-common-dir', '--show-object-format');
    const [directory = '', common = '', format = 'sha1'] = asked.split('\n');
    await mkdir(dirname(to), { recursive: true });
    await writing.output(dirname(to), 'init', '--quiet', '--template=', `--object-format=${format}`, to);
    await borrow(from, resolve(from, common), sha, to, git);
    // Through the first repository, whose filters, sparse patterns and promised objects it may need.
    const settings = ['-c', 'core.splitIndex=false', '-c', 'core.untrackedCache=false'];
    const index = gitCommand(processes, {
      task: 'write',
      promised: true,
      env: { GIT_INDEX_FILE: join(to, '.git', 'index') },
    });
    const read = ['read-tree', '-u', '--reset', sha];
    const done = await index.attempt(to, ...settings, `--git-dir=${directory}`, `--work-tree=${to}`, ...read);
    if (done.exitCode !== 0) {
      throw new Failure('tool-failed', `git could not check out ${sha}: ${done.stderr.trim()}`, {
        hint: 'Check the free space of the disk and that the clone is complete (`git fsck`).',
      });
    }
    return submodules(from, to);
  };
  const submodules = async (from: string, to: string): Promise<readonly string[]> => {
    const missing: string[] = [];
    for (const entry of nulFields(await git.output(to, 'ls-files', '--stage', '-z'))) {
      const [, sha, path] = /^160000 (\S+) \d\t([^]+)$/.exec(entry) ?? [];
      if (sha === undefined || path === undefined) continue;
      const source = join(from, path);
      if ((await topOf(source, git)) !== source) continue; // not checked out there either
      const there = (await findCommit(git, source, sha)) !== undefined || (await fetch(source, sha));
      if (there) missing.push(...(await checkOut(source, sha, join(to, path))));
      else missing.push(`the submodule ${path} could not be checked out at ${sha.slice(0, 7)}`);
    }
    return missing;
  };
  return checkOut;
}

/** Objects, references and what else a program may ask this repository for; nothing that is a credential. */
async function borrow(from: string, shared: string, sha: string, to: string, git: GitCommand): Promise<void> {
  const own = join(to, '.git');
  await mkdir(join(own, 'objects', 'info'), { recursive: true });
  await writeFile(join(own, 'objects', 'info', 'alternates'), `${join(shared, 'objects')}\n`);
  await copyFile(join(shared, 'shallow'), join(own, 'shallow')).catch(ignoreMissing);
  await writeFile(
    join(own, 'packed-refs'),
    await git.output(from, 'for-each-ref', '--format=%(objectname) %(refname)'),
  );
  const branch = (await git.attempt(from, 'symbolic-ref', '--quiet', 'HEAD')).stdout.trim();
  if (branch === '') await writeFile(join(own, 'HEAD'), `${sha}\n`);
  else {
    await writeFile(join(own, 'HEAD'), `ref: ${branch}\n`);
    await mkdir(dirname(join(own, branch)), { recursive: true });
    await writeFile(join(own, branch), `${sha}\n`);
  }
  const url = (await git.attempt(from, 'config', '--get', 'remote.origin.url')).stdout.trim();
  if (/^[^\n"\\]+$/.test(url)) {
    await appendFile(join(own, 'config'), `[remote "origin"]\n\turl = "${url.replace(/\/\/[^/@]*@/, '//')}"\n`);
  }
}

/** Of the repository that a folder belongs to; `undefined` where there is no such folder. */
async function topOf(folder: string, git: GitCommand): Promise<string | undefined> {
  const done = await git.attempt(dirname(folder), '-C', folder, 'rev-parse', '--show-toplevel');
  return done.exitCode === 0 ? done.stdout.trim() : undefined;
}

function ignoreMissing(error: unknown): void {
  if (errorCode(error) !== 'ENOENT') throw error;
}
