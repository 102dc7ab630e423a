import { Failure, type Location } from '../failure.js';
import { maxFileLength, maxNesting, maxStringLength, type Excess } from './limits.js';

/** The failure for a text that exceeds a limit: Cargo's own for nesting, ours for sizes. */
export function excessFailure({ kind }: Excess, at: Location): Failure {
  const { path, line } = at;
  switch (kind) {
    case 'nesting':
      return new Failure('manifest', `${path}:${line} nests deeper than the ${maxNesting} levels that Cargo reads`, {
        hint: `Flatten the nested arrays or tables in ${path}.`,
        locations: [at],
      });
    case 'string':
      return new Failure('file', `${path}:${line} has a string of more than ${maxStringLength} characters`, {
        hint: 'Such strings are not read here: shorten it, or move it to a file of its own.',
        locations: [at],
      });
    case 'file':
      return new Failure('file', `${path} has more than ${maxFileLength} characters`, {
        hint: 'Such files are not read here: make it shorter.',
        locations: [at],
      });
  }
}

/** The failure for what is no TOML. */
export function syntaxFailure(error: unknown, at: Location): unknown {
  if (!(error instanceof Error)) return error;
  const { path, line, column } = at;
  return new Failure('manifest', `${path}:${line}:${column} is not valid TOML: ${error.message}`, {
    hint: `Correct ${path} at line ${line}; \`cargo metadata --no-deps\` shows Cargo's own message.`,
    locations: [at],
    cause: error,
  });
}
