import type { DependencyGraph } from '../cargo/graph/graph.js';
import { chainTo } from '../cargo/graph/graph-delta.js';
import type { Workspace } from '../cargo/workspace/workspace.js';
import { nativeOnly, randomnessNeeds, wasmGraph } from '../wasm/wasm-graph.js';
import type { AuditContext } from './context.js';
import { askedAt, chainStart, chainWords, entriesPlace } from './dependency-place.js';
import type { Finding } from './finding.js';
import { finding, place } from './rules.js';
import { modulePackages } from './wasm-setup.js';

/**
 * What stops the wasm build in the graph after, where the plan marks the repository for wasm (docs/plan.md, 12).
 *
 * @param cli the version of the wasm-bindgen command line on this machine, where there is one.
 */
export function wasmReadiness(
  graph: DependencyGraph,
  workspace: Workspace,
  context: AuditContext,
  cli: string | undefined,
): readonly Finding[] {
  if (context.planned?.wasm === undefined) return [];
  const names = new Set(modulePackages(context).map((manifest) => manifest.package?.name));
  const starts = graph.members.filter((id) => names.has(graph.packages.get(id)?.name));
  if (starts.length === 0) return [];
  const wasm = wasmGraph(graph, starts);
  return [
    ...randomness(wasm, workspace),
    ...nativePackages(wasm, workspace),
    ...(cli === undefined ? [] : bindgenVersion(wasm, workspace, cli)),
  ];
}

function randomness(wasm: DependencyGraph, workspace: Workspace): readonly Finding[] {
  return randomnessNeeds(wasm)
    .filter((need) => !need.hasFeature)
    .map(({ package: found, feature, cfg }) => {
      const chain = chainTo(wasm, found.id);
      const location = chainStart(workspace, chain)?.location ?? entriesPlace(workspace);
      const requirement = found.version.split('.').slice(0, 2).join('.');
      const flags = cfg === undefined ? '' : ` and \`--cfg ${cfg}\` in the wasm target’s rustflags`;
      return finding('wasm-randomness', {
        message: `${place(location)} brings \`${found.name}\` ${found.version} into the wasm build (${chainWords(chain)}) without the feature \`${feature}\`: it does not compile there. Add \`${found.name} = { version = "${requirement}", features = ["${feature}"] }\` to \`[target.'cfg(target_arch = "wasm32")'.dependencies]\`${flags}; apply-patch does it.`,
        locations: [location],
      });
    });
}

function nativePackages(wasm: DependencyGraph, workspace: Workspace): readonly Finding[] {
  return nativeOnly(wasm).map(({ package: found, needs }) => {
    const chain = chainTo(wasm, found.id);
    const location = chainStart(workspace, chain)?.location ?? entriesPlace(workspace);
    return finding('wasm-native-package', {
      message: `${place(location)} brings \`${found.name}\` ${found.version} into the wasm build (${chainWords(chain)}); it needs ${needs} and does not compile there. Switch the feature off that brings it, or put the dependency under \`cfg(not(target_arch = "wasm32"))\`.`,
      locations: [location],
    });
  });
}

function bindgenVersion(wasm: DependencyGraph, workspace: Workspace, cli: string): readonly Finding[] {
  return [...wasm.packages.values()]
    .filter((found) => found.name === 'wasm-bindgen' && found.version !== cli)
    .map((found) => {
      const chain = chainTo(wasm, found.id);
      const member = chain.at(-2);
      const location =
        (member && askedAt(workspace, member.name, found.name)?.location) ??
        chainStart(workspace, chain)?.location ??
        entriesPlace(workspace);
      return finding('wasm-bindgen-version', {
        message: `${place(location)} resolves to wasm-bindgen ${found.version}, but this machine has the command line ${cli}, which refuses modules of another version. Install ${found.version}: \`cargo install wasm-bindgen-cli --version ${found.version} --locked\`.`,
        locations: [location],
      });
    });
}
