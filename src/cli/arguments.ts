import { parseArgs } from 'node:util';
import { Failure } from '../domain/failure.js';
import { nearest } from '../domain/text/nearest.js';
import type { InputDefinition } from './action-definition.js';

/** A call of an action, read from the command line. */
export interface Call {
  /** The inputs that were given, by name. */
  readonly inputs: ReadonlyMap<string, string>;
  readonly json: boolean;
  readonly help: boolean;
}

/** Flags that the command line has beside the inputs. */
const ownFlags = ['json', 'help'] as const;

/**
 * Reads `--input value`, `--input=value` and, for inputs that are `true` or `false`, a bare `--input`.
 *
 * @throws {Failure} `usage` with every problem of the call.
 */
export function readArguments(args: readonly string[], inputs: readonly InputDefinition[]): Call {
  // Not one option is declared, so that every value is seen as it was written; it goes to the flag before it.
  const { tokens } = parseArgs({ args: [...args], strict: false, allowPositionals: true, tokens: true });
  const problems: string[] = [];
  const given = new Map<string, string | undefined>();
  let open: string | undefined;
  /** The flag whose value the last word was. */
  let filled: string | undefined;
  const stray = new Map<string | undefined, string[]>();
  for (const token of tokens) {
    if (token.kind === 'option') {
      const name = token.name === 'h' ? 'help' : token.name;
      if (given.has(name)) problems.push(`\`${nameOf(name)}\` is given twice`);
      given.set(name, token.value ?? undefined);
      open = token.value === undefined ? name : undefined;
      filled = token.value === undefined ? undefined : name;
    } else if (token.kind === 'positional') {
      if (open === undefined || isOwn(open)) stray.set(filled, [...(stray.get(filled) ?? []), token.value]);
      else given.set((filled = open), token.value);
      open = undefined;
    }
  }
  problems.push(...[...stray].map(([flag, words]) => unexpected(words, flag, given)));
  const call = {
    json: given.has('json'),
    help: given.has('help'),
    inputs: new Map([...given].flatMap(([name, value]) => readInput(name, value, inputs, problems))),
  };
  if (call.help) return call;
  for (const { name, required } of inputs) if (required && !given.has(name)) problems.push(`\`--${name}\` is required`);
  if (problems.length > 0) throw usage(problems);
  return call;
}

function nameOf(flag: string): string {
  return flag.length === 1 ? `-${flag}` : `--${flag}`;
}

/** Several values without quotes are the usual mistake: the flag before them is named. */
function unexpected(
  words: readonly string[],
  flag: string | undefined,
  given: ReadonlyMap<string, string | undefined>,
): string {
  const named = words.map((word) => `\`${word}\``).join(', ');
  const all = flag === undefined ? '' : [given.get(flag) ?? '', ...words].join(' ');
  const hint = flag === undefined ? '' : `; put several values in quotes: \`--${flag} "${all}"\``;
  return `unexpected ${words.length === 1 ? 'argument' : 'arguments'} ${named}${hint}`;
}

function isOwn(name: string): boolean {
  return ownFlags.some((flag) => flag === name);
}

function readInput(
  name: string,
  value: string | undefined,
  inputs: readonly InputDefinition[],
  problems: string[],
): [string, string][] {
  if (isOwn(name)) {
    if (value !== undefined) problems.push(`\`--${name}\` takes no value`);
    return [];
  }
  const input = inputs.find((candidate) => candidate.name === name);
  if (input === undefined) {
    const near = nearest(name, [...inputs.map((candidate) => candidate.name), ...ownFlags]);
    problems.push(`unknown flag \`${nameOf(name)}\`${near === undefined ? '' : `; did you mean \`--${near}\`?`}`);
    return [];
  }
  if (value !== undefined) return [[name, value]];
  if (isBoolean(input)) return [[name, 'true']];
  problems.push(`\`--${name}\` needs a value`);
  return [];
}

/** An input whose default is `true` or `false` takes nothing else (docs/interface.md, "Conventions"). */
function isBoolean(input: InputDefinition): boolean {
  return input.default === 'true' || input.default === 'false';
}

/** One error for all problems of a call. */
export function usage(problems: readonly string[], hint = 'Add `--help` to see the flags.'): Failure {
  const message =
    problems.length === 1
      ? (problems[0] ?? '')
      : `${problems.length} problems with the call:\n${problems.map((problem) => `- ${problem}`).join('\n')}`;
  return new Failure('usage', message, { hint });
}
