import { matches, parseRequirement } from '../../cargo/requirement/requirement.js';
import { sameReference } from '../../cargo/requirement/source.js';
import { parseVersion } from '../../cargo/requirement/version.js';
import { isSamePlace } from '../../infra/infra-url.js';
import type { AuditContext } from '../context.js';
import { entryFix } from '../entry-fix.js';
import { finding, type Finding } from '../finding.js';
import { infraDeclarations, type InfraDeclaration } from '../../infra/declarations.js';
import { describeReference, referenceKey } from '../../infra/reference.js';
import { formatPlace } from '../places/format-place.js';
import type { FileRules, Rule } from '../rule.js';
import { judgeUnknown } from '../../infra/unknown-crate.js';

const infraReferenceDiffersRule = {
  id: 'infra-reference-differs',
  title: 'An infra entry uses another reference than the plan',
  severity: 'warning',
  rationale:
    'Cargo takes one git repository under two references (none, branch, tag, rev) for two sets of crates, ' +
    'even at the same commit: an `InfraError` of one is not an `InfraError` of the other.',
  help: 'apply-patch writes the one reference that all entries share.',
  fixable: true,
} as const satisfies Rule;

const infraVersionImpossibleRule = {
  id: 'infra-version-impossible',
  title: 'An infra entry asks for a version that infra does not have',
  severity: 'warning',
  rationale: 'A `version` beside `git` is enforced: Cargo can never resolve it.',
  help: 'apply-patch writes the plan’s requirement.',
  fixable: true,
} as const satisfies Rule;

const infraFromPathRule = {
  id: 'infra-from-path',
  title: 'An infra crate is taken from a path',
  severity: 'warning',
  rationale: 'A path to a checkout of infra exists on one machine only and is another set of crates than the git one .',
  help: 'apply-patch writes the git entry.',
  fixable: true,
} as const satisfies Rule;

const infraFromRegistryRule = {
  id: 'infra-from-registry',
  title: 'An infra crate is taken from a registry',
  severity: 'warning',
  rationale: 'Infra crates are not published: Cargo finds nothing, or somebody else’s package of the same name.',
  help: 'apply-patch writes the git entry.',
  fixable: true,
} as const satisfies Rule;

const infraLookAlikeRule = {
  id: 'infra-look-alike',
  title: 'An infra crate is taken from another repository',
  severity: 'warning',
  rationale:
    'Another repository, often one with nearly the name of the infra workspace, has another set of crates, ' +
    'or does not exist. An error where the crate is not one of the plan’s either, because then it is ' +
    'uncertain what was meant.',
  help: 'apply-patch corrects the URL where the crate is one of the plan’s.',
  fixable: true,
} as const satisfies Rule;

const infraUnknownCrateRule = {
  id: 'infra-unknown-crate',
  title: 'An infra crate does not exist',
  severity: 'error',
  rationale: 'Cargo cannot resolve it, and what was meant can only be guessed, so nothing is changed.',
  help: 'Use the crate that the message names, or remove the entry.',
} as const satisfies Rule;

const infraOutsidePlanRule = {
  id: 'infra-outside-plan',
  title: 'An infra crate is not in the plan',
  severity: 'warning',
  rationale:
    'The infra workspace has, or may have, this crate; the plan does not know it: neither its layer, its ' +
    'wasm status nor what it exposes are checked.',
  help: 'Add the crate to the plan, or remove the entry.',
} as const satisfies Rule;

export const infraEntries = {
  heading: 'Infra references',
  needs: 'files',
  rules: [
    infraReferenceDiffersRule,
    infraVersionImpossibleRule,
    infraFromPathRule,
    infraFromRegistryRule,
    infraLookAlikeRule,
    infraUnknownCrateRule,
    infraOutsidePlanRule,
  ],
  check,
} as const satisfies FileRules;

/** The entries for infra crates that are there already: source, version and existence of each. */
function check(context: AuditContext): readonly Finding[] {
  return infraDeclarations(context).flatMap((declaration) => [
    ...sourceOf(declaration, context),
    ...referenceOf(declaration, context),
    ...versionOf(declaration, context),
    ...existenceOf(declaration, context),
  ]);
}

