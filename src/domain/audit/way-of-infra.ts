import { chainTo, shortestChain } from '../cargo/graph/chain.js';
import type { DeclaredPackage, ResolvedPackage } from '../cargo/graph/graph.js';
import type { GitSource } from '../cargo/requirement/source.js';
import { comesFromInfra } from '../infra/questions.js';
import type { GraphChange } from './graph-changes.js';
import { formatChain } from './places/dependency-place.js';

/** How infra brings a package into a graph. */
export type WayOfInfra =
  /** It is a dependency of an infra crate, or of something that one needs. */
  | { readonly kind: 'dependency'; readonly chain: readonly ResolvedPackage[] }
  /** Something that was there before needs it, as infra turns on features of that. */
  | { readonly kind: 'feature'; readonly features: readonly string[]; readonly chain: readonly ResolvedPackage[] }
  /** Something that was there before needs it in the version that it has now. */
  | { readonly kind: 'version'; readonly from: string; readonly chain: readonly ResolvedPackage[] }
  /** Not known: the shortest way. */
  | { readonly kind: 'unknown'; readonly chain: readonly ResolvedPackage[] };

/**
 * How infra brings a package that is new. A way without an infra crate in it would put the blame on somebody else.
 */
export function wayOfInfra(change: GraphChange, packageId: string, infra: GitSource): WayOfInfra {
  const { after } = change;
  const direct = chainTo(after, packageId, ({ source }) => comesFromInfra(source, infra));
  if (direct.length > 0) return { kind: 'dependency', chain: direct };
  const chain = shortestChain(after, bringers(change), packageId);
  const [bringer, next] = chain;
  const moved = change.delta.changed.find((pair) => pair.after.id === bringer?.id);
  const turned = change.delta.features.find((pair) => pair.after.id === bringer?.id);
  if (turned !== undefined && turned.enabled.length > 0 && bringer !== undefined && next !== undefined) {
    const declared = change.declared?.().get(bringer.id);
    return { kind: 'feature', features: featuresFor(turned.enabled, next.name, declared), chain };
  }
  if (moved !== undefined) return { kind: 'version', from: moved.before.version, chain };
  return { kind: 'unknown', chain: chainTo(after, packageId) };
}

/** Packages that were there before and have dependencies now that they had not. */
function bringers({ before, delta }: GraphChange): readonly string[] {
  const changed = [...delta.features.filter(({ enabled }) => enabled.length > 0), ...delta.changed];
  return changed
    .filter((pair) => {
      const had = new Set(before.packages.get(pair.before.id)?.dependencies.map(({ id }) => id));
      return pair.after.dependencies.some(({ id }) => !had.has(id));
    })
    .map((pair) => pair.after.id);
}

/** Those of the features that name the dependency; all where none does, or nobody knows. */
function featuresFor(
  enabled: readonly string[],
  dependency: string,
  declared: DeclaredPackage | undefined,
): readonly string[] {
  const keys = new Set(
    declared?.dependencies.flatMap((one) => (one.package === dependency && one.optional ? [one.name] : [])),
  );
  const naming = enabled.filter((feature) =>
    declared?.features.get(feature)?.some((value) => keys.has(value.replace(/^dep:|[/?].*$/g, ''))),
  );
  return naming.length > 0 ? naming : enabled;
}

/** The way in words, as it stands behind a version in brackets. */
export function formatWay(way: WayOfInfra): string {
  const [bringer, ...rest] = way.chain;
  if (bringer === undefined || rest.length === 0) return formatChain(way.chain);
  const brings = rest.length === 1 ? 'it' : formatChain(rest);
  switch (way.kind) {
    case 'feature': {
      const names = way.features.map((feature) => `\`${feature}\``).join(', ');
      const features = way.features.length === 1 ? 'feature' : 'features';
      return `infra turns on the ${features} ${names} of ${bringer.name} ${bringer.version}, which brings ${brings}`;
    }
    case 'version':
      return `infra moves ${bringer.name} ${way.from} to ${bringer.version}, which brings ${brings}`;
    default:
      return formatChain(way.chain);
  }
}
