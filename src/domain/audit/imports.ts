import type { Plan } from '../plan/plan.js';

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
