/** Section 10 of docs/plan.md: whether the manifests are in a state in which entries can be added. */
export const workspaceRules = [
  {
    id: 'no-root-manifest',
    title: 'No Cargo.toml at the root',
    severity: 'note',
    rationale: 'Cargo then has no one workspace: each one that is found below is treated by itself (plan, 10.2.1).',
    help: 'Nothing has to be done. Set `manifest-path` to work on one of them only.',
  },
  {
    id: 'unreadable-manifest',
    title: 'A manifest cannot be read',
    severity: 'warning',
    rationale:
      'What a broken manifest asks for is unknown, so the audit is incomplete. An error where Cargo needs the file for the workspace that is worked on.',
    help: 'Correct the place that the message names; `cargo metadata --no-deps` shows Cargo’s own words.',
  },
  {
    id: 'refused-manifest',
    title: 'Cargo refuses a manifest',
    severity: 'error',
    rationale:
      'The file can be read, but something in it is not allowed: Cargo resolves nothing before it is corrected, with infra or without. A warning outside the workspaces that are worked on.',
    help: 'Correct the place that the message names.',
  },
  {
    id: 'old-resolver',
    title: 'The workspace uses resolver 1',
    severity: 'warning',
    rationale:
      'Resolver 1 unifies the features of normal, dev and build dependencies and of all targets: infra features can leak into builds that do not want them (plan, 10.4). A virtual workspace without `resolver` has it whatever the edition of its members.',
    help: 'Add `resolver = "2"` to `[workspace]` and run your tests: it changes which features are on, so it is never done silently. `fix: old-resolver` does it.',
    fixable: true,
  },
  {
    id: 'missing-member',
    title: 'A member of the workspace does not exist',
    severity: 'error',
    rationale: 'Cargo refuses the whole workspace, with infra or without (plan, 10.4: explicit members are required).',
    help: 'Remove the entry from `members`, or add the package.',
  },
  {
    id: 'submodule-member',
    title: 'A member lies in a submodule',
    severity: 'warning',
    rationale:
      'Cargo builds it with the workspace, but its files belong to another repository: no commit here can change them.',
    help: 'Integrate infra in the repository of the submodule, then update the submodule.',
  },
  {
    id: 'orphan-package',
    title: 'A package is neither a member nor excluded',
    severity: 'warning',
    rationale:
      'Cargo refuses to build a package below a workspace root that does not know it. Infra entries there could not be checked.',
    help: 'Add the folder to `members` or to `exclude`.',
    fixable: true,
  },
  {
    id: 'implicit-member',
    title: 'A package is a member without being listed',
    severity: 'note',
    rationale:
      'A path dependency below the root is a member by itself. The plan asks for explicit members (10.2.1), so that removing a dependency does not silently remove a package from the checks.',
    help: 'Add the folder to `members`.',
    fixable: true,
  },
  {
    id: 'absolute-path-dependency',
    title: 'A dependency is an absolute path',
    severity: 'error',
    rationale: 'It exists on one machine only (plan, 10.2.2).',
    help: 'Use a git dependency, or a path relative to the manifest.',
  },
  {
    id: 'path-leaves-repository',
    title: 'A path dependency leaves the repository',
    severity: 'error',
    rationale:
      'A fresh checkout, the one that CI and everybody else has, does not have what is beside it (plan, 10.2.2).',
    help: 'Use a git dependency.',
  },
  {
    id: 'path-leaves-workspace',
    title: 'A path dependency crosses into another workspace',
    severity: 'warning',
    rationale:
      'Two workspaces of one repository have two lockfiles and two sets of inherited values; a package that belongs to both can get different infra versions in each (plan, 10.2.2).',
    help: 'Move the package into this workspace, or depend on it by git.',
  },
  {
    id: 'missing-path-dependency',
    title: 'A path dependency has no Cargo.toml',
    severity: 'error',
    rationale: 'Cargo cannot read the workspace, with infra or without.',
    help: 'Correct the path, or add the package. A git submodule has to be checked out.',
  },
  {
    id: 'dangling-inheritance',
    title: '`workspace = true` points nowhere',
    severity: 'error',
    rationale: 'Cargo refuses the manifest: inherited values must stand in the same workspace’s root (plan, 10.2.2).',
    help: 'Add the value to the workspace root, or write it in place of `workspace = true`.',
  },
  {
    id: 'missing-target',
    title: 'A target that the manifest names has no file',
    severity: 'warning',
    rationale:
      '`cargo check` refuses the package, with infra or without. It is a warning because the dependency graph can still be resolved: the smoke test will call the repository already broken.',
    help: 'Add the file, correct `path`, or remove the section.',
  },
] as const;
