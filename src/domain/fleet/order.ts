import { canonicalUrl } from '../cargo/requirement/source.js';
import { formatLocation } from '../failure.js';
import type { Plan } from '../plan/plan.js';
import type { SeenRepository } from './snapshot.js';
import type { GitUse } from './state.js';

/** A repository depends on another one of the plan, by a git dependency of one of its manifests. */
export interface FleetEdge {
  readonly from: string;
  readonly to: string;
  readonly use: GitUse;
}

/** Where the plan's order and the repositories' own dependencies disagree. */
export interface OrderProblem {
  /**
   * `cycle`: no order is right. `backwards`: what it needs comes in a later phase. `same-phase`: both at the same time.
   */
  readonly kind: 'cycle' | 'backwards' | 'same-phase';
  /** The repositories on the way; for a cycle the first again at the end. */
  readonly repositories: readonly string[];
  readonly edges: readonly FleetEdge[];
}

/** Every edge between two repositories of the plan, in the plan's order. */
export function fleetEdges(plan: Plan, seen: ReadonlyMap<string, SeenRepository>): readonly FleetEdge[] {
  const edges: FleetEdge[] = [];
  const plannedAt = locator(plan);
  for (const from of plan.repositories.keys()) {
    const repository = seen.get(from);
    if (repository?.kind !== 'seen') continue;
    for (const use of repository.gitUses) {
      const to = plannedAt(use.url);
      if (to !== undefined && to !== from) edges.push({ from, to, use });
    }
  }
  return edges;
}

/** Repositories of the plan live beside the infra workspace: same host and owner. */
function locator(plan: Plan): (url: string) => string | undefined {
  const beside = canonicalUrl(plan.infra.url).replace(/[^/]*$/, '');
  const byName = new Map([...plan.repositories.keys()].map((name) => [name.toLowerCase(), name]));
  return (url) => {
    const canonical = canonicalUrl(url);
    return canonical.startsWith(beside) ? byName.get(canonical.slice(beside.length).toLowerCase()) : undefined;
  };
}

/** The order problems of a fleet. They are told and change nothing. */
export function orderProblems(plan: Plan, edges: readonly FleetEdge[]): readonly OrderProblem[] {
  const phaseOf = (name: string): number => plan.repositories.get(name)?.phase ?? 0;
  const between = new Map<string, FleetEdge[]>();
  for (const edge of edges) {
    const key = `${edge.from} ${edge.to}`;
    between.set(key, [...(between.get(key) ?? []), edge]);
  }
  const pairs = [...between.values()].flatMap((group) => (group[0] ? [{ ...group[0], group }] : []));
  const cycles = findCycles(pairs).map((names): OrderProblem => {
    const ring = [...names, names[0] ?? ''];
    const onTheWay = ring.slice(1).flatMap((to, index) => between.get(`${ring[index]} ${to}`)?.slice(0, 1) ?? []);
    return { kind: 'cycle', repositories: ring, edges: onTheWay };
  });
  const wrong = pairs.flatMap(({ from, to, group }): readonly OrderProblem[] => {
    const [own, needed] = [phaseOf(from), phaseOf(to)];
    if (own > needed) return [];
    return [{ kind: own === needed ? 'same-phase' : 'backwards', repositories: [from, to], edges: group }];
  });
  return [...cycles, ...wrong];
}

/**
 * One shortest cycle for each set of repositories that reach each other, so that a knot of many is told once and by its
 * plainest way round.
 */
function findCycles(pairs: readonly Pick<FleetEdge, 'from' | 'to'>[]): readonly (readonly string[])[] {
  const next = new Map<string, string[]>();
  for (const { from, to } of insideKnots(pairs)) next.set(from, [...(next.get(from) ?? []), to]);
  const covered = new Set<string>();
  const cycles: (readonly string[])[] = [];
  for (const start of next.keys()) {
    if (covered.has(start)) continue;
    const cycle = shortestWayBack(start, next);
    if (cycle === undefined) continue;
    for (const name of cycle) covered.add(name);
    cycles.push(cycle);
  }
  return cycles;
}

type Pair = Pick<FleetEdge, 'from' | 'to'>;

/** Leaves out whoever is needed by nobody and whoever needs nobody, again and again: no cycle goes through them. */
function insideKnots(pairs: readonly Pair[]): readonly Pair[] {
  const forward = withoutSources(pairs);
  return withoutSources(forward.map(({ from, to }) => ({ from: to, to: from }))).map(({ from, to }) => ({
    from: to,
    to: from,
  }));
}

function withoutSources(pairs: readonly Pair[]): readonly Pair[] {
  const incoming = new Map<string, number>();
  const outgoing = new Map<string, string[]>();
  for (const { from, to } of pairs) {
    incoming.set(to, (incoming.get(to) ?? 0) + 1);
    outgoing.set(from, [...(outgoing.get(from) ?? []), to]);
  }
  const sources = [...outgoing.keys()].filter((name) => !incoming.has(name));
  const gone = new Set(sources);
  for (let name = sources.pop(); name !== undefined; name = sources.pop()) {
    for (const to of outgoing.get(name) ?? []) {
      const left = (incoming.get(to) ?? 0) - 1;
      incoming.set(to, left);
      if (left > 0) continue;
      gone.add(to);
      sources.push(to);
    }
  }
  return pairs.filter(({ from }) => !gone.has(from));
}

function shortestWayBack(start: string, next: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const before = new Map<string, string>();
  const reached = [start];
  for (const name of reached) {
    for (const to of next.get(name) ?? []) {
      if (to === start) return wayTo(name, before);
      if (before.has(to)) continue;
      before.set(to, name);
      reached.push(to);
    }
  }
  return undefined;
}

function wayTo(end: string, before: ReadonlyMap<string, string>): readonly string[] {
  const way: string[] = [];
  for (let name: string | undefined = end; name !== undefined; name = before.get(name)) way.unshift(name);
  return way;
}

/** A sentence for people, with file and line of each edge. */
export function describeOrderProblem({ kind, repositories, edges }: OrderProblem): string {
  const places = edges.map(({ from, use }) => `${from}: ${formatLocation(use.location)}`).join('; ');
  const [from = '', to = ''] = repositories;
  switch (kind) {
    case 'cycle':
      return `a cycle between repositories: ${repositories.join(' → ')} (${places})`;
    case 'backwards':
      return `${from} comes before ${to}, which it depends on (${places})`;
    case 'same-phase':
      return `${from} depends on ${to}, which is in the same phase (${places})`;
  }
}
