import type { CargoError, CargoErrorKind } from '../cargo/error/cargo-error.js';
import { manifestIn } from '../cargo/manifest/folder.js';
import type { Workspace } from '../cargo/workspace/workspace.js';
import { manifestsOf } from '../cargo/workspace/workspaces.js';
import type { Location } from '../failure.js';
import type { Finding } from './finding.js';
import { describeChain, findRequirement, locateEntries } from './places/dependency-place.js';
import { formatPlace } from './places/format-place.js';
import { locateKey } from './places/manifest-place.js';

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

/** Cargo's error with the places that it means. */
export function conflictOf(error: CargoError, workspace: Workspace): Conflict {
  const chains = [error.chain, ...error.conflicting].filter((chain) => chain.length > 0);
  return {
    kind: error.kind,
    explanation: error.explanation,
    sides: chains.map((chain) => {
      const { asked } = describeChain(workspace, chain);
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
    text: error.text,
  };
}

/** A package that is in a chain was found; what stands in its way is another side. */
function missingFrom(error: CargoError, workspace: Workspace): Pick<Conflict, 'missing'> {
  const { package: name, requirement, feature, chain } = error;
  const [asker] = chain;
  if (name === undefined || asker === undefined || error.conflicting.length > 0) return {};
  if (chain.some((link) => link.name === name)) return {};
  const asked = findRequirement(workspace, asker.name, name);
  return {
    missing: {
      name,
      ...(requirement !== undefined && { requirement }),
      ...(feature !== undefined && { feature }),
      ...(asked && { location: asked.location }),
    },
  };
}

/** The explanation with the chains of both sides. */
export function describeConflict(error: CargoError, workspace: Workspace): string {
  const sides = [error.chain, ...error.conflicting].filter((chain) => chain.length > 1);
  const chains = sides.map(
    (chain, index) => `${index === 0 ? 'Asked for by' : 'In the way'}: ${describeChain(workspace, chain).words}.`,
  );
  const own = error.kind === 'unknown' ? ` Cargo’s text: ${error.text.split('\n').slice(0, 6).join(' ')}` : '';
  return [endSentence(error.explanation), ...chains].join(' ') + own;
}

function endSentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/** The repository's lines behind the error, the one that Cargo names first; a place in the root where there is none. */
export function locateConflict(error: CargoError, workspace: Workspace): Finding['locations'] {
  const chains = [error.chain, ...error.conflicting];
  const lines = chains.flatMap((chain) => describeChain(workspace, chain).asked?.location ?? []);
  const direct = chains.flatMap((chain) => {
    const asker = chain[0];
    const asked =
      error.package === undefined || asker === undefined
        ? undefined
        : findRequirement(workspace, asker.name, error.package);
    return asked ? [asked.location] : [];
  });
  const [first, ...others] = unique([...direct, ...namedPlace(error, workspace), ...lines]);
  return first === undefined ? [locateEntries(workspace)] : [first, ...others];
}

/** The file that Cargo names, where it is one of the repository's manifests. */
function namedPlace({ place: named }: CargoError, workspace: Workspace): readonly Location[] {
  if (named === undefined) return [];
  const path = named.path.replace(/^\.\//, '');
  const manifest = manifestsOf(workspace).find(({ folder }) => [path, manifestIn(path)].includes(manifestIn(folder)));
  if (manifest === undefined) return [];
  if (named.line === undefined) return [locateKey(manifest, 'package')];
  return [{ path: manifest.path, line: named.line, column: named.column ?? 1 }];
}

function unique(locations: readonly Location[]): readonly Location[] {
  return [...new Map(locations.map((location) => [formatPlace(location), location])).values()];
}
