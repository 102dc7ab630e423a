import { wasWrittenByUs } from '../../../src/domain/infra/questions.js';
import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { sameButForOurs, type EntryStates } from '../../../src/domain/patch/own-lines.js';
import { packageManifest } from '../../support/arbitrary-manifests.js';
import { after, integrate, plan } from '../../support/memory-repository.js';

const url = plan.infra.url;
const errors = `infra-errors = { git = "${url}", version = "0.1" }`;

describe('a workspace', () => {
  const files = {
    'Cargo.toml': `[workspace]
resolver = "2"
members = ["core", "cli", "macros"]

[workspace.package]
edition = "2021"

[workspace.dependencies]
# Async
tokio = "1"

# Data
serde = { version = "1", features = ["derive"] }

[profile.release]
lto = true
`,
    'core/Cargo.toml': `[package]
name = "core"
version = "0.1.0"
edition.workspace = true

[dependencies]
serde.workspace = true
tokio.workspace = true
`,
    'cli/Cargo.toml': `[package]
name = "cli"
version = "0.1.0"

[[bin]]
name = "cli"
path = "src/main.rs"

[dev-dependencies]
tempfile = "3"
`,
    'macros/Cargo.toml': `[package]
name = "macros"
version = "0.1.0"

[lib]
proc-macro = true
`,
  };

  it('names each crate once, in a block of its own, and its packages inherit it', () => {
    const edited = after(files, integrate(files, 'errors http/client'));
    expect(edited['Cargo.toml']).toBe(
      files['Cargo.toml'].replace(
        '["derive"] }\n',
        `["derive"] }

# Infra crates
${errors}
infra-http = { git = "${url}", version = "0.1", features = ["client"] }
`,
      ),
    );
    expect(edited['core/Cargo.toml']).toContain(
      '[dependencies]\ninfra-errors.workspace = true\ninfra-http.workspace = true\nserde.workspace = true\n',
    );
    expect(edited['cli/Cargo.toml']).toContain(
      'path = "src/main.rs"\n\n[dependencies]\ninfra-errors.workspace = true\ninfra-http.workspace = true\n\n' +
        '[dev-dependencies]',
    );
    expect(edited['macros/Cargo.toml']).toBe(files['macros/Cargo.toml']);
  });

  it('is left alone by a second run', () => {
    const edited = after(files, integrate(files, 'errors http/client'));
    const again = integrate(edited, 'errors http/client');
    expect(again.manifests.size).toBe(0);
    expect(again.changes).toEqual([]);
  });

  it('gets another feature where it inherits the crate', () => {
    const edited = after(files, integrate(files, 'errors http/client'));
    const more = after(edited, integrate(edited, 'errors http/server'));
    expect(more['Cargo.toml']).toContain(
      `infra-http = { git = "${url}", version = "0.1", features = ["client", "server"] }`,
    );
    expect(more['core/Cargo.toml']).toBe(edited['core/Cargo.toml']);
  });

  it('gets the features that members lack in the order in which they are asked for', () => {
    const shared = `\n[workspace.dependencies]\ninfra-fs.git = "${url}"\ninfra-fs.version = "0.1"\n`;
    const has = '\n[dependencies]\ninfra-fs = { workspace = true, features = ["async"] }\n';
    const dotted = {
      'Cargo.toml': `[workspace]\nresolver = "2"\nmembers = ["a", "b"]\n${shared}`,
      'a/Cargo.toml': `[package]\nname = "a"\nversion = "0.1.0"\n${has}`,
      'b/Cargo.toml': '[package]\nname = "b"\nversion = "0.1.0"\n',
    };
    const edited = after(dotted, integrate(dotted, 'fs/async fs/watch'));
    expect(edited['Cargo.toml']).toContain('infra-fs.version = "0.1"\ninfra-fs.features = ["async", "watch"]\n');
    expect(edited['a/Cargo.toml']).toBe(dotted['a/Cargo.toml']);
    expect(integrate(edited, 'fs/async fs/watch').manifests.size).toBe(0);
  });

  it('gives the crates to the packages that are named, and tells the nearest of one that is not there', () => {
    const edited = after(files, integrate(files, 'errors', { members: ['macros'] }));
    expect(edited['macros/Cargo.toml']).toBe(
      `${files['macros/Cargo.toml']}\n[dependencies]\ninfra-errors.workspace = true\n`,
    );
    expect(edited['core/Cargo.toml']).toBe(files['core/Cargo.toml']);
    expect(() => integrate(files, 'errors', { members: ['macro'] })).toThrow('did you mean `macros`?');
  });

  it('has no workspace entry where the crates are to stand in the packages', () => {
    const edited = after(files, integrate(files, 'errors', { placement: 'direct', members: ['core'] }));
    expect(edited['Cargo.toml']).toBe(files['Cargo.toml']);
    expect(edited['core/Cargo.toml']).toContain(`[dependencies]\n${errors}\nserde.workspace = true`);
  });
});

