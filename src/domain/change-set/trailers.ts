/** One `Key: value` line of a commit message's last paragraph (git-interpret-trailers(1)). */
const trailer = /^([A-Za-z][A-Za-z0-9-]*): (\S.*)$/;

/** The trailers of a commit message, in order; the last of a repeated key wins. Empty when the last paragraph has other lines. */
export function trailersOf(message: string): ReadonlyMap<string, string> {
  const paragraphs = message.trimEnd().split(/\r?\n(?:[ \t]*\r?\n)+/);
  const last = paragraphs.length > 1 ? paragraphs.at(-1) : undefined;
  const trailers = new Map<string, string>();
  for (const line of last?.replaceAll(/\r?\n[ \t]+/g, ' ').split(/\r?\n/) ?? []) {
    const match = trailer.exec(line);
    if (match === null) return new Map();
    trailers.set(match[1] ?? '', match[2] ?? '');
  }
  return trailers;
}

/** The trailers that our actions write: `Infra-Integration`, `Infra-Crates`, `Infra-Ref` and others that begin so. */
export function ownTrailers(message: string): ReadonlyMap<string, string> {
  return new Map([...trailersOf(message)].filter(([key]) => key.startsWith('Infra-')));
}
