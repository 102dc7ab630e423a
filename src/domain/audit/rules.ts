import type { CargoAnswer } from './cargo-answer.js';
import type { AuditContext } from './context.js';
import type { Finding } from './finding.js';
import { headings, type CargoRules, type FileRules, type Rule } from './rule.js';
import { baseDoesNotResolve } from './rules/base-does-not-resolve.js';
import { conflicts } from './rules/conflicts.js';
import { danglingInheritance } from './rules/dangling-inheritance.js';
import { featureChange } from './rules/feature-change.js';
import { importDoesNotCompile } from './rules/import-does-not-compile.js';
import { incompatibleRequirement } from './rules/incompatible-requirement.js';
import { infraDependsOnTarget } from './rules/infra-depends-on-target.js';
import { infraElsewhere } from './rules/infra-elsewhere.js';
import { infraEntries } from './rules/infra-entries.js';
import { infraMixedReferences } from './rules/infra-mixed-references.js';
import { infraMovingReference } from './rules/infra-moving-reference.js';
import { infraPatched } from './rules/infra-patched.js';
import { linkedFiles } from './rules/linked-files.js';
import { lockedOutsideRange } from './rules/locked-outside-range.js';
import { lockfileOutOfDate } from './rules/lockfile-out-of-date.js';
import { workspaceMembers } from './rules/members.js';
import { missingTarget } from './rules/missing-target.js';
import { newDuplicate } from './rules/new-duplicate.js';
import { noRootManifest } from './rules/no-root-manifest.js';
import { oldResolver } from './rules/old-resolver.js';
import { pathDependencies } from './rules/path-dependencies.js';
import { refusedDependencies } from './rules/refused-dependencies.js';
import { refusedManifests } from './rules/refused-manifests.js';
import { repositoryCycle } from './rules/repository-cycle.js';
import { rustVersions } from './rules/rust-versions.js';
import { secondInfra } from './rules/second-infra.js';
import { targetIsInfra } from './rules/target-is-infra.js';
import { crateNames } from './rules/crate-names.js';
import { generatedPackages } from './rules/generated-packages.js';
import { publishedPackages } from './rules/published-packages.js';
import { deniedSource } from './rules/denied-source.js';
import { replacedSource } from './rules/replaced-source.js';
import { optionalCrates } from './rules/optional-crates.js';
import { versionChange } from './rules/version-change.js';
import { wasmGraph } from './rules/wasm-graph.js';
import { wasmSetup } from './rules/wasm-setup.js';

/** Every file of rules/, in the order in which findings of one severity are listed. */
const ruleFiles = [
  noRootManifest,
  refusedManifests,
  linkedFiles,
  refusedDependencies,
  oldResolver,
  workspaceMembers,
  pathDependencies,
  danglingInheritance,
  missingTarget,
  generatedPackages,
  crateNames,
  infraEntries,
  infraMixedReferences,
  infraElsewhere,
  targetIsInfra,
  infraPatched,
  publishedPackages,
  deniedSource,
  optionalCrates,
  incompatibleRequirement,
  lockedOutsideRange,
  wasmSetup,
  replacedSource,
  lockfileOutOfDate,
  baseDoesNotResolve,
  conflicts,
  secondInfra,
  infraDependsOnTarget,
  newDuplicate,
  versionChange,
  featureChange,
  wasmGraph,
  rustVersions,
  repositoryCycle,
  infraMovingReference,
  importDoesNotCompile,
] as const;

export type RuleId = (typeof ruleFiles)[number]['rules'][number]['id'];

/** A heading of docs/rules.md with its rules. */
export interface RuleGroup {
  readonly title: string;
  readonly rules: readonly Rule[];
}

export const ruleGroups: readonly RuleGroup[] = headings.map((title) => ({
  title,
  rules: ruleFiles.filter(({ heading }) => heading === title).flatMap((file): readonly Rule[] => file.rules),
}));

export const rules: ReadonlyMap<string, Rule> = new Map(
  ruleGroups.flatMap((group) => group.rules.map((rule) => [rule.id, rule])),
);

/**
 * What the rules find.
 *
 * @param answer absent where nobody asked Cargo: then only the rules that need nothing but the files speak.
 */
export function findingsOf(context: AuditContext, answer?: CargoAnswer): readonly Finding[] {
  const files: readonly (FileRules | CargoRules)[] = ruleFiles;
  return files
    .flatMap((file) => {
      if (file.needs === 'files') return file.check(context);
      return answer === undefined ? [] : file.check(answer, context);
    })
    .map((found) => withoutForeignFix(found, context));
}

/** What lies in a submodule is changed in its own repository. */
function withoutForeignFix(found: Finding, { repository }: AuditContext): Finding {
  const { fix, ...rest } = found;
  const isForeign = fix?.edits.some(({ path }) => repository.manifests.get(path)?.submodule !== undefined) === true;
  return isForeign ? rest : found;
}

/** Where a rule is explained. */
export function rulePage(id: string): string {
  return `https://github.com/llm-dev-ops/infra-actions/blob/main/docs/rules.md#${id}`;
}
