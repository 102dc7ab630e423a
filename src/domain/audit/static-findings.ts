import type { AuditContext } from './context.js';
import type { Finding } from './finding.js';
import { patchedInfra, targetIsInfra } from './infra-isolation.js';
import { infraReferences, mixedReferences, referencesElsewhere } from './infra-references.js';
import { namedTargets } from './named-targets.js';
import { brokenPointers } from './path-dependencies.js';
import { reconciliation } from './reconciliation.js';
import { wasmSetup } from './wasm-setup.js';
import { workspaceSafety } from './workspace-safety.js';

/** What the files alone tell: every rule that needs no Cargo, in the order of docs/rules.md. */
export function staticFindings(context: AuditContext): readonly Finding[] {
  return [
    workspaceSafety,
    brokenPointers,
    namedTargets,
    infraReferences,
    mixedReferences,
    referencesElsewhere,
    targetIsInfra,
    patchedInfra,
    reconciliation,
    wasmSetup,
  ]
    .flatMap((rule) => rule(context))
    .map((found) => withoutForeignFix(found, context));
}

/** What lies in a submodule is changed in its own repository. */
function withoutForeignFix(found: Finding, { repository }: AuditContext): Finding {
  const { fix, ...rest } = found;
  const isForeign = fix?.edits.some(({ path }) => repository.manifests.get(path)?.submodule !== undefined) === true;
  return isForeign ? rest : found;
}
