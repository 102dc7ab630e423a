import { errorsOf, type StepResult } from './step.js';

/** Variables by which a job says how Cargo and the compilers are to work; those that children get are not among them. */
const settings =
  /^(?:RUSTFLAGS|RUSTDOCFLAGS|CARGO_ENCODED_RUST(?:DOC)?FLAGS|CARGO_(?:BUILD|PROFILE|TARGET|UNSTABLE)_\w+|RUST_(?:TEST_\w+|MIN_STACK)|(?:CPP|CXX|LD)FLAGS|(?:LD_)?LIBRARY_PATH)$/;

const remedy = 'Put what the build needs into `.cargo/config.toml` (`[build]`, `[env]`).';

/** That a setting of the job has no effect here. */
export function settingsWithheld(names: readonly string[]): readonly string[] {
  const found = names.filter((name) => settings.test(name)).toSorted();
  return found.length === 0 ? [] : [`${isSet(found)} and not handed on to cargo. ${remedy}`];
}

/**
 * That what failed speaks of variables that the job has and the repository's code does not get. Names alone are told:
 * a value may be a secret.
 */
export function variablesMissed(names: readonly string[], steps: readonly StepResult[]): readonly string[] {
  const failed = steps.filter(({ state }) => state === 'fail').flatMap(errorsOf);
  const texts = failed
    .map(({ message, rendered = '' }) => `${message}\n${rendered.replace(backtraceNote, '')}`)
    .filter((text) => asks.test(text));
  const words = new Set(texts.flatMap((text) => text.match(/\b[A-Z]\w{2,}\b/g) ?? []));
  const found = names.filter((name) => words.has(name)).toSorted();
  if (found.length === 0) return [];
  return [`${isSet(found)} and not handed on to the repository's code, which speaks of it. ${remedy}`];
}

/** What every panic ends with. */
const backtraceNote = /^note: run with `RUST_BACKTRACE=[^\n]*$/gm;

/** How programs say that a variable is not there. */
const asks = /\benviron|\benv(?:::|!|\b)|NotPresent|\b(?:not|un|be) ?set\b|\bmissing\b|\brequired?\b|\bno\b/i;

function isSet(names: readonly string[]): string {
  const list = names.map((name) => `\`${name}\``).join(', ');
  return `${list} ${names.length === 1 ? 'is' : 'are'} set for this job`;
}
