import { readCargoError, type CargoError, type CargoErrorKind } from '../cargo/error/cargo-error.js';
import { manifestIn } from '../cargo/manifest/folder.js';
import type { LockedMove } from '../cargo/error/unlock.js';
import type { Workspace } from '../cargo/workspace/workspace.js';
import { manifestsOf } from '../cargo/workspace/workspaces.js';
import type { Location } from '../failure.js';
import { askedAt, entriesPlace, errorChain } from './dependency-place.js';
import type { Finding, Remedy, Severity } from './finding.js';
import { placeOf } from './manifest-place.js';
import { finding, place, rules, type RuleId } from './rules.js';

/** Cargo's refusal with the lines of the repository behind it. */
export interface Conflict {
  readonly kind: CargoErrorKind;
  /** In plain words. */
  readonly explanation: string;
  /** Member first: the side that asks, then each that stands in the way. */
  readonly sides: readonly {
    readonly chain: readonly { readonly name: string; readonly version: string; readonly requirement?: string }[];
    readonly location?: Location;
    readonly requirement?: string;
  }[];
  /** What the last package of the first side asks for and Cargo cannot have. */
  readonly missing?: {
    readonly name: string;
    readonly requirement?: string;
    readonly feature?: string;
    /** The line that asks, where it is the repository's. */
    readonly location?: Location;
  };
  /** Cargo's own text. */
  readonly text: string;
}

const ruleOfKind: Readonly<Record<CargoErrorKind, RuleId>> = {
  'links-conflict': 'links-conflict',
  'exact-pin': 'exact-pin',
  'missing-package': 'missing-package',
  'missing-feature': 'missing-feature',
  'unsatisfiable-version': 'unsatisfiable-version',
  'unreachable-source': 'unreachable-source',
  msrv: 'rust-version-conflict',
  'missing-target': 'unresolvable',
  cycle: 'unresolvable',
  manifest: 'unresolvable',
  unknown: 'unresolvable',
};

/** Cargo's text told apart, with the places that it means. */
export function readConflict(text: string, workspace: Workspace): Conflict {
  const error = readCargoError(text);
  const chains = [error.chain, ...error.conflicting].filter((chain) => chain.length > 0);
  return {
    kind: error.kind,
    explanation: error.explanation,
    sides: chains.map((chain) => {
      const { asked } = errorChain(workspace, chain);
      return {
        chain: chain.toReversed().map(({ name, version, requirement }) => ({
          name,
          version,
          ...(requirement !== undefined && { requirement }),
        })),
        ...(asked && { location: asked.location }),
        ...(asked?.requirement !== undefined && { requirement: asked.requirement }),
      };
    }),
    ...missingFrom(error, workspace),
    text,
  };
}

/** A package that is in a chain was found; what stands in its way is another side. */
function missingFrom(error: CargoError, workspace: Workspace): Pick<Conflict, 'missing'> {
  const { package: name, requirement, feature, chain } = error;
  const [asker] = chain;
  if (name === undefined || asker === undefined || error.conflicting.length > 0) return {};
  if (chain.some((link) => link.name === name)) return {};
  const asked = askedAt(workspace, asker.name, name);
  return {
    missing: {
      name,
      ...(requirement !== undefined && { requirement }),
      ...(feature !== undefined && { feature }),
      ...(asked && { location: asked.location }),
    },
  };
}

/** What of a committed Cargo.lock keeps the crates out. */
export type Unlock =
  /** With these moved, Cargo resolves the graph; `recursive`: and with what they depend on. */
  | { readonly kind: 'packages'; readonly moves: readonly LockedMove[]; readonly recursive: boolean }
  /** With everything moved. */
  | { readonly kind: 'all' }
  /** Only a lockfile that is made with the crates does. */
  | { readonly kind: 'anew' };

/** The finding for a graph that does not resolve with infra although it did before. */
export function conflictFinding(
  text: string,
  workspace: Workspace,
  crates: readonly string[],
  unlock?: Unlock,
): Finding {
  const error = readCargoError(text);
  const rule = ruleOfKind[error.kind];
  const loosened = unlock === undefined ? loosenedPin(error, workspace) : { remedy: unlocking(unlock) };
  const next = loosened?.remedy.text ?? rules.get(rule)?.help ?? '';
  return finding(rule, {
    message:
      `With infra, Cargo cannot resolve the workspace of ${workspace.root.path}: ${wordsOf(error, text, workspace)} ${next}`.trim(),
    crates,
    locations: placesOf(error, workspace),
    ...loosened,
  });
}

