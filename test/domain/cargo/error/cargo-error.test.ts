import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CargoError, CargoErrorKind } from '../../../../src/domain/cargo/error/cargo-error.js';
import { readCargoError } from '../../../../src/domain/cargo/error/read-cargo-error.js';
import { networkTrouble } from '../../../../src/domain/cargo/error/network-trouble.js';

/** Texts that cargo 1.91 and 1.99 wrote for small packages made to fail; long lists of versions are shortened. */
const folder = join(import.meta.dirname, '../../../fixtures/cargo-errors');
const read = (file: string): CargoError =>
  readCargoError(readFileSync(join(folder, file), 'utf8').replaceAll('/scratch/', ''));
const filesOf = (name: string): readonly string[] => readdirSync(folder).filter((file) => file.split('.')[0] === name);

const expected: Readonly<Record<string, readonly [kind: CargoErrorKind, words: string]>> = {
  links: [
    'links-conflict',
    '`native-two` (asked for by `app` → `mid`) and `native-one` 1.0.0 (by `app`) both link the native ' +
      'library `z`, which only one package of a graph may do.',
  ],
  pin: [
    'exact-pin',
    'No version of `libc` satisfies all: `app` → `mid` wants `=0.2.151`, `app` has 0.2.150 for `=0.2.150`.',
  ],
  pin2: [
    'exact-pin',
    'No version of `libc` satisfies all: `app` → `mid` wants `^0.2.151`, `app` has 0.2.150 for `=0.2.150`.',
  ],
  nogit: [
    'missing-package',
    '`app` wants `infra-zz`, which does not exist in Git repository https://example.invalid/infra.',
  ],
  noreg: [
    'missing-package',
    '`app` wants `libcc-does-not-exist-here-x`, which does not exist in example.invalid index.',
  ],
  feat: [
    'missing-feature',
    '`app` asks for the feature `jsn` of `infra-a`, which has no such feature. It does have `json`.',
  ],
  feat3: ['missing-feature', '`app` asks for the feature `zzzzzzzzzz` of `libc`, which has no such feature.'],
  ver2: [
    'unsatisfiable-version',
    '`app` wants `infra-a` in version `^0.2`, but there is 0.1.0 in Git repository https://example.invalid/infra.',
  ],
  ver: [
    'unsatisfiable-version',
    '`app` wants `libc` in version `^99`, but there is 1.0.0-alpha.5, 1.0.0-alpha.4, 1.0.0-alpha.3 in ' +
      'example.invalid index.',
  ],
  gitbranch: [
    'unreachable-source',
    '`app` takes `infra-a` from https://example.invalid/infra?branch=gone, which cannot be had: there is no ' +
      'branch `gone`.',
  ],
  gitrev: [
    'unreachable-source',
    '`app` takes `infra-a` from https://example.invalid/infra?rev=0123456789012345678901234567890123456789, ' +
      'which cannot be had: there is no commit `0123456789012345678901234567890123456789`.',
  ],
  lib: [
    'missing-target',
    "lib/Cargo.toml names a target whose file is not there: can't find library `app`, rename file to `src/lib.rs` or specify lib.path.",
  ],
  notargets: [
    'missing-target',
    'notargets/Cargo.toml names a target whose file is not there: no targets specified in the manifest.',
  ],
  cycle: ['cycle', '`a` 0.1.0 depends on itself: `a` → `b` → `a`.'],
  inherit2: [
    'manifest',
    'inherit2/a/Cargo.toml cannot be used: `dependency.x` was not found in `workspace.dependencies`.',
  ],
  memberpath: ['manifest', 'memberpath/gone/Cargo.toml cannot be used: No such file or directory (os error 2).'],
  twin: [
    'manifest',
    'twin/a/Cargo.toml cannot be used: two packages named `same` in this workspace: twin/a/Cargo.toml, ' +
      'twin/b/Cargo.toml.',
  ],
  toml: ['manifest', 'toml/Cargo.toml cannot be used: string values must be quoted, expected literal string.'],
};

const kinds: Readonly<Record<string, readonly CargoErrorKind[]>> = {
  bin: ['missing-target'],
  feat5: ['manifest'],
  gitgone: ['unreachable-source'],
  lock: ['manifest'],
  lock5: ['manifest'],
  msrv: ['msrv'],
  nopathname: ['missing-package'],
  // What only the machine lacks never gets here (machine-trouble.ts).
  registry: ['manifest'],
  orphan: ['manifest'],
  patchsame: ['manifest'],
  // Older cargos cannot read the folder, newer ones find no package in it.
  pathgone: ['unreachable-source', 'missing-package'],
};

describe("Cargo's errors in plain words, whatever its version", () => {
  const all = readdirSync(folder);
  test.each(all)('%s', (file) => {
    const name = file.split('.')[0] ?? '';
    const found = read(file);
    const [kind, words] = expected[name] ?? [];
    // Where no words are expected, the kind alone is.
    const accepted = kind === undefined ? (kinds[name] ?? []) : [kind];
    expect(accepted).toContain(found.kind);
    expect(found.explanation).toBe(words ?? found.explanation);
  });

  test('every expectation has a text', () => {
    const names = new Set(all.map((file) => file.split('.')[0]));
    expect([...Object.keys(expected), ...Object.keys(kinds)].filter((name) => !names.has(name))).toEqual([]);
  });
});

