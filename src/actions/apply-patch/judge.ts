import { describeMoves, updateCommand, type MovableUnlock } from '../../domain/cargo/error/unlock.js';
import { packagesIn, type LockfileDelta } from '../../domain/cargo/lockfile/lockfile-delta.js';
import { reasonOf } from '../../domain/cargo/resolution.js';
import type { LockfilePreparation, ResolutionNote } from '../../domain/docs/pull-request.js';
import type { Location } from '../../domain/failure.js';
import { count } from '../../domain/report/markdown.js';
import type { Decision } from './decide.js';
import type { ApplyPatchInputs } from './inputs.js';
import type { Verified } from './verify.js';

/** Why nothing was changed. */
export interface Refusal {
  readonly message: string;
  readonly location?: Location;
}

/**
 * What stands in the way: names that other packages have, entries for crates that do not exist, and what does not
 * resolve. Whether a crate that the plan does not have exists is Cargo's word; where it was not asked, one that is
 * looked for outside the infra workspace does not.
 */
export function refusals(decision: Decision, inputs: Pick<ApplyPatchInputs, 'wasm'>): readonly Refusal[] {
  const {
    integration: { taken, unknown },
    verified,
    withoutWasm,
  } = decision;
  const missing = new Set(verified.flatMap((one) => (one.kind === 'refused' ? (one.error.package ?? []) : [])));
  const resolved = verified.length > 0 && verified.every(({ kind }) => kind === 'resolved');
  const crates = unknown
    .filter((one) => one.certain || (!resolved && (one.presumed === 'missing' || missing.has(one.package))))
    .map(({ message, location }) => ({ message, location }));
  const told = new Set(
    unknown.filter(({ message }) => crates.some((crate) => crate.message === message)).map((one) => one.package),
  );
  const resolutions = verified.flatMap((one) => {
    if (one.kind !== 'refused' || (one.error.package !== undefined && told.has(one.error.package))) return [];
    const when = one.before
      ? 'does not resolve, and did not before the change either'
      : 'would not resolve with the crates';
    const location = { path: one.workspace.root.path, line: 1, column: 1 };
    return [{ message: `${one.workspace.root.path} ${when}: ${one.error.explanation}`, location }];
  });
  const wasm =
    inputs.wasm === 'true' && withoutWasm !== undefined
      ? [{ message: `\`wasm: true\` is not possible: ${withoutWasm}` }]
      : [];
  const names = taken.map(({ message, location }) => ({ message, location }));
  return [...names, ...crates, ...resolutions, ...wasm];
}

/** What Cargo said about all workspaces, for people. */
export function resolutionNote(verified: readonly Verified[]): ResolutionNote {
  const duplicates = verified.flatMap((one) => (one.kind === 'resolved' ? one.duplicates : []));
  const others = verified.flatMap((one) =>
    one.kind === 'already-broken' || one.kind === 'not-asked' ? [`${one.workspace.root.path}: ${reasonOf(one)}`] : [],
  );
  if (others.length === 0) {
    const cost = duplicates.length === 0 ? 'no new duplicates' : count(duplicates.length, 'new duplicate');
    const text = `The dependencies resolve, with ${cost}.`;
    return { resolves: true, text: [text, ...verified.flatMap(preparationNotes)].join(' '), duplicates };
  }
  const broken = verified.some(({ kind }) => kind === 'already-broken');
  const text = broken
    ? `The repository did not resolve before, and the integration adds no new error. ${others.join('; ')}`
    : `Whether the dependencies resolve was not asked (${others.join('; ')}).`;
  return { resolves: broken ? false : null, text, duplicates };
}

/** What had to be done to a lockfile before the integration: it was out of date, or it kept what infra cannot use. */
export function preparationNotes(one: Verified): readonly string[] {
  if (one.kind !== 'resolved') return [];
  const path = one.lockfile?.path ?? 'Cargo.lock';
  return [
    ...(one.outOfDate === undefined ? [] : [outOfDateNote(path, one.outOfDate)]),
    ...(one.unlocked === undefined ? [] : [unlockedNote(path, one.unlocked, one.unlocked.isPrepared)]),
  ];
}

/** The same, for the commit that does it. */
export function lockfilePreparation(verified: readonly Verified[]): LockfilePreparation {
  const resolved = verified.filter((one) => one.kind === 'resolved');
  return {
    outOfDate: resolved.some(({ outOfDate }) => outOfDate !== undefined),
    updates: resolved.flatMap(({ unlocked }) => (unlocked?.isPrepared === true ? [updateCommand(unlocked)] : [])),
  };
}

function outOfDateNote(path: string, delta: LockfileDelta): string {
  const packages = packagesIn(delta);
  const size = packages === 0 ? '' : ` (${count(packages, 'package')})`;
  return `${path} was out of date before the integration${size}: it is brought in line in a commit of its own.`;
}

function unlockedNote(path: string, unlock: MovableUnlock, isPrepared: boolean): string {
  const moves = unlock.kind === 'all' ? 'all packages in their newest versions' : describeMoves(unlock);
  const where = isPrepared ? 'in a commit of its own' : 'with the requirement that is loosened';
  const command = updateCommand(unlock);
  return `${path} kept versions that infra cannot use: ${where} it has ${moves}, as \`${command}\` makes it.`;
}
