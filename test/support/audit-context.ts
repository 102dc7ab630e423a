import type { AuditContext } from '../../src/domain/audit/context.js';
import type { Finding } from '../../src/domain/audit/finding.js';
import { findingsOf } from '../../src/domain/audit/rules.js';
import type { Manifest } from '../../src/domain/cargo/manifest/manifest.js';
import { readLockfile } from '../../src/domain/cargo/lockfile/read-lockfile.js';
import { readManifest } from '../../src/domain/cargo/manifest/read-manifest.js';
import { parseReference } from '../../src/domain/infra/reference.js';
import { findWorkspaces } from '../../src/domain/cargo/workspace/workspaces.js';
import { Failure } from '../../src/domain/failure.js';
import { textEdits } from '../../src/domain/patch/text-edits.js';
import { loadPlan } from '../../src/domain/plan/load.js';
import { plannedRepository, selectCrates } from '../../src/domain/plan/selection.js';
import { integrate } from '../../src/flows/audit-context.js';

export const infraUrl = 'https://git.example/acme/infra';

/**
 * Four crates: base shows `chrono`, http shows `reqwest` and uses hyper, telemetry shows nothing and uses
 * opentelemetry.
 */
const planText = `
[infra]
url = "${infraUrl}"
reference = "default-branch"

[crates.infra-errors]
version = "0.1.0"
layer = 0
purpose = "Errors"
features = ["wasm"]
wasm = { status = "full" }
exposes = ["chrono"]
uses = ["chrono"]
planned-imports = ["use infra_errors::{Error, Fault};"]
usage.import = "use infra_errors::Error;"

[crates.infra-otel]
version = "0.1.0"
layer = 1
purpose = "Telemetry"
dependencies = ["infra-errors"]
wasm = { status = "none", note = "needs threads" }
exposes = ["infra-errors"]
uses = ["opentelemetry"]

[crates.infra-http]
version = "0.1.0"
layer = 1
purpose = "HTTP"
dependencies = ["infra-errors"]
features = ["client", "wasm"]
wasm = { status = "partial" }
exposes = ["infra-errors", "reqwest"]
uses = ["hyper", "reqwest", "tokio"]

[canonical]
chrono = { version = "0.4", compatible = "^0.4" }
hyper = { version = "1.0", compatible = "^1.0" }
opentelemetry = { version = "0.27", compatible = "^0.27", note = "The API was restructured in 0.27." }
reqwest = { version = "0.12", compatible = "^0.12" }
tokio = { version = "1.35", compatible = "^1.21" }

[[phases]]
title = "All"
repositories = ["shop", "window"]

[repositories.shop]
category = "Apps"
purpose = "Shop"
crates = ["errors"]

[repositories.window]
category = "Apps"
purpose = "Shop window"
crates = ["errors", "otel"]
wasm = { crates = ["errors"], use-case = "Browser" }
`;

/** The files of a small repository that nothing is wrong with: a workspace with one member. */
export const soundFiles = {
  'Cargo.toml': '[workspace]\nresolver = "2"\nmembers = ["app"]\n\n[workspace.dependencies]\nserde = "1"\n',
  'app/Cargo.toml':
    '[package]\nname = "app"\nversion = "0.1.0"\nedition = "2021"\n\n[dependencies]\nserde.workspace = true\n',
  'app/src/lib.rs': '',
} as const;

export interface Scene {
  readonly files: Readonly<Record<string, string>>;
  readonly crates?: readonly string[];
  readonly repository?: string;
  readonly infraRef?: string;
  readonly plan?: (text: string) => string;
  readonly base?: AuditContext['base'];
  /** A folder that is another repository. */
  readonly submodule?: string;
  /** Files that are symbolic links. */
  readonly linked?: readonly string[];
}

/** The context that audit-deps would read from these files. */
export function contextOf(scene: Scene): AuditContext {
  const { files, crates, repository = 'shop', infraRef, plan: change, base, submodule, linked = [] } = scene;
  const plan = loadPlan((change ?? ((text) => text))(planText), 'plan.toml');
  const paths = Object.keys(files);
  const manifests = new Map<string, Manifest>();
  const unreadable: Failure[] = [];
  for (const path of paths.filter((name) => name.endsWith('Cargo.toml'))) {
    try {
      const foreign = submodule !== undefined && path.startsWith(`${submodule}/`);
      manifests.set(path, { ...readManifest(files[path] ?? '', path), ...(foreign && { submodule }) });
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      unreadable.push(error);
    }
  }
  const locks = paths
    .filter((name) => name.endsWith('Cargo.lock'))
    .map((path) => [path, { path, text: files[path] ?? '', content: readLockfile(files[path] ?? '', path) }] as const);
  const found = { ...findWorkspaces(paths, manifests, new Map(locks)), unreadable };
  const root = found.workspaces.find((workspace) => workspace.root.path === 'Cargo.toml');
  const planned = plannedRepository(plan, repository);
  const toolchain = files['rust-toolchain.toml'];
  const target = {
    plan,
    repositoryName: repository,
    ...(planned && { planned }),
    crates: selectCrates(crates, plan, repository).crates,
    infra: { url: infraUrl, reference: parseReference(infraRef ?? 'default-branch') ?? { kind: 'default-branch' } },
    repository: found,
    workspaces: (root ? [root] : found.workspaces).map((workspace) => ({ workspace, members: workspace.members })),
  } as const;
  return {
    ...target,
    settings: paths
      .filter((path) =>
        /(^|\/)\.?deny\.toml$|(^|\/)\.cargo\/config(\.toml)?$|release-plz\.toml$|^\.github\/workflows\//.test(path),
      )
      .map((path) => ({ path, text: files[path] ?? '' })),
    linked: new Set(linked),
    integration: [...integrate(target, target.crates).manifests].flatMap(([path, { before, after }]) =>
      textEdits(path, before.text, after.text),
    ),
    ...(toolchain !== undefined && { toolchain: { path: 'rust-toolchain.toml', text: toolchain } }),
    ...(base && { base }),
  };
}

/** {@link soundFiles} with other or further files. */
export function withFiles(files: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return { ...soundFiles, ...files };
}

/** A member manifest with these dependency lines. */
export function member(dependencies: string, extra = ''): string {
  return `[package]\nname = "app"\nversion = "0.1.0"\nedition = "2021"\n${extra}\n[dependencies]\n${dependencies}\n`;
}

/** What the files tell, but for the note that every repository gets whose infra reference moves. */
export function findingsIn(context: AuditContext): readonly Finding[] {
  return findingsOf(context).filter(({ rule }) => rule !== 'infra-moving-reference');
}
