const maxQuoted = 200;
const maxMessage = 16_000;

/**
 * A message in which nothing that it quotes is repeated at length: inputs and names may be as long as somebody likes.
 */
export function shortenMessage(text: string): string {
  const short = text
    .replace(/`([^`\n]+)`/g, (_, quoted: string) => `\`${shortened(quoted)}\``)
    .replace(/\S+/g, (word) => (word.length > 4 * maxQuoted ? shortened(word) : word));
  return short.length <= maxMessage ? short : `${short.slice(0, maxMessage)}… (${short.length} characters)`;
}

function shortened(text: string): string {
  return text.length <= maxQuoted ? text : `${text.slice(0, maxQuoted / 2)}… (${text.length} characters)`;
}
