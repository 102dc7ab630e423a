import type { Source } from './read-sources.mjs';

export interface Message {
  readonly message: string;
  readonly path: string;
}
export function failuresIn(sources: readonly Source[]): readonly (Message & { readonly remedy: string })[];
export function problemsIn(sources: readonly Source[]): readonly Message[];
