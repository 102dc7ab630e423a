import type { Manifest } from '../cargo/manifest/manifest.js';
import { makesModule } from '../wasm/wasm-packages.js';
import type { AuditContext } from './context.js';

/** The packages that the browser gets: the plan's, else those with a `cdylib`. */
export function modulePackages({ workspaces, planned }: AuditContext): readonly Manifest[] {
  const members = workspaces.flatMap((chosen) => chosen.workspace.members);
  const modules = members.filter(makesModule);
  const named = planned?.wasm?.package;
  return named === undefined ? modules : modules.filter((member) => member.package?.name === named);
}
