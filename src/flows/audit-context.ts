import { posix } from 'node:path';
import type { AuditContext, SettingsFile, ToolchainFile } from '../domain/audit/context.js';
import { infraDeclarations } from '../domain/infra/declarations.js';
import { foldersAbove } from '../domain/cargo/manifest/folder.js';
import type { FileTree } from '../domain/cargo/manifest/file-tree.js';
import { manifestsOf } from '../domain/cargo/workspace/workspaces.js';
import { planIntegration, type Integration } from '../domain/patch/integration.js';
import { textEdits } from '../domain/patch/text-edits.js';
import type { CrateRequest } from '../domain/infra/crate.js';
import type { Target } from '../domain/target.js';
import type { Ports } from '../ports/ports.js';
import { findLinked } from './find-linked.js';
import { readIfText } from './read-if-text.js';

/** The repository, the plan and what apply-patch would make of them, as the rules see it. */
export async function readAuditContext(target: Target, ports: Pick<Ports, 'checkout'>): Promise<AuditContext> {
  const toolchain = await readToolchain(target.repository.files, ports);
  const settings = await readSettings(target, ports);
  const linked = new Set(await findLinked(manifestsAndLockfiles(target), ports));
  // The fixes of entries that are there; without any, nobody asks for them.
  const declared = infraDeclarations(target).length > 0;
  const manifests = declared ? integrate(target, target.crates).manifests : [];
  return {
    ...target,
    settings,
    linked,
    integration: [...manifests].flatMap(([path, { before, after }]) => textEdits(path, before.text, after.text)),
    ...(toolchain && { toolchain }),
  };
}

/** The manifests with `crates` added and infra entries corrected: the same edits that apply-patch makes by default. */
export function integrate(target: Target, crates: readonly CrateRequest[]): Integration {
  return planIntegration({
    ...target,
    crates,
    placement: 'auto',
    members: 'auto',
    optional: new Set(),
    optionalFeature: 'infra',
  });
}

/**
 * The settings that count for a workspace: Cargo's in its folder and above, those of cargo-deny and release-plz in its
 * folder; and the workflows of the repository.
 */
async function readSettings(
  { repository, workspaces }: Target,
  { checkout }: Pick<Ports, 'checkout'>,
): Promise<readonly SettingsFile[]> {
  const roots = workspaces.map(({ workspace }) => workspace.root.folder);
  const cargo = roots
    .flatMap((folder) => [folder, ...foldersAbove(folder)])
    .flatMap((folder) => [posix.join(folder, '.cargo/config.toml'), posix.join(folder, '.cargo/config')]);
  const deny = roots.flatMap((folder) =>
    ['deny.toml', '.deny.toml', '.cargo/deny.toml'].map((name) => posix.join(folder, name)),
  );
  const release = roots.flatMap((folder) =>
    ['release-plz.toml', '.release-plz.toml'].map((name) => posix.join(folder, name)),
  );
  const workflows = repository.files
    .files('.github/workflows')
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => `.github/workflows/${name}`);
  const present = [...new Set([...cargo, ...deny, ...release, ...workflows])].filter((path) =>
    repository.files.hasFile(path),
  );
  const texts = await Promise.all(present.map((path) => readIfText(checkout, path)));
  return present.flatMap((path, index) => {
    const text = texts[index];
    return text === undefined ? [] : [{ path, text }];
  });
}

function manifestsAndLockfiles({ workspaces }: Pick<Target, 'workspaces'>): readonly string[] {
  return workspaces.flatMap(({ workspace }) => [
    ...manifestsOf(workspace).map(({ path }) => path),
    ...(workspace.lockfile === undefined ? [] : [workspace.lockfile.path]),
  ]);
}

/** rustup's file at the root; of both names the older one counts, as it does for rustup. */
async function readToolchain(
  files: FileTree,
  { checkout }: Pick<Ports, 'checkout'>,
): Promise<ToolchainFile | undefined> {
  const path = ['rust-toolchain', 'rust-toolchain.toml'].find((name) => files.hasFile(name));
  const text = path === undefined ? undefined : await readIfText(checkout, path);
  return path === undefined || text === undefined ? undefined : { path, text };
}
