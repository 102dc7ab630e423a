import type { Failure } from '../../failure.js';
import type { TomlDocument, TomlEntry, TomlTable } from '../../toml/document.js';
import type { GitReference } from '../requirement/source.js';

/** Which table a dependency stands in, as Cargo names it. */
export type DependencyKind = 'normal' | 'dev' | 'build';

/** Where a requirement takes its package from (The Cargo Book, "Specifying Dependencies"). */
export type DependencySource =
  | { readonly kind: 'registry'; readonly registry?: string }
  | { readonly kind: 'git'; readonly url: string; readonly reference: GitReference }
  /** `path` as written; resolving it inside the repository is the workspace's business. */
  | { readonly kind: 'path'; readonly path: string }
  /** `workspace = true`: requirement, source and default features come from `[workspace.dependencies]`. */
  | { readonly kind: 'workspace' };

/** One entry of a dependency table, with the place of every value. */
export interface Dependency {
  /** The key in the table: the name that code uses, with dashes. */
  readonly name: string;
  /** The package's own name: `package = "…"`, else {@link name}. */
  readonly package: string;
  readonly table: DependencyTable;
  /** The version requirement as written, if any. */
  readonly requirement?: string;
  readonly source: DependencySource;
  readonly features: readonly string[];
  /** `undefined` where it is not written (Cargo: true). */
  readonly defaultFeatures?: boolean;
  readonly optional: boolean;
  /** The whole entry in the file; the value's table form tells how it is written. */
  readonly entry: TomlEntry;
}

/** One dependency table of a manifest. */
export interface DependencyTable {
  readonly kind: DependencyKind;
  /** `workspace` for `[workspace.dependencies]`, `package` for a package's own tables. */
  readonly owner: 'package' | 'workspace';
  /** The text between `[target.` and `.dependencies]`: a cfg expression or a triple. */
  readonly target?: string;
  /** Keys from the document's root to the table, for example `['target', 'cfg(unix)', 'dependencies']`. */
  readonly path: readonly string[];
}

/** A Rust target that the manifest names or that Cargo would discover by itself. */
export interface RustTarget {
  readonly kind: 'lib' | 'bin' | 'example' | 'test' | 'bench' | 'custom-build';
  readonly name?: string;
  /** POSIX path relative to the manifest's folder; absent where Cargo infers it. */
  readonly path?: string;
  readonly crateTypes: readonly string[];
  readonly entry?: TomlEntry;
}

export interface PackageSection {
  readonly name: string;
  /** `undefined` where it is inherited and the workspace does not give it. */
  readonly version?: string;
  readonly edition?: string;
  readonly rustVersion?: string;
  /** The `workspace = "…"` key: the root that the package says it belongs to. */
  readonly workspace?: string;
  readonly resolver?: string;
  readonly links?: string;
  readonly procMacro: boolean;
  /** Keys of `[package]` that say `.workspace = true`, with the place. */
  readonly inherited: readonly TomlEntry[];
  readonly table: TomlTable;
}

export interface WorkspaceSection {
  /** As written: paths and globs relative to the manifest's folder. */
  readonly members: readonly string[];
  readonly exclude: readonly string[];
  readonly defaultMembers?: readonly string[];
  readonly resolver?: string;
  /** `[workspace.dependencies]`, in file order. */
  readonly dependencies: readonly Dependency[];
  readonly table: TomlTable;
}

/** A `[features]` entry. */
export interface Feature {
  readonly name: string;
  readonly enables: readonly string[];
  readonly entry: TomlEntry;
}

/** A `[patch.…]` or `[replace]` entry. */
export interface Override {
  readonly kind: 'patch' | 'replace';
  /** For `patch`: the registry name or URL that is patched. */
  readonly of?: string;
  readonly name: string;
  readonly source: DependencySource;
  readonly entry: TomlEntry;
}

/** One Cargo.toml as Cargo reads it, each value with its place. */
export interface Manifest {
  /** POSIX path of the file, relative to the working directory. */
  readonly path: string;
  /** POSIX folder that Cargo sees it in, `.` for the root: that of {@link path}, or the link that leads there. */
  readonly folder: string;
  /** The submodule that it lies in: another repository's file, never edited. */
  readonly submodule?: string;
  readonly document: TomlDocument;
  readonly package?: PackageSection;
  readonly workspace?: WorkspaceSection;
  /** The package's own tables (normal, dev, build, per target), in file order; not `[workspace.dependencies]`. */
  readonly dependencies: readonly Dependency[];
  readonly features: readonly Feature[];
  readonly targets: readonly RustTarget[];
  readonly overrides: readonly Override[];
  /** What Cargo refuses in this manifest, although it could be read: it will not resolve before it is corrected. */
  readonly problems: readonly Failure[];
}
