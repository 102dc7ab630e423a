/**
 * Settings under which Cargo writes what is read here, whatever `[term]` of a configuration file says (The Cargo Book,
 * "Configuration"): without colours, and with the lines that name what runs.
 */
export const plainTerminal = {
  CARGO_TERM_COLOR: 'never',
  CARGO_TERM_QUIET: 'false',
  CARGO_TERM_VERBOSE: 'false',
} as const;
