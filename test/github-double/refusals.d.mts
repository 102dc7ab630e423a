/** See refusals.mjs. */
export interface KnownRefusal {
  readonly name: string;
  readonly row: string;
  readonly on: string;
  readonly status: number;
  readonly message: string;
  readonly errors?: readonly unknown[];
  readonly headers?: Readonly<Record<string, string>>;
  readonly source: string;
}

export const refusals: readonly KnownRefusal[];
