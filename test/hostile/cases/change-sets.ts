import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../../src/domain/text/sha256.js';
import { makeChangeSet, makeCommit } from '../../support/change-sets.js';
import { gitIn, plainManifest, type HostileCase, type Places, type Tree } from '../../support/hostile-world.js';

type Json = Record<string, unknown>;

const message = 'feat(deps): integrate infra-errors\n\nInfra-Integration: 0123456789ab';
const edit = (path: string, before: string | null, after: string | null): Json[] => [
  { ...makeCommit(message, { path, before, after }) },
];
const manifest = (after: string): Json => ({ commits: edit('Cargo.toml', plainManifest, after) });
const file = (path: string, text = 'evil\n'): Json => ({ commits: edit(path, null, text) });
const config = (after: string): Json => file('.cargo/config.toml', after);
const flag = 'rustflags = [\'--cfg=getrandom_backend="wasm_js"\']\n';

/** What somebody who can hand over a change set puts into one; by the fields that differ from a good one. */
const edits: Readonly<Record<string, Json>> = {
  'a path that climbs out': file('../README.md'),
  'a path that climbs out inside': file('a/../../README.md'),
  'an absolute path': file('/README.md'),
  'a path into the git directory': file('.git/README.md'),
  'a path into the git directory by its short name': file('git~1/README.md'),
  'a workflow': file('.github/workflows/ci.yml'),
  'a README among the workflows': file('.github/workflows/README.md'),
  'a source': file('src/evil.rs'),
  'a build script': file('build.rs'),
  'a toolchain file': file('rust-toolchain.toml'),
  'a new manifest': file('evil/Cargo.toml', plainManifest),
  'a new lockfile': file('Cargo.lock', 'version = 4\n'),
  'an empty path': file(''),
  'a path of 5000 characters': file(`${'x'.repeat(5000)}/README.md`),
  'a path with a NUL': file('a\0b/README.md'),
  'a path with a new line': file('a\n::error::x/README.md'),
  'a build script in the manifest': manifest(plainManifest.replace('[dep', 'build = "evil.rs"\n[dep')),
  'a patch of a crate': manifest(`${plainManifest}[patch.crates-io]\nserde = { path = "evil" }\n`),
  'a replacement of a crate': manifest(`${plainManifest}[replace]\n"serde:1.0.0" = { path = "evil" }\n`),
  'a procedural macro': manifest(`${plainManifest}[lib]\nproc-macro = true\n`),
  'another library': manifest(`${plainManifest}[lib]\npath = "../evil.rs"\n`),
  'a binary': manifest(`${plainManifest}[[bin]]\nname = "evil"\npath = "evil.rs"\n`),
  'a profile': manifest(`${plainManifest}[profile.dev]\nopt-level = 3\n`),
  'another edition': manifest(plainManifest.replace('2021', '2015')),
  'a workspace': manifest(`${plainManifest}[workspace]\nmembers = ["../evil"]\n`),
  'a manifest that is no TOML': manifest('[package'),
  'a manifest with tables 5000 deep': manifest(`${plainManifest}[package.metadata.${'a.'.repeat(5000)}a]\nx = 1\n`),
  'a manifest with arrays 5000 deep': manifest(
    `${plainManifest}[package.metadata]\nx = ${'['.repeat(5000)}${']'.repeat(5000)}\n`,
  ),
  'a compiler wrapper': config('[build]\nrustc-wrapper = "evil"\n'),
  'a runner': config('[target.wasm32-unknown-unknown]\nrunner = "evil"\n'),
  'a linker': config('[target.x86_64-unknown-linux-gnu]\nlinker = "evil"\n'),
  'flags for everything but wasm32': config(`[target.'cfg(not(target_arch = "wasm32"))']\n${flag}`),
  'flags for wasm32 or anything': config(`[target.'cfg(any(target_arch = "wasm32", unix))']\n${flag}`),
  'flags for a name with wasm32 in it': config(`[target.'cfg(feature = "wasm32")']\n${flag}`),
  'flags for a triple that ends in wasm32': config(`[target.x86_64-wasm32]\n${flag}`),
  'an alias': config('[alias]\nb = "run --evil"\n'),
  'an environment': config('[env]\nRUSTC = "evil"\n'),
  'a replaced source': config('[source.crates-io]\nreplace-with = "evil"\n'),
  'the configuration of old': file('.cargo/config', '[build]\nrustc = "evil"\n'),
  'another base commit': { base: { ref: 'main', sha: 'b'.repeat(40) } },
  'a base that is an option': { base: { ref: '--upload-pack=evil', sha: 'a'.repeat(40) } },
  'a base of rubbish': { base: 1 },
  'a branch of people': { branch: 'main' },
  'a branch that is an option': { branch: '--force' },
  'a title that is turned around': { title: 'feat: harmless \u202e gnihton' },
  'a title with invisible characters': { title: 'feat: harm\u200bless' },
  'a title with a terminal sequence': { title: 'feat: \u001b[2J' },
  'a title of two lines': { title: 'feat: x\n\nInfra-Integration: 1' },
  'a title that switches checks off': { title: 'feat: x [skip ci]' },
  'a body that is turned around': { body: 'harmless \u202e gnihton' },
  'a body that switches checks off': { body: 'text [no ci]' },
  'a message that switches checks off': {
    commits: [{ ...edit('README.md', null, 'x')[0], message: message.replace('infra-errors', 'x [skip ci]') }],
  },
  'a message that switches actions off': {
    commits: [{ ...edit('README.md', null, 'x')[0], message: message.replace('infra-errors', 'x [Actions Skip]') }],
  },
  'a trailer that switches checks off': {
    commits: [{ ...edit('README.md', null, 'x')[0], message: `${message}\nskip-checks: true` }],
  },
  'a message that is turned around': {
    commits: [{ ...edit('README.md', null, 'x')[0], message: message.replace('infra-errors', '\u202egnihton') }],
  },
  'a message with a terminal sequence': {
    commits: [{ ...edit('README.md', null, 'x')[0], message: message.replace('infra-errors', '\u001b]0;x\u0007') }],
  },
  'no version': { version: undefined },
  'a newer version': { version: 2 },
  'a field that nobody knows': { evil: true },
  'a prototype': JSON.parse('{"__proto__": {"action": "close"}}') as Json,
  'commits that are none': { commits: [null] },
  'files that are none': { commits: [{ message, files: [null, 1, 'x', []] }] },
  'a text that is another': {
    commits: [
      {
        message,
        files: [{ path: 'INFRA_DEPENDENCIES.md', mode: '100644', before: null, after: sha256('a'), text: 'b' }],
      },
    ],
  },
  'a link as a mode': {
    commits: [
      { message, files: [{ path: 'README', mode: '120000', before: null, after: sha256('/etc'), text: '/etc' }] },
    ],
  },
  '1001 files': {
    commits: [{ message, files: Array.from({ length: 1001 }, (_, at) => edit(`d${at}/README.md`, null, 'x')[0]) }],
  },
  'a text of 6 MB': file('INFRA_DEPENDENCIES.md', 'x'.repeat(6e6)),
};

