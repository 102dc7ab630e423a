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

/** Begins our part of a pull request's body: words such as `head=…`, for the next run. */
export function beginBody(fields: Readonly<Record<string, string | boolean>>): string {
  const words = Object.entries(fields).map(([name, value]) => `${name}=${value}`);
  return `<!-- infra-actions:begin ${words.join(' ')} -->`;
}

export const endBody = '<!-- infra-actions:end -->';

/** Our part of a body; its group has the words of {@link beginBody}. */
export const bodyPart = /<!-- infra-actions:begin ((?:[a-z]+=[0-9a-z]+ )+)-->[\s\S]*?<!-- infra-actions:end -->/;

/** Begins the body of the issue that tells how the fleet stands. */
export const fleetIssue = '<!-- infra-actions:fleet -->';

/** A text that is to stand inside one of our parts, so that none of it can be taken for a marker. */
export function withoutMarkers(text: string): string {
  return text.replaceAll('<!-- infra-actions:', '<!-- ');
}
