import { escapeJsonForMarkdown } from '../report/unsafe-characters.js';
import type { RecordedEntry } from './record.js';
import { formatReference, parseReference } from './reference.js';
import type { GitReference } from '../cargo/requirement/source.js';
import { fillParts, markedPart, partBody, markedPartNames, withoutPart } from './marked-parts.js';
import { lineEndingOf } from '../text/lines.js';
import { codeBlock, escapeMarkdown } from '../report/markdown.js';

/** Why all infra entries stand at one revision, and until when (docs/plan.md, 14.5.1). */
export interface PinRecord {
  readonly reference: GitReference;
  readonly reason: string;
  /** ISO dates (UTC). */
  readonly date: string;
  readonly expires?: string;
  /** What stood there before, as source text. */
  readonly entries: readonly PinnedEntry[];
  /** Whether the pin created INFRA_DEPENDENCIES.md. */
  readonly createdDocument: boolean;
}

export interface PinnedEntry extends Pick<RecordedEntry, 'manifest' | 'table' | 'key'> {
  readonly previous: string;
}

const part = 'pin';
const language = 'json infra-pin';

/** The pin that a text of INFRA_DEPENDENCIES.md tells; `undefined` when it tells none that can be read. */
export function pinIn(text: string): PinRecord | undefined {
  const json = new RegExp(`\`{3,}${language}\\n([\\s\\S]*?)\\n\`{3,}`).exec(partBody(text, part) ?? '')?.[1];
  return json === undefined ? undefined : readPin(json);
}

/** INFRA_DEPENDENCIES.md with the pin; one that is there gets the new values. */
export function withPin(text: string | undefined, path: string, pin: PinRecord): string {
  const body = describePin(pin);
  const before = text ?? '# Infra Crate Dependencies\n';
  if (markedPartNames(before).includes(part)) return fillParts(before, path, new Map([[part, body]]));
  const lineEnding = lineEndingOf(before);
  const gap = before.endsWith('\n') ? lineEnding : lineEnding.repeat(2);
  return `${before}${gap}${markedPart(part, body).replaceAll('\n', lineEnding)}${lineEnding}`;
}

/** The text without the pin: the inverse of {@link withPin} on a text that has no pin. */
export function withoutPin(text: string): string {
  return withoutPart(text, part);
}

function describePin(pin: PinRecord): string {
  const until = pin.expires === undefined ? 'No date was set for its end.' : `Planned end: ${pin.expires}.`;
  const { date, reason, reference, entries, createdDocument, expires } = pin;
  const json = JSON.stringify(
    {
      version: 1,
      reference: formatReference(reference),
      reason,
      date,
      expires: expires ?? null,
      entries,
      createdDocument,
    },
    null,
    2,
  );
  return [
    '## Pinned',
    `All infra crates are pinned to \`${formatReference(reference)}\` since ${date}: ${escapeMarkdown(reason)}`,
    `${until} The action \`rollback\` with \`mode: unpin\` puts back what stood there before.`,
    codeBlock(escapeJsonForMarkdown(json), language),
  ].join('\n\n');
}

function readPin(json: string): PinRecord | undefined {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return undefined; // people may edit the file: a record that cannot be read is none
  }
  if (!isObject(value)) return undefined;
  const { reference, reason, date, expires, entries, createdDocument } = value;
  const parsed = typeof reference === 'string' ? parseReference(reference) : undefined;
  if (parsed === undefined || typeof reason !== 'string' || typeof date !== 'string' || !Array.isArray(entries)) {
    return undefined;
  }
  return {
    reference: parsed,
    reason,
    date,
    ...(typeof expires === 'string' && { expires }),
    entries: entries.filter(isEntry),
    createdDocument: createdDocument === true,
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isEntry(value: unknown): value is PinnedEntry {
  if (!isObject(value)) return false;
  const { manifest, table, key, previous } = value;
  const texts = [manifest, key, previous].every((text) => typeof text === 'string');
  return texts && Array.isArray(table) && table.every((name) => typeof name === 'string');
}
