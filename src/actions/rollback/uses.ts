import { readManifest } from '../../domain/cargo/read-manifest.js';
import { isInfraDependency } from '../../domain/rollback/infra-dependency.js';
import { losingPackages, sourcesOf, usesIn, type SourceUse } from '../../domain/rollback/source-uses.js';
import type { Edits } from './full.js';
import type { RollbackContext, RollbackPorts } from './outcome.js';

/** Where sources use crates that their packages lose. Files that the change removes do not count. */
export async function findUses(
  edits: Edits,
  { target }: RollbackContext,
  { checkout }: RollbackPorts,
): Promise<readonly SourceUse[]> {
  const before = [...target.repository.manifests.values()];
  const after = new Map(
    before.map(({ path, document }) => [path, readManifest(edits.get(path)?.text ?? document.text, path)]),
  );
  const files = (await checkout.files()).filter((path) => edits.get(path)?.text !== null);
  const uses: SourceUse[] = [];
  const packages = losingPackages(before, after, (dependency, manifest) =>
    isInfraDependency(dependency, manifest, target),
  );
  for (const { folder, names } of packages) {
    for (const path of sourcesOf(folder, files)) {
      const text = await checkout.readIfPresent(path);
      if (text !== undefined) uses.push(...usesIn(path, text, names));
    }
  }
  return uses;
}