/** The manifests allow what the lockfile does not. */
function unlocking(unlock: Unlock): Remedy {
  if (unlock.kind === 'anew') {
    const text =
      'No requirement is in the way, only Cargo.lock: delete it, integrate, and commit the one that Cargo writes.';
    return { strategy: 'precise', text };
  }
  if (unlock.kind === 'all') {
    const text = 'No requirement is in the way, only Cargo.lock: run `cargo update`, commit it, and run again.';
    return { strategy: 'precise', text, command: 'cargo update' };
  }
  const [first, ...others] = unlock.moves;
  const isOne = others.length === 0 && !unlock.recursive;
  const how = isOne && first?.to !== undefined ? ` --precise ${first.to}` : unlock.recursive ? ' --recursive' : '';
  const command = `cargo update ${unlock.moves.map(({ name, from }) => `-p ${name}@${from}`).join(' ')}${how}`;
  const moves = unlock.moves.map(
    ({ name, from, to }) => `\`${name}\` ${from}${to === undefined ? ' updated' : ` → ${to}`}`,
  );
  return {
    strategy: 'precise',
    text: `No requirement is in the way, only Cargo.lock: with ${moves.join(', ')}${unlock.recursive ? ' and newer dependencies of it' : ''} Cargo resolves the graph. Run \`${command}\`, commit Cargo.lock, and run again.`,
    command,
  };
}

/** The repository's own exact requirement, without the `=`: the smallest edit that lets Cargo choose. */
function loosenedPin(error: CargoError, workspace: Workspace): { fix: Finding['fix']; remedy: Remedy } | undefined {
  if (error.kind !== 'exact-pin') return undefined;
  for (const chain of [error.chain, ...error.conflicting]) {
    const { asked } = errorChain(workspace, chain);
    const pinned = /^=\s*(.+)$/.exec(asked?.requirement ?? '')?.[1];
    if (asked?.written === undefined || pinned === undefined) continue;
    const title = `Ask for \`${pinned}\` or compatible instead of exactly that`;
    return {
      fix: { title, edits: [{ ...asked.written, text: `"${pinned}"` }] },
      remedy: {
        strategy: 'upgrade',
        text: `Loosen the exact requirement in ${place(asked.location)} to \`${pinned}\`; Cargo.lock keeps what is built the same for everybody.`,
      },
    };
  }
  return undefined;
}

/** The finding for a graph that did not resolve before. */
export function brokenBaseFinding(
  text: string,
  workspace: Workspace,
  { repaired, crates }: { readonly repaired: boolean; readonly crates: readonly string[] },
): Finding {
  const error = readCargoError(text);
  const severity: Severity = repaired ? 'warning' : 'error';
  const next = repaired
    ? 'With the corrections that apply-patch makes, it resolves.'
    : 'Repair this first: it is not caused by the integration.';
  return finding('base-does-not-resolve', {
    message: `The workspace of ${workspace.root.path} does not resolve as it is, without the integration: ${wordsOf(error, text, workspace)} ${next}`,
    severity,
    crates: repaired ? [] : crates,
    locations: placesOf(error, workspace),
  });
}

function wordsOf(error: CargoError, text: string, workspace: Workspace): string {
  const sides = [error.chain, ...error.conflicting].filter((chain) => chain.length > 1);
  const chains = sides.map(
    (chain, index) => `${index === 0 ? 'Asked for by' : 'In the way'}: ${errorChain(workspace, chain).words}.`,
  );
  const own = error.kind === 'unknown' ? ` Cargo’s text: ${text.split('\n').slice(0, 6).join(' ')}` : '';
  return [sentence(error.explanation), ...chains].join(' ') + own;
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/** The repository's lines behind the error, the one that Cargo names first; a place in the root where there is none. */
function placesOf(error: CargoError, workspace: Workspace): Finding['locations'] {
  const chains = [error.chain, ...error.conflicting];
  const lines = chains.flatMap((chain) => errorChain(workspace, chain).asked?.location ?? []);
  const direct = chains.flatMap((chain) => {
    const asker = chain[0];
    const asked =
      error.package === undefined || asker === undefined ? undefined : askedAt(workspace, asker.name, error.package);
    return asked ? [asked.location] : [];
  });
  const [first, ...others] = unique([...direct, ...namedPlace(error, workspace), ...lines]);
  return first === undefined ? [entriesPlace(workspace)] : [first, ...others];
}

/** The file that Cargo names, where it is one of the repository's manifests. */
function namedPlace({ place: named }: CargoError, workspace: Workspace): readonly Location[] {
  if (named === undefined) return [];
  const path = named.path.replace(/^\.\//, '');
  const manifest = manifestsOf(workspace).find(({ folder }) => [path, manifestIn(path)].includes(manifestIn(folder)));
  if (manifest === undefined) return [];
  if (named.line === undefined) return [placeOf(manifest, 'package')];
  return [{ path: manifest.path, line: named.line, column: named.column ?? 1 }];
}

function unique(locations: readonly Location[]): readonly Location[] {
  return [...new Map(locations.map((location) => [place(location), location])).values()];
}
