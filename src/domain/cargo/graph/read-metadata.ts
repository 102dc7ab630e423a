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
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw unreadable(cause);
  }
  if (isContent(value)) return value;
  throw unreadable();
}

function unreadable(cause?: unknown): Failure {
  return new Failure('tool-failed', '`cargo metadata` did not answer with the JSON that it promises', {
    hint: 'Check the Rust installation with `cargo metadata --format-version 1`.',
    ...(cause !== undefined && { cause }),
  });
}

/** Whether what is gone through is there: a program of the name may say anything. */
function isContent(value: unknown): value is Content {
  if (!isRecord(value) || !isRecord(value['resolve'])) return false;
  return (
    isListOf(value['workspace_members'], (member) => typeof member === 'string') &&
    isListOf(value['packages'], isPackage) &&
    isListOf(value['resolve']['nodes'], isNode)
  );
}

function isPackage(value: unknown): boolean {
  return (
    isRecord(value) &&
    ['id', 'name', 'version', 'manifest_path'].every((key) => typeof value[key] === 'string') &&
    isRecord(value['features']) &&
    isListOf(value['dependencies'], (one) => isRecord(one) && typeof one['name'] === 'string')
  );
}

function isNode(value: unknown): boolean {
  return (
    isRecord(value) &&
    typeof value['id'] === 'string' &&
    isListOf(value['features'], (feature) => typeof feature === 'string') &&
    isListOf(value['deps'], (one) => isRecord(one) && typeof one['pkg'] === 'string' && Array.isArray(one['dep_kinds']))
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isListOf(value: unknown, is: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(is);
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
