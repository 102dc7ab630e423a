/** A package in a chain, with the requirement that the next package in the chain has on it. */
export interface ChainLink {
  readonly name: string;
  readonly version: string;
  /** As Cargo writes it in brackets: a path or a URL; absent for the default registry. */
  readonly source?: string;
  /** Where Cargo says it, for example `^1.0`; path and git dependencies have none. */
  readonly requirement?: string;
  /** Cargo.lock keeps the version. */
  readonly isLocked?: true;
}

/** The chain that follows `marker`. */
export function chainAfter(text: string, marker: string): readonly ChainLink[] {
  const index = text.indexOf(`${marker}package \``);
  return index === -1 ? [] : readChain(text.slice(index + marker.length));
}

/** Reads `package …` and the lines `... which satisfies … of package …` that follow it directly. */
export function readChain(text: string): readonly ChainLink[] {
  const [first = '', ...lines] = text.split('\n');
  const start = /^package `([^`]+)`/.exec(first)?.[1];
  if (start === undefined) return [];
  const chain: ChainLink[] = [packageOf(start)];
  for (const line of lines) {
    const match =
      /^\s+\.\.\. which satisfies (?:path |git )?dependency `([^`]+)` (\(locked to \S+\) )?of package `([^`]+)`/.exec(
        line,
      );
    if (match === null) break;
    const requirement = / = "([^"]*)"$/.exec(match[1] ?? '')?.[1];
    const last = chain.pop();
    const more = {
      ...(requirement !== undefined && { requirement }),
      ...(match[2] !== undefined && { isLocked: true as const }),
    };
    if (last !== undefined) chain.push({ ...last, ...more });
    chain.push(packageOf(match[3] ?? ''));
  }
  return chain;
}

function packageOf(text: string): ChainLink {
  const match = /^(\S+) v(\S+)(?: \((.+)\))?$/.exec(text);
  const source = match?.[3];
  return { name: match?.[1] ?? text, version: match?.[2] ?? '', ...(source !== undefined && { source }) };
}

/** `member → dependency → …`, from the member down; `fallback` stands for a chain that Cargo does not tell. */
export function way(chain: readonly ChainLink[], fallback?: string): string {
  const names = chain.toReversed().map((link) => `\`${link.name}\``);
  if (names.length === 0) return fallback === undefined ? 'a package' : `\`${fallback}\``;
  return names.join(' → ');
}

export function packageWords(link: ChainLink | undefined): string {
  return link === undefined ? 'another package' : `\`${link.name}\` ${link.version}`;
}

/** The place of an error, where Cargo names one. */
export function placeOf(path: string | undefined): { readonly place?: { readonly path: string } } {
  return path === undefined ? {} : { place: { path } };
}
