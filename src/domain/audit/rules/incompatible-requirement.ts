import type { EffectiveDependency } from '../../cargo/manifest/effective-dependency.js';
import { intersects, parseRequirement, type Requirement } from '../../cargo/requirement/requirement.js';
import { compareVersions, parseVersion } from '../../cargo/requirement/version.js';
import type { CanonicalDependency } from '../../plan/plan.js';
import { count } from '../../report/markdown.js';
import { valueAt, type Range } from '../../toml/document.js';
import { compatibleRange, fullVersion, registryDependencies } from '../canonical-versions.js';
import type { AuditContext } from '../context.js';
import { finding, type Finding, type Remedy, type Severity } from '../finding.js';
import { formatPlace } from '../places/format-place.js';
import { exposedBy, usedBy } from '../relevance.js';
import type { FileRules, Rule } from '../rule.js';

const incompatibleRequirementRule = {
  id: 'incompatible-requirement',
  title: 'A requirement is outside the plan’s compatible range',
  severity: 'warning',
  rationale:
    'Versions that are not semver-compatible live side by side in one graph, so it costs extra packages and ' +
    'nothing else, unless types meet. It is an error where the public API of a requested infra crate exposes ' +
    'the dependency: then the repository’s types and infra’s do not match. It is a note where no requested ' +
    'crate is known to use it.',
  help: 'Raise the requirement, or put the infra crate behind a Cargo feature (`optional`).',
  fixable: true,
} as const satisfies Rule;

export const incompatibleRequirement = {
  heading: 'Versions',
  needs: 'files',
  rules: [incompatibleRequirementRule],
  check: (context) =>
    context.workspaces.flatMap(({ workspace }) =>
      registryDependencies(workspace).flatMap((effective) => requirementFinding(effective, context)),
    ),
} as const satisfies FileRules;

/** Names of the packages whose requirement the plan's range excludes: a second version of them is told already. */
export function incompatiblePackages(context: AuditContext): ReadonlySet<string> {
  const found = context.workspaces.flatMap(({ workspace }) =>
    registryDependencies(workspace).filter((effective) => requirementFinding(effective, context).length > 0),
  );
  return new Set(found.map((effective) => effective.package));
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
  const asked = context.base === undefined ? 'not asked' : cost;
  return [
    finding(incompatibleRequirementRule, {
      message:
        `${formatPlace(location)} asks for \`${effective.package}\` \`${requirement.text}\`; the plan’s range ` +
        `is \`${range.text}\` (infra has ${canonical.version}). ` +
        `${consequence(effective.package, meets ? exposing : [], using, asked)} ` +
        (remedy?.text ??
          'The repository is ahead of infra: keep it, there will be one version again when infra follows.'),
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
    return (
      `${list(exposing)} ${exposing.length === 1 ? 'has' : 'have'} types of \`${name}\` in the public API, and ` +
      'the repository’s own do not match them.'
    );
  }
  const who = using === undefined ? '' : ` ${list(using)} ${using.length === 1 ? 'uses' : 'use'} it inside only.`;
  if (cost === 'not asked') return `Both versions can live side by side; mode \`resolve\` tells what that costs.${who}`;
  if (cost === undefined) return `Both versions can live side by side.${who}`;
  if (cost === 0) return `Both versions live side by side without a package more in the graph.${who}`;
  return `Both versions live side by side, which costs ${count(cost, 'extra package')}.${who}`;
}

function list(crates: readonly string[]): string {
  return crates.map((crate) => `\`${crate}\``).join(', ');
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
      text:
        `Raise the requirement to \`${canonical.version}\` (\`fix: incompatible-requirement\`) and adapt ` +
        `the code.${note}`,
    };
  }
  if (exposing.length === 0) return undefined;
  return {
    strategy: 'feature-gate',
    text:
      `The repository is ahead of infra with \`${name}\`: keep it, and put ${list(exposing)} behind a Cargo ` +
      'feature (input `optional`) until infra follows.',
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
