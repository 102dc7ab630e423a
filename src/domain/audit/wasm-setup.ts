import type { Manifest } from '../cargo/manifest/manifest.js';
import { makesModule } from '../wasm/wasm-packages.js';
import type { AuditContext } from './context.js';
import type { Finding } from './finding.js';
import { entriesPlace } from './dependency-place.js';
import { placeOf } from './manifest-place.js';
import { finding, place } from './rules.js';

/**
 * Whether the manifests are set up for wasm, where the plan marks the repository for it (docs/plan.md, 12.2 and
 * 12.3.2).
 */
export function wasmSetup(context: AuditContext): readonly Finding[] {
  const { planned } = context;
  if (planned?.wasm === undefined) return [];
  const modules = modulePackages(context);
  return [
    ...(modules.length === 0 ? noModule(context) : modules.flatMap((manifest) => wasmFeature(manifest, context))),
    ...unsupportedCrates(context),
  ];
}

/** The packages that the browser gets: the plan's, else those with a `cdylib`. */
export function modulePackages({ workspaces, planned }: AuditContext): readonly Manifest[] {
  const members = workspaces.flatMap((chosen) => chosen.workspace.members);
  const modules = members.filter(makesModule);
  const named = planned?.wasm?.package;
  return named === undefined ? modules : modules.filter((member) => member.package?.name === named);
}

function noModule({ workspaces, planned }: AuditContext): readonly Finding[] {
  const members = workspaces.flatMap((chosen) => chosen.workspace.members);
  const named = members.find((member) => member.package?.name === planned?.wasm?.package);
  const root = named ?? workspaces[0]?.workspace.root;
  if (root === undefined) return [];
  const location = named === undefined ? placeOf(root, 'workspace', 'members') : placeOf(root, 'lib', 'crate-type');
  const which = named?.package === undefined ? 'no package has' : `\`${named.package.name}\` does not have`;
  const next =
    named === undefined
      ? 'Add it to the library that the browser gets, and name that package in the plan (`wasm.package`).'
      : 'Add it to `[lib]`; apply-patch does it.';
  return [
    finding('wasm-no-cdylib', {
      message: `${place(location)}: the plan wants this repository in the browser (${planned?.wasm?.useCase ?? ''}), but ${which} the crate type \`cdylib\`. ${next}`,
      locations: [location],
    }),
  ];
}

function wasmFeature(manifest: Manifest, { planned, plan }: AuditContext): readonly Finding[] {
  const wanted = (planned?.wasm?.crates ?? [])
    .filter((name) => plan.crates.get(name)?.features.includes('wasm'))
    .map((name) => `${name}/wasm`);
  const feature = manifest.features.find(({ name }) => name === 'wasm');
  // `infra-json?/wasm` does the same for an optional dependency.
  const missing = wanted.filter((item) => !feature?.enables.some((enabled) => enabled.replace('?/', '/') === item));
  if (feature !== undefined && missing.length === 0) return [];
  const location = feature ? manifest.document.locate(feature.entry.range) : placeOf(manifest, 'features');
  const found = feature === undefined ? 'there is no feature `wasm`' : 'the feature `wasm` does not enable all of it';
  return [
    finding('wasm-feature', {
      message: `${place(location)}: ${found}; expected ${(feature === undefined ? wanted : missing).map((item) => `\`${item}\``).join(', ')}. apply-patch writes it.`,
      locations: [location],
    }),
  ];
}

function unsupportedCrates({ crates, plan, workspaces }: AuditContext): readonly Finding[] {
  const workspace = workspaces[0]?.workspace;
  if (workspace === undefined) return [];
  return crates.flatMap(({ name }) => {
    const crate = plan.crates.get(name);
    if (crate === undefined || crate.wasm.status !== 'none') return [];
    const location = entriesPlace(workspace);
    return [
      finding('wasm-crate-unsupported', {
        message: `${place(location)}: \`${name}\` does not build for wasm${crate.wasm.note === '' ? '' : ` (${crate.wasm.note})`}, and this repository is built for the browser. apply-patch puts it under \`cfg(not(target_arch = "wasm32"))\` in the package that is.`,
        locations: [location],
      }),
    ];
  });
}
