import { plainManifest, type HostileCase, type Tree } from '../../support/hostile-world.js';

const nested = (open: string, close: string, depth: number): string => `${open.repeat(depth)}${close.repeat(depth)}`;
const metadata = (text: string): Tree => ({ 'Cargo.toml': `${plainManifest}[package.metadata]\n${text}\n` });
const workspace = (members: string, more: Tree = {}): Tree => ({
  'Cargo.toml': `[workspace]\nresolver = "2"\nmembers = ["m", ${members}]\n`,
  'm/Cargo.toml': plainManifest,
  'm/src/lib.rs': '\n',
  ...more,
});
const deep = (depth: number): string => `${'d/'.repeat(depth)}Cargo.toml`;
const letters = 'a'.repeat(200);
const target = (path: string): Tree => ({
  'Cargo.toml': `${plainManifest}[[bin]]\nname = "b"\npath = ${JSON.stringify(path)}\n`,
});
const controls = '\u001b[2J\u001b]0;PWNED\u0007\u202e\u0085';
const escapedControls = '\\u001b[2J\\u001b]0;PWNED\\u0007\\u202e\\u0085';

/** Manifests and trees that cost too much, break a reader, or say something to a terminal. */
const trees: Readonly<Record<string, Tree>> = {
  ...Object.fromEntries(
    [500, 3000, 6000, 200_000].flatMap((depth) => [
      [`arrays ${depth} deep`, metadata(`x = ${nested('[', ']', depth)}`)],
      [`inline tables ${depth} deep`, metadata(`x = ${'{ a = '.repeat(depth)}1${' }'.repeat(depth)}`)],
    ]),
  ),
  'keys 5000 deep': metadata(`${'a.'.repeat(5000)}a = 1`),
  'a header 5000 deep': { 'Cargo.toml': `${plainManifest}[package.metadata.${'a.'.repeat(5000)}a]\n` },
  '20,000 tables of one array': metadata('[[package.metadata.x]]\n'.repeat(20_000)),
  '20,000 keys': metadata(Array.from({ length: 20_000 }, (_, at) => `k${at} = 1`).join('\n')),
  'a text of 5 MB': metadata(`x = "${'x'.repeat(5_000_000)}"`),
  'a comment of 20 MB': metadata(`# ${'x'.repeat(20_000_000)}`),
  'a text without an end': metadata('x = "'),
  'a file of new lines': { 'Cargo.toml': '\n'.repeat(1_000_000) },
  'no table at all': { 'Cargo.toml': '' },
  'a number for a package': { 'Cargo.toml': 'package = 1\n' },
  'a prototype': { 'Cargo.toml': `${plainManifest}[__proto__]\nx = 1\n[dependencies.constructor]\nversion = "1"\n` },
  'stars that go back': workspace(`"g/${'*a'.repeat(30)}b"`, { [`g/${letters}/f`]: '' }),
  'questions that go back': workspace(`"g/${'?*'.repeat(40)}"`, { [`g/${letters}/f`]: '' }),
  'folders of folders': workspace(`"${'**/'.repeat(12)}x"`, { [deep(20)]: plainManifest }),
  'a class that goes backwards': workspace('"g/[z-a]*"', { 'g/a/f': '' }),
  'a class with a bracket': workspace('"g/[!]]*[^a-\\\\]"', { 'g/a/f': '' }),
  'a class without an end': workspace('"g/[a"', { 'g/a/f': '' }),
  'members outside': workspace('"../outside", "/etc", "~"'),
  'a member with a NUL': workspace('"a\\u0000b"'),
  'a member that is itself': workspace('"."'),
  '2000 members': workspace(
    '"g/*"',
    Object.fromEntries(
      Array.from({ length: 2000 }, (_, at) => [`g/p${at}/Cargo.toml`, plainManifest.replace('"v"', `"p${at}"`)]),
    ),
  ),
  'an empty target': target(''),
  'a target that is a folder': target('src/'),
  'a target below a file': target('Cargo.toml/main.rs'),
  'a target outside': target('../../outside/secret.txt'),
  'an absolute target': target('/etc/passwd'),
  'a target of 4096 characters': target('x'.repeat(4096)),
  'a target that is the toolchain file': target('rust-toolchain'),
  'a name with terminal sequences': { 'Cargo.toml': plainManifest.replace('"v"', `"${escapedControls}"`) },
  'a raw terminal sequence': { 'Cargo.toml': plainManifest.replace('"v"', `"${controls}"`) },
  'a version with terminal sequences': { 'Cargo.toml': plainManifest.replace('0.1.0', escapedControls) },
  'a member with terminal sequences': workspace(`"${escapedControls}"`),
  'a file name with terminal sequences': { '\u001b[2J/Cargo.toml': 'x' },
  'a name that is a workflow command': { 'Cargo.toml': plainManifest.replace('"v"', '"x\\n::error::PWNED\\n"') },
  'a name that is Markdown': { 'Cargo.toml': plainManifest.replace('"v"', '"</details><img src=x onerror=PWNED>"') },
  'a compiler wrapper': { '.cargo/config.toml': '[build]\nrustc-wrapper = "/bin/evil"\n' },
  'a toolchain file': { 'rust-toolchain.toml': '[toolchain]\npath = "/tmp/evil"\n' },
  'a file named HEAD': { HEAD: 'x', main: 'x', '-x': 'x', ':(glob)x': 'x' },
};

/** A manifest of a repository is read within bounds, and what it says is text. */
export const hostileManifests: readonly HostileCase[] = Object.entries(trees).flatMap(([what, files]) => [
  {
    name: `audit-deps of a repository with ${what}`,
    action: 'audit-deps',
    files: () => files,
    inputs: () => ({ mode: 'static' }),
    exit: [0, 1],
    maxMegabytes: 900,
  },
  {
    name: `audit-deps at a terminal of a repository with ${what}`,
    action: 'audit-deps',
    files: () => files,
    inputs: () => ({ mode: 'static' }),
    exit: [0, 1],
    terminal: true,
    maxMegabytes: 900,
  },
]);

/** Rollback asks git for names that are files, too. */
export const namesLikeRevisions: readonly HostileCase[] = (['full', 'partial', 'quick'] as const).map((mode) => ({
  name: `rollback ${mode} of a repository with files named HEAD and main`,
  action: 'rollback',
  files: () => ({ HEAD: 'x', main: 'x', '-x': 'x', 'Cargo.toml': `${plainManifest}infra-errors = { git = "https://github.com/llm-dev-ops/infra" }\n` }), // prettier-ignore
  inputs: () => ({ mode, verify: 'false', ...(mode !== 'quick' && { reason: 'test' }) }),
  exit: 0,
}));
