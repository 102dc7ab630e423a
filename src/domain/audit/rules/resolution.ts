/** What Cargo says about the graph before and after (mode `resolve`). */
export const resolutionRules = [
  {
    id: 'base-does-not-resolve',
    title: 'The repository did not resolve before',
    severity: 'error',
    rationale:
      'Without a graph before, nothing can be said about what infra changes. It is not the integration’s fault. A warning where the integration itself repairs it.',
    help: 'Repair the cause that the message names, then run again.',
  },
  {
    id: 'links-conflict',
    title: 'Two packages link the same native library',
    severity: 'error',
    rationale: 'Cargo allows one package per `links` value in a graph.',
    help: 'Bring both sides to versions that share the package: raise the older one, or put the infra crate that brings the other behind a Cargo feature (`optional`) that is off beside it.',
  },
  {
    id: 'exact-pin',
    title: 'An exact requirement stands in the way',
    severity: 'error',
    rationale:
      'A requirement such as `=1.2.3` excludes every version that the other side accepts, within one compatibility range.',
    help: 'Loosen the pin, or give the reason for it to the infra team.',
  },
  {
    id: 'missing-package',
    title: 'A package does not exist where it is looked for',
    severity: 'error',
    rationale: 'The source, a registry or a git repository, has no package of that name.',
    help: 'Correct the name or the source.',
  },
  {
    id: 'missing-feature',
    title: 'A feature does not exist',
    severity: 'error',
    rationale: 'The package has no feature of that name in any version that is allowed.',
    help: 'Correct the name; the message lists the features that there are.',
  },
  {
    id: 'unsatisfiable-version',
    title: 'No version satisfies all requirements',
    severity: 'error',
    rationale:
      'The requirements on the two chains exclude each other, or no such version was published. Cargo also keeps what a committed Cargo.lock has: where only that is in the way, the message has the `cargo update` that was tried and solves it.',
    help: 'Change the requirement that stands in the way; where it is not the repository’s own, update the package that has it.',
  },
  {
    id: 'unreachable-source',
    title: 'A source cannot be reached',
    severity: 'error',
    rationale:
      'The repository names a git repository or registry that this machine cannot read: it does not exist, is private, or the network is down.',
    help: 'Correct the URL, or give cargo access to it (`read-token`).',
  },
  {
    id: 'rust-version-conflict',
    title: 'No version supports the Rust version',
    severity: 'error',
    rationale: 'Every version that is allowed needs a newer Rust than the repository or the toolchain has.',
    help: 'Raise `rust-version` or the toolchain.',
  },
  {
    id: 'unresolvable',
    title: 'Cargo cannot resolve the graph',
    severity: 'error',
    rationale: 'Cargo refuses for a reason that is none of the known classes; its own text is in the message.',
    help: 'Follow Cargo’s text.',
  },
  {
    id: 'new-duplicate',
    title: 'A package comes in a second version',
    severity: 'warning',
    rationale:
      'Two versions of one package cost build time and size, and their types do not match. A warning where the repository uses the package itself, a note where only other packages do.',
    help: 'Raise the repository’s requirement to the version that infra uses, where the package is its own.',
  },
  {
    id: 'version-change',
    title: 'A locked version changes',
    severity: 'note',
    rationale: 'Infra needs another version, so that the repository’s own code is built with it, too.',
    help: 'Read the changelog of what the repository uses itself.',
  },
  {
    id: 'feature-change',
    title: 'Features of a package change',
    severity: 'note',
    rationale: 'Cargo unifies features: what infra switches on is on for the repository’s own use of the package.',
    help: 'Nothing, unless the feature changes behaviour (for example a TLS backend or a default allocator).',
  },
] as const;
