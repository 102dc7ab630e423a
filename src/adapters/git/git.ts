import { createHash } from 'node:crypto';
import { relative, resolve } from 'node:path';
import { Failure } from '../../domain/failure.js';
import type { Git } from '../../ports/git.js';
import type { ProcessRunner } from '../../ports/processes.js';
import { gitCommand, nulFields } from './git-command.js';

/** Where the checkout is that a folder belongs to; absolute. */
interface Place {
  readonly top: string;
  readonly gitDirectory: string;
}

/** Git as `Git` promises it, through the `git` program, with no hook, pager, prompt or helper of the repository. */
export function createGit(process: ProcessRunner): Git {
  const { attempt, output: git } = gitCommand(process);
  // Where a checkout is does not change while an action runs: git is asked once for each folder.
  const places = new Map<string, Promise<Place | undefined>>();
  const placeOf = (folder: string): Promise<Place | undefined> => {
    const known = places.get(folder) ?? locate(folder);
    places.set(folder, known);
    return known;
  };
  const locate = async (folder: string): Promise<Place | undefined> => {
    const done = await attempt(folder, 'rev-parse', '--show-toplevel', '--absolute-git-dir');
    const [top, gitDirectory] = done.stdout.split('\n');
    return done.exitCode === 0 && top && gitDirectory
      ? { top, gitDirectory: resolve(folder, gitDirectory) }
      : undefined;
  };

  return {
    topLevel: async (folder) => (await placeOf(folder))?.top,
    async gitDirectory(root) {
      const place = await placeOf(root);
      if (place) return place.gitDirectory;
      throw new Failure('tool-failed', `${root} is not in a git checkout`, { hint: 'Check the repository out first.' });
    },
    async head(root) {
      const lines = (await git(root, 'rev-parse', 'HEAD', '--abbrev-ref', 'HEAD')).split('\n');
      return { sha: lines[0] ?? '', ref: lines[1] ?? 'HEAD' };
    },
    async files(root) {
      return nulFields(
        await git(root, 'ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'),
      );
    },
    async textAt(root, revision, path) {
      const done = await attempt(root, 'cat-file', 'blob', '--end-of-options', `${revision}:./${path}`);
      if (done.exitCode === 0) return done.stdout;
      if (/does not exist|exists on disk, but not in|invalid object name|path .* not in/i.test(done.stderr))
        return undefined;
      throw new Failure('tool-failed', `git could not read ${path} at ${revision}: ${done.stderr.trim()}`);
    },
    async textsAt(root, revision, now) {
      if (now.size === 0) return new Map();
      const listed = nulFields(await git(root, 'ls-tree', '-z', '--end-of-options', revision, ...now.keys()));
      const objects = new Map(
        listed.flatMap((entry) => {
          const [, object = '', path] = /^\d+ blob ([0-9a-f]+)\t([^]+)$/.exec(entry) ?? [];
          return path === undefined ? [] : [[path, object] as const];
        }),
      );
      const texts = [...now].map(async ([path, text]): Promise<readonly [string, string | null]> => {
        const object = objects.get(path);
        if (object === undefined) return [path, null];
        const same = text !== null && objectName(text, object) === object;
        return [path, same ? text : await git(root, 'cat-file', 'blob', '--end-of-options', object)];
      });
      return new Map(await Promise.all(texts));
    },
    async changed(root) {
      // `--porcelain` paths are relative to the top level whatever the folder.
      const top = (await placeOf(root))?.top ?? root;
      const entries = nulFields(
        await git(root, 'status', '--porcelain=v1', '-z', '--untracked-files=all', '--no-renames', '--', '.'),
      );
      return entries.map((entry) => relative(root, resolve(top, entry.slice(3))));
    },
    async isTracked(root, path) {
      const done = await attempt(root, 'ls-files', '--error-unmatch', '--', path);
      return done.exitCode === 0;
    },
  };
}

/** What git calls a blob of `text`, in the hash that `like` is made with. */
function objectName(text: string, like: string): string {
  const bytes = Buffer.from(text, 'utf8');
  return createHash(like.length === 40 ? 'sha1' : 'sha256')
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest('hex');
}
