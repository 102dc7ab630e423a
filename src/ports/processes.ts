import type { Command, Completed } from '../domain/command.js';

export interface ProcessRunner {
  /**
   * Runs a program to its end; time limit and stop signal end its whole process tree.
   *
   * @throws {Failure} `tool-missing` when the program is not there, `interrupted` when we are asked to stop.
   */
  run(command: Command): Promise<Completed>;
  /** The same for a program that a machine may lack: `undefined` where it is not there. */
  runIfPresent(command: Command): Promise<Completed | undefined>;
}
