import { beginBody, bodyPart, endBody, withoutMarkers } from '../infra/markers.js';
import { sha256 } from '../text/sha256.js';
import { pullRequestBodyLimit } from '../report/markdown.js';

/** What we left in a pull request's body for the next run. */
export interface Marker {
  /** The last commit of ours. */
  readonly head: string;
  /** {@link titleMark}: enough to tell whether somebody gave another. */
  readonly title: string;
  /** {@link markOf} what is changed, whatever else the base has. */
  readonly change?: string;
  /** Whether a draft was asked for. */
  readonly draft?: boolean;
  /** We closed it: {@link markOf} what was said then. */
  readonly closed?: string;
}

/** The beginning of a text's sha256. */
export function markOf(text: string): string {
  return sha256(text).slice(0, 16);
}

export function titleMark(title: string): string {
  return markOf(title);
}

/** The marker of a body; `undefined` where our part is not there. */
export function markerOf(body: string): Marker | undefined {
  const words = bodyPart.exec(body)?.[1]?.split(' ') ?? [];
  const field = (name: string, pattern: RegExp): string | undefined =>
    words.flatMap((word) => pattern.exec(word.startsWith(`${name}=`) ? word.slice(name.length + 1) : '')?.[0] ?? [])[0];
  const mark = /^[0-9a-f]{16}$/;
  const [head, title] = [field('head', /^[0-9a-f]{40}$/), field('title', mark)];
  if (head === undefined || title === undefined) return undefined;
  const [change, draft, closed] = [field('change', mark), field('draft', /^(?:true|false)$/), field('closed', mark)];
  return {
    head,
    title,
    ...(change !== undefined && { change }),
    ...(draft !== undefined && { draft: draft === 'true' }),
    ...(closed !== undefined && { closed }),
  };
}

/** The body with another marker, and no other change. */
export function withMarker(body: string, marker: Marker): string {
  return body.replace(bodyPart, (part) => part.replace(/^.*?-->/, () => beginBody({ ...marker })));
}

/**
 * The body of the pull request: `text` in our marked part, people's text around it as it is. Never longer than GitHub
 * takes: our part gives way.
 *
 * @param existing the body as it is now
 */
export function composeBody(text: string, marker: Marker, existing = ''): string {
  const own = (content: string): string => `${beginBody({ ...marker })}\n${content}\n${endBody}`;
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
  const ends = `${fence === undefined ? '' : `\n${fence}`}${'\n\n</details>'.repeat(Math.min(4, Math.max(0, open)))}`;
  return `${cut}${ends}${note}`.slice(0, Math.max(0, room));
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
