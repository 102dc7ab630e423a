import * as fc from 'fast-check';

/** What becomes of a repository's legs, whatever people do. */
export interface Fate {
  /**
   * `well`: it is integrated. `blocked`: it never is. `mended`: it is when somebody pushed the file that it lacks.
   * `gone`: its runner is lost each time. `archived`: nobody may write to it.
   */
  readonly kind: 'well' | 'blocked' | 'mended' | 'gone' | 'archived';
  /** Runners that are lost before it goes on, before or after they published. */
  readonly losses: readonly ('before' | 'after')[];
}

const losses: fc.Arbitrary<Fate['losses']> = fc.oneof(
  { arbitrary: fc.constant([]), weight: 8 },
  { arbitrary: fc.array(fc.constantFrom('before', 'after'), { minLength: 1, maxLength: 2 }), weight: 2 },
);
const kind: fc.Arbitrary<Fate['kind']> = fc.oneof(
  { arbitrary: fc.constant('well'), weight: 88 },
  { arbitrary: fc.constantFrom('blocked', 'mended'), weight: 8 },
  { arbitrary: fc.constantFrom('gone', 'archived'), weight: 4 },
);
const anyFate: fc.Arbitrary<Fate> = fc.record({ kind, losses });

/** Draws what happens next; the same seed draws the same. */
export class Dice {
  constructor(private readonly draw: fc.GeneratorValue) {}

  /** @param percent how often it is so */
  is(percent: number): boolean {
    return this.draw(fc.integer, { min: 1, max: 100 }) <= percent;
  }

  upTo(max: number): number {
    return this.draw(fc.integer, { min: 0, max });
  }

  fate(): Fate {
    return this.draw(() => anyFate);
  }

  one<T>(...choices: readonly [T, ...T[]]): T {
    return choices[this.upTo(choices.length - 1)] ?? choices[0];
  }
}
