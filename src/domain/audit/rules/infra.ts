/** How the repository already refers to infra crates, and critical constraint 1. */
export const infraRules = [
  {
    id: 'infra-reference-differs',
    title: 'An infra entry uses another reference than the plan',
    severity: 'warning',
    rationale:
      'Cargo takes one git repository under two references (none, branch, tag, rev) for two sets of crates, even at the same commit: an `InfraError` of one is not an `InfraError` of the other.',
    help: 'apply-patch writes the one reference that all entries share.',
    fixable: true,
  },
  {
    id: 'infra-version-impossible',
    title: 'An infra entry asks for a version that infra does not have',
    severity: 'warning',
    rationale: 'A `version` beside `git` is enforced: Cargo can never resolve it.',
    help: 'apply-patch writes the plan’s requirement.',
    fixable: true,
  },
  {
    id: 'infra-from-path',
    title: 'An infra crate is taken from a path',
    severity: 'warning',
    rationale:
      'A path to a checkout of infra exists on one machine only and is another set of crates than the git one (plan, 10.2.2).',
    help: 'apply-patch writes the git entry.',
    fixable: true,
  },
  {
    id: 'infra-from-registry',
    title: 'An infra crate is taken from a registry',
    severity: 'warning',
    rationale: 'Infra crates are not published: Cargo finds nothing, or somebody else’s package of the same name.',
    help: 'apply-patch writes the git entry.',
    fixable: true,
  },
  {
    id: 'infra-look-alike',
    title: 'An infra crate is taken from another repository',
    severity: 'warning',
    rationale:
      'A repository with nearly the name of the infra workspace is another set of crates, or does not exist. An error where the crate is not one of the plan’s either, because then it is uncertain what was meant.',
    help: 'apply-patch corrects the URL where the crate is one of the plan’s.',
    fixable: true,
  },
  {
    id: 'infra-unknown-crate',
    title: 'An infra crate does not exist',
    severity: 'error',
    rationale: 'Cargo cannot resolve it, and what was meant can only be guessed, so nothing is changed.',
    help: 'Use the crate that the message names, or remove the entry.',
  },
  {
    id: 'infra-outside-plan',
    title: 'An infra crate is not in the plan',
    severity: 'warning',
    rationale:
      'The infra workspace has, or may have, this crate; the plan does not know it: neither its layer, its wasm status nor what it exposes are checked.',
    help: 'Add the crate to the plan, or remove the entry.',
  },
  {
    id: 'infra-mixed-references',
    title: 'Infra entries use several references',
    severity: 'warning',
    rationale: 'Each reference is a set of crates of its own; their types do not match.',
    help: 'apply-patch writes one reference everywhere.',
    fixable: true,
  },
  {
    id: 'infra-elsewhere',
    title: 'An infra entry outside of this run uses another reference',
    severity: 'warning',
    rationale:
      'A run that is limited to one workspace (`manifest-path`) edits no other one. Each reference is a set of crates of its own: values of one could not be handed to the other.',
    help: 'Run the integration with the `manifest-path` that the message names too.',
  },
  {
    id: 'second-infra',
    title: 'A git dependency brings a second infra',
    severity: 'error',
    rationale:
      'A repository that this one depends on takes infra under another reference or URL. Both sets of crates would be in the graph, and values of one could not be handed to the other.',
    help: 'Use that reference here too (`infra-ref`), or change it there and take the new commit here.',
  },
  {
    id: 'infra-moving-reference',
    title: 'The infra reference moves',
    severity: 'note',
    rationale:
      'A branch is another commit tomorrow: a repository without a committed Cargo.lock takes whatever is there (plan, 8.1, API breaking changes).',
    help: 'Commit Cargo.lock, or pin the commit that the message names with `infra-ref: rev:…`.',
  },
  {
    id: 'infra-patched',
    title: 'The infra repository is patched',
    severity: 'warning',
    rationale:
      '`[patch]` replaces infra crates behind the back of every entry; one that is left from development hides what is really built.',
    help: 'Remove the `[patch]` section, or say in a comment why it is there.',
  },
  {
    id: 'target-is-infra',
    title: 'The repository is the infra workspace',
    severity: 'error',
    rationale: 'Dependencies go one way: repositories depend on infra, never the reverse (critical constraint 1).',
    help: 'Run the audit on a target repository. A package that only has an infra crate’s name needs another name.',
  },
  {
    id: 'infra-depends-on-target',
    title: 'An infra crate depends on the repository',
    severity: 'error',
    rationale: 'Critical constraint 1: with the entry, the repository would depend on itself through infra.',
    help: 'Remove the dependency from the infra workspace.',
  },
  {
    id: 'repository-cycle',
    title: 'The repository depends on itself through git',
    severity: 'warning',
    rationale:
      'Git entries lead over other repositories of the fleet back to this one: as soon as they are used, its packages are in the graph twice, and no commit of one repository can be right without one of the others (critical constraint 2). The manifests of those repositories are read in mode `resolve`.',
    help: 'Cut the cycle at one of the dependencies that the message lists.',
  },
] as const;
