import { listed } from '../text/lists.js';
import { effectiveDependency, type EffectiveDependency } from '../cargo/manifest/effective-dependency.js';
import { intersects, matches, parseRequirement, type Requirement } from '../cargo/requirement/requirement.js';
import { compareVersions, parseVersion } from '../cargo/requirement/version.js';
import type { Workspace } from '../cargo/workspace/workspace.js';
import type { CanonicalDependency } from '../plan/plan.js';
import { valueAt, type Range } from '../toml/document.js';
import { count } from '../report/markdown.js';
import type { AuditContext } from './context.js';
import type { Finding, Remedy, Severity } from './finding.js';
import { lockedPlace } from './lockfile-place.js';
import { exposedBy, usedBy } from './relevance.js';
import { finding, place } from './rules.js';

/** Requirements and locked versions against the plan's ranges (docs/plan.md, 11.2 and 11.3). */
export function reconciliation(context: AuditContext): readonly Finding[] {
  return context.workspaces.flatMap(({ workspace }) => {
    const direct = directDependencies(workspace);
    return [
      ...direct.flatMap((effective) => requirementFinding(effective, context)),
      ...lockedFindings(workspace, direct, context),
    ];
  });
}

/** What members ask a registry for, each declaration once. */
function directDependencies(workspace: Workspace): readonly EffectiveDependency[] {
  const byPlace = new Map<unknown, EffectiveDependency>();
  for (const member of workspace.members) {
    for (const dependency of member.dependencies) {
      const effective = effectiveDependency(dependency, member, workspace);
      if (effective.kind !== 'effective' || effective.source.kind !== 'registry') continue;
      const declared = effective.inherited ?? dependency;
      // Among several users of one workspace entry, one that ships decides.
      if (!byPlace.has(declared.entry) || dependency.table.kind === 'normal') byPlace.set(declared.entry, effective);
    }
  }
  return [...byPlace.values()];
}

/** Names of the packages whose requirement the plan's range excludes: a second version of them is told already. */
export function incompatiblePackages(context: AuditContext): ReadonlySet<string> {
  const found = context.workspaces.flatMap(({ workspace }) =>
    directDependencies(workspace).filter((effective) => requirementFinding(effective, context).length > 0),
  );
  return new Set(found.map((effective) => effective.package));
}

/** The range that the plan gives: 11.3's, else what is compatible with 11.2's version. */
export function compatibleRange(canonical: CanonicalDependency): Requirement | undefined {
  return parseRequirement(canonical.compatible ?? `^${canonical.version}`);
}

function requirementFinding(effective: EffectiveDependency, context: AuditContext): readonly Finding[] {
  const canonical = context.plan.canonical.get(effective.package);
  const requirement = parseRequirement(effective.requirement ?? '*');
  const range = canonical && compatibleRange(canonical);
  if (canonical === undefined || requirement === undefined || range === undefined) return [];
  if (intersects(requirement, range)) return [];
  const exposing = exposedBy(context.plan, context.crates, effective.package);
  const using = usedBy(context.plan, context.crates, effective.package);
  if (using !== undefined && using.length === 0 && exposing.length === 0) return [];
  const meets = exposing.length > 0 && canonical.compatible !== undefined && effective.dependency.table.kind !== 'dev';
  const cost = context.base?.costs && (context.base.costs.get(effective.package) ?? 0);
  const severity: Severity = meets ? 'error' : (cost ?? using?.length ?? 0) > 0 ? 'warning' : 'note';
  const declared = effective.inherited ?? effective.dependency;
  const written = requirementRange(effective);
  const location = effective.declaredIn.document.locate(written ?? declared.entry.range);
  const fix =
    written && isOlder(requirement, canonical)
      ? {
          title: `Raise \`${effective.package}\` to \`${canonical.version}\``,
          edits: [{ path: effective.declaredIn.path, range: written, text: `"${canonical.version}"` }],
        }
      : undefined;
  const remedy = remedyFor(effective, canonical, meets ? exposing : [], fix !== undefined);
  return [
    finding('incompatible-requirement', {
      message: `${place(location)} asks for \`${effective.package}\` \`${requirement.text}\`; the plan’s range is \`${range.text}\` (infra has ${canonical.version}). ${consequence(effective.package, meets ? exposing : [], using, context.base === undefined ? 'not asked' : cost)} ${remedy?.text ?? 'The repository is ahead of infra: keep it, there will be one version again when infra follows.'}`,
      severity,
      crates: meets ? exposing : [],
      locations: [location],
      fix,
      remedy,
    }),
  ];
}