function sourceOf(declaration: InfraDeclaration, context: AuditContext): readonly Finding[] {
  const { dependency, crate, location, origin } = declaration;
  const { source } = dependency;
  const expected = `expected \`git = "${context.infra.url}"\``;
  const says = `${formatPlace(location)} takes \`${dependency.package}\` from`;
  // Which crate was meant is certain only for the plan's own names; the rest is `infra-unknown-crate`'s.
  if (crate === undefined && origin !== 'look-alike') return [];
  const fix = entryFix(declaration, context);
  const next = fix === undefined ? 'Correct the entry.' : 'apply-patch corrects it.';
  if (origin === 'path' && source.kind === 'path') {
    const message = `${says} the path \`${source.path}\`, which other machines do not have; ${expected}. ${next}`;
    return [finding(infraFromPathRule, { message, locations: [location], fix })];
  }
  if (origin === 'registry') {
    const message = `${says} a registry, where infra crates are not published; ${expected}. ${next}`;
    return [finding(infraFromRegistryRule, { message, locations: [location], fix })];
  }
  if (origin === 'look-alike' && source.kind === 'git') {
    const known = crate !== undefined;
    const { near } = judgeUnknown(declaration, context);
    const doubt =
      'The plan has no crate of this name, so what was meant is uncertain: ' +
      `${near === undefined ? 'correct' : `use \`${near.name}\` of infra if that is meant,`} or remove ` +
      'the entry.';
    const what = isSamePlace(source.url, context.infra)
      ? 'another address of the infra workspace: for Cargo it is another source, whose types do not match'
      : 'which is not the infra workspace';
    return [
      finding(infraLookAlikeRule, {
        message: `${says} ${source.url}, ${what}; ${expected}. ${known ? next : doubt}`,
        severity: known ? 'warning' : 'error',
        locations: [location],
        fix,
      }),
    ];
  }
  return [];
}

function referenceOf(declaration: InfraDeclaration, context: AuditContext): readonly Finding[] {
  const { dependency, location, origin } = declaration;
  const { source } = dependency;
  const wanted = context.infra.reference;
  if (origin !== 'infra' || source.kind !== 'git' || sameReference(source.reference, wanted)) return [];
  const fix = entryFix(declaration, context);
  return [
    finding(infraReferenceDiffersRule, {
      message:
        `${formatPlace(location)} takes \`${dependency.package}\` from ${describeReference(source.reference)} ` +
        `of infra; the one to use is ${describeReference(wanted)} (${referenceKey(wanted)}). Cargo builds a ` +
        'second set of infra crates for it, whose types do not ' +
        `match. ${fix === undefined ? 'Correct the entry.' : 'apply-patch corrects it.'}`,
      locations: [location],
      fix,
    }),
  ];
}

function versionOf(declaration: InfraDeclaration, context: AuditContext): readonly Finding[] {
  const { dependency, location, crate, origin } = declaration;
  if (crate === undefined || dependency.requirement === undefined || origin !== 'infra') return [];
  const requirement = parseRequirement(dependency.requirement);
  const version = parseVersion(crate.version);
  if (requirement === undefined || version === undefined || matches(requirement, version)) return [];
  const fix = entryFix(declaration, context);
  return [
    finding(infraVersionImpossibleRule, {
      message:
        `${formatPlace(location)} asks for \`${crate.name}\` \`${dependency.requirement}\`, but infra has ` +
        `${crate.version}: Cargo can never resolve it. Expected \`version = "${crate.requirement}"\`. ` +
        (fix === undefined ? 'Correct the entry.' : 'apply-patch corrects it.'),
      locations: [location],
      fix,
    }),
  ];
}

function existenceOf(declaration: InfraDeclaration, context: AuditContext): readonly Finding[] {
  const { dependency, location, crate, origin } = declaration;
  // A look-alike with an unknown crate is one finding, not two.
  if (crate !== undefined || origin === 'look-alike') return [];
  const name = dependency.package;
  const { presumed, meant } = judgeUnknown(declaration, context);
  const known = knowledgeOf(name, context);
  if ((known ?? presumed) === 'there') {
    const doubt = known === 'there' ? '' : ' Whether infra has it can only be told in mode `resolve`.';
    return [
      finding(infraOutsidePlanRule, {
        message:
          `${formatPlace(location)} asks for \`${name}\`, which the plan does not have: its layer, wasm status ` +
          `and public API are not checked.${doubt} Add it to the plan, or remove the entry.`,
        locations: [location],
      }),
    ];
  }
  return [
    finding(infraUnknownCrateRule, {
      message:
        `${formatPlace(location)} asks for \`${name}\`, which does not ` +
        `exist${origin === 'registry' ? ' in the registry' : ' in infra'}. ${meant} Correct or remove the ` +
        'entry; infra-actions does not guess.',
      locations: [location],
    }),
  ];
}

/** Cargo's word, where it was asked. */
function knowledgeOf(name: string, { base }: AuditContext): 'there' | 'missing' | undefined {
  if (base?.missing.has(name) === true) return 'missing';
  const inGraph = base?.graphs.some((graph) => [...graph.packages.values()].some((found) => found.name === name));
  return inGraph === true ? 'there' : undefined;
}
