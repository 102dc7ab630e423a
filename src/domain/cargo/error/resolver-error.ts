import { chainAfter, packageWords, placeOf, readChain, way, type ChainLink } from '../graph/cargo-chain.js';
import type { CargoErrorPart } from './cargo-error.js';

export function readLinksConflict(text: string): CargoErrorPart | undefined {
  const match =
    /package `([^`]+)` links to the native library `([^`]+)`, but it conflicts with a previous package/.exec(text);
  if (match === null) return undefined;
  const [, name = '', links = ''] = match;
  const chain = chainAfter(text, '... required by ');
  const other = readChain(text.slice(match.index + match[0].length).replace(/^[^\n]*\n/, ''));
  return {
    kind: 'links-conflict',
    explanation:
      `\`${name}\` (asked for by ${way(chain, name)}) and ${packageWords(other[0])} (by ` +
      `${way(other.slice(1))}) both link the native library ` +
      `\`${links}\`, which only one package of a graph may do.`,
    package: name,
    links,
    ...requirementOf(text),
    candidates: candidatesOf(text),
    chain,
    conflicting: [other],
  };
}

export function readMissingFeature(text: string): CargoErrorPart | undefined {
  const match =
    /package `([^`]+)` depends on `([^`]+)` with feature `([^`]+)` but `[^`]+` does not have that feature/.exec(text);
  if (match === null) return undefined;
  const [, asks = '', name = '', feature = ''] = match;
  const rest = text.slice(match.index + match[0].length);
  const similar = /(?:does have feature|there is a feature) `([^`]+)`/.exec(rest)?.[1];
  const candidates = similar === undefined ? listed(/available features: ([^\n]+)/.exec(rest)?.[1]) : [similar];
  const hint = similar === undefined ? '' : ` It does have \`${similar}\`.`;
  return {
    kind: 'missing-feature',
    explanation: `\`${asks}\` asks for the feature \`${feature}\` of \`${name}\`, which has no such feature.${hint}`,
    package: name,
    feature,
    ...requirementOf(text),
    candidates,
    chain: chainAfter(text, '... required by '),
  };
}

/** Two packages want versions of one package that cannot stand side by side. */
export function readVersionConflict(text: string): CargoErrorPart | undefined {
  const name = /failed to select a version for `([^`]+)`\./.exec(text)?.[1];
  if (name === undefined || !text.includes('all possible versions conflict with previously selected packages'))
    return undefined;
  const chain = chainAfter(text, '... required by ');
  const conflicting = [...text.matchAll(/previously selected (?=package `)/g)].map((match) =>
    readChain(text.slice(match.index + match[0].length)),
  );
  const { requirement } = requirementOf(text);
  const requirements = [requirement, ...conflicting.map((one) => one[0]?.requirement)];
  const wanted = `${way(chain, name)} wants \`${requirement ?? '*'}\``;
  return {
    kind: requirements.some((one) => one?.startsWith('=')) ? 'exact-pin' : 'unsatisfiable-version',
    explanation: conflicting.every(([first]) => first?.name === name)
      ? `No version of \`${name}\` satisfies all: ${[wanted, ...conflicting.map(hasChosen)].join(', ')}.`
      : `No version of \`${name}\` goes with what is chosen already; ${wanted}, in the way are ` +
        `${conflicting.map(([first]) => packageWords(first)).join(', ')}.`,
    package: name,
    ...(requirement !== undefined && { requirement }),
    candidates: candidatesOf(text),
    chain,
    conflicting,
  };
}

function hasChosen([first, ...askers]: readonly ChainLink[]): string {
  const kept = first?.isLocked === true ? ', which Cargo.lock keeps' : '';
  return `${way(askers)} has ${first?.version}${wants(first?.requirement)}${kept}`;
}

export function readUnsatisfiable(text: string): CargoErrorPart | undefined {
  const match = /failed to select a version for the requirement `(\S+) = "([^"]*)"`/.exec(text);
  if (match === null) return undefined;
  const [, name = '', requirement = ''] = match;
  const unusable = [
    ...text.matchAll(
      /^ {2}version (\S+)(?:'s index entry)? (is yanked|is unavailable|is not cached|is invalid|requires .*)$/gm,
    ),
  ];
  const candidates = listed(/candidate versions found which didn't match: ([^\n]+)/.exec(text)?.[1]);
  const there =
    unusable.length > 0
      ? unusable.map(([, version, reason]) => `${version} ${reason}`).join(', ')
      : `there is ${candidates.join(', ') || 'none'}`;
  const chain = chainAfter(text, 'required by ');
  return {
    kind:
      unusable.length > 0 && unusable.every(([, , reason]) => reason?.startsWith('requires') === true)
        ? 'msrv'
        : 'unsatisfiable-version',
    explanation: `${way(chain, name)} wants \`${name}\` in version \`${requirement}\`, but ${there}${searched(text)}.`,
    package: name,
    requirement,
    candidates: unusable.length > 0 ? unusable.map(([, version = '']) => version) : candidates,
    chain,
    ...placeOf(/location searched: (?:Git repository )?(\S+)$/m.exec(text)?.[1]),
  };
}

export function readMissingPackage(text: string): CargoErrorPart | undefined {
  const match =
    /no matching package named `([^`]+)` found|no matching package found\nsearched package name: `([^`]+)`/.exec(text);
  const name = match?.[1] ?? match?.[2];
  if (name === undefined) return undefined;
  const chain = chainAfter(text, 'required by ');
  const near = /perhaps you meant:\s+([^\n]+)/.exec(text)?.[1] ?? /help: package `([^`]+)` exists/.exec(text)?.[1];
  const candidates = listed(near?.replace(' or ', ', '));
  return {
    kind: 'missing-package',
    explanation:
      `${way(chain, name)} wants \`${name}\`, which does not ` +
      `exist${searched(text)}.` +
      (candidates.length > 0 ? ` Did you mean ${candidates.map((one) => `\`${one}\``).join(' or ')}?` : ''),
    package: name,
    candidates,
    chain,
    ...placeOf(/location searched: (?:Git repository )?(\S+)$/m.exec(text)?.[1]),
  };
}

export function readCycle(text: string): CargoErrorPart | undefined {
  const match = /cyclic package dependency: package `[^`]+` depends on itself\. Cycle:\n/.exec(text);
  if (match === null) return undefined;
  const chain = readChain(text.slice(match.index + match[0].length));
  const [first] = chain;
  return {
    kind: 'cycle',
    explanation: `${packageWords(first)} depends on itself: ${way(chain)}.`,
    ...(first && { package: first.name }),
    chain,
  };
}

function requirementOf(text: string): { readonly requirement?: string } {
  const requirement = /versions that meet the requirements `([^`]*)`/.exec(text)?.[1];
  return requirement === undefined ? {} : { requirement };
}

function candidatesOf(text: string): readonly string[] {
  return listed(/versions that meet the requirements `[^`]*` (?:\(locked to \S+\) )?are: ([^\n]+)/.exec(text)?.[1]);
}

function listed(text: string | undefined): readonly string[] {
  return (text ?? '').split(', ').filter((item) => item !== '' && item !== '...');
}

function searched(text: string): string {
  const place = /location searched: ([^\n]+)/.exec(text)?.[1];
  return place === undefined ? '' : ` in ${place}`;
}

function wants(requirement: string | undefined): string {
  return requirement === undefined ? '' : ` for \`${requirement}\``;
}
