import { describe, expect, test } from '@jest/globals';
import { environmentFault, type Witness } from '../../../src/domain/smoke/environment-rules.js';

/** As the tools wrote them. */
const texts: readonly (readonly [what: string, text: string, missing: string, debian: string | undefined])[] = [
  [
    'prost-build without protoc',
    'Failed to compile proto files: Custom { kind: NotFound, error: "Could not find `protoc`. If ' +
      '`protoc` is installed, try setting the `PROTOC` environment variable to the path of the `protoc` ' +
      'binary.',
    'protoc',
    'protobuf-compiler',
  ],
  [
    'protoc without its well-known types',
    'protoc failed: google/protobuf/timestamp.proto: File not found.',
    'the protobuf well-known types',
    'libprotobuf-dev',
  ],
  [
    'the cmake crate without cmake',
    `failed to execute command: No such file or directory (os error 2)\n  is \`cmake\` not installed?`,
    'cmake',
    'cmake',
  ],
  [
    'pkg-config without the library',
    `pkg-config exited with status code 1\n> pkg-config --libs --cflags alsa\n\npkg-config output:\n  ` +
      `Package alsa was not found in the pkg-config search path.\n\nThe system library \`alsa\` required by ` +
      'crate `alsa-sys` was not found.',
    'alsa',
    'libasound2-dev',
  ],
  [
    'an older pkg-config crate',
    `"\\npkg-config exited with status code 1\\n> pkg-config --libs --cflags libudev\\n\\npkg-config ` +
      `output:\\n  Package libudev was not found in the pkg-config search path.`,
    'libudev',
    'libudev-dev',
  ],
  [
    'no pkg-config at all',
    'Could not run `PKG_CONFIG_ALLOW_SYSTEM_CFLAGS=1 pkg-config --libs --cflags libcurl`\nThe pkg-config ' +
      'command could not be found.',
    'pkg-config',
    'pkg-config',
  ],
  [
    'openssl-sys',
    'Could not find directory of OpenSSL installation, and this `-sys` crate cannot proceed without this knowledge.',
    'openssl',
    'libssl-dev',
  ],
  [
    'bindgen without libclang',
    `Unable to find libclang: "couldn't find any valid shared libraries matching: ['libclang.so', 'libclang-*.so']"`,
    'libclang',
    'libclang-dev',
  ],
  [
    'rustc without a linker',
    'error: linker `cc` not found\n  |\n  = note: No such file or directory (os error 2)',
    'cc',
    'build-essential',
  ],
  [
    'a library to link',
    'error: linking with `cc` failed: exit status: 1\n  = note: /usr/bin/ld: cannot find -lpq: No such file ' +
      'or directory',
    'pq',
    'libpq-dev',
  ],
  [
    'a header',
    'src/wrapper.c:1:10: fatal error: curl/curl.h: No such file or directory',
    'curl/curl.h',
    'libcurl4-openssl-dev',
  ],
  [
    'the cc crate without a C++ compiler',
    'error occurred: Failed to find tool. Is `c++` installed?',
    'c++',
    'build-essential',
  ],
  [
    'the cc crate of today',
    'error occurred in cc-rs: failed to find tool "clang": No such file or directory (os error 2)',
    'clang',
    'clang',
  ],
  [
    'rustup without the toolchain',
    "error: toolchain 'nightly-2020-01-01' is not installed",
    'nightly-2020-01-01',
    undefined,
  ],
  [
    'a target without std',
    "error[E0463]: can't find crate for `core`\n  = note: the `wasm32-unknown-unknown` target may not be installed",
    'wasm32-unknown-unknown',
    undefined,
  ],
  [
    'no network',
    'error: failed to get `serde` as a dependency\nCaused by:\n  [6] Could not resolve hostname (Could not ' +
      'resolve host: registry.example)',
    'network',
    undefined,
  ],
  [
    'a full disk',
    'error: failed to write `target/debug/x`\n\nCaused by:\n  No space left on device (os error 28)',
    'disk space',
    undefined,
  ],
  [
    'the compiler killed',
    "process didn't exit successfully: `rustc --crate-name big` (signal: 9, SIGKILL: kill)",
    'memory',
    undefined,
  ],
  [
    'a private dependency',
    'failed to authenticate when downloading repository',
    'access to a private repository',
    undefined,
  ],
];

