import { findInPath } from '@actions/io';
import { delimiter, isAbsolute, join } from 'node:path';

/**
 * The absolute path of a program.
 *
 * `which` of @actions/io takes the PATH of this process and relative folders on it, too: of a folder such as `.`, which
 * program is meant depends on the repository that is worked on, so that only absolute ones count.
 *
 * @param program a name, or a path.
 * @param path the value of PATH.
 */
export async function findProgram(program: string, path: string): Promise<string | undefined> {
  const places = program.includes('/') ? [program] : absoluteFolders(path).map((folder) => join(folder, program));
  for (const place of places) {
    const [found] = isAbsolute(place) ? await findInPath(place) : [];
    if (found !== undefined) return found;
  }
  return undefined;
}

export function absoluteFolders(path: string): readonly string[] {
  return path.split(delimiter).filter((folder) => isAbsolute(folder));
}
