import { posix } from 'node:path';
import { readManifest } from '../domain/cargo/manifest/read-manifest.js';
import type { Manifest } from '../domain/cargo/manifest/manifest.js';
import type { Repository } from '../domain/cargo/workspace/workspace.js';
import { findWorkspaces } from '../domain/cargo/workspace/workspaces.js';
import { Failure } from '../domain/failure.js';
import type { Ports } from '../ports/ports.js';

/**
 * Cargo looks for the workspace of a package in the folders above it (The Cargo Book, "The workspace section"), which
 * are no part of a working directory that is a member's folder: the package would be judged without what it inherits.
 *
 * @throws {Failure} `usage` that names the folder of the workspace.
 */
export async function requireNoWorkspaceAbove(
  repository: Pick<Repository, 'manifests'>,
  { checkout, callerFiles }: Pick<Ports, 'checkout' | 'callerFiles'>,
): Promise<void> {
  const root = repository.manifests.get('Cargo.toml');
  if (root === undefined || root.workspace !== undefined) return;
  const names = checkout.root.split('/').filter((name) => name !== '');
  for (let up = 1; up <= names.length; up += 1) {
    const folder = `/${names.slice(0, -up).join('/')}`;
    const above = await manifestAt(posix.join(folder, 'Cargo.toml'), callerFiles);
    if (above?.workspace === undefined) continue;
    const below = names.slice(-up).join('/');
    if (!hasMember(above, root, below)) return; // Cargo goes no further either
    const name = root.package?.name ?? below;
    const way = Array.from({ length: up }, () => '..').join('/');
    throw new Failure('usage', `\`${name}\` is a member of the workspace in \`${way}\`, which is the one to work on`, {
      hint:
        `Set \`working-directory\` to \`${folder}\`; \`manifest-path: ${below}/Cargo.toml\` limits the run ` +
        'to this member.',
    });
  }
}

async function manifestAt(path: string, callerFiles: Ports['callerFiles']): Promise<Manifest | undefined> {
  try {
    return readManifest(await callerFiles.read(path), 'Cargo.toml');
  } catch (error) {
    // Not there, or nothing that Cargo would read: no workspace.
    if (error instanceof Failure) return undefined;
    throw error;
  }
}

function hasMember(above: Manifest, root: Manifest, below: string): boolean {
  const path = `${below}/Cargo.toml`;
  const manifests = new Map([
    [above.path, above],
    [path, readManifest(root.document.text, path)],
  ]);
  const { workspaces } = findWorkspaces([...manifests.keys()], manifests, new Map());
  return workspaces.some((one) => one.root === above && one.members.some((member) => member.path === path));
}
