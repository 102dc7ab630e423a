/** A module of the sources, parsed. */
export interface Source {
  readonly path: string;
}
export function readSource(path: string, text: string): Source;
