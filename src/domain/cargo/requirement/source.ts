/** What a git dependency asks for (The Cargo Book, "Choice of commit"). */
export type GitReference =
  { readonly kind: 'default-branch' } | { readonly kind: 'branch' | 'tag' | 'rev'; readonly value: string };

/** A git source as Cargo tells sources apart: two that differ in URL or reference are two sets of crates. */
export interface GitSource {
  readonly url: string;
  readonly reference: GitReference;
}

/**
 * The URL in the form under which Cargo compares repositories: no trailing slash, no `.git`, and on github.com in lower
 * case (cargo: `CanonicalUrl`).
 */
export function canonicalUrl(url: string): string {
  let canonical = url.trim().replace(/^git\+/, '');
  canonical = canonical.replace(/\/+$/, '');
  if (/^[a-z+]+:\/\/([^/@]*@)?github\.com\//i.test(canonical)) canonical = canonical.toLowerCase();
  return canonical.replace(/\.git$/, '');
}

/** Whether Cargo takes both for the same set of crates. */
export function sameGitSource(a: GitSource, b: GitSource): boolean {
  return canonicalUrl(a.url) === canonicalUrl(b.url) && sameReference(a.reference, b.reference);
}

export function sameReference(a: GitReference, b: GitReference): boolean {
  if (a.kind === 'default-branch' || b.kind === 'default-branch') return a.kind === b.kind;
  return a.kind === b.kind && a.value === b.value;
}

/** `git+URL?branch=main#SHA`, as Cargo writes sources; `undefined` for a registry. */
export function readGitSource(source: string): GitSource | undefined {
  const match = /^git\+([^?#]+)(?:\?(branch|tag|rev)=([^#&]+))?/.exec(source);
  if (match?.[1] === undefined) return undefined;
  const kind = match[2];
  const reference: GitReference =
    (kind === 'branch' || kind === 'tag' || kind === 'rev') && match[3] !== undefined
      ? { kind, value: decodeURIComponent(match[3]) }
      : { kind: 'default-branch' };
  return { url: match[1], reference };
}
