import type { DependencyGraph, ResolvedPackage } from '../cargo/graph/graph.js';
import type { GraphDelta } from '../cargo/graph/graph-delta.js';
import { compareVersions, parseVersion, type Version } from '../cargo/requirement/version.js';
import { comesFromInfra } from '../infra/questions.js';
import type { AuditContext } from './context.js';

/** A Rust version that a package needs. */
export interface NeededRustVersion {
  readonly version: string;
  /** Name and version. */
  readonly package: string;
  /** `false` for a package that infra brings: an older version of it may do with an older Rust. */
  readonly isInfraCrate: boolean;
}

/**
 * The newest Rust that an infra crate asks for, and that a package which infra adds asks for. Only packages that every
 * platform builds count for the latter, and only where nothing that was there before asks for as much.
 */
export function neededRustVersions(
  before: DependencyGraph,
  graph: DependencyGraph,
  delta: GraphDelta,
  context: AuditContext,
): readonly NeededRustVersion[] {
  const infra = [...graph.packages.values()].filter(({ source }) => comesFromInfra(source, context.infra));
  const everywhere = reachable(
    graph,
    infra.map((found) => found.id),
  );
  const added = delta.added.filter((found) => everywhere.has(found.id) && !infra.includes(found));
  const had = newest([...before.packages.values()], false)[0];
  const brought = newest(added, false).filter((need) => had === undefined || isNewer(need, had));
  return [...newest(infra, true), ...brought];
}

function isNewer(a: NeededRustVersion, b: NeededRustVersion): boolean {
  const [left, right] = [rustVersion(a.version), rustVersion(b.version)];
  return left !== undefined && right !== undefined && compareVersions(left, right) > 0;
}

function newest(packages: readonly ResolvedPackage[], isInfraCrate: boolean): readonly NeededRustVersion[] {
  const known = packages.flatMap((found) => {
    const version = found.rustVersion === null ? undefined : rustVersion(found.rustVersion);
    return version === undefined || found.rustVersion === null ? [] : [{ found, version, text: found.rustVersion }];
  });
  const [first] = known.toSorted((a, b) => compareVersions(b.version, a.version));
  return first ? [{ version: first.text, package: `${first.found.name} ${first.found.version}`, isInfraCrate }] : [];
}

/** Ids that are reached by normal and build dependencies without a condition on the target. */
function reachable(graph: DependencyGraph, starts: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = [...starts];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    const edges = graph.packages.get(id)?.dependencies ?? [];
    open.push(
      ...edges
        .filter(({ kinds }) => kinds.some(({ kind, target }) => kind !== 'dev' && target === null))
        .map((edge) => edge.id),
    );
  }
  return seen;
}

/** `1.75`, `1.75.0`, `1.91-x86_64-unknown-linux-gnu`; `undefined` for `stable` and the like. */
export function rustVersion(text: string): Version | undefined {
  const match = /^(\d+)\.(\d+)(?:\.(\d+))?/.exec(text.trim());
  return match === null ? undefined : parseVersion(`${match[1]}.${match[2]}.${match[3] ?? 0}`);
}
