import { codeBlock, details, truncate } from './markdown.js';

/**
 * A diff as a fold, cut at `limit` bytes.
 *
 * @param rest Markdown: what is not in the diff, and what says so before it.
 */
export function diffFold(
  diff: string,
  limit: number,
  rest: { readonly names: readonly string[]; readonly says: string },
): string {
  const shown = truncate(diff, limit);
  const names = [...(shown.length < diff.length ? ['the rest of this diff'] : []), ...rest.names];
  const note = names.length > 0 ? `\n\n${rest.says}: ${names.join(', ')}.` : '';
  return details('Diff', `${codeBlock(shown, 'diff')}${note}`);
}
