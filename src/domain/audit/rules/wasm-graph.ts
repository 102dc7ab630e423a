import type { DependencyGraph } from '../../cargo/graph/graph.js';
import { chainTo } from '../../cargo/graph/chain.js';
import type { Workspace } from '../../cargo/workspace/workspace.js';
import { nativeOnly, randomnessNeeds, wasmGraph as wasmPartOf } from '../../wasm/wasm-graph.js';
import type { CargoAnswer } from '../cargo-answer.js';
import type { AuditContext } from '../context.js';
import { finding, type Finding } from '../finding.js';
import { modulePackages } from '../module-packages.js';
import { findChainStart, findRequirement, formatChain, locateEntries } from '../places/dependency-place.js';
import { formatPlace } from '../places/format-place.js';
import type { CargoRules, Rule } from '../rule.js';

const wasmRandomnessRule = {
  id: 'wasm-randomness',
  title: 'A source of randomness is not set up for the browser',
  severity: 'warning',
  rationale:
    'getrandom 0.2 needs the feature `js`; 0.3 needs `wasm_js` and `--cfg getrandom_backend="wasm_js"`; uuid ' +
    'needs `js`. Each one in the wasm graph stops the build where it lacks it.',
  help: 'Add the features to the wasm target’s dependencies; apply-patch does it.',
} as const satisfies Rule;

const wasmBindgenVersionRule = {
  id: 'wasm-bindgen-version',
  title: 'wasm-bindgen and its command line differ',
  severity: 'warning',
  rationale:
    'The format between the two changes with every release: the command line refuses a module of another version.',
  help: 'Install the version that Cargo.lock has: `cargo install wasm-bindgen-cli --version …`.',
} as const satisfies Rule;

const wasmNativePackageRule = {
  id: 'wasm-native-package',
  title: 'A native package is in the wasm graph',
  severity: 'warning',
  rationale: 'It does not build for wasm32-unknown-unknown, and with it nothing that depends on it.',
  help: 'Take the dependency that brings it out of the wasm build: features, or `cfg(not(target_arch = "wasm32"))`.',
} as const satisfies Rule;

export const wasmGraph = {
  heading: 'wasm readiness',
  needs: 'cargo',
  rules: [wasmRandomnessRule, wasmBindgenVersionRule, wasmNativePackageRule],
  check,
} as const satisfies CargoRules;

/** What stops the wasm build in the graph after, where the plan marks the repository for wasm (docs/plan.md, 12). */
function check({ workspaces, bindgen }: CargoAnswer, context: AuditContext): readonly Finding[] {
  if (context.planned?.wasm === undefined) return [];
  const names = new Set(modulePackages(context).map((manifest) => manifest.package?.name));
  return workspaces.flatMap(({ workspace, before, after }) => {
    if (before.kind === 'failed' || after.kind === 'failed') return [];
    const { graph } = after;
    const starts = graph.members.filter((id) => names.has(graph.packages.get(id)?.name));
    if (starts.length === 0) return [];
    const wasm = wasmPartOf(graph, starts);
    return [
      ...randomness(wasm, workspace),
      ...nativePackages(wasm, workspace),
      ...(bindgen === undefined ? [] : bindgenVersion(wasm, workspace, bindgen)),
    ];
  });
}

function randomness(wasm: DependencyGraph, workspace: Workspace): readonly Finding[] {
  return randomnessNeeds(wasm)
    .filter((need) => !need.hasFeature)
    .map(({ package: found, feature, cfg }) => {
      const chain = chainTo(wasm, found.id);
      const location = findChainStart(workspace, chain)?.location ?? locateEntries(workspace);
      const requirement = found.version.split('.').slice(0, 2).join('.');
      const flags = cfg === undefined ? '' : ` and \`--cfg ${cfg}\` in the wasm target’s rustflags`;
      return finding(wasmRandomnessRule, {
        message:
          `${formatPlace(location)} brings \`${found.name}\` ${found.version} into the wasm build ` +
          `(${formatChain(chain)}) without the feature \`${feature}\`: it does not compile there. Add ` +
          `\`${found.name} = { version = "${requirement}", features = ["${feature}"] }\` to ` +
          `\`[target.'cfg(target_arch = "wasm32")'.dependencies]\`${flags}; apply-patch does it.`,
        locations: [location],
      });
    });
}

function nativePackages(wasm: DependencyGraph, workspace: Workspace): readonly Finding[] {
  return nativeOnly(wasm).map(({ package: found, needs }) => {
    const chain = chainTo(wasm, found.id);
    const location = findChainStart(workspace, chain)?.location ?? locateEntries(workspace);
    return finding(wasmNativePackageRule, {
      message:
        `${formatPlace(location)} brings \`${found.name}\` ${found.version} into the wasm build ` +
        `(${formatChain(chain)}); it needs ${needs} and does not compile there. Switch the feature off that ` +
        'brings it, or put the dependency under `cfg(not(target_arch = "wasm32"))`.',
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
        (member && findRequirement(workspace, member.name, found.name)?.location) ??
        findChainStart(workspace, chain)?.location ??
        locateEntries(workspace);
      return finding(wasmBindgenVersionRule, {
        message:
          `${formatPlace(location)} resolves to wasm-bindgen ${found.version}, but this machine has the ` +
          `command line ${cli}, which refuses modules of another version. Install ${found.version}: ` +
          `\`cargo install wasm-bindgen-cli --version ${found.version} --locked\`.`,
        locations: [location],
      });
    });
}
