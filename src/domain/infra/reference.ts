import { canonicalUrl, type GitReference, type GitSource } from '../cargo/requirement/source.js';

/** `default-branch`, `branch:NAME`, `tag:NAME` or `rev:SHA`: the form of the input `infra-ref`. */
export function formatReference(reference: GitReference): string {
  return reference.kind === 'default-branch' ? 'default-branch' : `${reference.kind}:${reference.value}`;
}

/** Reads {@link formatReference}'s form; `undefined` when it is none of them. */
export function parseReference(text: string): GitReference | undefined {
  if (text === 'default-branch') return { kind: 'default-branch' };
  const match = /^(branch|tag|rev):(\S+)$/.exec(text);
  const [, kind, value] = match ?? [];
  if (value === undefined || (kind !== 'branch' && kind !== 'tag' && kind !== 'rev')) return undefined;
  if (kind === 'rev' && !/^[0-9a-f]{7,40}$/i.test(value)) return undefined;
  return { kind, value };
}

/** ``branch `main` ``, `the default branch`. */
export function describeReference(reference: GitReference): string {
  return reference.kind === 'default-branch' ? 'the default branch' : `${reference.kind} \`${reference.value}\``;
}

/** How an entry says it: `branch = "main"`, or that it says nothing. */
export function referenceKey(reference: GitReference): string {
  return reference.kind === 'default-branch'
    ? 'no `branch`, `tag` or `rev`'
    : `\`${reference.kind} = "${reference.value}"\``;
}

/** The form of the input `infra-ref`, as inline code. */
export function referenceInput(reference: GitReference): string {
  return `\`${formatReference(reference)}\``;
}

/** The infra commit that one of `sources`, as Cargo writes them (`git+URL?branch=main#SHA`), is locked to. */
export function lockedInfraCommit(
  sources: Iterable<string>,
  { infra }: { readonly infra: Pick<GitSource, 'url'> },
): string | undefined {
  const wanted = canonicalUrl(infra.url);
  for (const source of sources) {
    const match = /^git\+([^?#]+)(?:\?[^#]*)?#([0-9a-f]{40})$/.exec(source);
    if (match?.[1] !== undefined && canonicalUrl(match[1]) === wanted) return match[2];
  }
  return undefined;
}
