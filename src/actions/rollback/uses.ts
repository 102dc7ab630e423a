import { posix } from 'node:path';
import { effectiveDependency } from '../../domain/cargo/manifest/effective-dependency.js';
import type { Dependency, Manifest } from '../../domain/cargo/manifest/manifest.js';
import { workspaceOf } from '../../domain/cargo/workspace/workspaces.js';
import { belongsToIntegration } from '../../domain/rollback/declared-crates.js';
import { facadeFile } from '../../domain/infra/own-files.js';
import { facadeUses } from '../../domain/rollback/facade-uses.js';
import { losingPackages, sourcesOf, usesIn, type SourceUse } from '../../domain/rollback/source-uses.js';
import { readIfText } from '../../flows/read-if-text.js';
import { edited, type Edits } from './edits.js';
import type { RollbackContext, RollbackPorts } from './outcome.js';

/** Where sources use crates that their packages lose. Files that the change removes do not count. */
export async function findUses(
  edits: Edits,
  { target }: RollbackContext,
  { checkout }: RollbackPorts,
): Promise<readonly SourceUse[]> {
  const before = [...target.repository.manifests.values()];
  const after = new Map(before.map((manifest) => [manifest.path, edited(manifest, edits)]));
  const files = (await checkout.files()).filter((path) => edits.get(path)?.text !== null);
  const uses: SourceUse[] = [];
  // An entry that inherits has any name: what it means stands in the workspace's root.
  const infraPackage = (dependency: Dependency, manifest: Manifest): string | undefined => {
    const found = effectiveDependency(dependency, manifest, workspaceOf(manifest, target.repository.workspaces));
    const entry = (found.kind === 'effective' ? found.inherited : undefined) ?? dependency;
    const declaredIn = found.kind === 'effective' ? found.declaredIn : manifest;
    return belongsToIntegration(entry, declaredIn, target) ? entry.package : undefined;
  };
  const packages = losingPackages(before, after, infraPackage);
  for (const { folder, names } of packages) {
    for (const path of sourcesOf(folder, files)) {
      const text = edits.get(path)?.text ?? (await readIfText(checkout, path));
      if (text !== undefined) uses.push(...usesIn(path, text, names));
    }
  }
  return [...uses, ...(await usesOfFacades(edits, files, target, checkout))];
}

/** Where sources use what the facades of their packages lose. */
async function usesOfFacades(
  edits: Edits,
  files: readonly string[],
  target: RollbackContext['target'],
  checkout: RollbackPorts['checkout'],
): Promise<readonly SourceUse[]> {
  const uses: SourceUse[] = [];
  for (const [facade, { text: after }] of edits) {
    const before = posix.basename(facade) === facadeFile ? await checkout.readIfPresent(facade) : undefined;
    if (before === undefined) continue;
    for (const path of sourcesOf(posix.dirname(posix.dirname(facade)), files).filter((file) => file !== facade)) {
      const text = await readIfText(checkout, path);
      if (text !== undefined) uses.push(...facadeUses(path, text, { before, after }, target.plan.crates));
    }
  }
  return uses;
}
