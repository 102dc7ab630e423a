import { Failure } from '../../failure.js';
import type { DeclaredPackage, DependencyGraph, Metadata, ResolvedPackage } from './graph.js';

/**
 * Reads the output of `cargo metadata --format-version 1`.
 *
 * @param text asked for when something is read.
 * @param relativeTo an absolute folder: ids and manifest paths below it come without it.
 * @throws {Failure} `tool-failed` from what is read, when the text is not JSON.
 */
export function readMetadata(text: () => string, relativeTo?: string): Metadata {
  const local = relativeTo === undefined ? asItIs : below(relativeTo);
  let content: Content | undefined;
  let graph: DependencyGraph | undefined;
  const read = (): Content => (content ??= parse(text()));
  return {
    get graph() {
      return (graph ??= graphOf(read(), local));
    },
    declared: () => new Map(read().packages.map((found) => [local.id(found.id), declaredBy(found)])),
  };
}

/** How ids and manifest paths are told. */
interface Form {
  readonly id: (id: string) => string;
  readonly path: (path: string) => string;
}

const asItIs: Form = { id: (id) => id, path: (path) => path };

/** An id of a path package is `path+file:///folder#…`. */
function below(folder: string): Form {
  return {
    id: (id) => id.replace(`file://${folder}`, 'file://'),
    path: (path) => (path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path),
  };
}

type Kind = 'dev' | 'build' | null;

/** The part of the JSON that is read. */
interface Content {
  readonly packages: readonly PackageContent[];
  readonly workspace_members: readonly string[];
  readonly resolve: {
    readonly nodes: readonly {
      readonly id: string;
      readonly features: readonly string[];
      readonly deps: readonly {
        readonly name: string;
        readonly pkg: string;
        readonly dep_kinds: readonly { readonly kind: Kind; readonly target: string | null }[];
      }[];
    }[];
  };
}

interface PackageContent {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly source: string | null;
  readonly manifest_path: string;
  readonly links: string | null;
  readonly rust_version: string | null;
  readonly features: Readonly<Record<string, readonly string[]>>;
  readonly dependencies: readonly {
    readonly name: string;
    readonly rename: string | null;
    readonly req: string;
    readonly source: string | null;
    readonly kind: Kind;
    readonly target: string | null;
    readonly optional: boolean;
    readonly features: readonly string[];
    readonly uses_default_features: boolean;
  }[];
}

function parse(text: string): Content {
  try {
    return JSON.parse(text) as Content;
  } catch (cause) {
    throw new Failure('tool-failed', 'the output of `cargo metadata` is not JSON', {
      hint: 'Check that `cargo` on PATH is Cargo itself.',
      cause,
    });
  }
}

function graphOf(content: Content, local: Form): DependencyGraph {
  const nodes = new Map(content.resolve.nodes.map((node) => [node.id, node]));
  const packages = content.packages.map((found): ResolvedPackage => {
    const node = nodes.get(found.id);
    return {
      id: local.id(found.id),
      name: found.name,
      version: found.version,
      source: found.source,
      manifestPath: local.path(found.manifest_path),
      links: found.links,
      rustVersion: found.rust_version,
      features: node?.features.toSorted() ?? [],
      dependencies: (node?.deps ?? []).map(({ pkg, name, dep_kinds: kinds }) => ({
        id: local.id(pkg),
        name,
        kinds: kinds.map(({ kind, target }) => ({ kind: kind ?? 'normal', target })),
      })),
      ...gitDependenciesOf(found),
    };
  });
  return {
    packages: new Map(packages.map((found) => [found.id, found])),
    members: content.workspace_members.map((id) => local.id(id)),
  };
}

/** Cargo checked the repository out, so that nobody has to fetch it to know what its packages ask for. */
function gitDependenciesOf({ source, dependencies }: PackageContent): Pick<ResolvedPackage, 'gitDependencies'> {
  if (source?.startsWith('git+') !== true) return {};
  const fromGit = dependencies.flatMap(({ name, source: asked }) =>
    asked?.startsWith('git+') === true ? [{ package: name, source: asked }] : [],
  );
  return fromGit.length === 0 ? {} : { gitDependencies: fromGit };
}

function declaredBy({ features, dependencies }: PackageContent): DeclaredPackage {
  return {
    features: new Map(Object.entries(features)),
    dependencies: dependencies.map(({ name, rename, req, kind, uses_default_features: defaultFeatures, ...rest }) => ({
      name: rename ?? name,
      package: name,
      requirement: req,
      kind: kind ?? 'normal',
      target: rest.target,
      optional: rest.optional,
      features: rest.features,
      defaultFeatures,
    })),
  };
}