it('a package inherits as the other packages of its workspace do', () => {
  const member = (name: string, dependencies: string): string =>
    `[package]\nname = "${name}"\nversion = "0.1.0"\nedition.workspace = true\n\n[dependencies]\n${dependencies}`;
  const files = {
    'Cargo.toml':
      '[workspace]\nmembers = ["a", "b"]\n\n[workspace.package]\nedition = "2021"\n\n' +
      '[workspace.dependencies]\nserde = "1"\n',
    'a/Cargo.toml': member('a', 'serde = { workspace = true }\n'),
    'b/Cargo.toml': member('b', ''),
  };
  const edited = after(files, integrate(files, 'errors'));
  expect(edited['b/Cargo.toml']).toBe(member('b', 'infra-errors = { workspace = true }\n'));
});

describe('entries that are there', () => {
  const manifest = (dependencies: string): { 'Cargo.toml': string } => ({
    'Cargo.toml': `[package]\nname = "x"\nversion = "0.1.0"\nedition = "2021"\n\n${dependencies}`,
  });

  it.each([
    [
      'another reference',
      `[dependencies]\ninfra-errors = { git = "${url}", branch = "main" }\n`,
      `[dependencies]\ninfra-errors = { git = "${url}" }\n`,
    ],
    [
      'a version that infra never had',
      `[dependencies]\ninfra-errors = { git = "${url}", version = "0.2", optional = true }\n`,
      `[dependencies]\ninfra-errors = { git = "${url}", version = "0.1", optional = true }\n`,
    ],
    [
      'a repository that is not infra',
      `[dependencies]\ninfra-errors = { git = "https://github.com/llm-dev-ops/llm-infra", features = ` +
        `["wasm"] } # why\n`,
      `[dependencies]\ninfra-errors = { git = "${url}", features = ["wasm"] } # why\n`,
    ],
    [
      'a checkout beside this one',
      `[dependencies.infra-errors]\npath = "../infra/crates/infra-errors"\nfeatures = ["wasm"]\n`,
      `[dependencies.infra-errors]\ngit = "${url}"\nfeatures = ["wasm"]\n`,
    ],
    [
      'a registry',
      `[dependencies]\ninfra-errors = "0.1"\n`,
      `[dependencies]\ninfra-errors = { version = "0.1", git = "${url}" }\n`,
    ],
    [
      'dotted keys',
      `[dependencies]\ninfra-errors.git = "${url}"\ninfra-errors.rev = "0123abc"\n`,
      `[dependencies]\ninfra-errors.git = "${url}"\n`,
    ],
  ])('are corrected in place: %s', (_, before, expected) => {
    const files = manifest(before);
    const integration = integrate(files, 'errors');
    expect(after(files, integration)['Cargo.toml']).toBe(manifest(expected)['Cargo.toml']);
    expect(integration.changes.map(({ key }) => key)).toEqual(['infra-errors']);
  });

  it.each([
    ['as we would write it', `[dependencies]\n${errors}\n`],
    ['without a version', `[dependencies]\ninfra-errors = { git = "${url}" }\n`],
    ['with an exact version', `[dependencies]\ninfra-errors = { git = "${url}", version = "=0.1.0" }\n`],
    [
      'with another spelling of the URL',
      `[dependencies]\ninfra-errors = { git = "https://github.com/LLM-Dev-Ops/infra.git" }\n`,
    ],
    ['under another name', `[dependencies]\nfailure = { package = "infra-errors", git = "${url}" }\n`],
    ['without default features', `[dependencies]\ninfra-errors = { git = "${url}", default-features = false }\n`],
    [
      'for the platforms together',
      `[target.'cfg(unix)'.dependencies]\n${errors}\n\n[target.'cfg(not(unix))'.dependencies]\n${errors}\n`,
    ],
  ])('are left alone: %s', (_, dependencies) => {
    expect(integrate(manifest(dependencies), 'errors').changes).toEqual([]);
  });

  it('are brought to one reference also where nobody asked for them', () => {
    const files = manifest(
      `[dev-dependencies]\ninfra-sim = { git = "${url}", tag = "v1" }\ninfra-cache = { git = "${url}", ` +
        `version = "0.1.0", branch = "main" }\n`,
    );
    const edited = after(files, integrate(files, 'errors'))['Cargo.toml'];
    expect(edited).toContain(`infra-sim = { git = "${url}" }\ninfra-cache = { git = "${url}", version = "0.1.0" }`);
  });

  it('for a crate under a name of its own kind are told with the crate that is nearest', () => {
    const files = manifest(`[dependencies]\nllm-infra-config = "0.2"\n`);
    expect(integrate(files, 'errors').unknown[0]?.message).toBe(
      'Cargo.toml:7:1 asks for `llm-infra-config`, which is not an infra crate of the plan. Did you mean ' +
        '`infra-config`? Correct or remove the entry; infra-actions does not guess.',
    );
  });

  it('for a crate that the plan does not have are told, and never guessed', () => {
    const files = manifest(`[dependencies]\nllm-infra-core = { version = "0.2.0", features = ["config"] }\n`);
    const { unknown } = integrate(files, 'errors');
    expect(unknown).toEqual([
      expect.objectContaining({
        package: 'llm-infra-core',
        presumed: 'missing',
        location: expect.objectContaining({ path: 'Cargo.toml', line: 7 }),
      }),
    ]);
  });

  it('get the features that are asked for, and keep their own', () => {
    const files = manifest(`[dependencies]\ninfra-http = { git = "${url}", features = [\n    "server", # ours\n] }\n`);
    const edited = after(files, integrate(files, 'http/client'))['Cargo.toml'];
    expect(edited).toContain(`features = [\n    "server", # ours\n    "client",\n] }`);
  });
});

