import type { Manifest } from '../../domain/cargo/manifest/manifest.js';
import { Failure } from '../../domain/failure.js';
import { nearest, suggestion } from '../../domain/text/nearest.js';
import type { WorkspaceTree } from '../../domain/smoke/cargo-command.js';
import { featuresOf, hasDefaultFeatures, isSetUpForWasm, makesModule } from '../../domain/wasm/wasm-packages.js';
import type { Target } from '../../domain/target.js';
import type { WasmInputs } from './inputs.js';

/** A package to build a module from. */
export interface ModulePackage {
  readonly name: string;
  readonly workspace: WorkspaceTree;
  readonly manifest: Manifest;
  readonly features: readonly string[];
  readonly hasDefaultFeatures: boolean;
  /**
   * Whether the inputs or the plan name it, or it says itself that it is for wasm; else its `cdylib` may be for
   * others.
   */
  readonly isMeant: boolean;
  /**
   * The version of wasm-bindgen that the lockfile has is asked for after the build: without one there may be none yet.
   */
  readonly lockfile: string;
}

/**
 * The packages that the inputs mean: those named, else the plan's, else every one that makes a module.
 *
 * @returns why there is none.
 * @throws {Failure} `usage` for a package that is not there, makes no module, or lacks a feature that was asked for.
 */
export function choosePackages(
  target: Target,
  inputs: WasmInputs,
): readonly ModulePackage[] | { readonly none: string } {
  const all = target.workspaces.flatMap(({ workspace, members }) =>
    members.map((manifest) => ({
      manifest,
      workspace: {
        folder: workspace.root.folder,
        packages: members.flatMap((member) => member.package?.name ?? []),
        whole: false,
      },
    })),
  );
  const named =
    inputs.packages ?? (target.planned?.wasm?.package === undefined ? undefined : [target.planned.wasm.package]);
  const names = all.map(({ manifest }) => manifest.package?.name ?? '');
  const problems = (named ?? []).flatMap((name) => {
    const found = all.find(({ manifest }) => manifest.package?.name === name);
    if (found === undefined) {
      const near = nearest(name, names);
      return [`input \`packages\`: there is no package \`${name}\`${suggestion(near)}`];
    }
    return makesModule(found.manifest)
      ? []
      : [`input \`packages\`: \`${name}\` makes no module; add \`crate-type = ["cdylib", "rlib"]\` to its [lib]`];
  });
  const chosen = all.filter(({ manifest }) =>
    named === undefined ? makesModule(manifest) : named.includes(manifest.package?.name ?? ''),
  );
  const unknown = (inputs.features ?? []).filter(
    (feature) => chosen.length > 0 && chosen.every(({ manifest }) => featuresOf(manifest, [feature]).length === 0),
  );
  problems.push(...unknown.map((feature) => `input \`features\`: none of the packages has the feature \`${feature}\``));
  if (problems.length > 0) {
    throw new Failure('usage', problems.join('\n'), { hint: 'Correct the inputs and run again; nothing was built.' });
  }
  if (chosen.length === 0) return { none: 'no package has a `cdylib` target for wasm' };
  return chosen.map(({ manifest, workspace }) => ({
    name: manifest.package?.name ?? '',
    workspace,
    manifest,
    features: featuresOf(manifest, inputs.features ?? ['wasm']),
    hasDefaultFeatures: hasDefaultFeatures(manifest),
    isMeant: named !== undefined || isSetUpForWasm(manifest),
    lockfile: workspace.folder === '.' ? 'Cargo.lock' : `${workspace.folder}/Cargo.lock`,
  }));
}
