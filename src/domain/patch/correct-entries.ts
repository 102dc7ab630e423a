import { infraDeclarations, type DeclarationContext, type InfraDeclaration } from '../infra/declarations.js';
import { judgeUnknown, type UnknownCrate } from '../infra/unknown-crate.js';
import { matches, parseRequirement } from '../cargo/requirement/requirement.js';
import { formatReference } from '../infra/reference.js';
import { sameGitSource, type GitSource } from '../cargo/requirement/source.js';
import { parseVersion } from '../cargo/requirement/version.js';
import { formatLocation, type Location } from '../failure.js';
import type { InfraCrate } from '../infra/crate.js';
import type { TomlDocument } from '../toml/document.js';
import type { Change, Draft } from './draft.js';
import { setRequirement, setSource } from './set-source.js';

/** An entry for a crate that the plan does not have, with its place. */
export interface UnknownEntry extends Pick<UnknownCrate, 'presumed'> {
  readonly package: string;
  readonly location: Location;
  /** Cargo cannot be asked: the repository named is a look-alike, or a path that others do not have. */
  readonly certain: boolean;
  readonly message: string;
}

/**
 * Brings every infra entry of the chosen workspaces to the one source, and requirements that can never be met to the
 * plan's; what is right already stays. Features, `optional`, `package` and all other keys stay.
 *
 * @returns the entries that mean a crate which the plan does not have.
 */
export function correctEntries(draft: Draft, context: DeclarationContext): readonly UnknownEntry[] {
  const unknown: UnknownEntry[] = [];
  for (const declaration of infraDeclarations(context)) {
    if (declaration.crate === undefined) unknown.push(unknownEntry(declaration, context));
    if (declaration.crate !== undefined || declaration.origin === 'infra') correct(draft, declaration, context.infra);
  }
  return unknown;
}

function correct(draft: Draft, declaration: InfraDeclaration, infra: GitSource): void {
  const { manifest, dependency, crate } = declaration;
  const at = [...dependency.table.path, dependency.name];
  const before = draft.read(manifest);
  const withSource = correctSource(before, at, declaration, infra);
  if (withSource.text !== before.text) {
    const message = `${dependency.package}: ${describeSource(declaration)} → ${describeInfra(infra)}`;
    draft.write(manifest, withSource, change('source', declaration, message));
  }
  if (crate === undefined || !isImpossible(dependency.requirement, crate)) return;
  const message =
    `${dependency.package}: version ${dependency.requirement} can never resolve (infra has ${crate.version}) ` +
    `→ ${crate.requirement}`;
  draft.write(
    manifest,
    setRequirement(draft.read(manifest), at, crate.requirement),
    change('requirement', declaration, message),
  );
}

function correctSource(
  document: TomlDocument,
  at: readonly string[],
  { dependency: { source } }: InfraDeclaration,
  infra: GitSource,
): TomlDocument {
  // Another spelling of the same URL is right as it is.
  return source.kind === 'git' && sameGitSource(source, infra) ? document : setSource(document, at, infra);
}

function isImpossible(text: string | undefined, crate: InfraCrate): boolean {
  const requirement = text === undefined ? undefined : parseRequirement(text);
  const version = parseVersion(crate.version);
  return requirement !== undefined && version !== undefined && !matches(requirement, version);
}

function change(kind: Change['kind'], { manifest, dependency, location }: InfraDeclaration, message: string): Change {
  const { start, end } = dependency.entry.range;
  return {
    kind,
    manifest: manifest.path,
    table: dependency.table.path,
    key: dependency.name,
    package: dependency.package,
    before: manifest.document.text.slice(start, end),
    message,
    line: location.line,
  };
}

function describeSource({ dependency: { source } }: InfraDeclaration): string {
  switch (source.kind) {
    case 'git':
      return describeInfra(source);
    case 'path':
      return `path ${source.path}`;
    case 'registry':
      return source.registry === undefined ? 'a registry' : `the registry ${source.registry}`;
    case 'workspace':
      return 'the workspace';
  }
}

function describeInfra({ url, reference }: GitSource): string {
  return `${url} (${formatReference(reference)})`;
}

function unknownEntry(declaration: InfraDeclaration, context: DeclarationContext): UnknownEntry {
  const { dependency, location, origin } = declaration;
  const { presumed, meant } = judgeUnknown(declaration, context);
  return {
    package: dependency.package,
    location,
    presumed,
    certain: origin === 'look-alike' || origin === 'path',
    message:
      `${formatLocation(location)} asks for \`${dependency.package}\`, which is not an infra crate of the ` +
      `plan. ${meant} Correct or remove the entry; infra-actions does not guess.`,
  };
}
