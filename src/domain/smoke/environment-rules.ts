import {
  both,
  header,
  library,
  linker,
  target,
  tool,
  toolchain,
  type EnvironmentFault,
  type EnvironmentKind,
} from './environment-fault.js';

/**
 * Who says it. Cargo and rustc are believed; what a build script or another program says is a suspicion, which the same
 * thing passing on the base proves wrong. What a test writes says nothing about the machine and is not read.
 */
export type Witness = 'cargo' | 'compiler' | 'script' | 'program';

interface Rule {
  /** Whose words they are, where not everybody's. */
  readonly of?: readonly Witness[];
  readonly pattern: RegExp;
  readonly fault: (match: RegExpExecArray) => EnvironmentFault | undefined;
}

/** Of libcurl, git, npm and the registries behind them; an answer that says "no" (403, 404) is none of them. */
const network = new RegExp(
  [
    "Could not resolve (?:host|proxy)|Couldn't resolve (?:host|proxy)|failed to resolve address|Temporary failure in name resolution",
    "Connection (?:refused|reset|timed out|was reset)|Couldn't connect to server|Could not connect to (?:server|proxy)|Failed to connect to|Network is unreachable|No route to host",
    'spurious network error|Operation timed out|Timeout was reached|timed out after|operation was too ' +
      'slow|--offline was specified|using offline mode',
    '\\[(?:5|6|7|16|18|28|35|52|55|56|92)\\] \\w|HTTP/?2 (?:framing layer|stream)|SSL connect ' +
      'error|SSL_ERROR_SYSCALL|gnutls_handshake|unexpected eof|early EOF|RPC failed|remote end hung up|Failure ' +
      'when receiving data|Transferred a partial file',
    '\\bgot (?:429|5\\d\\d)\\b|returned error: (?:429|5\\d\\d)\\b|HTTP (?:status ' +
      ')?(?:429|5\\d\\d)\\b|\\b(?:429 Too Many Requests|50[0234] (?:Internal Server Error|Bad Gateway|Service ' +
      '(?:Temporarily )?Unavailable|Gateway Time-?out))|\\bE(?:429|5\\d\\d)\\b',
    'getaddrinfo ' +
      '(?:ENOTFOUND|EAI_AGAIN)|\\b(?:ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|ENETUNREACH|ERR_SOCKET_TIMEOUT|UND_ERR_\\w+)\\b',
  ].join('|'),
  'i',
);

