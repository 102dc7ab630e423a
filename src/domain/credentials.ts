/**
 * GitHub's tokens by their prefixes, what an `authorization` header holds, and the user of a URL with its password;
 * each with a word that has to be there. Looking behind every word of a large report takes long, and few have it.
 */
const credentials: readonly (readonly [RegExp, RegExp])[] = [
  [/gh[a-z]_|github_pat_/, /\b(?:gh[a-z]_|github_pat_)[A-Za-z0-9_]{16,}/g],
  [/authorization/i, /(?<=\bauthorization:?\s+(?:\w+\s+)?)[A-Za-z0-9+/=_.~-]{16,}/gi],
  [/basic|bearer/i, /(?<=\b(?:basic|bearer)\s+)[A-Za-z0-9+/=_.~-]{16,}/gi],
  [/:\/\//, /(?<=\b[a-z][a-z0-9+.-]*:\/\/)[^\s/@:"'`]+:[^\s/@"'`]+(?=@)/gi],
];

/**
 * A text for people without what looks like a credential: servers and programs put into their errors what they were
 * asked.
 *
 * @param known secrets of this run, found as they are, in a URL and in base64
 */
export function withoutCredentials(text: string, known: readonly string[] = []): string {
  const hidden = known.flatMap((secret) => [secret, encodeURIComponent(secret), ...inBase64(secret)]);
  const rest = hidden.reduce((shorter, secret) => (secret === '' ? shorter : shorter.replaceAll(secret, '***')), text);
  return credentials.reduce(
    (shorter, [word, pattern]) => (word.test(shorter) ? shorter.replace(pattern, '***') : shorter),
    rest,
  );
}

/**
 * A text in base64 looks different at each of the three places where it may begin; its ends depend on its neighbours.
 */
function inBase64(secret: string): readonly string[] {
  const bytes = Buffer.from(secret, 'utf8');
  return [0, 1, 2].map((skipped) => {
    const length = Math.floor((bytes.length - skipped) / 3) * 3;
    return length < 12 ? '' : bytes.subarray(skipped, skipped + length).toString('base64');
  });
}
