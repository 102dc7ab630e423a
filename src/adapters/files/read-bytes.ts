import { readFile } from 'node:fs/promises';
import { Turns } from '../processes/turns.js';

/** A machine may let a process have few files open, and a repository may have thousands to read. */
const turns = new Turns(32);

/** The bytes of a file; the caller knows that it is a regular one. Rejects with the system's error. */
export function readBytes(path: string): Promise<Buffer> {
  return turns.take(() => readFile(path));
}
