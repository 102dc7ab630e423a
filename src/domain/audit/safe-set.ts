/** What is known about which items can go in together. */
export interface SafeSets<T> {
  /**
   * The largest sets that work, all of one size, in the order of the items. Empty where not even the empty set works.
   */
  readonly sets: readonly (readonly T[])[];
  /** Smallest sets that do not work: a single culprit, or a pair that excludes each other. */
  readonly culprits: readonly (readonly T[])[];
  /** How often `works` was asked. */
  readonly tries: number;
  /** `false` when the limit came first: there may be larger sets. */
  readonly complete: boolean;
}

/**
 * The largest subsets of `items` that work, by delta debugging (Zeller's ddmin): a smallest failing set is found, then
 * each of its items is left out in turn, fewest omissions first. Each question is asked once.
 *
 * @param works whether a subset works. Subsets of what works should work, too; the answer is right in any case, but
 *   then
 *   perhaps not the largest.
 */
export async function largestSafeSets<T>(
  items: readonly T[],
  works: (subset: readonly T[]) => Promise<boolean>,
  { maxTries = 40 }: { readonly maxTries?: number } = {},
): Promise<SafeSets<T>> {
  const search = new Search(items, works, maxTries);
  try {
    const sets = await search.run();
    return { sets, culprits: search.culprits, tries: search.tries, complete: true };
  } catch (error) {
    if (!(error instanceof OutOfTries)) throw error;
    return { sets: search.best, culprits: search.culprits, tries: search.tries, complete: false };
  }
}

class OutOfTries extends Error {}

class Search<T> {
  readonly culprits: (readonly T[])[] = [];
  tries = 0;
  best: (readonly T[])[] = [];
  readonly #answers = new Map<string, boolean>();

  constructor(
    private readonly items: readonly T[],
    private readonly works: (subset: readonly T[]) => Promise<boolean>,
    private readonly maxTries: number,
  ) {}

  async run(): Promise<readonly (readonly T[])[]> {
    let level: readonly ReadonlySet<T>[] = [new Set()];
    while (level.length > 0) {
      const safe: (readonly T[])[] = [];
      const next = new Map<string, ReadonlySet<T>>();
      for (const omitted of level) {
        const candidate = this.items.filter((item) => !omitted.has(item));
        if (await this.#ask(candidate)) {
          safe.push(candidate);
          this.best = safe;
          continue;
        }
        for (const item of await this.#culprit(candidate)) {
          const more = new Set([...omitted, item]);
          next.set(this.#key([...more]), more);
        }
      }
      if (safe.length > 0) return safe;
      level = [...next.values()];
    }
    return [];
  }

  /** A smallest failing subset of a set that fails: one that is known already, else found by ddmin. */
  async #culprit(failing: readonly T[]): Promise<readonly T[]> {
    const known = this.culprits.find((culprit) => culprit.every((item) => failing.includes(item)));
    if (known !== undefined) return known;
    if (failing.length > 0 && !(await this.#ask([]))) return [];
    const culprit = await this.#minimize(failing);
    if (culprit.length > 0) this.culprits.push(culprit);
    return culprit;
  }

  async #minimize(failing: readonly T[], parts = 2): Promise<readonly T[]> {
    if (failing.length < 2) return failing;
    const chunks = split(failing, parts);
    for (const chunk of chunks) if (!(await this.#ask(chunk))) return this.#minimize(chunk);
    if (parts > 2) {
      for (const chunk of chunks) {
        const rest = failing.filter((item) => !chunk.includes(item));
        if (!(await this.#ask(rest))) return this.#minimize(rest, Math.max(parts - 1, 2));
      }
    }
    return parts < failing.length ? this.#minimize(failing, Math.min(failing.length, parts * 2)) : failing;
  }

  async #ask(subset: readonly T[]): Promise<boolean> {
    const key = this.#key(subset);
    const known = this.#answers.get(key);
    if (known !== undefined) return known;
    if (this.tries >= this.maxTries) throw new OutOfTries();
    this.tries++;
    const answer = await this.works(subset);
    this.#answers.set(key, answer);
    return answer;
  }

  #key(subset: readonly T[]): string {
    return subset
      .map((item) => this.items.indexOf(item))
      .toSorted((a, b) => a - b)
      .join(' ');
  }
}

function split<T>(items: readonly T[], parts: number): readonly (readonly T[])[] {
  const size = Math.ceil(items.length / parts);
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
