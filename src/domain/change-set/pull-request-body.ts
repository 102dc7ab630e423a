import { beginBody, bodyPart, endBody, withoutMarkers } from '../infra/markers.js';
import { sha256 } from '../text/sha256.js';
import { pullRequestBodyLimit } from '../report/markdown.js';

/** What we left in a pull request's body for the next run: the last commit of ours, and the title that we gave. */
export interface Marker {
  readonly head: string;
  /** The beginning of its sha256: enough to tell whether somebody gave another title. */
  readonly title: string;
}

export function titleMark(title: string): string {
  return sha256(title).slice(0, 16);
}

/** The marker of a body; `undefined` where our part is not there. */
export function markerOf(body: string): Marker | undefined {
  const match = bodyPart.exec(body);
  return match?.[1] === undefined || match[2] === undefined ? undefined : { head: match[1], title: match[2] };
}

/**
 * The body of the pull request: `text` in our marked part, people's text around it as it is. Never longer than GitHub
 * takes: our part gives way.
 *
 * @param existing the body as it is now
 */
export function composeBody(text: string, marker: Marker, existing = ''): string {
  const own = (content: string): string => `${beginBody(marker.head, marker.title)}\n${content}\n${endBody}`;
  const around = bodyPart.test(existing) ? existing.replace(bodyPart, '') : existing === '' ? '' : `${existing}\n\n`;
  const room = pullRequestBodyLimit - around.length - own('').length;
  // Only one part can be ours, also when the text has read about the markers.
  const content = fit(withoutMarkers(text).trim(), room);
  // A function, for `$` in a replacement has a meaning.
  return bodyPart.test(existing) ? existing.replace(bodyPart, () => own(content)) : `${around}${own(content)}`;
}

/** Whether two bodies say the same: GitHub's editor writes CRLF. */
export function sameBody(a: string, b: string): boolean {
  return a.replaceAll('\r\n', '\n') === b.replaceAll('\r\n', '\n');
}

/** Markdown cut at a line, with the blocks that are open there closed. */
function fit(text: string, room: number): string {
  if (text.length <= room) return text;
  const note = '\n\n_The rest did not fit into a pull request; the report of the run has all of it._';
  const closing = 64;
  const cut = text.slice(0, Math.max(0, text.lastIndexOf('\n', room - note.length - closing)));
  const fence = openFence(cut);
  const open = count(cut, /^<details>/gm) - count(cut, /^<\/details>/gm);
  return `${cut}${fence === undefined ? '' : `\n${fence}`}${'\n\n</details>'.repeat(Math.min(4, Math.max(0, open)))}${note}`.slice(0, Math.max(0, room)); // prettier-ignore
}

function openFence(text: string): string | undefined {
  let open: string | undefined;
  for (const [, fence = ''] of text.matchAll(/^(`{3,})/gm)) {
    if (open === undefined) open = fence;
    else if (fence.length >= open.length) open = undefined;
  }
  return open;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
