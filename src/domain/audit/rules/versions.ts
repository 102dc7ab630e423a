/** Section 11 of docs/plan.md: the repository's versions against the canonical ones. */
export const versionRules = [
  {
    id: 'incompatible-requirement',
    title: 'A requirement is outside the plan’s compatible range',
    severity: 'warning',
    rationale:
      'Versions that are not semver-compatible live side by side in one graph, so it costs extra packages and nothing else, unless types meet. It is an error where the public API of a requested infra crate exposes the dependency: then the repository’s types and infra’s do not match. It is a note where no requested crate is known to use it.',
    help: 'Raise the requirement (plan, 11.6, strategy 1), or put the infra crate behind a Cargo feature (`optional`).',
    fixable: true,
  },
  {
    id: 'locked-outside-range',
    title: 'A locked version is outside the plan’s compatible range',
    severity: 'note',
    rationale:
      'The requirement allows a version in the range; only Cargo.lock is behind, and Cargo moves it when infra needs it.',
    help: 'Run the `cargo update --precise` command of the message to see the change by itself.',
  },
] as const;
