import { describe, expect, test } from '@jest/globals';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compareGraphs } from '../../src/domain/cargo/graph/graph-delta.js';
import type { Resolution } from '../../src/domain/cargo/resolution.js';
import { readRepository } from '../../src/flows/read-repository.js';
import { createResolver, type Resolver } from '../../src/flows/resolve.js';
import { openBench, type Bench, type Files } from '../support/repository-rig.js';
import { vendor } from '../support/vendored-registry.js';

const pack = (name: string, rest = ''): string =>
  `[package]\nname = "${name}"\nversion = "0.1.0"\nedition = "2021"\n${rest}`;
const infra: Files = {
  'Cargo.toml': '[workspace]\nmembers = ["id", "http"]\nresolver = "2"\n',
  'id/Cargo.toml': pack('infra-id', '[features]\nstd = []\n'),
  'id/src/lib.rs': '',
  'http/Cargo.toml': pack('infra-http', '[dependencies]\ninfra-id = { path = "../id", features = ["std"] }\n'),
  'http/src/lib.rs': '',
};
const http = 'infra-http = { git = "https://example.invalid/infra" }\n';
const app: Files = {
  'Cargo.toml': '[workspace]\nmembers = ["app"]\nexclude = ["other"]\nresolver = "2"\n',
  'app/Cargo.toml': pack('app', '[dependencies]\nother = { path = "../other" }\n'),
  'app/src/main.rs': 'this is not Rust',
  'other/Cargo.toml': pack('other', '[[bench]]\nname = "gone"\n'),
  'other/src/lib.rs': '',
};

async function open(bench: Bench, root = 'Cargo.toml', toolchain?: string): Promise<Resolver> {
  const repository = await readRepository(bench.ports);
  const workspace = repository.workspaces.find((one) => one.root.path === root);
  if (workspace === undefined) throw new Error(`no workspace at ${root}`);
  return createResolver({ repository, workspace, ports: bench.ports, ...(toolchain !== undefined && { toolchain }) });
}

function resolved(resolution: Resolution): Extract<Resolution, { kind: 'resolved' }> {
  if (resolution.kind === 'failed') throw new Error(resolution.error.text);
  return resolution;
}

const withHttp = new Map([['app/Cargo.toml', `${app['app/Cargo.toml'] ?? ''}${http}`]]);

