/** Rust versions that members, infra and the toolchain file ask for. */
export const toolchainRules = [
  {
    id: 'rust-version-too-low',
    title: '`rust-version` is lower than infra needs',
    severity: 'warning',
    rationale: 'The package promises to build with a Rust that infra, or something it brings, does not support.',
    help: 'Raise `rust-version`.',
  },
  {
    id: 'toolchain-too-old',
    title: 'The toolchain file pins a Rust that is too old',
    severity: 'error',
    rationale:
      'rust-toolchain.toml decides which compiler everybody has: Cargo refuses packages that need a newer one.',
    help: 'Raise `channel`.',
  },
] as const;
