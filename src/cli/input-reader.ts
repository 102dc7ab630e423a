import { InputReader } from '../domain/inputs/reader.js';
import type { Call } from './arguments.js';

/** Reads the flags of a command as actions read their inputs: every problem is told at once. */
export function inputReader({ inputs }: Pick<Call, 'inputs'>): InputReader {
  return new InputReader((name) => inputs.get(name));
}
