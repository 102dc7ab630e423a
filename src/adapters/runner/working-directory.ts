import { realpath } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { Failure } from '../../domain/failure.js';
import { isInside } from '../files/files.js';
import { realFolder } from '../files/real-folder.js';

/**
 * The folder to work on. One of the workspace stays in it after its links are followed: a link can be committed. At a
 * terminal a person may name any other folder.
 *
 * @throws {Failure} `usage`.
 */
export async function resolveWorkingDirectory(given: string, environment: NodeJS.ProcessEnv): Promise<string> {
  const workspace = environment['GITHUB_WORKSPACE'];
  const base = workspace || process.cwd();
  const wanted = resolve(base, given);
  const folder = await realFolder(wanted, given);
  const realBase = await realpath(base).catch(() => base);
  const isInBase = isInside(realBase, folder);
  if (!isInBase && (workspace || isInside(base, wanted))) {
    throw new Failure('usage', `input \`working-directory\`: \`${given}\` leads out of the workspace, to ${folder}`, {
      hint: 'Name a folder of the checkout.',
    });
  }
  if (
    isInBase &&
    relative(realBase, folder)
      .split(sep)
      .some((name) => /^\.git$/i.test(name))
  ) {
    throw new Failure('usage', `input \`working-directory\`: \`${given}\` belongs to git`, {
      hint: 'Name a folder of the checkout.',
    });
  }
  return folder;
}
