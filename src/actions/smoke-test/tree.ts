import type { Manifest } from '../../domain/cargo/manifest/manifest.js';
import type { WorkspaceTree } from '../../domain/smoke/cargo-command.js';
import {
  readTypeScriptProject,
  typeScriptFolders,
  type TypeScriptProject,
} from '../../domain/smoke/typescript-project.js';
import { featuresOf, hasDefaultFeatures, isSetUpForWasm, makesModule } from '../../domain/wasm/wasm-packages.js';
import type { ChosenWorkspace, Target } from '../../domain/target.js';
import type { Applicable, SmokeTree, WasmPackage } from '../../flows/run-cargo.js';
import type { Ports } from '../../ports/ports.js';

/** Manifests that are read to see whether a workspace has something to build. */
const maxMembers = 200;

/** What the steps work on in the checkout. */
export async function treeOf(target: Target, ports: Pick<Ports, 'checkout'>): Promise<SmokeTree> {
  const infra = new Set(target.plan.crates.keys());
  const workspaces = target.workspaces.map((chosen) => ({ chosen, tree: workspaceTree(chosen, infra) }));
  return {
    root: ports.checkout.root,
    workspaces: workspaces.map(({ tree }) => tree),
    targetFolders: new Map(),
    wasm: wasmPackages(
      workspaces.flatMap(({ chosen, tree }) => chosen.members.map((manifest) => ({ manifest, workspace: tree }))),
      target,
    ),
    typescript: await typeScriptProjects(target, ports),
  };
}

/** The workspace's own choice, `default-members`, with the packages that got crates; all where it makes none. */
function workspaceTree({ workspace, members }: ChosenWorkspace, infra: ReadonlySet<string>): WorkspaceTree {
  const all = workspace.members.flatMap(nameOf);
  const byDefault = new Set(
    workspace.root.workspace?.defaultMembers === undefined ? members : workspace.defaultMembers,
  );
  const narrowed = members.length < workspace.members.length;
  const chosen = members.filter((member) => narrowed || byDefault.has(member) || uses(member, infra));
  return {
    folder: workspace.root.folder,
    packages: chosen.flatMap(nameOf),
    whole: chosen.length === workspace.members.length,
    members: all,
  };
}

function nameOf(member: Manifest): readonly string[] {
  return member.package ? [member.package.name] : [];
}

function uses(member: Manifest, infra: ReadonlySet<string>): boolean {
  return member.dependencies.some((dependency) => infra.has(dependency.package) || infra.has(dependency.name));
}

function wasmPackages(
  members: readonly { readonly manifest: Manifest; readonly workspace: WorkspaceTree }[],
  { planned }: Target,
): Applicable<WasmPackage> {
  const wasm = planned?.wasm;
  const modules = members.filter(({ manifest }) => makesModule(manifest));
  const named = wasm?.package;
  const meant =
    named === undefined
      ? modules.filter(({ manifest }) => wasm !== undefined || isSetUpForWasm(manifest))
      : modules.filter(({ manifest }) => manifest.package?.name === named);
  const items = meant.map(({ manifest, workspace }) => ({
    name: manifest.package?.name ?? '',
    workspace,
    features: featuresOf(manifest, ['wasm']),
    hasDefaultFeatures: hasDefaultFeatures(manifest),
  }));
  if (items.length > 0) return { items };
  if (named !== undefined) return { not: `the plan's wasm package ${named} has no cdylib target here` };
  if (wasm !== undefined) return { not: 'the plan lists wasm crates, but no package has a cdylib target' };
  return { not: 'no package has a cdylib target with a wasm feature or wasm-bindgen' };
}

async function typeScriptProjects(
  target: Target,
  ports: Pick<Ports, 'checkout'>,
): Promise<Applicable<TypeScriptProject>> {
  const files = await ports.checkout.files();
  const folders = typeScriptFolders(files);
  if (folders.length === 0) return { not: 'there is no package.json in the root, ts or typescript' };
  const items: TypeScriptProject[] = [];
  const reasons: string[] = [];
  for (const folder of folders) {
    const path = folder === '.' ? 'package.json' : `${folder}/package.json`;
    const members = await Promise.all(memberManifests(folder, files).map((one) => ports.checkout.read(one)));
    const project = readTypeScriptProject(folder, await ports.checkout.read(path), files, members, target.plan.sdk);
    if (project.kind === 'project') items.push(project);
    else reasons.push(`${path} ${project.why}`);
  }
  return items.length > 0 ? { items } : { not: reasons.join('; ') };
}

/** Manifests below a folder of which its workspace may have members. */
function memberManifests(folder: string, files: readonly string[]): readonly string[] {
  const prefix = folder === '.' ? '' : `${folder}/`;
  return files
    .filter((file) => file.startsWith(prefix) && file.endsWith('/package.json') && !/(?:^|\/)node_modules\//.test(file))
    .filter((file) => file !== `${prefix}package.json`)
    .slice(0, maxMembers);
}
