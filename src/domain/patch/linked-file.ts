import { posix } from 'node:path';
import type { Location } from '../failure.js';

/** Why a symbolic link is not edited, and what to do. */
export function linkedFile(path: string): { readonly message: string; readonly location: Location } {
  const wayOut =
    posix.basename(path) === 'Cargo.lock'
      ? 'use `update-lockfile: false` and update it by hand'
      : 'make the change by hand where the link leads to';
  return {
    message:
      `${path} is a symbolic link, and nothing is written through a link. Put the file itself in its place, or ` +
      `${wayOut}.`,
    location: { path, line: 1, column: 1 },
  };
}