function consequence(
  name: string,
  exposing: readonly string[],
  using: readonly string[] | undefined,
  cost: number | 'not asked' | undefined,
): string {
  if (exposing.length > 0) {
    return `${list(exposing)} ${exposing.length === 1 ? 'has' : 'have'} types of \`${name}\` in the public API, and the repository’s own do not match them.`;
  }
  const who = using === undefined ? '' : ` ${list(using)} ${using.length === 1 ? 'uses' : 'use'} it inside only.`;
  if (cost === 'not asked') return `Both versions can live side by side; mode \`resolve\` tells what that costs.${who}`;
  if (cost === undefined) return `Both versions can live side by side.${who}`;
  if (cost === 0) return `Both versions live side by side without a package more in the graph.${who}`;
  return `Both versions live side by side, which costs ${count(cost, 'extra package')}.${who}`;
}

function list(crates: readonly string[]): string {
  return listed(crates);
}

/** None where the repository is ahead and no types meet: nothing has to be done. */
function remedyFor(
  { package: name }: EffectiveDependency,
  canonical: CanonicalDependency,
  exposing: readonly string[],
  older: boolean,
): Remedy | undefined {
  if (older) {
    const note = canonical.note === undefined ? '' : ` ${canonical.note}`;
    return {
      strategy: 'upgrade',
      text: `Raise the requirement to \`${canonical.version}\` (\`fix: incompatible-requirement\`) and adapt the code.${note}`,
    };
  }
  if (exposing.length === 0) return undefined;
  return {
    strategy: 'feature-gate',
    text: `The repository is ahead of infra with \`${name}\`: keep it, and put ${list(exposing)} behind a Cargo feature (input \`optional\`) until infra follows.`,
  };
}

/** Whether every version that the requirement allows is below the canonical one. */
function isOlder(requirement: Requirement, canonical: CanonicalDependency): boolean {
  const wanted = parseVersion(fullVersion(canonical.version));
  const lowest = requirement.comparators[0];
  if (wanted === undefined || lowest === undefined) return false;
  const version = parseVersion(`${lowest.major}.${lowest.minor ?? 0}.${lowest.patch ?? 0}`);
  return version !== undefined && compareVersions(version, wanted) < 0;
}

function requirementRange({ inherited, dependency }: EffectiveDependency): Range | undefined {
  const { value } = (inherited ?? dependency).entry;
  if (value.kind === 'string') return value.range;
  return value.kind === 'table' ? valueAt(value, 'version')?.range : undefined;
}

/** `1.35` as `1.35.0`. */
function fullVersion(version: string): string {
  return [...version.split('.'), '0', '0'].slice(0, 3).join('.');
}

/** Versions in Cargo.lock outside the range although the members' requirement allows one inside. */
function lockedFindings(
  { lockfile, members }: Workspace,
  direct: readonly EffectiveDependency[],
  context: AuditContext,
): readonly Finding[] {
  if (lockfile === undefined) return [];
  const { packages } = lockfile.content;
  const names = new Set(members.map((member) => member.package?.name));
  const own = packages.filter((locked) => locked.source === undefined && names.has(locked.name));
  return direct.flatMap(({ package: name, requirement: text, declaredIn, inherited, dependency }) => {
    const canonical = context.plan.canonical.get(name);
    const range = canonical && compatibleRange(canonical);
    const requirement = parseRequirement(text ?? '*');
    if (canonical === undefined || range === undefined || requirement === undefined) return [];
    if (!intersects(requirement, range) || usedBy(context.plan, context.crates, name)?.length === 0) return [];
    const versions = own.flatMap((locked) => locked.dependencies.filter((found) => found.name === name));
    const outside = versions.find(({ version: locked }) => {
      const version = parseVersion(locked);
      return version !== undefined && matches(requirement, version) && !matches(range, version);
    });
    const locked = packages.find((found) => found.name === name && found.version === outside?.version);
    if (locked === undefined) return [];
    const location = lockedPlace(lockfile, locked);
    const asked = place(declaredIn.document.locate((inherited ?? dependency).entry.range));
    const command = `cargo update -p ${name}@${locked.version} --precise ${fullVersion(canonical.version)}`;
    return [
      finding('locked-outside-range', {
        message: `${place(location)} has \`${name}\` ${locked.version}, outside the plan’s range \`${range.text}\`; ${asked} (\`${requirement.text}\`) allows a version inside. Cargo moves it when infra needs it; to see that change by itself, run \`${command}\`.`,
        locations: [location],
        remedy: { strategy: 'precise', text: 'Move the locked version; no manifest has to change.', command },
      }),
    ];
  });
}
