/** Lets at most `max` pieces of work run at one time; the others wait for their turn, in their order. */
export class Turns {
  #running = 0;
  readonly #waiting: (() => void)[] = [];

  constructor(private readonly max: number) {}

  async take<T>(work: () => Promise<T>): Promise<T> {
    if (this.#running < this.max) this.#running += 1;
    else await new Promise<void>((begin) => this.#waiting.push(begin));
    try {
      return await work();
    } finally {
      // The place is handed on, or given back.
      const next = this.#waiting.shift();
      if (next === undefined) this.#running -= 1;
      else next();
    }
  }
}
