import { describe, expect, test } from '@jest/globals';
import { checkContents } from '../../../src/domain/change-set/contents.js';
import { manifestAfter, manifestBefore } from '../../support/change-sets.js';

const check = (after: string, before = manifestBefore): string | undefined =>
  checkContents('Cargo.toml', before, after);

describe('edits of a manifest', () => {
  test.each([
    ['a dependency', manifestAfter],
    [
      'a dependency for wasm only',
      `${manifestBefore}[target.'cfg(target_arch = "wasm32")'.dependencies]\nuuid = { version = "1", ` +
        `features = ["js"] }\n`,
    ],
    ['a development dependency', `${manifestBefore}[dev-dependencies]\nx = "1"\n`],
    ['features', `${manifestBefore}[features]\ninfra = ["dep:infra-errors"]\n`],
    ['crate types', `${manifestBefore}[lib]\ncrate-type = ["cdylib", "rlib"]\n`],
    ['comments and order', `# hello\n${manifestBefore}`],
  ])('may bring %s, and take it away again', (_, after) => {
    expect(check(after)).toBeUndefined();
    expect(check(manifestBefore, after)).toBeUndefined();
  });

  test.each([
    ['a build script', manifestBefore.replace('[dependencies]', 'build = "evil.rs"\n[dependencies]'), 'package.build'],
    ['a version', manifestBefore.replace('0.1.0', '0.2.0'), 'package.version'],
    ['a patch', `${manifestBefore}[patch.crates-io]\nserde = { git = "https://example.com/serde" }\n`, 'patch'],
    ['another library path', `${manifestBefore}[lib]\npath = "evil.rs"\n`, 'lib'],
    ['a profile', `${manifestBefore}[profile.release]\npanic = "abort"\n`, 'profile'],
    ['a binary', `${manifestBefore}[[bin]]\nname = "x"\n`, 'bin'],
    ['a workspace root', `${manifestBefore}[workspace.dependencies]\nx = "1"\n`, 'workspace'],
    ['a runner by target', `${manifestBefore}[target.wasm32-unknown-unknown]\nrunner = "evil"\n`, 'target'],
    ['a table named __proto__', `${manifestBefore}[__proto__]\nx = 1\n`, '__proto__'],
  ])('may not bring %s', (_, after, at) => {
    expect(check(after)).toContain(`\`${at}`);
    expect(check(manifestBefore, after)).toContain(`\`${at}`);
  });

  test('what a fix does: a newer resolver, a package that becomes a member', () => {
    const before = '[workspace]\nmembers = ["a"]\n';
    expect(check('[workspace]\nresolver = "2"\nmembers = ["a", "b/*"]\n', before)).toBeUndefined();
    expect(check(before, '[workspace]\nresolver = "2"\nmembers = ["a", "b/*"]\n')).toBeUndefined();
    expect(check('[workspace]\nresolver = "evil"\nmembers = ["a"]\n', before)).toContain('workspace.resolver');
    for (const member of ['"../evil"', '"/evil"', '1']) {
      expect(check(`[workspace]\nmembers = ["a", ${member}]\n`, before)).toContain('workspace.members');
    }
    expect(check('[workspace]\nmembers = ["a"]\nexclude = ["b"]\n', before)).toContain('workspace.exclude');
  });

  test('workspace dependencies of a workspace', () => {
    const before = '[workspace]\nmembers = []\n';
    expect(check(`${before}[workspace.dependencies]\nx = "1"\n`, before)).toBeUndefined();
  });
});

describe('edits of .cargo/config.toml', () => {
  const flag = `[target.wasm32-unknown-unknown]\nrustflags = ['--cfg', 'getrandom_backend="wasm_js"']\n`;
  const config = (before: string | null, after: string | null): string | undefined =>
    checkContents('.cargo/config.toml', before, after);

  test('may bring and remove the cfg that getrandom needs', () => {
    const own =
      `[build]\njobs = 2\n\n[target.wasm32-unknown-unknown]\nrunner = "wasm-server"\nrustflags = ["-C", ` +
      `"opt-level=s"]\n`;
    expect(config(null, flag)).toBeUndefined();
    expect(config(flag, null)).toBeUndefined();
    expect(config(own, own.replace('=s"', `=s", '--cfg=getrandom_backend="wasm_js"'`))).toBeUndefined();
    expect(config('[build]\njobs = 2\n', `[build]\njobs = 2\n${flag}`)).toBeUndefined();
  });

  test.each([
    ['a compiler', `[build]\nrustc-wrapper = "evil"\n`],
    ['a linker', `${flag}linker = "evil"\n`],
    ['another flag', flag.replace("'--cfg',", "'-Clinker=evil', '--cfg',")],
    ['the flag for every target', flag.replace('wasm32-unknown-unknown', `'cfg(all())'`)],
    ['an alias', `${flag}[alias]\nt = "run evil"\n`],
    ['another source', `[source.crates-io]\nreplace-with = "evil"\n`],
  ])('may not bring %s', (_, after) => {
    expect(config(null, after)).toContain('only the cfg');
  });
});

test('documents, lockfiles and the facade are free, everything else is not', () => {
  expect(checkContents('README.md', 'a', 'b')).toBeUndefined();
  expect(checkContents('x/Cargo.lock', 'a', 'b')).toBeUndefined();
  expect(checkContents('src/infra_facade.rs', null, 'b')).toBeUndefined();
  expect(checkContents('src/main.rs', 'a', 'b')).toContain('may not be touched');
});
