import type { Location } from '../failure.js';
import { effectiveDependency, type EffectiveDependency } from '../cargo/manifest/effective-dependency.js';
import type { Manifest } from '../cargo/manifest/manifest.js';
import { intersects, matches, parseRequirement } from '../cargo/requirement/requirement.js';
import { parseVersion } from '../cargo/requirement/version.js';
import type { Repository } from '../cargo/workspace/workspace.js';
import { workspaceOf } from '../cargo/workspace/workspaces.js';
import { crateNamed, cratePrefix } from '../infra/crate-names.js';
import type { InfraCrate } from '../infra/crate.js';
import { listed } from '../text/lists.js';
import { nearest, suggestion } from '../text/nearest.js';
import type { CanonicalDependency, Plan } from './plan.js';

/** Where the plan and the infra workspace disagree. */
export interface WorkspaceProblem {
  /** `error`: an integration by this plan fails. `warning`: it says what is not so. `note`: it could say more. */
  readonly severity: 'error' | 'warning' | 'note';
  /** The crate that it is about. */
  readonly crate: string;
  readonly message: string;
  /** In the infra workspace. */
  readonly location?: Location;
}

type Inside = Pick<Repository, 'manifests' | 'workspaces'>;

/** Compares the plan's crates with the packages of the infra workspace. */
export function compareWithWorkspace(plan: Plan, workspace: Inside): readonly WorkspaceProblem[] {
  const packages = new Map(
    [...workspace.manifests.values()].flatMap((manifest) =>
      manifest.package === undefined ? [] : [[manifest.package.name, manifest] as const],
    ),
  );
  const known = [...plan.crates.values()].flatMap((crate) => {
    const manifest = packages.get(crate.name);
    if (manifest === undefined) return [missing(crate, packages.keys())];
    const dependencies = dependenciesOf(manifest, workspace);
    return [
      ...versionProblems(crate, manifest),
      ...featureProblems(crate, manifest),
      ...dependencyProblems(crate, dependencies, manifest, plan),
      ...canonicalProblems(crate, dependencies, plan.canonical),
    ];
  });
  return [...known, ...unknownPackages(plan, packages)];
}

function missing({ name }: InfraCrate, packages: Iterable<string>): WorkspaceProblem {
  const near = suggestion(nearest(name, packages));
  return { severity: 'error', crate: name, message: `the workspace has no package \`${name}\`${near}` };
}

function placeOf(manifest: Manifest, range?: Parameters<Manifest['document']['locate']>[0]): Location {
  return manifest.document.locate(range ?? manifest.package?.table.range ?? 0);
}

function versionProblems(crate: InfraCrate, manifest: Manifest): readonly WorkspaceProblem[] {
  const written = manifest.package?.version ?? '0.0.0';
  const [version, requirement] = [parseVersion(written), parseRequirement(crate.requirement)];
  if (version === undefined || requirement === undefined || written === crate.version) return [];
  const fits = matches(requirement, version);
  const says = fits
    ? `the plan says version ${crate.version}`
    : `manifests would ask for \`${crate.requirement}\`, which it does not fit`;
  return [
    {
      severity: fits ? 'warning' : 'error',
      crate: crate.name,
      message: `\`${crate.name}\` has version ${written}; ${says}`,
      location: placeOf(manifest),
    },
  ];
}

function featureProblems(crate: InfraCrate, manifest: Manifest): readonly WorkspaceProblem[] {
  const named = manifest.features.map(({ name }) => name).filter((name) => name !== 'default');
  const enabled = new Set(manifest.features.flatMap(({ enables }) => enables));
  // An optional dependency is a feature, too, unless some feature names it with `dep:`.
  const implicit = manifest.dependencies
    .filter(({ name, optional }) => optional && !enabled.has(`dep:${name}`))
    .map(({ name }) => name);
  const there = [...new Set([...named, ...implicit])];
  const lacking = crate.features.filter((feature) => !there.includes(feature));
  const untold = named.filter((feature) => !crate.features.includes(feature));
  const location = placeOf(manifest, manifest.features[0]?.entry.range);
  const has = there.length === 0 ? 'it has none' : `it has ${listed(there)}`;
  return [
    ...lacking.map((feature): WorkspaceProblem => ({
      severity: 'error',
      crate: crate.name,
      message: `\`${crate.name}\` has no feature \`${feature}\`${suggestion(nearest(feature, there)) || `; ${has}`}`,
      location,
    })),
    ...untold.map((feature): WorkspaceProblem => ({
      severity: 'note',
      crate: crate.name,
      message: `\`${crate.name}\` has the feature \`${feature}\`, which the plan does not list`,
      location,
    })),
  ];
}

/** The normal dependencies, with what they inherit. */
function dependenciesOf(manifest: Manifest, { workspaces }: Inside): readonly EffectiveDependency[] {
  const workspace = workspaceOf(manifest, workspaces);
  return manifest.dependencies.flatMap((dependency) => {
    if (dependency.table.kind !== 'normal') return [];
    const effective = effectiveDependency(dependency, manifest, workspace);
    return effective.kind === 'effective' ? [effective] : [];
  });
}

function dependencyProblems(
  crate: InfraCrate,
  dependencies: readonly EffectiveDependency[],
  manifest: Manifest,
  plan: Plan,
): readonly WorkspaceProblem[] {
  const crates = plan.crates;
  const needed = dependencies.filter((one) => crateNamed(one.package, crates)?.name === one.package);
  const always = needed.filter(({ optional }) => !optional);
  const untold = always.filter((one) => !crate.dependencies.includes(one.package));
  const gone = crate.dependencies.filter((name) => !needed.some((one) => one.package === name));
  return [
    ...untold.map((one): WorkspaceProblem => ({
      severity: 'warning',
      crate: crate.name,
      message: `\`${crate.name}\` depends on \`${one.package}\`; \`dependencies\` of the plan does not list it`,
      location: placeOf(manifest, one.dependency.entry.range),
    })),
    ...gone.map((name): WorkspaceProblem => ({
      severity: 'warning',
      crate: crate.name,
      message: `\`${crate.name}\` does not depend on \`${name}\`, which \`dependencies\` of the plan lists`,
      location: placeOf(manifest),
    })),
  ];
}

/** Where the versions that the plan calls canonical are not those that infra asks for. */
function canonicalProblems(
  crate: InfraCrate,
  dependencies: readonly EffectiveDependency[],
  canonical: ReadonlyMap<string, CanonicalDependency>,
): readonly WorkspaceProblem[] {
  return dependencies.flatMap((one): readonly WorkspaceProblem[] => {
    const { version } = canonical.get(one.package) ?? {};
    const [asked, said] = [parseRequirement(one.requirement ?? '*'), parseRequirement(`^${version ?? ''}`)];
    if (version === undefined || asked === undefined || said === undefined || intersects(asked, said)) return [];
    const written = one.inherited ?? one.dependency;
    return [
      {
        severity: 'warning',
        crate: crate.name,
        message: `\`${crate.name}\` asks for \`${one.package}\` ${asked.text}; the plan calls ${version} canonical`,
        location: placeOf(one.declaredIn, written.entry.range),
      },
    ];
  });
}

function unknownPackages(plan: Plan, packages: ReadonlyMap<string, Manifest>): readonly WorkspaceProblem[] {
  const prefix = cratePrefix(plan.crates.keys());
  return [...packages]
    .filter(([name]) => name.startsWith(prefix) && prefix !== '' && !plan.crates.has(name))
    .map(([name, manifest]) => ({
      severity: 'note',
      crate: name,
      message: `the plan does not have the package \`${name}\``,
      location: placeOf(manifest),
    }));
}
