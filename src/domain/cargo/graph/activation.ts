import type { LeadsTo } from './dependency-targets.js';
import type { DeclaredDependency, DeclaredPackage } from './graph.js';

/** What is switched on in a graph. */
export interface Activation {
  /** By package id; a package that nothing leads to is not among them. */
  readonly features: ReadonlyMap<string, ReadonlySet<string>>;
  /** Whether a dependency of a package is in use: not optional, or named by a feature that is on. */
  uses(id: string, dependency: DeclaredDependency): boolean;
}

/** What the rules are applied to. */
export interface ActivationRequest {
  /** Ids of the packages to start from, the only ones whose dev-dependencies count. */
  readonly members: readonly string[];
  readonly declared: ReadonlyMap<string, DeclaredPackage>;
  /** Asked of dependencies in use. */
  readonly leadsTo: LeadsTo;
  /** Every feature of the members, as for Cargo.lock, or the default ones, as for a build and `cargo metadata`. */
  readonly memberFeatures: 'all' | 'default';
}

/**
 * The features that are on, over all targets and kinds of dependencies: the rules by which Cargo writes Cargo.lock and
 * answers `cargo metadata` (The Cargo Book, "Features", and `dep_cache.rs`, where `name?/feature` names the dependency,
 * too).
 */
export function activate({ members, declared, leadsTo, memberFeatures }: ActivationRequest): Activation {
  const roots = new Set(members);
  const states = new Map<string, State>();
  const open: string[] = [];

  const want = (id: string, features: Iterable<string>, withDefault: boolean): void => {
    const known = declared.get(id);
    if (known === undefined) return;
    const state = states.get(id) ?? { features: new Set(), named: new Map(), changed: true };
    states.set(id, state);
    for (const feature of features) switchOn(feature, state, known);
    if (withDefault && known.features.has('default')) switchOn('default', state, known);
    if (!state.changed) return;
    state.changed = false;
    open.push(id);
  };

  for (const id of members) {
    want(id, memberFeatures === 'all' ? (declared.get(id)?.features.keys() ?? []) : [], true);
  }
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const named = states.get(id)?.named;
    for (const dependency of declared.get(id)?.dependencies ?? []) {
      if (!isUsed(id, dependency, roots, named)) continue;
      const target = leadsTo(id, dependency);
      if (target === undefined) continue;
      want(target, [...dependency.features, ...(named?.get(dependency.name) ?? [])], dependency.defaultFeatures);
    }
  }
  return {
    features: new Map([...states].map(([id, { features }]) => [id, features])),
    uses: (id, dependency) => states.has(id) && isUsed(id, dependency, roots, states.get(id)?.named),
  };
}

interface State {
  readonly features: Set<string>;
  /** Dependencies that features name, by key, with the features that they are to have. */
  readonly named: Map<string, Set<string>>;
  changed: boolean;
}

function isUsed(
  id: string,
  { name, kind, optional }: DeclaredDependency,
  roots: ReadonlySet<string>,
  named: State['named'] | undefined,
): boolean {
  return (kind !== 'dev' || roots.has(id)) && (!optional || named?.has(name) === true);
}

function switchOn(feature: string, state: State, declared: DeclaredPackage): void {
  if (state.features.has(feature)) return;
  state.features.add(feature);
  state.changed = true;
  for (const value of declared.features.get(feature) ?? []) {
    const [, name = '', weak, more] = /^(?:dep:)?([^/?]+)(\?)?(?:\/(.+))?$/.exec(value) ?? [];
    const isDependency = value.startsWith('dep:') || more !== undefined;
    if (!isDependency) switchOn(value, state, declared);
    else {
      const isOptional = declared.dependencies.some((dependency) => dependency.name === name && dependency.optional);
      if (more !== undefined && weak === undefined && isOptional && declared.features.has(name)) {
        switchOn(name, state, declared);
      }
      const asked = state.named.get(name) ?? new Set();
      state.named.set(name, more === undefined ? asked : asked.add(more));
    }
  }
}
