import type { Manifest, RustTarget } from './manifest.js';

/** A target as Cargo has it after discovery. `path` is POSIX and relative to the manifest's folder. */
export interface ExpectedTarget extends RustTarget {
  readonly name: string;
  readonly path: string;
  /** Whether the file is there. */
  readonly exists: boolean;
}

/** The targets that a manifest names and that Cargo discovers among `files` (The Cargo Book, "Target auto-discovery"). */
export function targetsOf(manifest: Manifest, files: ReadonlySet<string>): readonly ExpectedTarget[] {
  throw new Error(`not written yet: ${manifest.path} ${files.size}`);
}

/** The targets that the manifest names and whose file is not there: Cargo refuses to build the package. */
export function missingTargets(manifest: Manifest, files: ReadonlySet<string>): readonly ExpectedTarget[] {
  return targetsOf(manifest, files).filter((target) => !target.exists);
}
