/**
 * The same value with keys as reports write them: `durationMs` becomes `duration-ms`. Maps become objects; `undefined`
 * goes.
 */
export function kebabKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(kebabKeys);
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, item]) => [String(key), kebabKeys(item)]));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) =>
      item === undefined ? [] : [[key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`), kebabKeys(item)]],
    ),
  );
}
