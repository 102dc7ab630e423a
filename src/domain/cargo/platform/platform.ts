import { meets, parseCfg } from './cfg-expression.js';

/** What a package is built for: the triple, and the options that `rustc --print cfg --target` says. */
export interface Platform {
  readonly triple: string;
  readonly options: ReadonlySet<string>;
}

/** Whether a dependency for `target`, a cfg expression or a triple, is there on a platform. What cannot be read is. */
export function isFor(target: string, { triple, options }: Platform): boolean {
  if (!/^\s*cfg\b/.test(target)) return target.trim() === triple;
  const expression = parseCfg(target);
  return expression === undefined || meets(expression, options);
}

/** The platforms of Rust's Tier 1 (The rustc Book, "Platform Support") and the usual ones beside them. */
export const nativePlatforms: readonly Platform[] = [
  linux('x86_64', 'gnu'),
  linux('x86_64', 'musl'),
  linux('aarch64', 'gnu'),
  linux('x86', 'gnu'),
  windows('x86_64', 'msvc'),
  windows('x86_64', 'gnu'),
  windows('x86', 'msvc'),
  windows('aarch64', 'msvc'),
  macos('x86_64'),
  macos('aarch64'),
];

export const wasmPlatform = platform('wasm32-unknown-unknown', {
  arch: 'wasm32',
  env: '',
  family: 'wasm',
  os: 'unknown',
  vendor: 'unknown',
});

interface Facts {
  readonly arch: string;
  readonly env: string;
  readonly family: string;
  readonly os: string;
  readonly vendor: string;
}

function linux(arch: string, env: string): Platform {
  const facts = { arch, env, family: 'unix', os: 'linux', vendor: 'unknown' };
  return platform(`${inTriple(arch)}-unknown-linux-${env}`, facts);
}

function windows(arch: string, env: string): Platform {
  const facts = { arch, env, family: 'windows', os: 'windows', vendor: 'pc' };
  return platform(`${inTriple(arch)}-pc-windows-${env}`, facts);
}

function macos(arch: string): Platform {
  return platform(`${arch}-apple-darwin`, { arch, env: '', family: 'unix', os: 'macos', vendor: 'apple' });
}

function inTriple(arch: string): string {
  return arch === 'x86' ? 'i686' : arch;
}

/** Target features and atomics as far as all processors of the architecture have them. */
function platform(triple: string, { arch, env, family, os, vendor }: Facts): Platform {
  const is64 = arch.endsWith('64');
  const isX86 = arch.startsWith('x86');
  const targetFeatures = isX86 ? ['fxsr', 'sse', 'sse2'] : arch === 'aarch64' ? ['neon'] : [];
  const options = [
    'debug_assertions',
    ...(family === 'wasm' ? ['panic="abort"', 'panic="unwind"'] : [family, 'panic="unwind"']),
    ...Object.entries({
      abi: '',
      arch,
      endian: 'little',
      env,
      family,
      os,
      pointer_width: is64 ? '64' : '32',
      vendor,
    }).map(([key, value]) => `target_${key}="${value}"`),
    ...targetFeatures.map((feature) => `target_feature="${feature}"`),
    ...['8', '16', '32', '64', 'ptr'].map((size) => `target_has_atomic="${size}"`),
  ];
  return { triple, options: new Set(options) };
}
