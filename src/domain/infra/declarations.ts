import type { Dependency, Manifest } from '../cargo/manifest/manifest.js';
import type { GitSource } from '../cargo/requirement/source.js';
import type { Workspace } from '../cargo/workspace/workspace.js';
import { manifestsOf } from '../cargo/workspace/workspaces.js';
import type { Location } from '../failure.js';
import type { InfraCrate } from './crate.js';
import { comesFromInfra, looksLikeInfra, type InfraContext, type LookAlikeSource } from './questions.js';

/** What tells which entries of which workspaces mean infra crates. */
export interface DeclarationContext extends InfraContext {
  readonly plan: { readonly crates: ReadonlyMap<string, InfraCrate> };
  readonly infra: GitSource;
  readonly workspaces: readonly { readonly workspace: Workspace }[];
}

/** Where an entry that means an infra crate takes it from. */
export type InfraOrigin = 'infra' | LookAlikeSource;

/** An entry of the repository that means, or seems to mean, an infra crate. */
export interface InfraDeclaration {
  readonly manifest: Manifest;
  readonly dependency: Dependency;
  readonly origin: InfraOrigin;
  /** The plan's crate of that name; absent where the plan has none. */
  readonly crate?: InfraCrate;
  readonly location: Location;
}

/**
 * Every entry that comes from infra or looks like it in the chosen workspaces, in the order of the files. Entries that
 * inherit are their root's.
 */
export function infraDeclarations(context: DeclarationContext): readonly InfraDeclaration[] {
  return context.workspaces.flatMap(({ workspace }) =>
    manifestsOf(workspace).flatMap((manifest) =>
      declaredIn(manifest).flatMap((dependency) => {
        const origin = comesFromInfra(dependency.source, context.infra)
          ? 'infra'
          : looksLikeInfra(dependency, manifest, context);
        const crate = context.plan.crates.get(dependency.package);
        const location = manifest.document.locate(dependency.entry.range);
        return origin === undefined ? [] : [{ manifest, dependency, origin, ...(crate && { crate }), location }];
      }),
    ),
  );
}

/** Every entry that a manifest has: those of `[workspace.dependencies]`, then the package's own. */
export function declaredIn({ workspace, dependencies }: Manifest): readonly Dependency[] {
  return [...(workspace?.dependencies ?? []), ...dependencies];
}
