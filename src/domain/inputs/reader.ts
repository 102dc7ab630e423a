import { nearest, suggestion } from '../text/nearest.js';
import { listed } from '../text/lists.js';
import { parseReference } from '../infra/reference.js';
import type { GitReference } from '../cargo/requirement/source.js';
import { Failure } from '../failure.js';

/**
 * Reads the inputs of an action: strings in, typed values out. Problems are collected, so that {@link finish} can tell
 * all of them at once; until then a wrong input reads as its default.
 */
export class InputReader {
  readonly #problems: string[] = [];

  /** @param raw the value of an input, `undefined` when absent. */
  constructor(private readonly raw: (name: string) => string | undefined) {}

  /** Whether the caller named it at all, empty or not. */
  given(name: string): boolean {
    return this.raw(name) !== undefined;
  }

  /** Notes a problem with an input that only the caller can see. */
  problem(name: string, message: string): void {
    this.#problems.push(`input \`${name}\`${beginsWithVerb.test(message) ? '' : ':'} ${message}`);
  }

  /** @returns the trimmed text, `undefined` when empty. */
  text(name: string): string | undefined {
    const value = this.raw(name)?.trim() ?? '';
    return value === '' ? undefined : value;
  }

  required(name: string): string {
    const value = this.text(name);
    if (value === undefined) this.problem(name, 'is required');
    return value ?? '';
  }

  /** `true` or `false` and nothing else. */
  boolean(name: string, absent: boolean): boolean {
    return this.choice(name, ['true', 'false'], absent ? 'true' : 'false') === 'true';
  }

  choice<const T extends string>(name: string, accepted: readonly T[], absent: T): T {
    const value = this.text(name);
    if (value === undefined) return absent;
    const found = accepted.find((option) => option === value);
    if (found === undefined) this.#unknown(name, value, accepted);
    return found ?? absent;
  }

  /** Words separated by spaces, commas or new lines; `undefined` when there is none. */
  words(name: string): readonly string[] | undefined {
    const words = (this.raw(name) ?? '').split(/[\s,]+/).filter((word) => word !== '');
    return words.length === 0 ? undefined : words;
  }

  /** {@link words} that must be among `accepted`; doubles are dropped. */
  chosenWords<const T extends string>(name: string, accepted: readonly T[], absent: readonly T[]): readonly T[] {
    const words = this.words(name);
    if (words === undefined) return absent;
    return [...new Set(words)].flatMap((word) => {
      const found = accepted.find((option) => option === word);
      if (found === undefined) this.#unknown(name, word, accepted);
      return found ?? [];
    });
  }

  integer(name: string, absent: number, bounds: { readonly min: number; readonly max: number }): number {
    const value = this.text(name);
    if (value === undefined) return absent;
    const number = /^\d+$/.test(value) ? Number(value) : NaN;
    if (number >= bounds.min && number <= bounds.max) return number;
    this.problem(name, `\`${value}\` is not a whole number from ${bounds.min} to ${bounds.max}`);
    return absent;
  }

  /** Bytes from `500 KB`, `1.5 MB` or `1234`; 1 KB = 1024 bytes. */
  bytes(name: string, absent: number): number {
    const value = this.text(name);
    if (value === undefined) return absent;
    const match = /^(\d+(?:\.\d+)?)\s*(B|KB|MB|KiB|MiB)?$/i.exec(value);
    if (match === null) {
      this.problem(name, `\`${value}\` is not a size; write for example \`500 KB\` or \`1 MB\``);
      return absent;
    }
    const unit = (match[2] ?? 'B').charAt(0).toUpperCase();
    return Math.floor(Number(match[1]) * (unit === 'K' ? 1024 : unit === 'M' ? 1024 * 1024 : 1));
  }

  /** A calendar day `YYYY-MM-DD`. */
  date(name: string): string | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    const time = /^\d{4}-\d\d-\d\d$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : NaN;
    if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(value)) return value;
    this.problem(name, `\`${value}\` is not a date; write YYYY-MM-DD`);
    return undefined;
  }

  /** An infra reference: `default-branch`, `branch:NAME`, `tag:NAME` or `rev:SHA`. */
  reference(name: string): GitReference | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    const reference = parseReference(value);
    if (reference === undefined) {
      this.problem(
        name,
        `\`${value}\` is not a reference; write \`default-branch\`, \`branch:NAME\`, \`tag:NAME\` or ` +
          '`rev:SHA` (7 to 40 hexadecimal digits)',
      );
    }
    return reference;
  }

  /** A relative path that does not climb out; symlinks are checked where the file is opened. */
  innerPath(name: string): string | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    const path = value
      .replaceAll('\\', '/')
      .replace(/^(\.\/)+/, '')
      .replace(/\/+$/, '');
    if (path.startsWith('/') || /^[a-z]:/i.test(path) || path.split('/').includes('..') || path.includes('\0')) {
      this.problem(name, `\`${value}\` must be a path inside \`working-directory\``);
      return undefined;
    }
    return path === '' ? '.' : path;
  }

  /**
   * What `read` makes of the inputs of the chain that this action is the beginning of (the input `following`, as a JSON
   * object); `undefined` where it stands alone. Problems with them are told with this action's own: a call is refused
   * at once, before anything is done.
   */
  following<T>(read: (reader: InputReader) => T): T | undefined {
    const text = this.text('following');
    if (text === undefined) return undefined;
    const chain = new InputReader(valuesOf(text));
    const result = read(chain);
    this.#problems.push(...chain.#problems);
    return result;
  }

  /** @throws {Failure} `usage` that lists every problem. */
  finish(): void {
    refuseInputs([...new Set(this.#problems)]);
  }

  #unknown(name: string, value: string, accepted: readonly string[]): void {
    this.problem(name, `\`${value}\` is not one of ${listed(accepted)}${suggestion(nearest(value, accepted))}`);
  }
}

/** Then the input itself is the subject of the sentence. */
const beginsWithVerb = /^(?:is|goes|compiles) /;

/** Tells all `problems` with the inputs in one failure. @throws {Failure} `usage`, unless there is none. */
export function refuseInputs(problems: readonly string[]): void {
  if (problems.length === 0) return;
  const message =
    problems.length === 1
      ? (problems[0] ?? '')
      : `${problems.length} problems with the inputs:\n${problems.map((problem) => `- ${problem}`).join('\n')}`;
  throw new Failure('usage', message, { hint: 'Correct the inputs and run again; nothing was changed.' });
}

/** @throws {Failure} `usage` when `json` is not an object. */
function valuesOf(json: string): (name: string) => string {
  const values = new Map(Object.entries(parseObject(json)));
  return (name) => String(values.get(name) ?? '');
}

function parseObject(json: string): object {
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value === 'object' && value !== null) return value;
  } catch {
    // told below
  }
  throw new Failure('usage', 'input `following` is not a JSON object', { hint: 'Pass `${{ toJSON(inputs) }}`.' });
}
