import type { CargoError, CargoErrorPart } from './cargo-error.js';
import {
  readCycle,
  readLinksConflict,
  readMissingFeature,
  readMissingPackage,
  readUnsatisfiable,
  readVersionConflict,
} from './resolver-error.js';
import { readManifestError, readMissingTarget, readMsrv, readUnreachable } from './source-error.js';

/** Reads what `cargo metadata` or `cargo check` wrote to standard error when it failed; texts of cargo 1.91 to 1.99. */
export function readCargoError(stderr: string): CargoError {
  for (const reader of readers) {
    const found = reader(stderr);
    if (found !== undefined) return { candidates: [], chain: [], conflicting: [], ...found, text: stderr };
  }
  const line = stderr.split('\n').find((text) => text.startsWith('error')) ?? stderr.trim().split('\n')[0] ?? '';
  return {
    kind: 'unknown',
    explanation: `Cargo says: ${line.replace(/^error: /, '')}`,
    candidates: [],
    chain: [],
    conflicting: [],
    text: stderr,
  };
}

/** In this order: a text that several could read belongs to the first. */
const readers: readonly ((text: string) => CargoErrorPart | undefined)[] = [
  readLinksConflict,
  readMissingFeature,
  readVersionConflict,
  readUnsatisfiable,
  readMissingPackage,
  readMsrv,
  readMissingTarget,
  readCycle,
  readManifestError,
  readUnreachable,
];
