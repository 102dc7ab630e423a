import { comesFromInfra } from '../infra/questions.js';
import { inheritDependency } from '../cargo/manifest/effective-dependency.js';
import type { Manifest } from '../cargo/manifest/manifest.js';
import { readManifest } from '../cargo/manifest/read-manifest.js';
import type { GitSource } from '../cargo/requirement/source.js';
import type { DocumentedCrate } from './facts.js';
import type { Plan } from '../plan/plan.js';
import type { ChosenWorkspace } from '../target.js';

/**
 * The infra crates that the packages of the chosen workspaces depend on, as their manifests say it.
 *
 * @param texts new texts of manifests, by path.
 */
export function documentedCrates(
  workspaces: readonly ChosenWorkspace[],
  texts: ReadonlyMap<string, string>,
  { plan, infra }: { readonly plan: Pick<Plan, 'crates'>; readonly infra: GitSource },
): readonly DocumentedCrate[] {
  const found = new Map<string, { features: Set<string>; packages: Set<string>; required: boolean }>();
  const read = (manifest: Manifest): Manifest => {
    const text = texts.get(manifest.path);
    return text === undefined ? manifest : readManifest(text, manifest.path);
  };
  for (const { workspace } of workspaces) {
    const root = read(workspace.root);
    for (const member of workspace.members.map(read)) {
      for (const dependency of member.dependencies) {
        const effective = inheritDependency(dependency, member, root);
        if (effective.kind !== 'effective') continue;
        if (!comesFromInfra(effective.source, infra)) continue;
        const crate = found.get(effective.package) ?? { features: new Set(), packages: new Set(), required: false };
        effective.features.forEach((feature) => crate.features.add(feature));
        crate.packages.add(member.package?.name ?? '');
        found.set(effective.package, { ...crate, required: crate.required || !effective.optional });
      }
    }
  }
  const order = [...plan.crates.keys()];
  const place = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length);
  return [...found]
    .map(([name, { features, packages, required }]): DocumentedCrate => {
      const crate = plan.crates.get(name);
      return {
        name,
        ...(crate && { crate }),
        features: [...features].toSorted(),
        packages: [...packages].toSorted(),
        required,
      };
    })
    .toSorted((a, b) => place(a.name) - place(b.name) || (a.name < b.name ? -1 : 1));
}
