import type { ChainLink } from '../../cargo/graph/cargo-chain.js';
import { effectiveDependency } from '../../cargo/manifest/effective-dependency.js';
import type { ResolvedPackage } from '../../cargo/graph/graph.js';
import type { Workspace } from '../../cargo/workspace/workspace.js';
import type { Location } from '../../failure.js';
import { valueAt, type Range } from '../../toml/document.js';
import { formatPlace } from './format-place.js';
import { locateKey } from './manifest-place.js';

/** The line by which a member asks for a package, and the requirement that stands there. */
export interface RequirementLine {
  readonly location: Location;
  readonly requirement?: string;
  /** Where the requirement is written, quotes included. */
  readonly written?: { readonly path: string; readonly range: Range };
}

/** Where `member` (a package name) asks for `name`: its own line, or the workspace's that it inherits. */
export function findRequirement(workspace: Workspace, member: string, name: string): RequirementLine | undefined {
  const manifest = workspace.members.find((candidate) => candidate.package?.name === member);
  if (manifest === undefined) return undefined;
  for (const dependency of manifest.dependencies) {
    const effective = effectiveDependency(dependency, manifest, workspace);
    if (effective.kind !== 'effective' || effective.package !== name) continue;
    const declared = effective.inherited ?? dependency;
    const { value } = declared.entry;
    const version = value.kind === 'table' ? valueAt(value, 'version') : value;
    return {
      ...(version?.kind === 'string' && { written: { path: effective.declaredIn.path, range: version.range } }),
      location: effective.declaredIn.document.locate(declared.entry.range),
      ...(effective.requirement !== undefined && { requirement: effective.requirement }),
    };
  }
  return undefined;
}

/** The line behind the first step of a chain that begins with a member. */
export function findChainStart(workspace: Workspace, chain: readonly ResolvedPackage[]): RequirementLine | undefined {
  // A member may lead to another member: the last of them has the line.
  const names = new Set(workspace.members.map((member) => member.package?.name));
  const last = chain.findLastIndex((step) => step.source === null && names.has(step.name));
  const [member, next] = [chain[last], chain[last + 1]];
  return member && next && findRequirement(workspace, member.name, next.name);
}

/** Where new infra entries go, and the place of last resort: the table of dependencies, else the file. */
export function locateEntries({ root }: Workspace): Location {
  return root.workspace === undefined ? locateKey(root, 'dependencies') : locateKey(root, 'workspace', 'dependencies');
}

/** A chain of the graph in words: `member 0.1.0 → tokio 1.40.0 → mio 1.0.3`. */
export function formatChain(chain: readonly ResolvedPackage[]): string {
  return chain.map((step) => `${step.name} ${step.version}`).join(' → ');
}

/** A chain of Cargo's error text in words, member first, with the line and requirement of the member. */
export function describeChain(
  workspace: Workspace,
  chain: readonly ChainLink[],
): { words: string; asked?: RequirementLine } {
  const steps = chain.toReversed();
  const names = new Set(workspace.members.map((member) => member.package?.name));
  const last = steps.findLastIndex((step) => names.has(step.name));
  const [member, next] = [steps[last], steps[last + 1]];
  const asked = member && next && findRequirement(workspace, member.name, next.name);
  const words = steps
    .map((step, index) => {
      const at =
        index !== last || next === undefined ? '' : asked ? ` (${formatPlace(asked.location)})` : ' (new entry)';
      const requirement = step.requirement === undefined ? '' : ` [\`${step.requirement}\`]`;
      return `${step.name} ${step.version}${requirement}${at}`;
    })
    .join(' → ');
  return { words, ...(asked && { asked }) };
}
