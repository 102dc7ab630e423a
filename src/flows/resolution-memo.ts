import { posix } from 'node:path';
import type { DependencyGraph, ResolvedPackage } from '../domain/cargo/graph/graph.js';
import type { Ports } from '../ports/ports.js';
import type { Resolution } from '../domain/cargo/resolution.js';

/** An action asks what another of the same run asked before: audit-deps, then apply-patch. */
export async function recall(key: string, { scratch }: Pick<Ports, 'scratch'>): Promise<Resolution | undefined> {
  const folder = await scratch.shared();
  const known = folder === undefined ? undefined : await scratch.read(posix.join(folder, memoName(key)));
  return known === undefined ? undefined : revived(known);
}

/** Keeps an answer for {@link recall}; only what resolves, as the rest may depend on credentials or on the network. */
export async function remember(
  key: string,
  resolution: Resolution | undefined,
  { scratch }: Pick<Ports, 'scratch'>,
): Promise<void> {
  const folder = await scratch.shared();
  if (folder === undefined || resolution?.kind !== 'resolved') return;
  const { graph, lockfile } = resolution;
  const text = [lockfile, { packages: [...graph.packages.values()], members: graph.members }];
  await scratch.write(folder, new Map([[memoName(key), text.map((part) => JSON.stringify(part)).join('\n')]]));
}

function memoName(key: string): string {
  return `resolution-${key}.json`;
}

/** A line with the lockfile, and one with the graph, which is read when it is first asked for. */
function revived(text: string): Resolution {
  const end = text.indexOf('\n');
  let graph: DependencyGraph | undefined;
  return {
    kind: 'resolved',
    lockfile: JSON.parse(text.slice(0, end)) as string,
    get graph() {
      return (graph ??= revivedGraph(text.slice(end + 1)));
    },
  };
}

function revivedGraph(text: string): DependencyGraph {
  const { packages, members } = JSON.parse(text) as {
    readonly packages: readonly ResolvedPackage[];
    readonly members: readonly string[];
  };
  return { packages: new Map(packages.map((found) => [found.id, found])), members };
}
