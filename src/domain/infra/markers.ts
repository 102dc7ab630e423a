/**
 * The comments between which text is ours, in every file that has some. Nothing else may spell them out: what one run
 * writes, every later run has to find.
 */

/** Begins a named part of a Markdown document. */
export function beginPart(name: string): string {
  return `<!-- infra-actions:begin ${name} -->`;
}

/** Ends what {@link beginPart} begins. */
export function endPart(name: string): string {
  return `<!-- infra-actions:end ${name} -->`;
}

/** {@link beginPart} with any name, which is its group. */
export const partBeginning = /<!-- infra-actions:begin ([a-z-]+) -->/g;

/** Parts with both of their comments. */
export const wholePart = /<!-- infra-actions:begin ([a-z-]+) -->[\s\S]*?<!-- infra-actions:end \1 -->/g;

export const beginFacade = '// infra-actions:begin facade';
export const endFacade = '// infra-actions:end facade';

/** Begins our part of a pull request's body: which commit it is about, and the beginning of its title's sha256. */
export function beginBody(head: string, title: string): string {
  return `<!-- infra-actions:begin head=${head} title=${title} -->`;
}

export const endBody = '<!-- infra-actions:end -->';

/** Our part of a body; `head` and `title` are its groups. */
export const bodyPart =
  /<!-- infra-actions:begin head=([0-9a-f]{40}) title=([0-9a-f]{16}) -->[\s\S]*?<!-- infra-actions:end -->/;

/** Begins the body of the issue that tells how the fleet stands. */
export const fleetIssue = '<!-- infra-actions:fleet -->';

/** A text that is to stand inside one of our parts, so that none of it can be taken for a marker. */
export function withoutMarkers(text: string): string {
  return text.replaceAll('<!-- infra-actions:', '<!-- ');
}