describe('the chains on both sides are data', () => {
  test.each(filesOf('links'))('of a links conflict: %s', (file) => {
    expect(read(file)).toMatchObject({
      package: 'native-two',
      links: 'z',
      requirement: '*',
      candidates: ['2.0.0'],
      chain: [
        { name: 'mid', version: '0.3.0', source: 'links/mid' },
        { name: 'app', version: '0.1.0', source: '/scratch/links' },
      ].map((link) => ({ ...link, source: link.source.replace('/scratch/', '') })),
      conflicting: [[{ name: 'native-one', version: '1.0.0' }, { name: 'app' }]],
    });
  });

  test.each(filesOf('pin'))('of an exact pin, with the requirements: %s', (file) => {
    expect(read(file)).toMatchObject({
      package: 'libc',
      requirement: '=0.2.151',
      chain: [{ name: 'mid' }, { name: 'app' }],
      conflicting: [[{ name: 'libc', version: '0.2.150', requirement: '=0.2.150' }, { name: 'app' }]],
    });
  });

  test('a text that is locked, through a git dependency', () => {
    const found = readCargoError(`error: failed to select a version for \`x\`.
    ... required by package \`a v1.0.0 (https://example.invalid/a?branch=main#01234567)\`
    ... which satisfies git dependency \`a\` (locked to 1.0.0) of package \`app v0.1.0 (.)\`
versions that meet the requirements \`^1\` (locked to 1.2.0) are: 1.2.0

all possible versions conflict with previously selected packages.

  previously selected package \`x v1.1.0\`
    ... which satisfies dependency \`x = "~1.1"\` (locked to 1.1.0) of package \`app v0.1.0 (.)\`

failed to select a version for \`x\` which could resolve this conflict`);
    expect(found).toMatchObject({
      kind: 'unsatisfiable-version',
      candidates: ['1.2.0'],
      chain: [
        { name: 'a', source: 'https://example.invalid/a?branch=main#01234567' },
        { name: 'app', source: '.' },
      ],
      conflicting: [[{ name: 'x', requirement: '~1.1' }, { name: 'app' }]],
    });
  });

  test('a commit that the lockfile pins and the repository no longer has', () => {
    const text = `fatal: remote error: upload-pack: not our ref 0123456789012345678901234567890123456789
error: failed to get \`infra-audit\` as a dependency of package \`core v0.1.0 (core)\`

Caused by:
  failed to load source for dependency \`infra-audit\`

Caused by:
  unable to update https://example.invalid/infra#01234567

Caused by:
  failed to fetch into: /home/someone/.cargo/git/db/infra-70f676de88a71557

Caused by:
  revision 0123456789012345678901234567890123456789 not found`;
    expect(readCargoError(text)).toMatchObject({
      kind: 'unreachable-source',
      explanation:
        '`core` takes `infra-audit` from https://example.invalid/infra#01234567, which cannot be had: there ' +
        'is no commit `0123456789012345678901234567890123456789`.',
    });
  });

  test('a yanked version and one for a newer cargo say so', () => {
    const text = (reason: string): string =>
      `error: failed to select a version for the requirement \`x = "=1.0.0"\`\n  version 1.0.0 ${reason}\n` +
      `location searched: example.invalid index\nrequired by package \`app v0.1.0 (.)\``;
    expect(readCargoError(text('is yanked'))).toMatchObject({
      kind: 'unsatisfiable-version',
      explanation: '`app` wants `x` in version `=1.0.0`, but 1.0.0 is yanked in example.invalid index.',
    });
    expect(readCargoError(text('requires cargo 1.99')).kind).toBe('msrv');
  });

  test.each([
    ['feat5', 'feat5/Cargo.toml', 6],
    ['toml', 'toml/Cargo.toml', 6],
    ['lock', 'lock/Cargo.lock', 3],
  ])('%s: the file and line that Cargo names', (name, path, line) => {
    expect(read(filesOf(name)[0] ?? '').place).toMatchObject({ path, line });
  });

  test('what is not known is told as Cargo tells it', () => {
    expect(readCargoError('warning: x\nerror: something new\n')).toMatchObject({
      kind: 'unknown',
      explanation: 'Cargo says: something new',
    });
  });
});

describe('trouble with the network is not the fault of the repository', () => {
  test.each([
    "fatal: unable to access 'https://nohost.invalid/x/': Could not resolve host: nohost.invalid",
    'warning: spurious network error (3 tries remaining): [7] Could not connect to server',
    '  [28] Timeout was reached (Operation timed out after 30000 milliseconds)',
    '  failed to get successful HTTP response from `https://example.invalid/x` (203.0.113.1), got 503',
    'error: failed to download from `https://example.invalid/x`\n  attempting to make an HTTP request, but ' +
      '--offline was specified',
    'error: RPC failed; HTTP 502 curl 22 The requested URL returned error: 502',
  ])('%s', (text) => {
    expect(networkTrouble(text)).toBeDefined();
  });

  test.each(readdirSync(folder))('%s is not such trouble', (file) => {
    expect(networkTrouble(readFileSync(join(folder, file), 'utf8'))).toBeUndefined();
  });
});

test('what git says of a source that cannot be had counts more than what Cargo advises', () => {
  const text = `error: cannot run ssh: No such program
fatal: unable to fork
error: failed to get \`infra-id\` as a dependency of package \`app v0.1.0 (app)\`

Caused by:
  failed to load source for dependency \`infra-id\`

Caused by:
  unable to update ssh://git@example.invalid/infra.git

  help: re-try with \`net.git-fetch-with-cli = false\` to see if it resolves the problem
  https://doc.rust-lang.org/cargo/reference/config.html#netgit-fetch-with-cli
`;
  expect(readCargoError(text).explanation).toBe(
    '`app` takes `infra-id` from ssh://git@example.invalid/infra.git, which cannot be had: git says `unable to fork`.',
  );
});
