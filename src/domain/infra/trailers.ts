import { formatReference } from './reference.js';
import type { ChangeRecord } from './record.js';

/** One `Key: value` line of a commit message's last paragraph (git-interpret-trailers(1)). */
const trailer = /^([A-Za-z][A-Za-z0-9-]*): (\S.*)$/;

/**
 * The trailers of a commit message, in order; the last of a repeated key wins. Empty when the last paragraph has other
 * lines.
 */
export function trailersOf(message: string): ReadonlyMap<string, string> {
  const paragraphs = message.trimEnd().split(/\r?\n(?:[ \t]*\r?\n)+/);
  const last = paragraphs.length > 1 ? paragraphs.at(-1) : undefined;
  const trailers = new Map<string, string>();
  for (const line of last?.replaceAll(/\r?\n[ \t]+/g, ' ').split(/\r?\n/) ?? []) {
    const match = trailer.exec(line);
    if (match === null) return new Map();
    trailers.set(match[1] ?? '', match[2] ?? '');
  }
  return trailers;
}

/** The trailers that our actions write: `Infra-Integration`, `Infra-Crates`, `Infra-Ref` and others that begin so. */
export function ownTrailers(message: string): ReadonlyMap<string, string> {
  return new Map([...trailersOf(message)].filter(([key]) => key.startsWith('Infra-')));
}

/** What of our changes a commit message tells: a full `rollback` took everything out. */
export type TrailerKind = 'integration' | 'partial' | 'pin' | 'unpin' | 'rollback';

/** The trailers that name a change of ours, as alternatives of a regular expression, JavaScript's and git's. */
const changeKeys = 'Integration|Rollback|Pin|Unpin';

/** Lines that our commits carry, as an extended regular expression of git's. */
export const changeTrailerLines = `^Infra-(${changeKeys}): `;

/** The line of a full rollback, as an extended regular expression of git's. */
export const fullRollbackLine = '^Infra-Rollback: full';

const changeTrailers = new RegExp(`^Infra-(?:${changeKeys}): `, 'gm');
const changeTrailerKey = new RegExp(`^Infra-(?:${changeKeys})$`);

/** The trailer of what had to be put right before an integration; it names no change of ours that could be undone. */
export const preparationTrailer = 'Infra-Preparation: lockfile';

/** The commit trailers of an integration, in their order. */
export function integrationTrailers({ id, crates, infra }: ChangeRecord): readonly string[] {
  return [
    `Infra-Integration: ${id}`,
    `Infra-Crates: ${crates.map(({ name, features }) => [name, ...features].join('/')).join(' ')}`,
    `Infra-Ref: ${formatReference(infra.reference)}`,
  ];
}

/** What the trailers of a rollback, a pin or an unpin say. */
export interface RollbackTrailers {
  readonly mode: 'full' | 'partial' | 'quick' | 'pin' | 'unpin';
  readonly crates: readonly string[];
  /** For a pin and its end: `rev:SHA`. */
  readonly pinned?: string;
  readonly expires?: string;
}

/** The commit trailers of a rollback, a pin or an unpin, in their order. */
export function rollbackTrailers({ mode, crates, pinned, expires }: RollbackTrailers): readonly string[] {
  return [
    ...(mode === 'pin' ? [`Infra-Pin: ${pinned ?? ''}`] : []),
    ...(mode === 'unpin' ? [`Infra-Unpin: ${pinned ?? 'all'}`] : []),
    ...(mode === 'full' || mode === 'partial' ? [`Infra-Rollback: ${mode}`] : []),
    ...(crates.length > 0 ? [`Infra-Crates: ${crates.join(' ')}`] : []),
    ...(expires === undefined ? [] : [`Infra-Expires: ${expires}`]),
  ];
}

/** What change of ours a message tells; `undefined` for people's commits. A squash may have our lines anywhere. */
export function changeToldBy(message: string): TrailerKind | undefined {
  if (/^Infra-Rollback: full\b/m.test(message)) return 'rollback';
  if (/^Infra-Rollback: /m.test(message)) return 'partial';
  if (/^Infra-Unpin: /m.test(message)) return 'unpin';
  if (/^Infra-Pin: /m.test(message)) return 'pin';
  return /^Infra-Integration: /m.test(message) ? 'integration' : undefined;
}

/** Whether a message is of one commit of ours, or of a squash of nothing but such commits. */
export function tellsOnlyOurs(message: string): boolean {
  // GitHub lists the commits of a squash as `* title`.
  const listed = message.match(/^\* \S/gm)?.length ?? 0;
  if (listed > 0) return message.match(changeTrailers)?.length === listed;
  return [...trailersOf(message).keys()].some((key) => changeTrailerKey.test(key));
}
