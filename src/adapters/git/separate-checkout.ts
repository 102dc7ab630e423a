import { appendFile, copyFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Failure } from '../../domain/failure.js';
import type { Completed } from '../../domain/command.js';
import { errorCode } from '../files/system-error.js';

/** git in a folder, with hooks and prompts off. */
export type RunGit = (
  folder: string,
  args: readonly string[],
  env?: Readonly<Record<string, string>>,
) => Promise<Completed>;

export interface SeparateCheckout {
  /** Absolute path of a checkout; nothing is written there. */
  readonly from: string;
  readonly sha: string;
  /** Absolute path of the folder to make. */
  readonly to: string;
  readonly git: RunGit;
  readonly fetch: (folder: string, sha: string) => Promise<boolean>;
}

/**
 * A commit of a checkout's repository in a folder of its own, with a `.git` folder as a clone has it, for tools that read it:
 * its objects are those of the first, which knows nothing of it. Submodules that are checked out there are, here too.
 *
 * @returns what could not be had, in words for people.
 * @throws {Failure} `tool-failed`.
 */
export async function checkOut(request: SeparateCheckout): Promise<readonly string[]> {
  const { from, sha, to, git } = request;
  const asked = await git(from, ['rev-parse', '--absolute-git-dir', '--git-common-dir', '--show-object-format']);
  const [directory = '', common = '', format = 'sha1'] = asked.stdout.split('\n');
  await mkdir(dirname(to), { recursive: true });
  require(await git(dirname(to), ['init', '--quiet', '--template=', `--object-format=${format}`, to]), sha);
  const shared = common.startsWith('/') ? common : join(from, common);
  await borrow(shared, from, request);
  // Through the first repository, whose filters, sparse patterns and promised objects it may need.
  const settings = ['-c', 'core.splitIndex=false', '-c', 'core.untrackedCache=false'];
  const read = [...settings, `--git-dir=${directory}`, `--work-tree=${to}`, 'read-tree', '-u', '--reset', sha];
  require(await git(to, read, { GIT_INDEX_FILE: join(to, '.git', 'index') }), sha);
  return submodules(request);
}

function require(done: Completed, sha: string): void {
  if (done.exitCode === 0) return;
  throw new Failure('tool-failed', `git could not check out ${sha}: ${done.stderr.trim()}`, {
    hint: 'Check the free space of the disk and that the clone is complete (`git fsck`).',
  });
}

/** Objects, references and what else a program may ask this repository for; nothing that is a credential. */
async function borrow(shared: string, from: string, { to, sha, git }: SeparateCheckout): Promise<void> {
  const own = join(to, '.git');
  await mkdir(join(own, 'objects', 'info'), { recursive: true });
  await writeFile(join(own, 'objects', 'info', 'alternates'), `${join(shared, 'objects')}\n`);
  await copyFile(join(shared, 'shallow'), join(own, 'shallow')).catch(ignoreMissing);
  const refs = await git(from, ['for-each-ref', '--format=%(objectname) %(refname)']);
  await writeFile(join(own, 'packed-refs'), refs.stdout);
  const branch = (await git(from, ['symbolic-ref', '--quiet', 'HEAD'])).stdout.trim();
  if (branch === '') await writeFile(join(own, 'HEAD'), `${sha}\n`);
  else {
    await writeFile(join(own, 'HEAD'), `ref: ${branch}\n`);
    await mkdir(dirname(join(own, branch)), { recursive: true });
    await writeFile(join(own, branch), `${sha}\n`);
  }
  const url = (await git(from, ['config', '--get', 'remote.origin.url'])).stdout.trim();
  if (/^[^\n"\\]+$/.test(url)) {
    await appendFile(join(own, 'config'), `[remote "origin"]\n\turl = "${url.replace(/\/\/[^/@]*@/, '//')}"\n`);
  }
}

async function submodules(request: SeparateCheckout): Promise<readonly string[]> {
  const { from, to, git, fetch } = request;
  const listed = await git(to, ['ls-files', '--stage', '-z']);
  const missing: string[] = [];
  for (const entry of listed.stdout.split('\0')) {
    const [, sha, path] = /^160000 (\S+) \d\t([^]+)$/.exec(entry) ?? [];
    if (sha === undefined || path === undefined) continue;
    const source = join(from, path);
    const top = await topOf(source, git);
    if (top !== source) continue; // not checked out there either
    const has = (await git(source, ['cat-file', '-e', `${sha}^{commit}`])).exitCode === 0;
    if (has || (await fetch(source, sha)))
      missing.push(...(await checkOut({ ...request, from: source, sha, to: join(to, path) }))); // prettier-ignore
    else missing.push(`the submodule ${path} could not be checked out at ${sha.slice(0, 7)}`);
  }
  return missing;
}

/** Of the repository that a folder belongs to; `undefined` where there is no such folder. */
async function topOf(folder: string, git: RunGit): Promise<string | undefined> {
  const done = await git(dirname(folder), ['-C', folder, 'rev-parse', '--show-toplevel']);
  return done.exitCode === 0 ? done.stdout.trim() : undefined;
}

function ignoreMissing(error: unknown): void {
  if (errorCode(error) !== 'ENOENT') throw error;
}
