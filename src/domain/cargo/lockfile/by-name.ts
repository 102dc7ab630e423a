/** Packages by their name, of which there may be several versions, in the order given. */
export function packagesByName<T extends { readonly name: string }>(
  packages: Iterable<T>,
): ReadonlyMap<string, readonly T[]> {
  const byName = new Map<string, T[]>();
  for (const each of packages) {
    const others = byName.get(each.name);
    if (others === undefined) byName.set(each.name, [each]);
    else others.push(each);
  }
  return byName;
}
