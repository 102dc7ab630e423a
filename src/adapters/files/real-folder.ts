import { realpath, stat } from 'node:fs/promises';
import { Failure } from '../../domain/failure.js';
import { fileFailure, nowhere } from './files.js';
import { errorCode } from './system-error.js';

/** A folder without symbolic links on its way. @throws {Failure} `usage` when there is none. */
export async function realFolder(folder: string, shown: string = folder): Promise<string> {
  try {
    const path = await realpath(folder);
    if ((await stat(path)).isDirectory()) return path;
  } catch (error) {
    if (!nowhere.includes(errorCode(error) ?? '')) throw fileFailure('read', shown, error);
  }
  throw new Failure('usage', `input \`working-directory\`: \`${shown}\` is not a folder`, {
    hint: 'Check out the repository first, or correct `working-directory`.',
  });
}