describe('asking what would happen', () => {
  test('before and after an integration: the graph, the lockfile, and the checkout as it was', async () => {
    using bench = await openBench(app, { infra });
    await using resolver = await open(bench);
    const before = resolved(await resolver.resolve());
    const after = resolved(await resolver.resolve({ manifests: withHttp, lockfile: before.lockfile }));
    const delta = compareGraphs(before.graph, after.graph);
    expect(delta.added.map((one) => [one.name, one.features])).toEqual([
      ['infra-http', []],
      ['infra-id', ['std']],
    ]);
    expect([delta.removed, delta.changed, delta.duplicates]).toEqual([[], [], []]);
    expect(after.lockfile).toContain('name = "infra-http"');
    expect([...before.graph.packages.values()].map((one) => one.manifestPath).toSorted()).toEqual([
      'app/Cargo.toml',
      'other/Cargo.toml',
    ]);
    expect(before.graph.members).toEqual(after.graph.members);
    expect(existsSync(join(bench.root, 'Cargo.lock'))).toBe(false);
  });

  test('only what must move moves: the lockfile that the first wrote holds', async () => {
    using bench = await openBench(app, { infra });
    await using resolver = await open(bench);
    const first = resolved(await resolver.resolve({ manifests: withHttp }));
    const again = resolved(await resolver.resolve({ manifests: withHttp, lockfile: first.lockfile }));
    expect(again.lockfile).toBe(first.lockfile);
  });

  test('the same question is asked of Cargo once; no scratch copy stays behind', async () => {
    using bench = await openBench(app, { infra });
    {
      await using resolver = await open(bench);
      const [one, two] = await Promise.all([resolver.resolve(), resolver.resolve({ manifests: new Map() })]);
      expect(one).toBe(two);
      expect(bench.started).toHaveLength(1);
    }
    // What the run shares is for its next action, and what rustc says of itself for the next run.
    const left = readdirSync(join(bench.temporary, 'infra-actions')).toSorted();
    expect(left).toEqual([expect.stringMatching(/^run-/), expect.stringMatching(/^tools-/)]);
  });

  test('what the audit asked, the next action of the run knows; what failed is asked again', async () => {
    using bench = await openBench(app, { infra });
    const asked = async (manifests: ReadonlyMap<string, string>): Promise<Resolution> => {
      await using resolver = await open(bench);
      return resolver.resolve({ manifests });
    };
    const first = resolved(await asked(withHttp));
    const again = resolved(await asked(withHttp));
    expect(bench.started).toHaveLength(1);
    expect([again.lockfile, again.graph]).toEqual([first.lockfile, first.graph]);
    const broken = new Map([
      ['app/Cargo.toml', '[package]\nname = "app"\nversion = "0.1.0"\n[dependencies]\nnone = { path = "../none" }\n'],
    ]);
    expect(await asked(broken)).toMatchObject({ kind: 'failed' });
    expect(await asked(broken)).toMatchObject({ kind: 'failed' });
    expect(bench.started).toHaveLength(3);
  });

  test('what follows from an answer is asked by nobody', async () => {
    using bench = await openBench(app, { infra });
    const first = await (async () => {
      await using resolver = await open(bench);
      const after = resolved(await resolver.resolve({ manifests: withHttp }));
      resolver.know(after);
      expect(await resolver.resolve()).toBe(after);
      return after;
    })();
    await using next = await open(bench);
    expect(resolved(await next.resolve()).lockfile).toBe(first.lockfile);
    expect(bench.started).toHaveLength(1);
  });

  test('a committed lockfile is where it starts; null asks without it', async () => {
    const lockfile = 'version = 4\n\n[[package]]\nname = "app"\nversion = "0.1.0"\n';
    using bench = await openBench({ ...app, 'Cargo.lock': `${lockfile}# not Cargo's\n[broken` }, { infra });
    await using resolver = await open(bench);
    // A broken lockfile is no lockfile of the workspace: it is reported as unreadable, and Cargo starts afresh.
    expect(resolved(await resolver.resolve({ lockfile: null })).lockfile).toContain('name = "other"');
    const failed = await resolver.resolve({ lockfile: `${lockfile}[broken` });
    expect(failed).toMatchObject({ kind: 'failed', error: { place: { path: 'Cargo.lock' } } });
  });

  test('a new package in the question needs no file of its own', async () => {
    using bench = await openBench(app, { infra });
    await using resolver = await open(bench);
    const manifests = new Map([
      ['Cargo.toml', (app['Cargo.toml'] ?? '').replace('["app"]', '["app", "facade"]')],
      ['facade/Cargo.toml', pack('facade', `[dependencies]\n${http}`)],
    ]);
    expect(resolved(await resolver.resolve({ manifests })).graph.members).toHaveLength(2);
  });

  test('each question has a scratch copy of its own, with nothing that is not asked about', async () => {
    using bench = await openBench(app, { infra });
    await using resolver = await open(bench);
    const facade = new Map([
      ['Cargo.toml', (app['Cargo.toml'] ?? '').replace('["app"]', '["*"]')],
      ['facade/Cargo.toml', pack('facade')],
    ]);
    const globs = new Map([['Cargo.toml', facade.get('Cargo.toml') ?? '']]);
    const [both, one] = [await resolver.resolve({ manifests: facade }), await resolver.resolve({ manifests: globs })];
    expect([resolved(both).graph.members.length, resolved(one).graph.members.length]).toEqual([2, 1]);
  });

  test('after starts from the versions of before, and without a lockfile anew where those exclude it', async () => {
    const manifest = pack('app', '[dependencies]\naxle = "1"\n');
    const wheel = { 'Cargo.toml': pack('wheel', '[dependencies]\ngear = "1.2"\n'), 'src/lib.rs': '' };
    using bench = await openBench({ 'Cargo.toml': manifest, 'src/lib.rs': '' }, { wheel });
    vendor(bench, { 'gear 1.1.0': '', 'gear 1.2.0': '', 'axle 1.0.0': 'gear = "1"', 'axle 1.1.0': 'gear = "=1.1.0"' });
    await using resolver = await open(bench);
    const { lockfile } = resolved(await resolver.resolve());
    const manifests = new Map([['Cargo.toml', `${manifest}wheel = { git = "https://example.invalid/wheel" }\n`]]);
    expect(await resolver.resolve({ manifests, lockfile })).toMatchObject({ kind: 'failed' });
    const after = resolved(await (await resolver.askAfter(manifests, lockfile)).answer);
    const versions = [...after.graph.packages.values()].map(({ name, version }) => `${name} ${version}`);
    expect(versions).toEqual(expect.arrayContaining(['axle 1.0.0', 'gear 1.2.0']));
  });

  test('a workspace in a folder, with a path dependency into another', async () => {
    using bench = await openBench({
      'one/Cargo.toml': pack('one', '[dependencies]\ntwo = { path = "../two/inner" }\n'),
      'one/src/lib.rs': '',
      'two/Cargo.toml': '[workspace]\nmembers = ["inner"]\n',
      'two/inner/Cargo.toml': pack('two'),
      'two/inner/src/lib.rs': '',
    });
    await using resolver = await open(bench, 'one/Cargo.toml');
    const { graph } = resolved(await resolver.resolve());
    expect([...graph.packages.values()].map((found) => found.manifestPath).toSorted()).toEqual([
      'one/Cargo.toml',
      'two/inner/Cargo.toml',
    ]);
  });
});

