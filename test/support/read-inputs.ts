import { InputReader } from '../../src/domain/inputs/reader.js';

/** An action's inputs, read as it reads them; what is not given is absent. @throws what the action would say */
export function readGiven<T>(read: (reader: InputReader) => T, given: Readonly<Record<string, string>>): T {
  const reader = new InputReader((name) => given[name]);
  const inputs = read(reader);
  reader.finish();
  return inputs;
}
