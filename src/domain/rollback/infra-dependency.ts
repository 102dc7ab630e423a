import { manifestIn, pathFrom } from '../cargo/manifest/folder.js';
import type { Dependency, Manifest } from '../cargo/manifest/manifest.js';
import type { GitSource } from '../cargo/requirement/source.js';
import type { Repository } from '../cargo/workspace/workspace.js';
import { infraUrlKind } from '../plan/infra-url.js';
import type { Plan } from '../plan/plan.js';

export interface InfraContext {
  readonly plan: Pick<Plan, 'crates'>;
  readonly infra: Pick<GitSource, 'url'>;
  readonly repository: Pick<Repository, 'manifests'>;
}

/** Whether an entry asks for an infra crate, from wherever; one that inherits does when its name is a crate's. */
export function isInfraDependency(
  { source, package: name }: Dependency,
  manifest: Pick<Manifest, 'folder'>,
  { plan, infra, repository }: InfraContext,
): boolean {
  switch (source.kind) {
    case 'git': {
      const kind = infraUrlKind(source.url, infra);
      return kind === 'infra' || (kind === 'look-alike' && /\binfra-/.test(name)) || plan.crates.has(name);
    }
    case 'path': {
      const folder = pathFrom(manifest.folder, source.path);
      // A package of the repository itself may be called as it likes.
      return plan.crates.has(name) && !(folder !== undefined && repository.manifests.has(manifestIn(folder)));
    }
    case 'registry':
    case 'workspace':
      return plan.crates.has(name);
  }
}

/** Names of the infra crates that manifests declare; entries that inherit are their root's. */
export function declaredCrates(manifests: Iterable<Manifest>, context: InfraContext): ReadonlySet<string> {
  const names = new Set<string>();
  for (const manifest of manifests) {
    for (const dependency of [...(manifest.workspace?.dependencies ?? []), ...manifest.dependencies]) {
      if (dependency.source.kind === 'workspace' || !isInfraDependency(dependency, manifest, context)) continue;
      names.add(dependency.package);
    }
  }
  return names;
}