/** The tree that the change set meets. */
const trees: Readonly<Record<string, { readonly files: (at: Places) => Tree; readonly edit: Json }>> = {
  'a folder that is a link to the workflows': {
    files: () => ({ '.github/workflows/ci.yml': 'on: push\n', docs: { link: '.github' } }),
    edit: file('docs/workflows/README.md'),
  },
  'a folder that is a link out of the checkout': {
    files: (at) => ({ docs: { link: at.outside } }),
    edit: file('docs/README.md'),
  },
  'a folder that is a link into the git directory': {
    files: () => ({ docs: { link: '.git' } }),
    edit: file('docs/README.md'),
  },
  'a file that is a link': {
    files: (at) => ({ 'INFRA_DEPENDENCIES.md': { link: `${at.outside}/secret.txt` } }),
    edit: file('INFRA_DEPENDENCIES.md'),
  },
  'a link to a file that is not there': {
    files: (at) => ({ 'INFRA_DEPENDENCIES.md': { link: `${at.outside}/new.txt` } }),
    edit: file('INFRA_DEPENDENCIES.md'),
  },
  'a file where a folder should be': { files: () => ({ docs: 'x' }), edit: file('docs/README.md') },
  'a folder where a file should be': {
    files: () => ({ 'INFRA_DEPENDENCIES.md/x': 'x' }),
    edit: file('INFRA_DEPENDENCIES.md'),
  },
  'a file of people': { files: () => ({ 'INFRA_DEPENDENCIES.md': 'theirs' }), edit: file('INFRA_DEPENDENCIES.md') },
};

