/** Which packages lead to one that does not build. */
export interface DependencyWay {
  /** What does not build. */
  readonly package: string;
  readonly version: string;
  /** Names from the package that was to be built down to that one. */
  readonly through: readonly string[];
}

/** `getrandom 0.2.15 fails (web → infra-crypto → getrandom)`. */
export function describeWay({ package: name, version, through }: DependencyWay): string {
  return `${name}${version === '' ? '' : ` ${version}`} fails (${through.join(' → ')})`;
}

/**
 * The shortest way to a package in what `cargo tree --invert --prefix depth` writes: a line is a depth and a package,
 * `2infra-id v0.1.0 (…)`, and what it hangs below stands before it.
 *
 * @param from the package that was to be built.
 */
export function shortestWay(tree: string, from: string): readonly string[] | undefined {
  const open: string[] = [];
  let shortest: readonly string[] | undefined;
  for (const line of tree.split('\n')) {
    const [, depth = '', name = ''] = /^(\d+)([A-Za-z_][\w-]*) v\d/.exec(line) ?? [];
    if (name === '') continue;
    open.splice(Number(depth), open.length, name);
    if (name === from && (shortest === undefined || open.length < shortest.length)) shortest = open.toReversed();
  }
  return shortest;
}
