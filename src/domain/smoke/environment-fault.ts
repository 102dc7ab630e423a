import { libraryPackages, headerPackages, toolPackages, type SystemPackages } from './system-packages.js';

export type EnvironmentKind =
  'tool' | 'library' | 'header' | 'linker' | 'toolchain' | 'target' | 'network' | 'disk' | 'memory' | 'credentials';

/** Something that this machine lacks; it says nothing about the repository. */
export interface EnvironmentFault {
  readonly kind: EnvironmentKind;
  /** What is missing: `protoc`, `libcurl`, `wasm32-unknown-unknown`. */
  readonly missing: string;
  /** One sentence for people. */
  readonly message: string;
  /** What brings it, where that is known. */
  readonly packages?: SystemPackages;
  /** What else would help, for example a `rustup` command. */
  readonly hint?: string;
}

interface Rule {
  readonly pattern: RegExp;
  readonly fault: (match: RegExpExecArray) => EnvironmentFault | undefined;
}

/** In the words of the tools themselves; the first rule that reads a text decides what it is. */
const rules: readonly Rule[] = [
  rule(/No space left on device|\(os error 28\)|Disk quota exceeded/i, () => ({
    kind: 'disk',
    missing: 'disk space',
    message: 'The disk is full.',
  })),
  rule(
    /\(signal: 9, SIGKILL: kill\)|Cannot allocate memory|memory allocation of \d+ bytes failed|LLVM ERROR: out of memory/,
    () => ({
      kind: 'memory',
      missing: 'memory',
      message: 'A compiler process was killed: this machine ran out of memory.',
      hint: 'Use a larger runner, or set CARGO_BUILD_JOBS=1.',
    }),
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
  rule(
    /Could not resolve (?:host|proxy)|Couldn't resolve host|failed to resolve address|Connection (?:refused|reset|timed out)|Couldn't connect to server|Could not connect to server|Network is unreachable|spurious network error|SSL connect error|Operation timed out|--offline was specified|getaddrinfo (?:ENOTFOUND|EAI_AGAIN)|ECONNREFUSED|ETIMEDOUT/i,
    () => ({
      kind: 'network',
      missing: 'network',
      message: 'A registry or git server could not be reached.',
      hint: 'Run again, or check the proxy settings of this machine.',
    }),
  ),
  rule(/toolchain '([^']+)' is not installed|override toolchain '([^']+)' is not installed/, (match) =>
    toolchain(match[1] ?? match[2] ?? ''),
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
 * What the text of a failed command says about this machine.
 *
 * @returns `undefined` when the text is about the repository.
 */
export function environmentFault(text: string): EnvironmentFault | undefined {
  for (const { pattern, fault } of rules) {
    const match = pattern.exec(text);
    const found = match === null ? undefined : fault(match);
    if (found) return found;
  }
  return undefined;
}

/** A program that is not there, in the words of {@link EnvironmentFault}. */
export function tool(name: string): EnvironmentFault {
  const packages = toolPackages(name);
  return {
    kind: 'tool',
    missing: name,
    message: `This machine lacks ${name}.`,
    ...(packages && { packages }),
    ...(name === 'cargo' && { hint: 'Install Rust: https://rustup.rs' }),
  };
}

/** A Rust target without a standard library on this machine. */
export function target(name: string): EnvironmentFault {
  return {
    kind: 'target',
    missing: name,
    message: `The toolchain cannot build for ${name}.`,
    hint: `rustup target add ${name}`,
  };
}

function toolchain(name: string): EnvironmentFault {
  return {
    kind: 'toolchain',
    missing: name,
    message: `The Rust toolchain ${name} is not installed.`,
    hint: `rustup toolchain install ${name}`,
  };
}

function linker(name: string): EnvironmentFault {
  const packages = toolPackages(name.replace(/^ld\./, ''));
  return {
    kind: 'linker',
    missing: name,
    message: `This machine lacks the linker ${name}.`,
    ...(packages && { packages }),
  };
}

function library(name: string, crate?: string): EnvironmentFault {
  const packages = libraryPackages(name);
  return {
    kind: 'library',
    missing: name,
    message: `This machine lacks the library ${name}${crate === undefined ? '' : `, which ${crate} needs`}.`,
    ...(packages && { packages }),
  };
}

/** A header that no known package brings may be the repository's own. */
function header(name: string): EnvironmentFault | undefined {
  const packages = headerPackages(name);
  return packages && { kind: 'header', missing: name, message: `This machine lacks the C header ${name}.`, packages };
}

function both(name: string): SystemPackages {
  return { ubuntu: [name], debian: [name] };
}

function rule(pattern: RegExp, fault: Rule['fault']): Rule {
  return { pattern, fault };
}
