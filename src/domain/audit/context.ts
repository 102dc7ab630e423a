import type { DependencyGraph } from '../cargo/graph/graph.js';
import type { Target } from '../target.js';
import type { Edit } from '../toml/edit.js';

/** The toolchain that the repository asks rustup for; it is read, never obeyed. */
export interface ToolchainFile {
  readonly path: string;
  readonly text: string;
}

/** A file of settings of a tool. */
export interface SettingsFile {
  readonly path: string;
  readonly text: string;
}

/** Everything that a rule may look at. Rules are pure: the same context, the same findings. */
export interface AuditContext extends Target {
  readonly toolchain?: ToolchainFile;
  /**
   * Files beside the manifests that say how they are used: Cargo's configuration, those of cargo-deny and release-plz,
   * and the workflows. Read, never obeyed.
   */
  readonly settings: readonly SettingsFile[];
  /** Manifests and lockfiles of the chosen workspaces that are symbolic links to files. */
  readonly linked: ReadonlySet<string>;
  /** What apply-patch would write: findings that it settles show its edits. */
  readonly integration: readonly Edit[];
  /** What Cargo said about the repository as it stands; absent in mode `static`. */
  readonly base?: BaseFacts;
}

/** What Cargo's answers tell about the repository's own lines. */
export interface BaseFacts {
  readonly graphs: readonly DependencyGraph[];
  /** What the graphs with the crates take their packages from, as Cargo writes sources. */
  readonly sources?: readonly string[];
  /** Packages that Cargo did not find. */
  readonly missing: ReadonlySet<string>;
  /** Extra packages that a second version of a package costs, by name; absent where the graph after is not known. */
  readonly costs?: ReadonlyMap<string, number>;
}