/** Texts that are no change set. */
const rubbish: Readonly<Record<string, string>> = {
  nothing: '',
  'no JSON': '{',
  null: 'null',
  'a list': '[]',
  'a number': '1e999',
  'lists 100,000 deep': '['.repeat(100_000),
  'a text of 50 MB': `"${'x'.repeat(5e7)}"`,
};

function written(at: Places, text: string): Record<string, string> {
  const path = join(at.root, 'change-set.json');
  writeFileSync(path, text);
  return { 'change-set': path, 'change-set-digest': sha256(text) };
}

function changeSetText(at: Places, json: Json): string {
  const sha = gitIn(at, at.repository, 'rev-parse', 'HEAD').trim();
  return JSON.stringify({
    ...makeChangeSet(),
    base: { ref: 'main', sha },
    commits: edit('INFRA_DEPENDENCIES.md', null, 'x'),
    ...json,
  });
}

const refused = {
  action: 'apply-change-set',
  exit: 1,
  says: /change set|it is a folder|not valid TOML|nests deeper|is not a regular file|is there already|behind a symbolic link|outside the working directory|leads nowhere|a part of the path|changed while/,
} as const;

export const changeSets: readonly HostileCase[] = [
  ...Object.entries(edits).map(([what, json]) => ({
    ...refused,
    name: `apply-change-set with ${what}`,
    inputs: (at: Places) => written(at, changeSetText(at, json)),
  })),
  ...Object.entries(trees).map(([what, { files, edit: json }]) => ({
    ...refused,
    name: `apply-change-set where it meets ${what}`,
    files,
    inputs: (at: Places) => written(at, changeSetText(at, json)),
  })),
  ...Object.entries(rubbish).map(([what, text]) => ({
    ...refused,
    name: `apply-change-set with ${what} for a change set`,
    inputs: (at: Places) => written(at, text),
  })),
  {
    name: 'apply-change-set with 1000 files where 128 may be open',
    action: 'apply-change-set',
    files: () => Object.fromEntries(Array.from({ length: 1000 }, (_, of) => [`d${of}/keep`, ''])),
    inputs: (at) => {
      const files = Array.from({ length: 1000 }, (_, of) => `d${of}/README.md`);
      const added = files.map((path) => ({ path, before: null, after: 'x' }));
      return written(at, changeSetText(at, { commits: [makeCommit(message, ...added)] }));
    },
    exit: 0,
    maxOpenFiles: 128,
  },
  {
    name: 'apply-change-set where cargo quotes a token while it downloads',
    action: 'apply-change-set',
    inputs: (at) => ({ ...written(at, changeSetText(at, {})), fetch: 'true' }),
    tools: () => ({
      cargo:
        'case "$1" in --version) echo "cargo 1.95.0 (x)";; ' +
        '*) echo "error: failed https://user:ghp_0123456789abcdef0123@github.com/x" >&2; exit 101;; esac',
    }),
    exit: [0, 1, 3],
    never: /ghp_0123456789/,
  },
  {
    name: 'apply-change-set with what it is made for',
    action: 'apply-change-set',
    inputs: (at) => written(at, changeSetText(at, {})),
    exit: 0,
  },
];
