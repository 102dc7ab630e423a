import { crateNamed, shortCrateName } from '../infra/crate-names.js';
import { nearest, suggestion } from '../text/nearest.js';
import type { CrateRequest, InfraCrate } from '../infra/crate.js';
import { listed, shown } from '../text/lists.js';

/** What is wrong with one word, and which word it is. */
export interface WordProblem {
  readonly index: number;
  readonly message: string;
}

/**
 * Reads words such as `http`, `infra-http` or `http/client` (docs/interface.md, `crates`). Words for one crate are
 * united without loss; crates and their features come in the plan's order, whatever the order of the words.
 */
export function readCrateWords(
  words: readonly string[],
  crates: ReadonlyMap<string, InfraCrate>,
): { readonly crates: readonly CrateRequest[]; readonly problems: readonly WordProblem[] } {
  const asked = new Map<InfraCrate, Set<string>>();
  const problems: WordProblem[] = [];
  words.forEach((word, index) => {
    const [name = '', ...features] = word.split('/');
    const crate = crateNamed(name, crates);
    const message = crate === undefined ? unknownCrate(name, crates) : wrongFeature(word, features, crate);
    if (message !== undefined) problems.push({ index, message });
    if (crate === undefined) return;
    const wanted = asked.get(crate) ?? new Set();
    asked.set(crate, wanted);
    if (message === undefined) for (const feature of features) wanted.add(feature);
  });
  const requests = [...crates.values()].flatMap((crate) => {
    const wanted = asked.get(crate);
    return wanted ? [{ name: crate.name, features: crate.features.filter((feature) => wanted.has(feature)) }] : [];
  });
  return { crates: requests, problems };
}

/** The words that {@link readCrateWords} reads as `requests`: `json`, `http/client`, `http/server`. */
export function writeCrateWords(
  requests: readonly CrateRequest[],
  crates: ReadonlyMap<string, InfraCrate>,
): readonly string[] {
  return requests.flatMap(({ name, features }) => {
    const short = shortCrateName(name, crates.keys());
    return features.length === 0 ? [short] : features.map((feature) => `${short}/${feature}`);
  });
}

/** Says that a crate does not exist, with the nearest one, or all that do. */
export function unknownCrate(name: string, crates: ReadonlyMap<string, InfraCrate>): string {
  const bare = shortCrateName(name.replaceAll('_', '-'), crates.keys());
  // Two letters are near every name of two letters.
  const near =
    bare.length < 3
      ? undefined
      : nearest(
          bare,
          [...crates.keys()].flatMap((full) => [full, shortCrateName(full, crates.keys())]),
        );
  const meant = near === undefined ? undefined : crateNamed(near, crates)?.name;
  const accepted = `. Accepted values: ${listed(crates.keys())}`;
  return `${shown(name)} is not an infra crate of the plan${suggestion(meant) || accepted}`;
}

function wrongFeature(word: string, features: readonly string[], crate: InfraCrate): string | undefined {
  if (features.length > 1) {
    return (
      `${shown(word)} is not \`crate\` or \`crate/feature\`; repeat the crate for more ` +
      `features: ${listed(features.map((feature) => `${crate.name}/${feature}`))}`
    );
  }
  const [feature] = features;
  if (feature === undefined || crate.features.includes(feature)) return undefined;
  const accepted = crate.features.length === 0 ? 'It has no features' : `Its features are ${listed(crate.features)}`;
  const next = suggestion(nearest(feature, crate.features)) || '.';
  return `\`${crate.name}\` has no feature ${shown(feature)}${next} ${accepted}`;
}
