import { describe, expect, test } from '@jest/globals';
import { after, integrate, plan } from '../../support/memory-repository.js';

const url = plan.infra.url;
const source = `git = "${url}", version = "0.1"`;
const added = (name: string): string => `${name} = { ${source} }`;
const head = '[package]\nname = "x"\nversion = "0.1.0"\nedition = "2021"\n\n';

function files(dependencies: string): Record<string, string> {
  return { 'Cargo.toml': `${head}${dependencies}\n` };
}

describe('a crate that is there on some platforms only', () => {
  test.each([
    'cfg(windows)',
    'cfg(unix)',
    'cfg(target_arch = "wasm32")',
    'cfg(all(target_family = "wasm", not(target_os = "wasi")))',
    'cfg(not(windows))',
    'cfg(any(target_os = "linux", target_os = "macos"))',
    'cfg(target_pointer_width = "64")',
    'cfg(feature = "x")',
    'cfg(test)',
    'x86_64-unknown-linux-gnu',
  ])('gets an entry for all: %s', (target) => {
    const before = files(`[dependencies]\nitoa = "1"\n\n[target.'${target}'.dependencies]\n${added('infra-json')}`);
    const once = after(before, integrate(before, 'json'));
    expect(once['Cargo.toml']).toBe(
      before['Cargo.toml']?.replace('[dependencies]\n', `[dependencies]\n${added('infra-json')}\n`),
    );
    expect(integrate(once, 'json').manifests.size).toBe(0);
  });

  test.each([
    ["[target.'cfg(unix)'.dependencies]", "[target.'cfg(windows)'.dependencies]"],
    ["[target.'cfg(not(windows))'.dependencies]", "[target.'cfg(windows)'.dependencies]"],
    ["[target.'cfg(any(unix, windows))'.dependencies]"],
    ['[target.\'cfg(not(target_arch = "wasm32"))\'.dependencies]'],
    ["[target.'cfg(all())'.dependencies]"],
    ['[target.\'cfg(not(any(target_family = "wasm", target_os = "wasi")))\'.dependencies]'],
  ])('is left where the tables together are all: %s %s', (...tables) => {
    const before = files(tables.map((table) => `${table}\n${added('infra-json')}`).join('\n\n'));
    expect(integrate(before, 'json').manifests.size).toBe(0);
  });

  test('keeps the name that the package has for it', () => {
    const narrow = `[target.'cfg(windows)'.dependencies]\nij = { package = "infra-json", ${source} }`;
    const before = files(narrow);
    const once = after(before, integrate(before, 'json'));
    expect(once['Cargo.toml']).toContain(`[dependencies]\nij = { package = "infra-json", ${source} }\n`);
    expect(integrate(once, 'json').manifests.size).toBe(0);
  });

  test('keeps the name that a test has for it, also where other packages inherit', () => {
    const before = {
      'Cargo.toml': '[workspace]\nresolver = "2"\nmembers = ["a", "b"]\n',
      'a/Cargo.toml': `${head}[dev-dependencies]\nij = { package = "infra-json", ${source} }\n`,
      'b/Cargo.toml': head.replace('"x"', '"y"'),
    };
    const once = after(before, integrate(before, 'json'));
    expect(once['a/Cargo.toml']).toContain(`[dependencies]\nij = { package = "infra-json", ${source} }\n`);
    expect(once['b/Cargo.toml']).toContain('[dependencies]\ninfra-json.workspace = true\n');
    expect(integrate(once, 'json').manifests.size).toBe(0);
  });
});

describe('a name that another package has', () => {
  const workspace = (root: string, member: string): Record<string, string> => ({
    'Cargo.toml': `[workspace]\nresolver = "2"\nmembers = ["a"]\n\n[workspace.dependencies]\n${root}\n`,
    'a/Cargo.toml': `${head}${member}\n`,
  });

  test.each<[string, Record<string, string>, string]>([
    ['the same name', files('[dependencies]\ninfra-json = { package = "serde_json", version = "1" }'), 'Cargo.toml:7'],
    [
      'one that Rust calls the same',
      files('[dependencies]\ninfra_json = { package = "serde_json", version = "1" }'),
      'Cargo.toml:7',
    ],
    ['for tests', files('[dev-dependencies]\ninfra_json = { package = "serde_json", version = "1" }'), 'Cargo.toml:7'],
    [
      'on one platform',
      files('[target.\'cfg(windows)\'.dependencies]\ninfra-json = { package = "serde_json", version = "1" }'),
      'Cargo.toml:7',
    ],
    [
      'inherited',
      workspace(
        'infra-json = { package = "serde_json", version = "1" }',
        '[dependencies]\ninfra-json.workspace = true',
      ),
      'Cargo.toml:6',
    ],
    [
      'inherited, which Rust calls the same',
      workspace(
        'infra_json = { package = "serde_json", version = "1" }',
        '[build-dependencies]\ninfra_json.workspace = true',
      ),
      'Cargo.toml:6',
    ],
    ['only in the workspace', workspace('infra-json = { package = "serde_json", version = "1" }', ''), 'Cargo.toml:6'],
  ])('is told with its place, and keeps out this crate alone: %s', (_, before, place) => {
    const integration = integrate(before, 'errors json');
    expect(integration.taken).toHaveLength(1);
    expect(integration.taken[0]).toMatchObject({
      crate: 'infra-json',
      message: expect.stringMatching(
        new RegExp(`^${place} gives the name \`infra.json\` to the package \`serde_json\``),
      ),
    });
    const edited = Object.values(after(before, integration)).join('\n');
    expect(edited).toContain(added('infra-errors'));
    expect(edited).not.toContain(added('infra-json'));
  });

  test('is no obstacle where it is the crate under another spelling', () => {
    const before = files(`[dependencies]\ninfra_json = { package = "infra-json", ${source} }`);
    expect(integrate(before, 'json')).toMatchObject({ taken: [], changes: [] });
  });
});

describe('a manifest that a generator writes', () => {
  const hakari = `${head}### BEGIN HAKARI SECTION\n[dependencies]\nitoa = "1"\n\n### END HAKARI SECTION\n`;
  const before = {
    'Cargo.toml': '[workspace]\nresolver = "2"\nmembers = ["app", "hack"]\n',
    'app/Cargo.toml': head,
    'hack/Cargo.toml': hakari.replace('"x"', '"hack"'),
  };

  test.each(['auto', 'all'] as const)('is left alone (members: %s)', (members) => {
    const edited = after(before, integrate(before, 'json', { members }));
    expect(edited['hack/Cargo.toml']).toBe(before['hack/Cargo.toml']);
    expect(edited['app/Cargo.toml']).not.toBe(before['app/Cargo.toml']);
  });

  test('is refused by name', () => {
    expect(() => integrate(before, 'json', { members: ['hack'] })).toThrow('`hack` is written by cargo-hakari');
  });

  test('keeps the entries that its generator wrote', () => {
    const wrong = {
      ...before,
      'hack/Cargo.toml': before['hack/Cargo.toml'].replace(
        'itoa = "1"',
        `infra-json = { git = "${url}", branch = "main" }`,
      ),
    };
    expect(after(wrong, integrate(wrong, 'json'))['hack/Cargo.toml']).toBe(wrong['hack/Cargo.toml']);
  });

  test('is known by the mark in its first lines', () => {
    const marked = { ...before, 'hack/Cargo.toml': `# @generated by a tool\n${head.replace('"x"', '"hack"')}` };
    expect(after(marked, integrate(marked, 'json'))['hack/Cargo.toml']).toBe(marked['hack/Cargo.toml']);
  });
});
