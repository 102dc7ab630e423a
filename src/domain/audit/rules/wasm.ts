/** Section 12 of docs/plan.md: repositories and crates that it marks for wasm. */
export const wasmRules = [
  {
    id: 'wasm-no-cdylib',
    title: 'No package builds a wasm module',
    severity: 'warning',
    rationale: 'Only a library with crate type `cdylib` becomes a `.wasm` file (plan, 12.3.2).',
    help: 'Add `crate-type = ["cdylib", "rlib"]` to `[lib]` of the package that the browser gets; apply-patch does it for the plan’s package.',
  },
  {
    id: 'wasm-feature',
    title: 'The feature `wasm` is missing or incomplete',
    severity: 'note',
    rationale: 'The feature switches on `wasm` of each infra crate that is used in the browser (plan, 12.3.2).',
    help: 'apply-patch writes it.',
  },
  {
    id: 'wasm-randomness',
    title: 'A source of randomness is not set up for the browser',
    severity: 'warning',
    rationale:
      'getrandom 0.2 needs the feature `js`; 0.3 needs `wasm_js` and `--cfg getrandom_backend="wasm_js"`; uuid needs `js`. Each one in the wasm graph stops the build where it lacks it.',
    help: 'Add the features to the wasm target’s dependencies; apply-patch does it.',
  },
  {
    id: 'wasm-bindgen-version',
    title: 'wasm-bindgen and its command line differ',
    severity: 'warning',
    rationale:
      'The format between the two changes with every release: the command line refuses a module of another version.',
    help: 'Install the version that Cargo.lock has: `cargo install wasm-bindgen-cli --version …`.',
  },
  {
    id: 'wasm-native-package',
    title: 'A native package is in the wasm graph',
    severity: 'warning',
    rationale: 'It does not build for wasm32-unknown-unknown, and with it nothing that depends on it.',
    help: 'Take the dependency that brings it out of the wasm build: features, or `cfg(not(target_arch = "wasm32"))`.',
  },
  {
    id: 'wasm-crate-unsupported',
    title: 'A requested infra crate does not build for wasm',
    severity: 'note',
    rationale: 'The plan marks it as native (6.1): it stays out of the build for the browser.',
    help: 'It goes under `cfg(not(target_arch = "wasm32"))`; apply-patch does it.',
  },
] as const;
