import type { Cargo, ProcessRunner } from '../ports.js';

/** Cargo behind the {@link Cargo} port. */
export function createCargo(process: ProcessRunner): Cargo {
  throw new Error(`not written yet: ${typeof process}`);
}