/** Registries, git servers and what stands before them, as cargo, git and npm tell of them. */
const networks: readonly string[] = [
  'failed to download from `https://index.example/in/fr/infra-x`\n\nCaused by:\n  failed to get successful HTTP response from `https://index.example/in/fr/infra-x` (127.0.0.1), got 503\n  body:\n',
  '[28] Timeout was reached (Operation too slow. Less than 10 bytes/sec transferred the last 30 seconds)',
  '[56] Failure when receiving data from the peer (Recv failure: Connection reset by peer)',
  '[16] Error in the HTTP2 framing layer',
  '[92] Stream error in the HTTP/2 framing layer (HTTP/2 stream 5 was not closed cleanly: INTERNAL_ERROR (err 2))',
  '[35] SSL connect error (OpenSSL SSL_connect: SSL_ERROR_SYSCALL in connection to static.crates.io:443)',
  "fatal: unable to access 'https://github.com/x/y/': The requested URL returned error: 502",
  'fatal: the remote end hung up unexpectedly\nfatal: early EOF',
  'npm error code E503\nnpm error 503 Service Unavailable - GET https://registry.npmjs.org/x',
  'npm error code ECONNRESET',
  "error: no matching package named `serde` found\nlocation searched: crates.io index\nAs a reminder, you're using offline mode (--offline) which can sometimes cause surprising resolution failures",
  'npm error network request to https://registry.npmjs.org/x failed, reason: getaddrinfo EAI_AGAIN registry.npmjs.org',
];

describe('what a failed command says about this machine', () => {
  test.each(texts)('%s', (what, text, missing, debian) => {
    const fault = environmentFault(text, what === 'the compiler killed' ? 'compiler' : 'script');
    expect(fault?.missing).toBe(missing);
    expect(fault?.packages?.debian[0]).toBe(debian);
  });

  test.each(networks)('the network: %s', (text) => expect(environmentFault(text, 'cargo')?.kind).toBe('network'));

  test.each([
    ['collect2: fatal error: ld terminated with signal 9 [Killed]'],
    ['c++: fatal error: Killed signal terminated program cc1plus'],
    ['rustc-LLVM ERROR: out of memory\nAllocation failed'],
    ['memory allocation of 1073741824 bytes failed'],
    ['error: linking with `/opt/cc` failed: signal: 9 (SIGKILL)'],
  ])('memory: %s', (text) => expect(environmentFault(text, 'compiler')?.kind).toBe('memory'));

  test('disk: a linker whose map of a file has no room behind it', () =>
    expect(environmentFault('collect2: fatal error: ld terminated with signal 7 [Bus error]', 'compiler')?.kind).toBe(
      'disk',
    ));

  test.each([
    ['sccache', '`sccache /toolchain/bin/rustc -vV`', 'No such file or directory (os error 2)'],
    ['sccache', '`/opt/bin/sccache rustc --crate-name one`', 'No such file or directory (os error 2)'],
    [undefined, '`./rustc.sh rustc -vV`', 'Permission denied (os error 13)'],
  ])('a program that cargo could not start: %s', (missing, command, why) => {
    const text = `error: could not execute process ${command} (never executed)\n\nCaused by:\n  ${why}`;
    expect(environmentFault(text, 'cargo')?.missing).toBe(missing);
  });

  test.each<readonly [words: string, witness: Witness]>([
    ['failed to get successful HTTP response from `https://index.example/x`, got 404', 'cargo'],
    ['error: failed to select a version for the requirement `x = "^503"`', 'cargo'],
    ["process didn't exit successfully: `build-script-build` (signal: 9, SIGKILL: kill)", 'script'],
    [
      "process didn't exit successfully: `/ci/build/killed-jobs/build-script-build` (signal: 9, SIGKILL: kill)",
      'script',
    ],
    ['marked as killed by its owner', 'script'],
    ['error: linking failed: undefined symbol: connect (Connection refused)', 'compiler'],
  ])('nothing of this machine: %s', (text, witness) => expect(environmentFault(text, witness)).toBeUndefined());

  test.each([
    ["error: toolchain '1.0.999' is not installed"],
    ["error: custom toolchain '1.0.999' specified in override file '/x/rust-toolchain.toml' is not installed"],
    ["error: override toolchain '1.0.999' is not installed: the rust-toolchain file specifies it"],
  ])('a toolchain: %s', (text) =>
    expect(environmentFault(text, 'cargo')).toMatchObject({ kind: 'toolchain', missing: '1.0.999' }),
  );

  test.each([
    ['a mistake in the code', 'error[E0308]: mismatched types\n --> src/lib.rs:2:18'],
    ['a build script that panics', "thread 'main' panicked at build.rs:3:5:\nassertion failed: version.is_some()"],
    ['a header of the repository itself', 'src/wrapper.c:1:10: fatal error: our/own.h: No such file or directory'],
    ['a conflict of versions', 'error: failed to select a version for `tokio`.'],
    ['a file of the repository', "error: couldn't read `src/missing.txt`: No such file or directory (os error 2)"],
  ])('%s is about the repository', (_, text) => {
    expect(environmentFault(text, 'script')).toBeUndefined();
  });
});
