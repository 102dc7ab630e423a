import type { Location } from '../../failure.js';

/** `path:line`, as messages name a place. */
export function formatPlace(location: Location): string {
  return `${location.path}:${location.line}`;
}
