/** What a target says about itself: names (`unix`) and pairs (`target_os = "linux"`). */
export interface TargetConfiguration {
  readonly triple: string;
  readonly names: ReadonlySet<string>;
  /** Values by key; a key may have several (`target_family`). */
  readonly values: ReadonlyMap<string, readonly string[]>;
}

/** `rustc --print cfg --target wasm32-unknown-unknown`, as far as dependencies ask for it. */
export const wasm32: TargetConfiguration = {
  triple: 'wasm32-unknown-unknown',
  names: new Set(),
  values: new Map([
    ['target_arch', ['wasm32']],
    ['target_os', ['unknown']],
    ['target_family', ['wasm']],
    ['target_vendor', ['unknown']],
    ['target_env', ['']],
    ['target_endian', ['little']],
    ['target_pointer_width', ['32']],
  ]),
};

/**
 * Whether a dependency under `[target.'…'.dependencies]` is one for a target (The Cargo Book, "Platform specific
 * dependencies"). `null` is a dependency without a condition. What cannot be read holds: better one package too many.
 */
export function targetHolds(condition: string | null, target: TargetConfiguration): boolean {
  if (condition === null) return true;
  const inside = /^cfg\((.*)\)$/s.exec(condition.trim())?.[1];
  if (inside === undefined) return condition.trim() === target.triple;
  const tokens = inside.match(/[A-Za-z_]\w*|"[^"]*"|[(),=]/g) ?? [];
  const parser = new Expression(tokens, target);
  const holds = parser.read();
  return parser.isAtEnd ? holds : true;
}

class Expression {
  #at = 0;

  constructor(
    private readonly tokens: readonly string[],
    private readonly target: TargetConfiguration,
  ) {}

  get isAtEnd(): boolean {
    return this.#at === this.tokens.length;
  }

  read(): boolean {
    const name = this.#next();
    if (this.#peek() === '(') {
      const inner = this.#list();
      if (name === 'any') return inner.some(Boolean);
      return name === 'not' ? inner[0] === false : inner.every(Boolean);
    }
    if (this.#peek() !== '=') return name === 'true' || this.target.names.has(name);
    this.#next();
    const value = this.#next().slice(1, -1);
    return this.target.values.get(name)?.includes(value) === true;
  }

  #list(): readonly boolean[] {
    const found: boolean[] = [];
    this.#next();
    while (!this.isAtEnd && this.#peek() !== ')') {
      found.push(this.read());
      if (this.#peek() === ',') this.#next();
    }
    this.#next();
    return found;
  }

  #peek(): string | undefined {
    return this.tokens[this.#at];
  }

  #next(): string {
    return this.tokens[this.#at++] ?? '';
  }
}
