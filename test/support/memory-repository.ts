import { readFileSync } from 'node:fs';
import { readManifest } from '../../src/domain/cargo/manifest/read-manifest.js';
import type { Repository } from '../../src/domain/cargo/workspace/workspace.js';
import { findWorkspaces } from '../../src/domain/cargo/workspace/workspaces.js';
import { planIntegration, type Integration, type IntegrationRequest } from '../../src/domain/patch/integration.js';
import { loadPlan } from '../../src/domain/plan/load.js';
import type { Plan } from '../../src/domain/plan/plan.js';
import { selectCrates } from '../../src/domain/plan/selection.js';

/** The plan that ships with the project. */
export const plan: Plan = loadPlan(readFileSync('plan/infra.toml', 'utf8'), 'plan/infra.toml');

/** A checkout in memory. */
export function repositoryOf(files: Readonly<Record<string, string>>): Repository {
  const manifests = Object.keys(files).filter((path) => path.endsWith('Cargo.toml'));
  const read = new Map(manifests.map((path) => [path, readManifest(files[path] ?? '', path)]));
  return { ...findWorkspaces(Object.keys(files), read, new Map()), unreadable: [] };
}

/** Integrates `crates` into a checkout in memory. */
export function integrate(
  files: Readonly<Record<string, string>>,
  crates: string,
  options: Partial<IntegrationRequest> = {},
): Integration {
  const repository = repositoryOf(files);
  return planIntegration({
    plan,
    crates: selectCrates(crates.split(' '), plan, 'owner/name').crates,
    infra: plan.infra,
    repository,
    workspaces: repository.workspaces.map((workspace) => ({ workspace, members: workspace.members })),
    placement: 'auto',
    members: 'auto',
    optional: new Set(),
    optionalFeature: 'infra',
    ...options,
  });
}

/** The files after an integration. */
export function after(files: Readonly<Record<string, string>>, integration: Integration): Record<string, string> {
  return {
    ...files,
    ...Object.fromEntries([...integration.manifests].map(([path, edited]) => [path, edited.after.text])),
  };
}
