/**
 * Names of the repositories of `owner` on `server` that texts name as git sources: manifests and lockfiles, by whatever
 * protocol. Sorted, without `.git`.
 *
 * @param server its host, for example `github.com`
 */
export function gitSourcesIn(texts: Iterable<string>, server: string, owner: string): readonly string[] {
  const literal = (text: string): string => text.replaceAll(/[^\w]/g, String.raw`\$&`);
  const before = String.raw`(?:https?:\/\/(?:[^@/\s"']*@)?|ssh:\/\/(?:[^@/\s"']*@)?|[\w.-]+@)`;
  const path = String.raw`(?::\d+)?[/:]${literal(owner)}\/([\w.-]+)`;
  const pattern = new RegExp(`${before}${literal(server)}${path}`, 'gi');
  const names = new Set<string>();
  for (const text of texts)
    for (const [, name = ''] of text.matchAll(pattern)) names.add(name.replace(/\.git$/i, '').toLowerCase());
  return [...names].toSorted();
}
