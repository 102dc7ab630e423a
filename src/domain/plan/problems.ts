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
