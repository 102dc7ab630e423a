import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtBundles } from '../support/built-bundles.js';
import { sampleCheckout, type SampleCheckout } from '../support/sample-checkout.js';

/** What programs that an action starts may see of the runner's environment (docs/interface.md, "Conventions"). */
const allowed = [
  /^(PATH|HOME|USER|TMPDIR|LANG|LC_\w+|TERM)$/,
  /^(HTTPS?|NO|ALL)_PROXY$/i,
  /^(SSL_CERT_FILE|SSL_CERT_DIR|CURL_CA_BUNDLE|REQUESTS_CA_BUNDLE|NODE_EXTRA_CA_CERTS|GIT_SSL_CAINFO)$/,
  /^CARGO_(HOME|BUILD_JOBS|TARGET_DIR|INCREMENTAL|NET_\w+|HTTP_\w+)$/,
  /^(RUSTUP_HOME|RUSTUP_TOOLCHAIN|RUSTC_WRAPPER|SCCACHE_\w+)$/,
  /^(GIT_CONFIG_GLOBAL|SSH_AUTH_SOCK|PROTOC|LIBCLANG_PATH|PKG_CONFIG_\w+|CC|CXX|CFLAGS)$/,
];
/** What our own actions add to it for a program: settings, and never a value of the runner's. */
const added =
  /^(GIT_NO_LAZY_FETCH|GIT_CONFIG_COUNT|GIT_CONFIG_KEY_\d+|GIT_CONFIG_VALUE_\d+|GIT_TERMINAL_PROMPT|GIT_OPTIONAL_LOCKS|GIT_LITERAL_PATHSPECS|GIT_ALLOW_PROTOCOL|GIT_\w*PAGER|CARGO_TERM_\w+|RUSTUP_AUTO_INSTALL|RUSTFLAGS|CARGO_ENCODED_RUSTFLAGS|INFRA_ACTIONS_PROCESS)$/;
/** What a shell sets for itself. */
const shell = /^(PWD|OLDPWD|SHLVL|_)$/;
const watched = ['git', 'cargo', 'rustup', 'rustc'];

const secrets = {
  GITHUB_TOKEN: 'canary-1',
  INPUT_TOKEN: 'canary-2',
  ACTIONS_RUNTIME_TOKEN: 'canary-3',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'canary-4',
  CARGO_REGISTRY_TOKEN: 'canary-5',
  CARGO_REGISTRIES_OURS_TOKEN: 'canary-6',
  CARGO_HTTP_PROXY_PASSWORD: 'canary-7',
  SCCACHE_AZURE_ACCESS_KEY: 'canary-8',
  NPM_TOKEN: 'canary-9',
  AWS_SECRET_ACCESS_KEY: 'canary-10',
};

let bundles = '';
let it: SampleCheckout;
beforeAll(async () => {
  bundles = builtBundles();
  it = await sampleCheckout(bundles);
}, 300_000);
afterAll(() => it.remove());

/** A folder with programs of the same names that note what they see, and then are the real ones. */
function watch(seen: string): string {
  const folder = join(seen, 'bin');
  mkdirSync(folder, { recursive: true });
  for (const name of watched) {
    const real = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).stdout.trim();
    if (real === '') continue;
    writeFileSync(join(folder, name), `#!/bin/sh\nenv > "${seen}/$$.${name}"\nexec "${real}" "$@"\n`);
    chmodSync(join(folder, name), 0o755);
  }
  return folder;
}

test.each<[string, Readonly<Record<string, string>>]>([
  ['audit-deps', {}],
  ['apply-patch', { 'DRY-RUN': 'true' }],
  ['smoke-test', { STEPS: 'check test', CACHE: 'false' }],
  ['wasm-build', { PACKAGES: 'tally-web', FEATURES: '', 'BROWSER-TEST': 'false' }],
  ['rollback', { MODE: 'full', REASON: 'test' }],
  ['conclude', {}],
])('%s: what it starts sees the allow-list and no secret', (action, inputs) => {
  const folder = join(it.repository, '..', `seen-${action}`);
  const bin = watch(folder);
  const given = { 'WORKING-DIRECTORY': it.repository, REPOSITORY: 'acme/tally', CRATES: 'errors', ...inputs };
  const done = spawnSync(process.execPath, [join(bundles, action, 'index.js')], {
    cwd: folder,
    encoding: 'utf8',
    env: {
      ...it.environment,
      ...secrets,
      PATH: `${bin}:${process.env['PATH'] ?? ''}`,
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: it.repository,
      GITHUB_REPOSITORY: 'acme/tally',
      GITHUB_OUTPUT: join(folder, 'output'),
      GITHUB_STEP_SUMMARY: join(folder, 'summary'),
      RUNNER_TEMP: join(folder, 'temp'),
      ...Object.fromEntries(Object.entries(given).map(([name, value]) => [`INPUT_${name}`, value])),
    },
  });
  const seen = readdirSync(folder).filter((name) => /^\d+\./.test(name));
  expect([seen.length > 0, done.stderr]).toEqual([true, expect.any(String)]);

  const texts = seen.map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);
  expect(texts.filter(([, text]) => text.includes('canary')).map(([name]) => name)).toEqual([]);
  // Programs that cargo starts get more from cargo; what we start ourselves is git and cargo.
  const ours = texts.filter(
    ([name, text]) => /\.(git|cargo)$/.test(name) && !/^CARGO_MANIFEST_DIR=|^RUSTUP_TOOLCHAIN_SOURCE=/m.test(text),
  );
  const names = new Set(ours.flatMap(([, text]) => [...text.matchAll(/^(\w+)=/gm)].map(([, name = '']) => name)));
  const unexpected = [...names].filter((name) => ![...allowed, added, shell].some((pattern) => pattern.test(name)));
  expect(unexpected).toEqual([]);
  for (const file of ['output', 'summary']) {
    const path = join(folder, file);
    expect([file, existsSync(path) && readFileSync(path, 'utf8').includes('canary')]).toEqual([file, false]);
  }
});
