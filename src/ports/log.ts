import type { Location } from '../domain/failure.js';

/** What people read while the action runs. Text is escaped by the adapter; repository text may be passed as it is. */
export interface Log {
  info(message: string): void;
  warning(message: string): void;
  error(message: string): void;
  debug(message: string): void;
  /** A folded section around `body`. */
  group<T>(title: string, body: () => Promise<T>): Promise<T>;
  /**
   * A folded section for a child's output: no line of it is read as a workflow command. Annotate after it, not inside.
   */
  outputGroup<T>(title: string, body: (line: (text: string) => void) => Promise<T>): Promise<T>;
  annotate(severity: 'error' | 'warning' | 'notice', title: string, message: string, location?: Location): void;
}
