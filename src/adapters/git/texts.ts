import { createHash } from 'node:crypto';
import { Failure } from '../../domain/failure.js';
import { nulFields, type GitCommand } from './git-command.js';

/** As `Git.textAt` promises it. */
export async function textAt(
  git: GitCommand,
  root: string,
  revision: string,
  path: string,
): Promise<string | undefined> {
  const done = await git.attempt(root, 'cat-file', 'blob', '--end-of-options', `${revision}:./${path}`);
  if (done.exitCode === 0) return done.stdout;
  if (/does not exist|exists on disk, but not in|invalid object name|path .* not in|: bad file$/im.test(done.stderr))
    return undefined;
  throw new Failure('tool-failed', `git could not read ${path} at ${revision}: ${done.stderr.trim()}`, {
    hint: 'Check that the clone is complete (`git fsck`).',
  });
}

/** As `Git.textsAt` promises it. */
export async function textsAt(
  git: GitCommand,
  root: string,
  revision: string,
  now: ReadonlyMap<string, string | null>,
): Promise<ReadonlyMap<string, string | null>> {
  if (now.size === 0) return new Map();
  const listed = nulFields(await git.output(root, 'ls-tree', '-z', '--end-of-options', revision, ...now.keys()));
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
    return [path, same ? text : await git.output(root, 'cat-file', 'blob', '--end-of-options', object)];
  });
  return new Map(await Promise.all(texts));
}

/** What git calls a blob of `text`, in the hash that `like` is made with. */
function objectName(text: string, like: string): string {
  const bytes = Buffer.from(text, 'utf8');
  return createHash(like.length === 40 ? 'sha1' : 'sha256')
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest('hex');
}
