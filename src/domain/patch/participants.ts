import { listed } from '../text/lists.js';
import type { Manifest } from '../cargo/manifest/manifest.js';
import type { Workspace } from '../cargo/workspace/workspace.js';
import { Failure } from '../failure.js';
import { generatorOf } from './generated-manifest.js';
import { nearest, suggestion } from '../text/nearest.js';
import type { Plan } from '../plan/plan.js';
import type { ChosenWorkspace } from '../target.js';

/** The input `placement`. */
export type Placement = 'auto' | 'workspace' | 'direct';
/** The input `members`; names are those of packages. */
export type Members = 'auto' | 'all' | readonly string[];

/** The packages of a workspace that get the crates, and where their entries go. */
export interface Participation {
  readonly workspace: Workspace;
  readonly packages: readonly Manifest[];
  /** Entries go into `[workspace.dependencies]` and packages inherit them. */
  readonly inherits: boolean;
}

/**
 * Who gets the crates, by the rules for `members` and `placement` (docs/interface.md). Packages that are infra crates
 * themselves never do, nor those in a submodule, which are another repository's, nor those that a generator writes.
 *
 * @param planned the plan's members for the repository.
 * @throws {Failure} `usage` that names every unknown package with the nearest one, or a package that has no workspace
 *   although `placement` is `workspace`.
 */
export function participations(
  workspaces: readonly ChosenWorkspace[],
  options: {
    readonly members: Members;
    readonly placement: Placement;
    readonly planned?: readonly string[] | undefined;
    readonly plan: Pick<Plan, 'crates'>;
  },
): readonly Participation[] {
  const { members, planned, plan } = options;
  if (typeof members === 'object') requireKnown(members, workspaces, 'input `members`');
  else if (members === 'auto' && planned !== undefined) requireKnown(planned, workspaces, "the plan's `members`");
  return workspaces.flatMap((chosen) => {
    const packages = membersOf(chosen, members, planned).filter(
      (member) =>
        !plan.crates.has(nameOf(member)) && member.submodule === undefined && generatorOf(member) === undefined,
    );
    if (packages.length === 0) return [];
    const inherits = inheritsIn(chosen.workspace, options.placement);
    return [{ workspace: chosen.workspace, packages, inherits }];
  });
}

function membersOf(
  chosen: ChosenWorkspace,
  members: Members,
  planned: readonly string[] | undefined,
): readonly Manifest[] {
  if (members === 'all') return chosen.members;
  const names = members === 'auto' ? planned : members;
  if (names !== undefined) return chosen.members.filter((member) => names.includes(nameOf(member)));
  const { workspace } = chosen;
  if (chosen.members.length < workspace.members.length) return chosen.members;
  const root = chosen.members.find((member) => member.path === workspace.root.path);
  if (root !== undefined) return [root];
  if (workspace.root.workspace?.defaultMembers !== undefined) return workspace.defaultMembers;
  return chosen.members.filter((member) => member.package?.procMacro !== true);
}

function inheritsIn(workspace: Workspace, placement: Placement): boolean {
  if (placement === 'workspace' && !workspace.declared) {
    throw new Failure(
      'usage',
      `input \`placement\`: ${workspace.root.path} has no \`[workspace]\` to put entries into`,
      {
        hint: 'Use `placement: auto` or `direct`.',
        locations: [{ path: workspace.root.path, line: 1, column: 1 }],
      },
    );
  }
  return placement !== 'direct' && workspace.declared;
}

function requireKnown(names: readonly string[], workspaces: readonly ChosenWorkspace[], where: string): void {
  const all = workspaces.flatMap(({ members }) => members);
  const known = all.filter((one) => one.submodule === undefined && generatorOf(one) === undefined).map(nameOf);
  const problems = names
    .filter((name) => !known.includes(name))
    .map((name) => {
      const there = all.find((member) => nameOf(member) === name);
      if (there?.submodule !== undefined)
        return `${where}: \`${name}\` is in the submodule \`${there.submodule}\`, another repository`;
      const generator = there && generatorOf(there);
      if (generator !== undefined)
        return `${where}: \`${name}\` is written by ${generator}, which would remove the crates again`;
      const near = nearest(name, known);
      return `${where}: \`${name}\` is not a package here${suggestion(near) || `. Accepted values: ${listed(known)}`}`;
    });
  if (problems.length === 0) return;
  throw new Failure('usage', problems.join('\n'), {
    hint: 'Correct the inputs and run again; nothing was changed.',
  });
}

/** The package's name; empty for a virtual manifest. */
export function nameOf(manifest: Manifest): string {
  return manifest.package?.name ?? '';
}
