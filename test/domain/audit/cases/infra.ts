import type { DependencyGraph } from '../../../../src/domain/cargo/graph/graph.js';
import { infraUrl, member, withFiles, soundFiles, type Scene } from '../../../support/audit-context.js';
import { graphOf, infraSource } from '../../../support/graphs.js';
import { files, graphs, type Case } from './case.js';

const entry = (lines: string): Scene => ({ files: withFiles({ 'app/Cargo.toml': member(lines) }) });
const right = entry(`infra-errors = { git = "${infraUrl}", version = "0.1" }`);
/** A second workspace in the repository, which a run at the root leaves alone. */
const beside = (lines: string): Scene => ({
  files: withFiles({
    'Cargo.toml': soundFiles['Cargo.toml'].replace('members', 'exclude = ["tools"]\nmembers'),
    'tools/Cargo.toml': member(lines).replace('"app"', '"tools"'),
    'tools/src/lib.rs': '',
  }),
});
const shop = 'git+https://git.example/acme/shop?branch=main#9999999999999999999999999999999999999999';
const library = 'git+https://git.example/acme/library#8888888888888888888888888888888888888888';

const withLibrary: Scene = entry('library = { git = "https://git.example/acme/library" }');
const graph = (failing: DependencyGraph, passing: DependencyGraph): Case => graphs(withLibrary, failing, passing);

const oneInfra = graphOf({
  'app 0.1.0': { needs: ['library 1.0.0', 'infra-errors 0.1.0'] },
  'library 1.0.0': { source: library, needs: ['infra-errors 0.1.0'] },
  'infra-errors 0.1.0': { source: infraSource },
});

export const infraCases = {
  'infra-reference-differs': files(entry(`infra-errors = { git = "${infraUrl}", branch = "main" }`), right),
  'infra-version-impossible': files(entry(`infra-errors = { git = "${infraUrl}", version = "0.2" }`), right),
  'infra-from-path': files(entry('infra-errors = { path = "../../infra/crates/infra-errors" }'), right),
  'infra-from-registry': files(entry('infra-errors = "0.1"'), right),
  'infra-look-alike': files(entry('infra-errors = { git = "https://git.example/acme/llm-infra" }'), right),
  'infra-unknown-crate': files(entry(`infra-error = { git = "${infraUrl}" }`), right),
  'infra-outside-plan': files(entry(`infra-cache = { git = "${infraUrl}" }`), right),
  'infra-mixed-references': files(
    entry(`infra-errors = { git = "${infraUrl}" }\ninfra-otel = { git = "${infraUrl}", tag = "v1" }`),
    right,
  ),
  'crate-name-taken': files(entry('infra_errors = { package = "serde_json", version = "1" }'), right),
  'optional-crate': files(entry(`infra-errors = { git = "${infraUrl}", version = "0.1", optional = true }`), right),
  'published-package': files(
    { files: withFiles({ 'app/Cargo.toml': member('').replace('edition', 'publish = ["crates-io"]\nedition') }) },
    { files: withFiles({ 'app/Cargo.toml': member('').replace('edition', 'publish = false\nedition') }) },
  ),
  'denied-source': files(
    { files: withFiles({ 'deny.toml': '[sources]\nunknown-git = "deny"\nallow-git = []\n' }) },
    { files: withFiles({ 'deny.toml': `[sources]\nunknown-git = "deny"\nallow-git = ["${infraUrl}"]\n` }) },
  ),
  'infra-elsewhere': files(
    beside(`infra-errors = { git = "${infraUrl}", branch = "main" }`),
    beside(`infra-errors = { git = "${infraUrl}.git" }`),
  ),
  'second-infra': graph(
    graphOf({
      'app 0.1.0': { needs: ['library 1.0.0', 'infra-otel 0.1.0'] },
      'library 1.0.0': { source: library, needs: ['infra-errors 0.1.0'] },
      'infra-errors 0.1.0': { source: infraSource.replace('#', '?tag=v1#') },
      'infra-otel 0.1.0': { source: infraSource },
    }),
    oneInfra,
  ),
  'infra-moving-reference': files(
    { ...right, base: { graphs: [], missing: new Set(), sources: [infraSource] } },
    { ...right, infraRef: 'tag:v1' },
  ),
  'infra-patched': files(
    {
      files: withFiles({
        'Cargo.toml': `${soundFiles['Cargo.toml']}\n[patch."${infraUrl}"]\ninfra-errors = { path = "../infra" }\n`,
      }),
    },
    right,
  ),
  'target-is-infra': files(
    { files: withFiles({ 'app/Cargo.toml': member('').replace('"app"', '"infra-errors"') }) },
    right,
  ),
  'infra-depends-on-target': graph(
    graphOf({
      'app 0.1.0': { needs: ['infra-errors 0.1.0'] },
      'infra-errors 0.1.0': { source: infraSource, needs: ['shop-core 0.1.0'] },
      'shop-core 0.1.0': { source: shop },
    }),
    oneInfra,
  ),
  'repository-cycle': graph(
    graphOf({
      'app 0.1.0': { needs: ['library 1.0.0'] },
      'library 1.0.0': { source: library, needs: ['shop-core 0.1.0'], git: { 'shop-core': shop } },
      'shop-core 0.1.0': { source: shop },
    }),
    oneInfra,
  ),
} as const;
