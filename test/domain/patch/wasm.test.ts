import { describe, expect, it } from '@jest/globals';
import { withWasmCfg } from '../../../src/domain/patch/cargo-config.js';
import type { WasmSetUp, WasmSupport } from '../../../src/domain/patch/set-up-wasm.js';
import { wasmBackend } from '../../../src/domain/wasm/wasm-graph.js';
import { isForWasm } from '../../../src/domain/wasm/wasm-target-cfg.js';
import { after, integrate, plan, repositoryOf } from '../../support/memory-repository.js';

const url = plan.infra.url;
const getrandom2: WasmSupport = { package: 'getrandom', requirement: '0.2', features: ['js'] };
const getrandom3: WasmSupport = { package: 'getrandom', requirement: '0.3', features: ['wasm_js'] };
const uuid: WasmSupport = { package: 'uuid', requirement: '1', features: ['js'] };

function setUp(files: Readonly<Record<string, string>>, changed: Partial<WasmSetUp> = {}, path = 'Cargo.toml'): string {
  const repository = repositoryOf(files);
  const root = repository.workspaces[0]?.root;
  const manifest = repository.manifests.get(path);
  if (root === undefined || manifest === undefined) throw new Error(`no manifest at ${path}`);
  const run = (texts: Readonly<Record<string, string>>): Record<string, string> => {
    const again = repositoryOf(texts);
    const wasm = {
      package: again.manifests.get(path) ?? manifest,
      root: again.workspaces[0]?.root ?? root,
      crates: ['infra-json', 'infra-crypto'],
      only: ['infra-crypto'],
      native: new Set(['infra-otel']),
      support: [],
      module: true,
      ...changed,
    };
    return after(
      texts,
      integrate(texts, 'json otel', {
        repository: again,
        workspaces: again.workspaces.map((workspace) => ({ workspace, members: workspace.members })),
        wasm,
      }),
    );
  };
  const once = run(files);
  expect(run(once)).toEqual(once);
  return once[path] ?? '';
}

const pack = (rest: string): { 'Cargo.toml': string } => ({
  'Cargo.toml': `[package]\nname = "x"\nversion = "0.1.0"\nedition = "2021"\n${rest}`,
});

describe('the set-up for wasm', () => {
  it('splits the crates by target and writes crate type, feature and wasm-bindgen', () => {
    expect(setUp(pack('\n[dependencies]\n'))).toBe(`${pack('')['Cargo.toml']}
[lib]
crate-type = ["cdylib", "rlib"]

[dependencies]
infra-json = { git = "${url}", version = "0.1" }

[target.'cfg(not(target_arch = "wasm32"))'.dependencies]
infra-otel = { git = "${url}", version = "0.1" }

[target.'cfg(target_arch = "wasm32")'.dependencies]
infra-crypto = { git = "${url}", version = "0.1" }
wasm-bindgen = "0.2"

[features]
wasm = ["infra-json/wasm", "infra-crypto/wasm"]
`);
  });

  it('keeps what is there, and adds what it lacks', () => {
    const text = setUp(
      pack(
        `\n[lib]\ncrate-type = ["rlib"]\n\n[dependencies]\nwasm-bindgen = "0.2.90"\ninfra-otel = { git = ` +
          `"${url}" }\n\n[features]\nwasm = ["dep:web"]\n`,
      ),
    );
    expect(text).toContain('crate-type = ["rlib", "cdylib"]');
    expect(text).toContain('wasm = ["dep:web", "infra-crypto/wasm", "infra-json/wasm"]');
    expect(text).toContain(`infra-otel = { git = "${url}" }\n\n[target.'cfg(target_arch`);
    expect(text.match(/wasm-bindgen/g)).toHaveLength(1);
  });

  it('gives every version of getrandom its own feature, under names that do not clash', () => {
    const text = setUp(pack('\n[dependencies]\n'), { support: [getrandom2, getrandom3] });
    expect(text).toContain('getrandom = { version = "0.2", features = ["js"] }');
    expect(text).toContain('getrandom-03 = { package = "getrandom", version = "0.3", features = ["wasm_js"] }');
  });

  it('takes the name under which the package has a dependency already', () => {
    const own = pack('\n[dependencies]\nids = { package = "uuid", version = "1.6" }\n');
    expect(setUp(own, { support: [uuid] })).toContain('ids = { package = "uuid", version = "1", features = ["js"] }');
  });

  it('inherits what the package inherits', () => {
    const files = {
      'Cargo.toml': '[workspace]\nmembers = ["web"]\n\n[workspace.dependencies]\nuuid = "1.6"\n',
      'web/Cargo.toml': `${pack('')['Cargo.toml']}\n[dependencies]\nuuid.workspace = true\n`,
    };
    const text = setUp(files, { support: [uuid] }, 'web/Cargo.toml');
    expect(text).toContain('uuid = { workspace = true, features = ["js"] }');
    expect(text).toContain(`[target.'cfg(target_arch = "wasm32")'.dependencies]\ninfra-crypto.workspace = true\n`);
  });
});

describe("Cargo's configuration", () => {
  const path = '.cargo/config.toml';
  const flag = `'--cfg=getrandom_backend="wasm_js"'`;

  it.each([
    ['no file', undefined, `[target.wasm32-unknown-unknown]\nrustflags = [${flag}]\n`],
    [
      'other settings',
      '[net]\nretry = 3\n',
      `[net]\nretry = 3\n\n[target.wasm32-unknown-unknown]\nrustflags = ["--cfg=getrandom_backend=\\"wasm_js\\""]\n`,
    ],
    [
      'other flags',
      `[target.wasm32-unknown-unknown]\nrustflags = ['-Copt-level=s']\n`,
      `[target.wasm32-unknown-unknown]\nrustflags = ['-Copt-level=s', ${flag}]\n`,
    ],
  ])('gets the flag: %s', (_, before, expected) => {
    expect(withWasmCfg(before, path, wasmBackend)).toBe(expected);
    expect(withWasmCfg(expected, path, wasmBackend)).toBe(expected);
  });

  it('keeps a flag that is written as two arguments', () => {
    const text = `[target.wasm32-unknown-unknown]\nrustflags = ["--cfg", 'getrandom_backend="wasm_js"']\n`;
    expect(withWasmCfg(text, path, wasmBackend)).toBe(text);
  });
});

it.each([
  [null, true],
  ['cfg(target_arch = "wasm32")', true],
  ['cfg(not(target_arch = "wasm32"))', false],
  ['cfg(all(target_family = "wasm", any(target_os = "unknown", target_os = "none")))', true],
  ['cfg(all(target_arch = "wasm32", target_os = "wasi"))', false],
  ['cfg(unix)', false],
  ['cfg(any(windows, not(unix)))', true],
  ['cfg(target_feature = "atomics")', false],
  ['wasm32-unknown-unknown', true],
  ['x86_64-pc-windows-msvc', false],
])('a dependency for %s counts in a wasm build: %s', (target, expected) => {
  expect(isForWasm(target)).toBe(expected);
});