describe('optional crates', () => {
  it('stand behind a feature', () => {
    const files = {
      'Cargo.toml':
        `[package]\nname = "x"\nversion = "0.1.0"\nedition = "2021"\n\n[dependencies]\n\n[features]\ndefault = ` +
        `[]\n`,
    };
    const edited = after(files, integrate(files, 'errors otel', { optional: new Set(['infra-otel']) }))['Cargo.toml'];
    expect(edited).toContain(`${errors}\ninfra-otel = { git = "${url}", version = "0.1", optional = true }\n`);
    expect(edited).toContain('[features]\ndefault = []\ninfra = ["dep:infra-otel"]\n');
  });
});

describe('any manifest', () => {
  it('is integrated once: a second run finds nothing to do', () => {
    fc.assert(
      fc.property(
        packageManifest,
        fc.subarray(['errors', 'http/client', 'sim', 'otel'], { minLength: 1 }),
        fc.boolean(),
        (text, crates, optional) => {
          const files = { 'Cargo.toml': text };
          const options = { optional: new Set(optional ? ['infra-errors'] : []) };
          const edited = after(files, integrate(files, crates.join(' '), options));
          expect(integrate(edited, crates.join(' '), options).changes).toEqual([]);
        },
      ),
    );
  });

  it('is the same to the eyes of the next run, whoever committed it', () => {
    fc.assert(
      fc.property(packageManifest, (text) => {
        const files = { 'Cargo.toml': text };
        const edited =
          after(files, integrate(files, 'errors http/client', { optional: new Set(['infra-http']) }))['Cargo.toml'] ??
          '';
        const context = { plan, infra: plan.infra, repository: { manifests: new Map() } };
        const isOurs = (entry: EntryStates): boolean => wasWrittenByUs(entry, { folder: '.' }, context);
        expect(sameButForOurs(text, edited, 'Cargo.toml', isOurs)).toBe(true);
        expect(sameButForOurs(text, edited.replace('edition', 'links = "z"\nedition'), 'Cargo.toml', isOurs)).toBe(
          false,
        );
      }),
    );
  });
});
