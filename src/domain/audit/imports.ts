import type { Plan } from '../plan/plan.js';
import type { AuditContext } from './context.js';
import { entriesPlace } from './dependency-place.js';
import type { Finding } from './finding.js';
import { nearest } from '../inputs/reader.js';
import { infraDeclarations } from './infra-declarations.js';
import { finding, place } from './rules.js';

/** An import line of the plan and what the compiler says about it. */
export interface CheckedImport {
  readonly crate: string;
  readonly line: string;
  readonly compiles: boolean;
  /** Names that the crate does not have there. */
  readonly missing: readonly string[];
  /** What the crate exports at its root, where a line does not compile. */
  readonly exports?: readonly string[];
}

export interface ImportLine {
  readonly crate: string;
  readonly line: string;
}

/** The plan's lines (7.3) of the crates, each on a line of its own. */
export function importLines(plan: Plan, crates: readonly string[]): readonly ImportLine[] {
  return crates.flatMap((crate) =>
    (plan.crates.get(crate)?.plannedImports ?? []).map((line) => ({ crate, line: line.replace(/\s+/g, ' ').trim() })),
  );
}

/** A library whose line N + 2 is the import line N; each in a module, so that names do not collide. */
export function importSource(lines: readonly ImportLine[]): string {
  return ['#![allow(unused_imports)]', ...lines.map(({ line }, index) => `mod import_${index} { ${line} }`), ''].join(
    '\n',
  );
}

/** An error of `cargo check --message-format=json` in the library of {@link importSource}. */
export interface CompilerError {
  /** 1-based. */
  readonly line: number;
  /** The text that the compiler marks. */
  readonly marked: string;
}

/** The part of rustc's JSON diagnostics that is read. */
interface CompilerMessage {
  readonly reason?: string;
  readonly message?: {
    readonly level?: string;
    readonly spans?: readonly {
      readonly file_name: string;
      readonly is_primary: boolean;
      readonly line_start: number;
      readonly text: readonly {
        readonly text: string;
        readonly highlight_start: number;
        readonly highlight_end: number;
      }[];
    }[];
  };
}

/** Errors at lines of the file `file`; lines that are no JSON are somebody else's output. */
export function readCompilerErrors(stdout: string, file: string): readonly CompilerError[] {
  return stdout.split('\n').flatMap((text) => {
    if (!text.startsWith('{')) return [];
    const { reason, message } = JSON.parse(text) as CompilerMessage;
    if (reason !== 'compiler-message' || message?.level !== 'error') return [];
    const spans = (message.spans ?? []).filter((span) => span.is_primary && span.file_name.endsWith(file));
    return spans.map((span) => {
      const [first] = span.text;
      return {
        line: span.line_start,
        marked: first?.text.slice(first.highlight_start - 1, first.highlight_end - 1) ?? '',
      };
    });
  });
}

/** What the errors mean for each line. */
export function judgeImports(lines: readonly ImportLine[], errors: readonly CompilerError[]): readonly CheckedImport[] {
  return lines.map(({ crate, line }, index) => {
    const own = errors.filter((error) => error.line === index + 2);
    const missing = own.map(({ marked }) => marked.split('::').at(-1) ?? marked).filter((name) => name !== '');
    return { crate, line, compiles: own.length === 0, missing: [...new Set(missing)].toSorted() };
  });
}

/**
 * The names that a library exports at its root, as far as its own text tells: public items, re-exports, exported macros.
 * A glob re-export is left out, and what is there only with a feature.
 */
export function rootExports(source: string): readonly string[] {
  const text = source
    .replace(/\/\/[^\n]*|\/\*[^]*?\*\//g, '')
    .replace(/^#\[cfg\(.*\)\]\s*(?:#\[.*\]\s*)*pub (?:use [^;]+;|\w+)/gm, '');
  const names = new Set<string>();
  for (const [, name] of text.matchAll(
    /^pub (?:async |const |unsafe )*(?:fn|struct|enum|trait|type|mod|static|const|union) ([A-Za-z_]\w*)/gm,
  )) {
    if (name !== undefined) names.add(name);
  }
  for (const [, path] of text.matchAll(/^pub use ([^;]+);/gm))
    for (const name of usedNames(path ?? '')) names.add(name);
  for (const [, name] of text.matchAll(/#\[macro_export\][^]*?macro_rules!\s*([A-Za-z_]\w*)/g)) {
    if (name !== undefined) names.add(name);
  }
  return [...names].toSorted();
}

/** The names that a use tree brings: `a::{b, c as d, e::f}` brings b, d and f. */
function usedNames(tree: string): readonly string[] {
  const open = tree.indexOf('{');
  if (open === -1) {
    const name = / as ([A-Za-z_]\w*)\s*$/.exec(tree)?.[1] ?? tree.trim().split('::').at(-1)?.trim() ?? '';
    return /^[A-Za-z]\w*$/.test(name) && name !== 'self' ? [name] : [];
  }
  return splitTree(tree.slice(open + 1, tree.lastIndexOf('}'))).flatMap(usedNames);
}

/** The parts between commas that are not inside braces. */
function splitTree(text: string): readonly string[] {
  const parts: string[] = [''];
  let depth = 0;
  for (const character of text) {
    if (character === '{') depth++;
    if (character === '}') depth--;
    if (character === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts.filter((part) => part.trim() !== '');
}

/**
 * The exports that somebody who wrote `name` may have meant, best first, three at most: one name is the beginning of the
 * other, whatever its spelling, or they have their last word in common, or are nearly the same.
 */
export function nearestExports(name: string, exports: readonly string[]): readonly string[] {
  const [plain, last] = [wordsOf(name).join(''), wordsOf(name).at(-1)];
  const alike = exports.filter((candidate) => {
    const words = wordsOf(candidate);
    const other = words.join('');
    return other.startsWith(plain) || plain.startsWith(other) || words.at(-1) === last;
  });
  const near = alike.length > 0 ? alike : [nearest(name, exports) ?? []].flat();
  return near.toSorted((a, b) => Math.abs(a.length - name.length) - Math.abs(b.length - name.length)).slice(0, 3);
}

/** `UuidV7Generator` and `uuid_v7_generator` have the same words. */
function wordsOf(name: string): readonly string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split('_')
    .filter((word) => word !== '');
}

/** A finding for each line that does not compile. */
export function importFindings(checked: readonly CheckedImport[], context: AuditContext): readonly Finding[] {
  const workspace = context.workspaces[0]?.workspace;
  return checked.flatMap(({ crate, line, compiles, missing, exports }) => {
    const declared = infraDeclarations(context).find((declaration) => declaration.crate?.name === crate);
    const location = declared?.location ?? (workspace && entriesPlace(workspace));
    if (compiles || location === undefined) return [];
    const names = missing.map((name) => {
      const near = nearestExports(name, exports ?? []).map((other) => `\`${other}\``);
      return `\`${name}\`${near.length === 0 ? '' : ` (nearest: ${near.join(', ')})`}`;
    });
    const has =
      exports === undefined || exports.length === 0
        ? ''
        : ` It exports ${exports.map((name) => `\`${name}\``).join(', ')}.`;
    const usage = context.plan.crates.get(crate)?.usage.import;
    return [
      finding('import-does-not-compile', {
        message: `${place(location)}: the plan’s import \`${line}\` does not compile: \`${crate}\` has no ${names.join(', ')}.${has}${usage === undefined ? '' : ` Use for example \`${usage}\`.`}`,
        locations: [location],
      }),
    ];
  });
}
