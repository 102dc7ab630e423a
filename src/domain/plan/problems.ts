import { Failure, formatLocation, type Location } from '../failure.js';
import type { Range, TomlDocument } from '../toml/document.js';

/** Everything that is wrong with a plan file, each with its place, so that one run tells it all. */
export class Problems {
  readonly #found: { readonly message: string; readonly location: Location }[] = [];

  constructor(private readonly document: TomlDocument) {}

  add(at: Range, message: string): void {
    this.#found.push({ message, location: this.locate(at) });
  }

  locate(at: Range): Location {
    return this.document.locate(at);
  }

  /** @throws {Failure} `plan` with every problem, from the top of the file to its end. */
  throwIfAny(): void {
    const sorted = this.#found.toSorted(
      (a, b) => a.location.line - b.location.line || a.location.column - b.location.column,
    );
    if (sorted.length === 0) return;
    const lines = sorted.map(({ message, location }) => `${formatLocation(location)}: ${message}`);
    throw new Failure(
      'plan',
      lines.length === 1
        ? lines.join('')
        : `${lines.length} problems in the plan:\n${lines.map((line) => `- ${line}`).join('\n')}`,
      {
        hint: 'Correct the plan file; docs/plan.md tells what each key means. Nothing was changed.',
        locations: sorted.map(({ location }) => location),
      },
    );
  }
}

/** A text of the file in backticks: on one line, and short, whatever it holds. */
export function shown(text: string): string {
  const line = text.replaceAll(/\p{C}/gu, '\u{FFFD}');
  return `\`${line.length > 80 ? `${line.slice(0, 80)}…` : line}\``;
}

/** `a`, `b` and `c` in backticks, for "accepted are …". */
export function listed(names: Iterable<string>): string {
  return [...names].map((name) => `\`${name}\``).join(', ');
}

/** `; did you mean …?`, or nothing where no candidate is near. */
export function suggestion(near: string | undefined): string {
  return near === undefined ? '' : `; did you mean \`${near}\`?`;
}
