import type { Manifest } from '../cargo/manifest/manifest.js';

/**
 * What writes a manifest again and again, so that no edit would last: cargo-hakari, whose section has markers, or what
 * the mark `@generated` in the comments at its beginning stands for. `undefined` for a manifest of people.
 */
export function generatorOf({ document: { text } }: Pick<Manifest, 'document'>): string | undefined {
  if (/^###\s*BEGIN HAKARI SECTION\s*$/m.test(text)) return 'cargo-hakari';
  const beginning = /^\uFEFF?(?:[ \t]*(?:#[^\n]*)?\r?\n)*/.exec(text)?.[0] ?? '';
  return /@generated\b/.test(beginning) ? 'a generator (`@generated`)' : undefined;
}
