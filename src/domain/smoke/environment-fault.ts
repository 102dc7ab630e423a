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

/** A program that is not there, in the words of {@link EnvironmentFault}. */
export function tool(name: string): EnvironmentFault {
  const packages = toolPackages(name);
  return {
    kind: 'tool',
    missing: name,
    message: `This machine lacks ${name}.`,
    ...(packages && { packages }),
    ...hintFor(name),
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

export function toolchain(name: string): EnvironmentFault {
  return {
    kind: 'toolchain',
    missing: name,
    message: `The Rust toolchain ${name} is not installed.`,
    hint: `rustup toolchain install ${name}`,
  };
}

export function linker(name: string): EnvironmentFault {
  const packages = toolPackages(name.replace(/^ld\./, ''));
  return {
    kind: 'linker',
    missing: name,
    message: `This machine lacks the linker ${name}.`,
    ...(packages && { packages }),
  };
}

export function library(name: string, crate?: string): EnvironmentFault {
  const packages = libraryPackages(name);
  return {
    kind: 'library',
    missing: name,
    message: `This machine lacks the library ${name}${crate === undefined ? '' : `, which ${crate} needs`}.`,
    ...(packages && { packages }),
  };
}

/** A header that no known package brings may be the repository's own. */
export function header(name: string): EnvironmentFault | undefined {
  const packages = headerPackages(name);
  return packages && { kind: 'header', missing: name, message: `This machine lacks the C header ${name}.`, packages };
}

export function both(name: string): SystemPackages {
  return { ubuntu: [name], debian: [name] };
}

/** How to get a program that no Debian package brings. */
function hintFor(name: string): { readonly hint?: string } {
  switch (name) {
    case 'cargo':
      return { hint: 'Install Rust: https://rustup.rs' };
    case 'pnpm':
    case 'yarn':
      return { hint: `corepack enable, or npm install --global ${name}` };
    case 'bun':
      return { hint: 'Install it: https://bun.sh' };
    default:
      return {};
  }
}
