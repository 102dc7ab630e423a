/**
 * What Cargo writes with `--message-format=json`, as far as the smoke test uses it (The Cargo Book, "External tools").
 */
export type CargoMessage =
  | {
      readonly kind: 'diagnostic';
      readonly package: string;
      /** Empty where Cargo does not say. */
      readonly version: string;
      /** Absolute path of the package's manifest. */
      readonly manifestPath: string;
      readonly level: string;
      readonly message: string;
      readonly code?: string;
      readonly rendered: string;
      readonly span?: Span;
      readonly target: CargoTarget;
    }
  | {
      readonly kind: 'artifact';
      readonly package: string;
      readonly manifestPath: string;
      readonly fresh: boolean;
      /** Absolute. */
      readonly filenames: readonly string[];
      readonly target: CargoTarget;
      /** Of a test profile: a program that `cargo test` runs. */
      readonly runnable: boolean;
    }
  /** A build script that ran and passed. */
  | { readonly kind: 'script'; readonly package: string }
  | { readonly kind: 'finished'; readonly success: boolean }
  | { readonly kind: 'other' };

/** A target of a package. */
export interface CargoTarget {
  /** As Cargo's command line names it: `--lib`, `--test it`; `build script`. */
  readonly argument: string;
  readonly doctest: boolean;
}

/**
 * The primary place of a diagnostic; the file as the compiler wrote it (relative to the workspace root, or absolute).
 */
export interface Span {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Reads one line of Cargo's output; `undefined` when it is no message of Cargo's. */
export function parseCargoMessage(line: string): CargoMessage | undefined {
  if (!line.startsWith('{"reason":')) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined; // a program's own output that happens to begin like this
  }
  if (!isRecord(value)) return undefined;
  const manifestPath = text(value['manifest_path']);
  const name = packageName(text(value['package_id']));
  switch (value['reason']) {
    case 'compiler-message':
      return diagnostic(value, name, manifestPath);
    case 'compiler-artifact': {
      const profile = isRecord(value['profile']) ? value['profile'] : {};
      return {
        kind: 'artifact',
        package: name,
        manifestPath,
        fresh: value['fresh'] === true,
        filenames: texts(value['filenames']),
        target: targetOf(value['target']),
        runnable: profile['test'] === true && typeof value['executable'] === 'string',
      };
    }
    case 'build-script-executed':
      return { kind: 'script', package: name };
    case 'build-finished':
      return { kind: 'finished', success: value['success'] === true };
    default:
      return { kind: 'other' };
  }
}

/**
 * The package's name in a package id: `path+file:///a/name#0.1.0`, `registry+…#name@1.0.0`, and the older
 * `name 0.1.0 (path+…)`.
 */
export function packageName(id: string): string {
  const old = /^(\S+) \S+ \(/.exec(id);
  if (old) return old[1] ?? '';
  const [url = '', fragment = ''] = id.split('#');
  if (fragment.includes('@')) return fragment.slice(0, fragment.lastIndexOf('@'));
  if (!/^\d/.test(fragment) && fragment !== '') return fragment;
  const path = url.split('?')[0] ?? '';
  return decodeURIComponent(path.replace(/\/+$/, '').split('/').at(-1) ?? '');
}

/** The version in a package id, in all its forms. */
export function packageVersion(id: string): string {
  const old = /^\S+ (\S+) \(/.exec(id);
  if (old) return old[1] ?? '';
  const fragment = id.split('#')[1] ?? '';
  const version = fragment.slice(fragment.lastIndexOf('@') + 1);
  return /^\d/.test(version) ? version : '';
}

function targetOf(value: unknown): CargoTarget {
  const target = isRecord(value) ? value : {};
  const [kind = 'lib'] = texts(target['kind']);
  return { argument: targetArgument(kind, text(target['name'])), doctest: target['doctest'] === true };
}

/** A target as Cargo's command line names it; every kind of library is `--lib`. */
function targetArgument(kind: string, name: string): string {
  if (kind === 'custom-build') return 'build script';
  return ['bin', 'test', 'bench', 'example'].includes(kind) ? `--${kind} ${name}` : '--lib';
}

function diagnostic(whole: Record<string, unknown>, name: string, manifestPath: string): CargoMessage {
  const value = whole['message'];
  if (!isRecord(value)) return { kind: 'other' };
  const code = isRecord(value['code']) ? text(value['code']['code']) : '';
  const spans = Array.isArray(value['spans']) ? value['spans'].filter(isRecord) : [];
  const primary = spans.find((span) => span['is_primary'] === true) ?? spans[0];
  return {
    kind: 'diagnostic',
    package: name,
    version: packageVersion(text(whole['package_id'])),
    manifestPath,
    level: text(value['level']),
    message: text(value['message']),
    rendered: text(value['rendered']),
    target: targetOf(whole['target']),
    ...(code !== '' && { code }),
    ...(primary && { span: spanOf(primary) }),
  };
}

function spanOf(span: Record<string, unknown>): Span {
  return {
    file: text(span['file_name']),
    line: number(span['line_start']),
    column: number(span['column_start']),
    endLine: number(span['line_end']),
    endColumn: number(span['column_end']),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

function number(value: unknown): number {
  return typeof value === 'number' ? value : 1;
}
