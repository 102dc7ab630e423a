import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../../../domain/failure.js';
import { assignCheckouts, type FoundFolder, type LocalFleet } from '../../../domain/fleet/local-checkouts.js';
import type { Plan, PlannedRepository } from '../../../domain/plan/plan.js';
import type { Host } from '../../bundle.js';
import { originOf } from '../../find-repository.js';

/**
 * The checkouts below a folder. Hidden folders and files are none.
 *
 * @param folder absolute. @throws {Failure} `usage` where there is no checkout to work on.
 */
export async function findCheckouts(
  folder: string,
  plan: Plan,
  selected: readonly PlannedRepository[],
  host: Host,
): Promise<LocalFleet> {
  const found: FoundFolder[] = [];
  for (const name of foldersIn(folder)) {
    const path = join(folder, name);
    const isGit = existsSync(join(path, '.git'));
    // Without a `.git` of its own, git would answer for what lies above.
    const origin = isGit ? await originOf(path, host) : undefined;
    found.push({ folder: name, isGit, ...(origin !== undefined && { origin }) });
  }
  const fleet = assignCheckouts(found, plan, selected);
  if (fleet.checkouts.length > 0) return fleet;
  throw new Failure('usage', `input \`folder\`: there is no checkout of a repository of the plan in ${folder}`, {
    hint: 'Name the folder that has one checkout for each repository, each called like the repository.',
  });
}

function foldersIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => !name.startsWith('.') && isFolder(join(folder, name)))
      .toSorted();
  } catch {
    throw new Failure('usage', `input \`folder\`: \`${folder}\` is not a folder that can be read`, {
      hint: 'Name a folder with one checkout for each repository.',
    });
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false; // a link that leads nowhere
  }
}
