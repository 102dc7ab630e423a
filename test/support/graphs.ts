import type { DependencyGraph, ResolvedPackage } from '../../src/domain/cargo/graph/graph.js';

interface Part {
  readonly source?: string | null;
  readonly features?: readonly string[];
  readonly rustVersion?: string;
  /** `name version`, each a normal dependency for every target. */
  readonly needs?: readonly string[];
  /** What its manifest takes from git: sources by package. */
  readonly git?: Readonly<Record<string, string>>;
}

export const registry = 'registry+https://registry.example/index';
export const infraSource = 'git+https://git.example/acme/infra#0123456789012345678901234567890123456789';

/** A graph by hand: keys are `name version`; packages without a source are members. */
export function graphOf(parts: Readonly<Record<string, Part>>): DependencyGraph {
  const packages = Object.entries(parts).map(([id, part]): ResolvedPackage => {
    const [name = '', version = ''] = id.split(' ');
    return {
      id,
      name,
      version,
      source: part.source === undefined ? null : part.source,
      manifestPath: `${name}/Cargo.toml`,
      links: null,
      rustVersion: part.rustVersion ?? null,
      features: part.features ?? [],
      dependencies: (part.needs ?? []).map((needed) => ({
        id: needed,
        name: needed.split(' ')[0] ?? '',
        kinds: [{ kind: 'normal', target: null }],
      })),
      ...(part.git && {
        gitDependencies: Object.entries(part.git).map(([found, source]) => ({ package: found, source })),
      }),
    };
  });
  return {
    packages: new Map(packages.map((found) => [found.id, found])),
    members: packages.filter((found) => found.source === null).map((found) => found.id),
  };
}
