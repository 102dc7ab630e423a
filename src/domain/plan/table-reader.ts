import { nearest, suggestion } from '../text/nearest.js';
import type { Range, TomlEntry, TomlTable, TomlValue } from '../toml/document.js';
import { listed, shown } from '../text/lists.js';
import type { Problems } from './problems.js';
import type { Notation } from './notation.js';

/** A string with its place. */
export interface Word {
  readonly text: string;
  readonly range: Range;
}

/**
 * Reads one table of the plan. A wrong value is a problem and reads as absent. The keys that were asked for are the
 * keys that the table may have: {@link end} reports every other one.
 */
export class TableReader {
  readonly #known = new Set<string>();

  /** @param label how messages call the table, for example `[crates.infra-http]`. */
  constructor(
    private readonly problems: Problems,
    private readonly table: TomlTable,
    readonly label: string,
  ) {}

  /** Where to point when something about the table as a whole is wrong. */
  get range(): Range {
    if (this.table.form === 'root') return { start: 0, end: 0 };
    return this.table.header ?? this.table.range;
  }

  get isEmpty(): boolean {
    return this.table.entries.size === 0;
  }

  text(key: string, notation: Notation): string | undefined {
    return this.word(key, notation)?.text;
  }

  /** {@link text} that must be there. */
  requiredText(key: string, notation: Notation): string {
    const value = this.text(key, notation);
    if (value === undefined) this.#missing(key);
    return value ?? '';
  }

  word(key: string, notation: Notation): Word | undefined {
    const value = this.#value(key);
    return value && this.#asWord(value, `\`${key}\``, notation);
  }

  /** A whole number from 0. */
  count(key: string): number | undefined {
    const value = this.#value(key);
    if (value === undefined) return undefined;
    if (value.kind === 'integer' && typeof value.value === 'number' && value.value >= 0) return value.value;
    this.problems.add(value.range, `\`${key}\` in ${this.label} must be a whole number from 0`);
    return undefined;
  }

  /** {@link count} that must be there; until that is reported it compares as nothing does. */
  requiredCount(key: string): number {
    const value = this.count(key);
    if (value === undefined) this.#missing(key);
    return value ?? Number.NaN;
  }

  flag(key: string): boolean | undefined {
    const value = this.#value(key);
    if (value === undefined) return undefined;
    if (value.kind === 'boolean') return value.value === true;
    this.problems.add(value.range, `\`${key}\` in ${this.label} must be \`true\` or \`false\``);
    return undefined;
  }

  choice<const T extends string>(key: string, accepted: readonly T[]): T | undefined {
    const value = this.#value(key);
    if (value === undefined) return undefined;
    const found = accepted.find((option) => value.kind === 'string' && option === value.value);
    if (found === undefined) {
      const near = value.kind === 'string' ? nearest(String(value.value), accepted) : undefined;
      this.problems.add(
        value.range,
        `\`${key}\` in ${this.label} must be one of ${listed(accepted)}${suggestion(near)}`,
      );
    }
    return found;
  }

  /** An array of different strings; `[]` when absent. */
  words(key: string, notation: Notation): readonly Word[] {
    const value = this.#value(key);
    if (value === undefined) return [];
    if (value.kind !== 'array') {
      this.problems.add(value.range, `\`${key}\` in ${this.label} must be an array of strings`);
      return [];
    }
    const seen = new Set<string>();
    return value.items.flatMap((item) => {
      const word = this.#asWord(item, `an element of \`${key}\``, notation);
      if (word === undefined) return [];
      if (seen.has(word.text)) {
        this.problems.add(word.range, `${shown(word.text)} is in \`${key}\` of ${this.label} twice`);
        return [];
      }
      seen.add(word.text);
      return [word];
    });
  }

  /** {@link words} that must be there and not be empty. */
  requiredWords(key: string, notation: Notation): readonly Word[] {
    const value = this.#value(key);
    if (value === undefined) this.#missing(key);
    else if (value.kind === 'array' && value.items.length === 0) {
      this.problems.add(value.range, `\`${key}\` in ${this.label} must not be empty`);
    }
    return this.words(key, notation);
  }

  child(key: string): TableReader | undefined {
    const value = this.#value(key);
    return value && this.#asTable(value, key, this.#labelOf(key));
  }

  requiredChild(key: string): TableReader | undefined {
    const child = this.child(key);
    if (!this.table.entries.has(key)) this.#missing(key);
    return child;
  }

  /** The tables of an array, `undefined` when it is absent. */
  children(key: string): readonly TableReader[] | undefined {
    const value = this.#value(key);
    if (value === undefined) return undefined;
    if (value.kind !== 'array') {
      this.problems.add(value.range, `\`${key}\` must be an array of tables, written \`[[${key}]]\``);
      return [];
    }
    return value.items.flatMap((item, index) => this.#asTable(item, key, `[[${key}]] ${index + 1}`) ?? []);
  }

  /** Every key with its table, for tables whose keys are names. */
  namedChildren(names: Notation): readonly (readonly [entry: TomlEntry, child: TableReader])[] {
    return this.#named(names).flatMap((entry) => {
      const child = this.#asTable(entry.value, entry.key, this.#labelOf(entry.key));
      return child ? [[entry, child] as const] : [];
    });
  }

  /** Every key with its string, for tables whose keys are names. */
  namedTexts(names: Notation, notation: Notation): ReadonlyMap<string, string> {
    return new Map(
      this.#named(names).flatMap((entry) => {
        const word = this.#asWord(entry.value, `\`${entry.key}\``, notation);
        return word ? [[entry.key, word.text]] : [];
      }),
    );
  }

  /** Reports the keys that nobody asked for. */
  end(): void {
    for (const entry of this.table.entries.values()) {
      if (this.#known.has(entry.key)) continue;
      const near = nearest(entry.key, this.#known);
      this.problems.add(
        entry.keyRange,
        `unknown key ${shown(entry.key)} in ` +
          `${this.label}${suggestion(near) || `; accepted are ${listed(this.#known)}`}`,
      );
    }
  }

  #value(key: string): TomlValue | undefined {
    this.#known.add(key);
    return this.table.entries.get(key)?.value;
  }

  #named(names: Notation): readonly TomlEntry[] {
    return [...this.table.entries.values()].filter((entry) => {
      this.#known.add(entry.key);
      const fits = names.pattern.test(entry.key);
      if (!fits) this.problems.add(entry.keyRange, `${shown(entry.key)} in ${this.label} is not ${names.is}`);
      return fits;
    });
  }

  #asWord(value: TomlValue, what: string, notation: Notation): Word | undefined {
    if (value.kind !== 'string') {
      this.problems.add(value.range, `${what} in ${this.label} must be a string`);
      return undefined;
    }
    const text = String(value.value);
    if (notation.pattern.test(text)) return { text, range: value.range };
    this.problems.add(value.range, `${what} in ${this.label}: ${shown(text)} is not ${notation.is}`);
    return undefined;
  }

  #asTable(value: TomlValue, key: string, label: string): TableReader | undefined {
    if (value.kind === 'table') return new TableReader(this.problems, value, label);
    this.problems.add(value.range, `\`${key}\` in ${this.label} must be a table`);
    return undefined;
  }

  /** A key with a value of the wrong type was reported already: only absence is a problem here. */
  #missing(key: string): void {
    if (this.table.entries.has(key)) return;
    this.problems.add(this.range, `\`${key}\` is missing in ${this.label}`);
  }

  #labelOf(key: string): string {
    return this.table.form === 'root' ? `[${key}]` : `${this.label.slice(0, -1)}.${key}]`;
  }
}
