import type { Dependency, Manifest } from '../cargo/manifest/manifest.js';
import { declaredIn } from '../infra/declarations.js';
import { comesFromInfra, looksLikeInfra, namesInfraCrate, type InfraContext } from '../infra/questions.js';

/**
 * Whether an entry belongs to an integration, whoever wrote it: what a rollback looks for and may take out. It comes
 * from infra, names an infra crate from wherever, or takes one of infra's names from a repository that looks like
 * infra. An entry that inherits does when its key is a crate's name.
 *
 * An unknown name from a registry or a path looks like infra to the audit, which only tells; here it stays.
 */
export function belongsToIntegration(
  entry: Pick<Dependency, 'package' | 'source'>,
  manifest: Pick<Manifest, 'folder'>,
  context: InfraContext,
): boolean {
  return (
    comesFromInfra(entry.source, context.infra) ||
    namesInfraCrate(entry, manifest, context) ||
    looksLikeInfra(entry, manifest, context) === 'look-alike'
  );
}

/** Names of the infra crates that manifests declare; entries that inherit are their root's. */
export function declaredCrates(manifests: Iterable<Manifest>, context: InfraContext): ReadonlySet<string> {
  const names = new Set<string>();
  for (const manifest of manifests) {
    for (const dependency of declaredIn(manifest)) {
      if (dependency.source.kind === 'workspace' || !belongsToIntegration(dependency, manifest, context)) continue;
      names.add(dependency.package);
    }
  }
  return names;
}