/** In the words of the tools themselves; the first rule that reads a text decides what it is. */
const rules: readonly Rule[] = [
  rule(
    /No space left on device|\(os error 28\)|Disk quota exceeded|\(os error 122\)|\bENOSPC\b|\bEDQUOT\b|ld terminated with signal 7\b/i,
    () => ({
      kind: 'disk',
      missing: 'disk space',
      message: 'The disk is full.',
      hint: 'Use a larger runner, or fewer `steps`.',
    }),
  ),
  // A build script that is killed is a program of the repository; a compiler or linker is none.
  { ...rule(/\(signal: 9, SIGKILL: kill\)|linking with `[^`]+` failed: signal: 9\b/, memory), of: ['compiler'] },
  rule(
    /\b(?:collect2|ld|lld|mold|linker|cc1\w*|as)\b.{0,60}(?:signal 9\b|(?<![\w/.-])Killed(?![\w/.-]))|Killed signal terminated program|internal compiler error: Killed/,
    memory,
  ),
  rule(
    /Cannot allocate memory|\(os error 12\)|memory allocation of \d+ bytes failed|std::bad_alloc|LLVM ERROR: out of memory|virtual memory exhausted|memory exhausted|JavaScript heap out of memory|\bENOMEM\b|exit(?:ed with)? (?:code|status):? 137\b/i,
    memory,
  ),
  rule(
    /(?:failed to authenticate|authentication (?:failed|required)|could not read Username|Permission denied \(publickey\))/i,
    () => ({
      kind: 'credentials',
      missing: 'access to a private repository',
      message: 'A git dependency could not be fetched without credentials.',
      hint: 'Give the checkout a token that may read it (the secret `INFRA_READ_TOKEN` of the workflows).',
    }),
  ),
  {
    ...rule(network, () => ({
      kind: 'network',
      missing: 'network',
      message: 'A registry or git server could not be reached, or did not answer as it should.',
      hint: 'Run again, or check the proxy settings of this machine.',
    })),
    of: ['cargo', 'script', 'program'],
  },
  rule(/toolchain '([^']+)'(?: specified in [^\n]*?)? is not installed/, (match) => toolchain(match[1] ?? '')),
  rule(
    /could not download nonexistent rust version `([^`]+)`|invalid toolchain name(?: detected in override file[^:]*)?: '([^']+)'/,
    (match) => toolchain(match[1] ?? match[2] ?? ''),
  ),
  rule(/rustup could not choose a version of (\S+)/, () => toolchain('stable')),
  rule(
    /component '?`?([\w-]+)'?`? (?:for target \S+ )?(?:is unavailable|is not installed|.*not available)/,
    (match) => ({
      kind: 'toolchain',
      missing: match[1] ?? 'component',
      message: `The toolchain lacks the component ${match[1]}.`,
      hint: `rustup component add ${match[1]}`,
    }),
  ),
  rule(/the `([\w.-]+)` target may not be installed/, (match) => target(match[1] ?? '')),
  rule(
    /Could not find `?protoc`?|failed to (?:find|execute|invoke|spawn).{0,40}`?protoc`?|protoc: (?:command )?not found/i,
    () => tool('protoc'),
  ),
  rule(/google\/protobuf\/[\w/]+\.proto: File not found|Import "google\/protobuf/, () => ({
    kind: 'library',
    missing: 'the protobuf well-known types',
    message: 'protoc has no well-known types (google/protobuf/*.proto).',
    packages: both('libprotobuf-dev'),
  })),
  rule(/failed to find a suitable WebDriver binary|(?:chrome|gecko)driver.{0,40}(?:not found|not installed)/i, () =>
    tool('chromedriver'),
  ),
  rule(/Unable to find libclang|couldn't find any valid shared libraries matching: \['libclang/i, () =>
    library('libclang'),
  ),
  rule(
    /Could not run `[^`]*pkg-config|The pkg-config command could not be (?:found|run)|pkg-config(?:: | )(?:command )?not found|is `?pkg-config`? (?:not )?installed/i,
    () => tool('pkg-config'),
  ),
  rule(/The system library `([^`]+)` required by crate `([^`]+)` was not found/, (match) =>
    library(match[1] ?? '', match[2]),
  ),
  rule(
    /Package ['"]?([\w.+-]+)['"]?(?:, required by '[^']*',)? (?:was )?not found(?: in the pkg-config search path)?/,
    (match) => library(match[1] ?? ''),
  ),
  rule(/No package '([\w.+-]+)' found/, (match) => library(match[1] ?? '')),
  rule(/Could not find (?:the )?(?:directory of )?OpenSSL installation/i, () => library('openssl')),
  // rustc, or what the configuration puts before it.
  {
    ...rule(
      /could not execute process `([^`\s]+)[^`]*` \(never executed\)\s+Caused by:\s+No such file or directory \(os error 2\)/,
      (match) => tool((match[1] ?? '').split('/').at(-1) ?? ''),
    ),
    of: ['cargo', 'compiler'],
  },
  rule(/linker `([^`]+)` not found/, (match) => linker(match[1] ?? 'cc')),
  rule(
    /invalid linker name in argument '-fuse-ld=(\w+)'|(?:collect2: fatal error: |clang: error: ).*cannot find '?(?:ld\.?)?(\w+)'?/,
    (match) => linker(match[1] ?? match[2] ?? 'ld'),
  ),
  rule(/(?:cannot find|unable to find library|library not found for) -l:?([\w.+-]+)/, (match) =>
    library((match[1] ?? '').replace(/^lib|\.(?:so|a).*$/g, '')),
  ),
  rule(/(?:fatal error|error): '?([\w./+-]+\.h)'?(?:: No such file or directory| file not found)/, (match) =>
    header(match[1] ?? ''),
  ),
  rule(/failed to find tool[.:]? ?"?(?:Is `)?([\w.+-]+)|Is `([\w.+-]+)` (?:not )?installed\?/i, (match) =>
    tool((match[1] ?? match[2] ?? '').split('/').at(-1) ?? ''),
  ),
  rule(/is `(cmake|make|ninja|nasm|perl|python3?|go|clang|git|bison|flex|gcc|cc)` not installed\?/i, (match) =>
    tool(match[1] ?? ''),
  ),
  rule(
    /(?:failed to (?:spawn|execute|run)|couldn't execute|could not (?:run|execute|find)|missing dependency:?)\W{1,4}(?:command\W{0,4})?`?"?(cmake|make|ninja|nasm|perl|python3|go|clang|git|bison|flex|meson|autoconf|automake|autoreconf|libtoolize)\b/i,
    (match) => tool(match[1] ?? ''),
  ),
  rule(
    /(?:^|[\s:])(cmake|make|ninja|nasm|perl|python3|clang|bison|flex|autoreconf): (?:command )?not found/m,
    (match) => tool(match[1] ?? ''),
  ),
];

/**
 * What a text says about this machine.
 *
 * @returns `undefined` when the text is about the repository.
 */
export function environmentFault(text: string, witness: Witness): EnvironmentFault | undefined {
  for (const { pattern, fault, of } of rules) {
    if (of && !of.includes(witness)) continue;
    const match = pattern.exec(text);
    const found = match === null ? undefined : fault(match);
    if (found && (witness !== 'compiler' || compilerKinds.has(found.kind))) return found;
  }
  return undefined;
}

/** What a compiler or linker can know of the machine. */
const compilerKinds = new Set<EnvironmentKind>(['disk', 'memory', 'toolchain', 'target', 'linker', 'library', 'tool']);

function memory(): EnvironmentFault {
  return {
    kind: 'memory',
    missing: 'memory',
    message: 'A compiler or linker was killed: this machine ran out of memory.',
    hint: 'Use a larger runner, or set CARGO_BUILD_JOBS=1.',
  };
}

function rule(pattern: RegExp, fault: Rule['fault']): Rule {
  return { pattern, fault };
}
