import type { Manifest } from '../../cargo/manifest/manifest.js';
import type { AuditContext } from '../context.js';
import { finding, type Finding } from '../finding.js';
import { modulePackages } from '../module-packages.js';
import { locateEntries } from '../places/dependency-place.js';
import { formatPlace } from '../places/format-place.js';
import { locateKey } from '../places/manifest-place.js';
import type { FileRules, Rule } from '../rule.js';

const wasmNoCdylibRule = {
  id: 'wasm-no-cdylib',
  title: 'No package builds a wasm module',
  severity: 'warning',
  rationale: 'Only a library with crate type `cdylib` becomes a `.wasm` file.',
  help:
    'Add `crate-type = ["cdylib", "rlib"]` to `[lib]` of the package that the browser gets; apply-patch does ' +
    'it for the plan’s package.',
} as const satisfies Rule;

const wasmFeatureRule = {
  id: 'wasm-feature',
  title: 'The feature `wasm` is missing or incomplete',
  severity: 'note',
  rationale: 'The feature switches on `wasm` of each infra crate that is used in the browser.',
  help: 'apply-patch writes it.',
} as const satisfies Rule;

const wasmCrateUnsupportedRule = {
  id: 'wasm-crate-unsupported',
  title: 'A requested infra crate does not build for wasm',
  severity: 'note',
  rationale: 'The plan marks it as native (6.1): it stays out of the build for the browser.',
  help: 'It goes under `cfg(not(target_arch = "wasm32"))`; apply-patch does it.',
} as const satisfies Rule;

export const wasmSetup = {
  heading: 'wasm readiness',
  needs: 'files',
  rules: [wasmNoCdylibRule, wasmFeatureRule, wasmCrateUnsupportedRule],
  check,
} as const satisfies FileRules;

/**
 * Whether the manifests are set up for wasm, where the plan marks the repository for it (docs/plan.md, 12.2 and
 * 12.3.2).
 */
function check(context: AuditContext): readonly Finding[] {
  const { planned } = context;
  if (planned?.wasm === undefined) return [];
  const modules = modulePackages(context);
  return [
    ...(modules.length === 0 ? noModule(context) : modules.flatMap((manifest) => wasmFeature(manifest, context))),
    ...unsupportedCrates(context),
  ];
}

function noModule({ workspaces, planned }: AuditContext): readonly Finding[] {
  const members = workspaces.flatMap((chosen) => chosen.workspace.members);
  const named = members.find((member) => member.package?.name === planned?.wasm?.package);
  const root = named ?? workspaces[0]?.workspace.root;
  if (root === undefined) return [];
  const location = named === undefined ? locateKey(root, 'workspace', 'members') : locateKey(root, 'lib', 'crate-type');
  const which = named?.package === undefined ? 'no package has' : `\`${named.package.name}\` does not have`;
  const next =
    named === undefined
      ? 'Add it to the library that the browser gets, and name that package in the plan (`wasm.package`).'
      : 'Add it to `[lib]`; apply-patch does it.';
  return [
    finding(wasmNoCdylibRule, {
      message:
        `${formatPlace(location)}: the plan wants this repository in the browser ` +
        `(${planned?.wasm?.useCase ?? ''}), but ${which} the crate type \`cdylib\`. ${next}`,
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
  const location = feature ? manifest.document.locate(feature.entry.range) : locateKey(manifest, 'features');
  const found = feature === undefined ? 'there is no feature `wasm`' : 'the feature `wasm` does not enable all of it';
  return [
    finding(wasmFeatureRule, {
      message:
        `${formatPlace(location)}: ${found}; expected ` +
        `${(feature === undefined ? wanted : missing).map((item) => `\`${item}\``).join(', ')}. ` +
        'apply-patch writes it.',
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
    const location = locateEntries(workspace);
    return [
      finding(wasmCrateUnsupportedRule, {
        message:
          `${formatPlace(location)}: \`${name}\` does not build for ` +
          `wasm${crate.wasm.note === '' ? '' : ` (${crate.wasm.note})`}, and this repository is built for the ` +
          'browser. apply-patch puts it under `cfg(not(target_arch = "wasm32"))` in the package that is.',
        locations: [location],
      }),
    ];
  });
}
