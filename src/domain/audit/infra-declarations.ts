import { pathFrom, manifestIn } from '../cargo/manifest/folder.js';
import type { Dependency, Manifest } from '../cargo/manifest/manifest.js';
import { manifestsOf } from '../cargo/workspace/workspaces.js';
import { formatReference, type GitReference } from '../cargo/requirement/source.js';
import { bareInfraName, infraUrlKind, repositoryOf } from '../plan/infra-url.js';
import type { InfraCrate } from '../plan/plan.js';
import type { Location } from '../failure.js';
import type { AuditContext } from './context.js';

/** The part of the context that tells which entries mean infra crates; apply-patch has it, too. */
export type DeclarationContext = Pick<AuditContext, 'plan' | 'infra' | 'repository' | 'workspaces'>;

/** Where an entry that means an infra crate takes it from. */
export type InfraOrigin = 'infra' | 'look-alike' | 'path' | 'registry';

/** An entry of the repository that means, or seems to mean, an infra crate. */
export interface InfraDeclaration {
  readonly manifest: Manifest;
  readonly dependency: Dependency;
  readonly origin: InfraOrigin;
  /** The plan's crate of that name; absent where the plan has none. */
  readonly crate?: InfraCrate;
  readonly location: Location;
}

/** Every such entry of the chosen workspaces, in the order of the files. Entries that inherit are their root's. */
export function infraDeclarations(context: DeclarationContext): readonly InfraDeclaration[] {
  return context.workspaces.flatMap(({ workspace }) =>
    manifestsOf(workspace).flatMap((manifest) =>
      [...(manifest.workspace?.dependencies ?? []), ...manifest.dependencies].flatMap((dependency) => {
        const origin = originOf(dependency, manifest, context);
        const crate = context.plan.crates.get(dependency.package);
        const location = manifest.document.locate(dependency.entry.range);
        return origin === undefined ? [] : [{ manifest, dependency, origin, ...(crate && { crate }), location }];
      }),
    ),
  );
}

function originOf(dependency: Dependency, manifest: Manifest, context: DeclarationContext): InfraOrigin | undefined {
  const { source } = dependency;
  switch (source.kind) {
    case 'workspace':
      return undefined;
    case 'git': {
      const kind = infraUrlKind(source.url, context.infra);
      if (kind === 'infra') return 'infra';
      return kind === 'look-alike' && isInfraName(dependency.package, context) ? 'look-alike' : undefined;
    }
    case 'path':
      return isInfraName(dependency.package, context) && !isInside(source.path, manifest, context) ? 'path' : undefined;
    case 'registry':
      return isInfraName(dependency.package, context) ? 'registry' : undefined;
  }
}

/** A package of the repository itself may be called as it likes. */
function isInside(path: string, manifest: Manifest, { repository }: DeclarationContext): boolean {
  const folder = pathFrom(manifest.folder, path);
  return folder !== undefined && repository.manifests.has(manifestIn(folder));
}

/** One of the plan's crates, or a name made like theirs: `infra-x`, `llm-infra-x`. */
export function isInfraName(name: string, { plan, infra }: Pick<AuditContext, 'plan' | 'infra'>): boolean {
  return plan.crates.has(name) || bareInfraName(name, infra).startsWith(`${repositoryOf(infra.url)}-`);
}

/** ``branch `main` ``, `the default branch`. */
export function describeReference(reference: GitReference): string {
  return reference.kind === 'default-branch' ? 'the default branch' : `${reference.kind} \`${reference.value}\``;
}

/** How an entry says it: `branch = "main"`, or that it says nothing. */
export function referenceKey(reference: GitReference): string {
  return reference.kind === 'default-branch'
    ? 'no `branch`, `tag` or `rev`'
    : `\`${reference.kind} = "${reference.value}"\``;
}

/** The form of the input `infra-ref`, as inline code. */
export function referenceInput(reference: GitReference): string {
  return `\`${formatReference(reference)}\``;
}
