/** What a search for the culprit found. */
export interface Culprits<T> {
  /** The smallest set that was found to break it, in the order given; empty when none was. */
  readonly culprits: readonly T[];
  /** The rest; it was seen to pass. */
  readonly safe: readonly T[];
  /** How many subsets were tried. */
  readonly tried: number;
}

/**
 * Finds the items without which nothing breaks, given that all of them together do and none of them does not.
 *
 * Each round finds the shortest prefix that breaks by halving (about log2 n questions) and takes its last item out,
 * until what is left passes. Several items that break it each by itself are all found, one a round.
 *
 * @param breaks whether a subset breaks it; `undefined` when that could not be found out, which ends the search.
 * @returns `undefined` when a question had no answer.
 */
export async function findCulprits<T>(
  items: readonly T[],
  breaks: (subset: readonly T[]) => Promise<boolean | undefined>,
): Promise<Culprits<T> | undefined> {
  let rest = [...items];
  let tried = 0;
  const ask = (subset: readonly T[]): Promise<boolean | undefined> => {
    tried += 1;
    return breaks(subset);
  };
  const culprits: T[] = [];
  while (rest.length > 0) {
    const broken = culprits.length === 0 ? true : await ask(rest);
    if (broken === undefined) return undefined;
    if (!broken) break;
    const culprit = await lastOfShortestPrefix(rest, ask);
    if (culprit === undefined) return undefined;
    culprits.push(culprit);
    rest = rest.filter((item) => item !== culprit);
  }
  return { culprits, safe: rest, tried };
}

/** Between `low` items, which pass, and `high` items, which break. */
async function lastOfShortestPrefix<T>(
  items: readonly T[],
  breaks: (subset: readonly T[]) => Promise<boolean | undefined>,
): Promise<T | undefined> {
  let low = 0;
  let high = items.length;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    const broken = await breaks(items.slice(0, middle));
    if (broken === undefined) return undefined;
    if (broken) high = middle;
    else low = middle;
  }
  return items[high - 1];
}
