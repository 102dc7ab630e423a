import type { Worktrees } from '../ports/worktrees.js';
import type { Ports } from '../ports/ports.js';
import type { TemporaryFolder } from '../ports/scratch.js';
import { folderOf, type SmokeTree } from './run-cargo.js';

/** A tree whose target folders are known; the end of the block removes those that were made for it. */
export interface BuildableTree extends AsyncDisposable {
  readonly tree: SmokeTree;
}

type Needs = Pick<Ports, 'git' | 'process' | 'scratch'> & { readonly worktrees: Worktrees };

/**
 * Finds where Cargo puts the artifacts of each workspace. A folder in the checkout that git does not ignore would show
 * up there as new files: such a workspace is built in a scratch folder instead.
 */
export async function withTargetFolders(tree: SmokeTree, ports: Needs): Promise<BuildableTree> {
  const made: TemporaryFolder[] = [];
  const targetFolders = new Map<string, string>();
  for (const workspace of tree.workspaces) {
    const path = await targetFolder(folderOf(tree, workspace), ports);
    if (path !== undefined && !(await dirties(tree.root, path, ports))) {
      targetFolders.set(workspace.folder, path);
      continue;
    }
    const folder = await ports.scratch.temporary('target');
    made.push(folder);
    targetFolders.set(workspace.folder, folder.path);
  }
  return {
    tree: { ...tree, targetFolders },
    async [Symbol.asyncDispose]() {
      for (const folder of made) await folder[Symbol.asyncDispose]();
    },
  };
}

async function dirties(root: string, path: string, ports: Needs): Promise<boolean> {
  if (!path.startsWith(`${root}/`) || (await ports.git.commit(root, 'HEAD')) === undefined) return false;
  return !(await ports.worktrees.ignores(root, `${path.slice(root.length + 1)}/debug`));
}

/** `undefined` when cargo cannot tell: the steps will show why. */
async function targetFolder(cwd: string, ports: Needs): Promise<string | undefined> {
  const args = ['metadata', '--no-deps', '--format-version=1', '--offline'];
  const done = await ports.process.runIfPresent({ program: 'cargo', args, cwd, timeoutMs: 120_000 });
  return done?.exitCode === 0 ? targetDirectoryIn(done.stdout) : undefined;
}

function targetDirectoryIn(metadata: string): string | undefined {
  try {
    const found: unknown = JSON.parse(metadata);
    const path =
      typeof found === 'object' && found !== null && 'target_directory' in found ? found.target_directory : undefined;
    return typeof path === 'string' ? path : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
