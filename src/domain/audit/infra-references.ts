import { matches, parseRequirement } from '../cargo/requirement/requirement.js';
import { canonicalUrl, sameReference } from '../cargo/requirement/source.js';
import { parseVersion } from '../cargo/requirement/version.js';
import type { AuditContext } from './context.js';
import type { Finding } from './finding.js';
import { describeReference, referenceKey } from '../infra/reference.js';
import { infraDeclarations, type InfraDeclaration } from '../infra/declarations.js';
import { finding, place } from './rules.js';
import { isSamePlace } from '../infra/infra-url.js';
import { judgeUnknown } from '../infra/unknown-crate.js';

/** The entries for infra crates that are there already: source, version and existence of each. */
export function infraReferences(context: AuditContext): readonly Finding[] {
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
  const says = `${place(location)} takes \`${dependency.package}\` from`;
  // Which crate was meant is certain only for the plan's own names; the rest is `infra-unknown-crate`'s.
  if (crate === undefined && origin !== 'look-alike') return [];
  const fix = fixOf(declaration, context);
  const next = fix === undefined ? 'Correct the entry.' : 'apply-patch corrects it.';
  if (origin === 'path' && source.kind === 'path') {
    const message = `${says} the path \`${source.path}\`, which other machines do not have; ${expected}. ${next}`;
    return [finding('infra-from-path', { message, locations: [location], fix })];
  }
  if (origin === 'registry') {
    const message = `${says} a registry, where infra crates are not published; ${expected}. ${next}`;
    return [finding('infra-from-registry', { message, locations: [location], fix })];
  }
  if (origin === 'look-alike' && source.kind === 'git') {
    const known = crate !== undefined;
    const { near } = judgeUnknown(declaration, context);
    const doubt = `The plan has no crate of this name, so what was meant is uncertain: ${near === undefined ? 'correct' : `use \`${near.name}\` of infra if that is meant,`} or remove the entry.`;
    return [
      finding('infra-look-alike', {
        message: `${says} ${source.url}, ${isSamePlace(source.url, context.infra) ? 'another address of the infra workspace: for Cargo it is another source, whose types do not match' : 'which is not the infra workspace'}; ${expected}. ${known ? next : doubt}`,
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
  const fix = fixOf(declaration, context);
  return [
    finding('infra-reference-differs', {
      message: `${place(location)} takes \`${dependency.package}\` from ${describeReference(source.reference)} of infra; the one to use is ${describeReference(wanted)} (${referenceKey(wanted)}). Cargo builds a second set of infra crates for it, whose types do not match. ${fix === undefined ? 'Correct the entry.' : 'apply-patch corrects it.'}`,
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
  const fix = fixOf(declaration, context);
  return [
    finding('infra-version-impossible', {
      message: `${place(location)} asks for \`${crate.name}\` \`${dependency.requirement}\`, but infra has ${crate.version}: Cargo can never resolve it. Expected \`version = "${crate.requirement}"\`. ${fix === undefined ? 'Correct the entry.' : 'apply-patch corrects it.'}`,
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
      finding('infra-outside-plan', {
        message: `${place(location)} asks for \`${name}\`, which the plan does not have: its layer, wasm status and public API are not checked.${doubt} Add it to the plan, or remove the entry.`,
        locations: [location],
      }),
    ];
  }
  return [
    finding('infra-unknown-crate', {
      message: `${place(location)} asks for \`${name}\`, which does not exist${origin === 'registry' ? ' in the registry' : ' in infra'}. ${meant} Correct or remove the entry; it is never guessed.`,
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

/** The edits of the integration inside the entry. */
export function fixOf({ manifest, dependency }: InfraDeclaration, { integration }: AuditContext): Finding['fix'] {
  const { start, end } = dependency.entry.range;
  const edits = integration.filter(
    (edit) => edit.path === manifest.path && edit.range.start < end && edit.range.end > start,
  );
  return edits.length === 0 ? undefined : { title: `Correct the entry of \`${dependency.package}\``, edits };
}

/** Several references, or spellings of the URL that Cargo tells apart, among the entries for infra. */
export function mixedReferences(context: AuditContext): readonly Finding[] {
  const sources = new Map<string, InfraDeclaration[]>();
  for (const declaration of infraDeclarations(context)) {
    const { source } = declaration.dependency;
    if (declaration.origin !== 'infra' || source.kind !== 'git') continue;
    const key = `${canonicalUrl(source.url)} ${referenceKey(source.reference)}`;
    sources.set(key, [...(sources.get(key) ?? []), declaration]);
  }
  const groups = [...sources.values()].toSorted((a, b) => a.length - b.length);
  const [first, ...others] = groups.flat().map((declaration) => declaration.location);
  if (groups.length < 2 || first === undefined) return [];
  const parts = groups.map((group) => {
    const source = group[0]?.dependency.source;
    const reference = source?.kind === 'git' ? describeReference(source.reference) : '';
    return `${reference} at ${group.map((declaration) => place(declaration.location)).join(', ')}`;
  });
  const edits = groups.flat().flatMap((declaration) => fixOf(declaration, context)?.edits ?? []);
  return [
    finding('infra-mixed-references', {
      message: `The infra entries use ${groups.length} references: ${parts.join('; ')}. Each is a set of crates of its own, whose types do not match. Use ${describeReference(context.infra.reference)} everywhere${edits.length === 0 ? '' : '; apply-patch does it'}.`,
      locations: [first, ...others],
      ...(edits.length > 0 && { fix: { title: 'Use one reference', edits } }),
    }),
  ];
}

/** Entries of the workspaces that this run leaves alone, where they do not take what all entries are to have. */
export function referencesElsewhere(context: AuditContext): readonly Finding[] {
  const chosen = context.workspaces.map(({ workspace }) => workspace.root.path);
  const others = context.repository.workspaces.filter(({ root }) => !chosen.includes(root.path));
  return others.flatMap((workspace): readonly Finding[] => {
    const elsewhere = infraDeclarations({ ...context, workspaces: [{ workspace }] });
    const different = elsewhere.flatMap(({ dependency: { source }, origin, location }) =>
      origin === 'infra' && source.kind === 'git' && !sameReference(source.reference, context.infra.reference)
        ? [{ location, says: `${place(location)} (${describeReference(source.reference)})` }]
        : [],
    );
    const [first, ...rest] = different.map(({ location }) => location);
    if (first === undefined) return [];
    const entries = different.length === 1 ? 'an infra entry uses' : `${different.length} infra entries use`;
    return [
      finding('infra-elsewhere', {
        message: `In ${workspace.root.path}, which this run leaves alone, ${entries} another reference than ${describeReference(context.infra.reference)}: ${different.map(({ says }) => says).join(', ')}. Each reference is a set of infra crates of its own. Run with \`manifest-path: ${workspace.root.path}\` too.`,
        locations: [first, ...rest],
      }),
    ];
  });
}
