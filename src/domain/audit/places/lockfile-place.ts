import type { LockedPackage } from '../../cargo/lockfile/lockfile.js';
import type { Location } from '../../failure.js';
import { locator } from '../../toml/locator.js';

/** The place of a package in a Cargo.lock; the first line where it cannot be found. */
export function locateLocked(
  lockfile: { readonly path: string; readonly text: string },
  found: LockedPackage,
): Location {
  const pattern = new RegExp(`^name = "${escape(found.name)}"\\r?\\nversion = "${escape(found.version)}"`, 'm');
  return locator(lockfile.text, lockfile.path)(Math.max(0, lockfile.text.search(pattern)));
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