describe('when Cargo refuses', () => {
  test('its text has the paths of the repository', async () => {
    using bench = await openBench(app, { infra });
    await using resolver = await open(bench);
    const gone = new Map([
      ['app/Cargo.toml', pack('app', '[dependencies]\ninfra-zz = { git = "https://example.invalid/infra" }\n')],
    ]);
    const resolution = await resolver.resolve({ manifests: gone });
    if (resolution.kind !== 'failed') throw new Error('it was resolved');
    expect(resolution.error.text).not.toContain(bench.temporary);
    expect(resolution.error).toMatchObject({
      kind: 'missing-package',
      package: 'infra-zz',
      chain: [{ name: 'app', source: 'app' }],
    });
  });

  test('a place in a manifest is told from the root of the checkout, also for a workspace in a folder', async () => {
    using bench = await openBench({ 'sub/Cargo.toml': pack('sub'), 'sub/src/lib.rs': '' });
    await using resolver = await open(bench, 'sub/Cargo.toml');
    const resolution = await resolver.resolve({
      manifests: new Map([['sub/Cargo.toml', pack('sub', '[dependencies]\na = 1\n')]]),
    });
    if (resolution.kind !== 'failed') throw new Error('it was resolved');
    expect(resolution.error.place).toEqual({ path: 'sub/Cargo.toml', line: 6, column: 5 });
  });

  test('a member that cannot be read is refused by Cargo itself', async () => {
    using bench = await openBench({ ...app, 'app/Cargo.toml': '[package]\nname = 1\n' });
    await using resolver = await open(bench);
    expect(await resolver.resolve()).toMatchObject({ kind: 'failed' });
  });

  test('trouble with the network is no answer, and is not remembered', async () => {
    using bench = await openBench(app);
    await using resolver = await open(bench);
    const away = new Map([
      ['app/Cargo.toml', pack('app', '[dependencies]\nx = { git = "https://nohost.invalid/x" }\n')],
    ]);
    await expect(resolver.resolve({ manifests: away })).rejects.toMatchObject({ code: 'network' });
    await expect(resolver.resolve({ manifests: away })).rejects.toMatchObject({ code: 'network' });
    expect(bench.started).toHaveLength(2);
  });
});

describe('nothing of the repository is executed', () => {
  test('neither its toolchain file, its wrapper and credential programs, nor its build scripts', async () => {
    const touch = '["sh", "-c", "touch TRAP"]';
    const files = (trap: string): Files => ({
      ...app,
      'rust-toolchain.toml': '[toolchain]\nchannel = "1.0.0-not-there"\n',
      '.cargo/config.toml':
        `[build]\nrustc = "${trap}"\nrustc-wrapper = "${trap}"\n[registry]\nglobal-credential-providers = ` +
        `[${touch.replace('TRAP', trap)}]\n[alias]\nmetadata = "!touch ${trap}"\n`,
      'app/build.rs': `fn main() { std::fs::write("${trap}", "").unwrap(); }`,
    });
    using bench = await openBench(files('/nonexistent/trap'), { infra });
    await using resolver = await open(bench);
    resolved(await resolver.resolve({ manifests: withHttp }));
    const [command] = bench.started;
    expect(command?.cwd.startsWith(bench.temporary)).toBe(true);
    expect(command?.env).toMatchObject({ RUSTUP_AUTO_INSTALL: '0' });
  });

  test('a toolchain that is not installed is a missing tool, not a verdict', async () => {
    using bench = await openBench(app, { infra });
    await using resolver = await open(bench, 'Cargo.toml', '1.0.0');
    await expect(resolver.resolve()).rejects.toMatchObject({
      code: 'tool-missing',
      hint: expect.stringContaining('1.0.0'),
    });
  });
});
