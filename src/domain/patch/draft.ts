import type { Manifest } from '../cargo/manifest/manifest.js';
import { generatorOf } from './generated-manifest.js';
import { entryAt, type TomlDocument } from '../toml/document.js';

/** What happened to an entry, for the report, the summary and the commit. */
export type ChangeKind =
  /** A new entry for a crate. */
  | 'added'
  /** URL, reference or kind of source were wrong. */
  | 'source'
  /** The requirement could never be met. */
  | 'requirement'
  | 'features'
  /** It became optional, or a feature got it. */
  | 'optional'
  /** The set-up that a wasm build needs. */
  | 'wasm'
  /** The fix of an audit rule. */
  | 'fix';

export interface Change {
  readonly kind: ChangeKind;
  readonly manifest: string;
  /** Keys from the root to the table. */
  readonly table: readonly string[];
  readonly key: string;
  /** The package, where the change is about one. */
  readonly package?: string;
  /** The entry's source text before; `null` when it is new. */
  readonly before: string | null;
  /** One sentence. */
  readonly message: string;
  /** 1-based line in the manifest before, or in the one after where the entry is new. */
  readonly line?: number;
  readonly addedFeatures?: readonly string[];
}

/** Manifests while they are edited: one text each, and the list of what was done. */
export class Draft {
  readonly #documents = new Map<string, TomlDocument>();
  readonly #originals = new Map<string, TomlDocument>();
  readonly changes: Change[] = [];

  /** The manifest as it stands in the draft. */
  read(manifest: Manifest): TomlDocument {
    return this.#documents.get(manifest.path) ?? manifest.document;
  }

  /**
   * Puts an edited manifest into the draft and notes why, unless nothing changed or the file is not people's to edit.
   */
  write(manifest: Manifest, edited: TomlDocument, ...changes: readonly Change[]): void {
    if (manifest.submodule !== undefined || generatorOf(manifest) !== undefined) return;
    if (edited.text === this.read(manifest).text) return;
    this.#originals.set(manifest.path, this.#originals.get(manifest.path) ?? manifest.document);
    this.#documents.set(manifest.path, edited);
    this.changes.push(...changes);
  }

  /** The manifests that differ from what they were, by path. */
  edited(): ReadonlyMap<string, { readonly before: TomlDocument; readonly after: TomlDocument }> {
    return new Map(
      [...this.#documents].flatMap(([path, after]) => {
        const before = this.#originals.get(path);
        return before === undefined || before.text === after.text ? [] : [[path, { before, after }] as const];
      }),
    );
  }
}

/** The source text of what stands at a path of keys in a manifest as it was; `null` where nothing does. */
export function sourceAt(manifest: Manifest, at: readonly string[]): string | null {
  const range = entryAt(manifest.document.root, ...at)?.range;
  return range === undefined ? null : manifest.document.text.slice(range.start, range.end);
}
