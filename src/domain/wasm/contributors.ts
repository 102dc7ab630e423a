import type { ModuleFile } from './module-file.js';

/** What part of a module something is. */
export interface Contributor {
  readonly name: string;
  readonly bytes: number;
}

export interface Contributors {
  /** By the crate that a function comes from; data and other sections under their own names. Largest first. */
  readonly crates: readonly Contributor[];
  /** Largest first. */
  readonly functions: readonly Contributor[];
}

/** Where a module's bytes come from, as far as its name section tells. */
export function contributors(module: ModuleFile, most = 10): Contributors {
  const crates = new Map<string, number>();
  const add = (name: string, bytes: number): void => void crates.set(name, (crates.get(name) ?? 0) + bytes);
  for (const { name, bytes } of module.functions)
    add(name === undefined ? '(code without names)' : crateOf(name), bytes);
  // Custom sections are for tools: none of them is in the module that is shipped.
  for (const [section, bytes] of module.sections) {
    if (section !== 'code' && !section.startsWith('custom')) add(`(${section})`, bytes);
  }
  const functions = module.functions.flatMap(({ name, bytes }) =>
    name === undefined ? [] : { name: demangle(name), bytes },
  );
  return {
    crates: largest(
      [...crates].map(([name, bytes]) => ({ name, bytes })),
      most,
    ),
    functions: largest(functions, most),
  };
}

/** A Rust symbol as people write it: `core::fmt::write` for `_ZN4core3fmt5write17h0123456789abcdefE`. */
export function demangle(symbol: string): string {
  if (symbol.startsWith('_R')) return pathOf(symbol);
  const legacy = /^_?_ZN(.+)E/.exec(symbol)?.[1];
  if (legacy === undefined) return symbol.replace(/::h[0-9a-f]{16}$/, '');
  const parts: string[] = [];
  let rest = legacy;
  for (let match = /^(\d+)/.exec(rest); match; match = /^(\d+)/.exec(rest)) {
    const start = (match[1] ?? '').length;
    const length = Number(match[1]);
    parts.push(rest.slice(start, start + length));
    rest = rest.slice(start + length);
  }
  if (/^h[0-9a-f]{16}$/.test(parts.at(-1) ?? '')) parts.pop();
  return parts.map(unescape).join('::');
}

/** The crate that a function belongs to; for an implementation, that of its type. */
export function crateOf(symbol: string): string {
  const v0 = /^_R.*?C(?:s[0-9a-zA-Z]*_)?(\d+)_?([A-Za-z]\w*)/.exec(symbol);
  if (v0) return (v0[2] ?? '').slice(0, Number(v0[1]));
  const path = demangle(symbol).replace(/^[<&\s*]*(?:mut |dyn )?/, '');
  const first = /^(\w+)::/.exec(path)?.[1];
  return first ?? (/^(?:memcpy|memmove|memset|memcmp|__\w+)$/.test(path) ? '(compiler builtins)' : '(exports)');
}

/**
 * The identifiers of a v0 symbol, without disambiguators, back references and the crate that instantiated it (rustc
 * book, "v0 Symbol Format"): to be read by people, not to be told apart by.
 */
function pathOf(symbol: string): string {
  const parts: string[] = [];
  for (let at = 2; at < symbol.length;) {
    const rest = symbol.slice(at);
    const identifier = /^(C(?:s[0-9A-Za-z]*_)?)?(\d+)_?/.exec(rest);
    if (identifier) {
      const [tag, crate, length] = identifier;
      const end = at + tag.length + Number(length);
      const isInstantiation = crate !== undefined && end >= symbol.length && parts.length > 0;
      if (!isInstantiation) parts.push(symbol.slice(at + tag.length, end));
      at = end;
    } else {
      at += /^[sB][0-9A-Za-z]*_/.exec(rest)?.[0].length ?? 1;
    }
  }
  return parts.length > 0 ? parts.join('::') : symbol;
}

/** rustc's escapes in legacy symbols. */
function unescape(part: string): string {
  const signs: Readonly<Record<string, string>> = {
    LT: '<',
    GT: '>',
    RF: '&',
    BP: '*',
    LP: '(',
    RP: ')',
    C: ',',
    SP: '@',
  };
  return part
    .replace(/^_(?=\$)/, '')
    .replace(/\$([A-Z]{1,2})\$/g, (whole, name: string) => signs[name] ?? whole)
    .replace(/\$u([0-9a-f]+)\$/g, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replaceAll('..', '::');
}

function largest(items: readonly Contributor[], most: number): readonly Contributor[] {
  return items.toSorted((a, b) => b.bytes - a.bytes).slice(0, most);
}
