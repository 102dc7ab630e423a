import type { ActionDefinition, InputDefinition } from './action-definition.js';

const width = 100;

/** The page of one action, made from its `action.yml`. */
export function actionHelp(definition: ActionDefinition, program: string): string {
  const example = definition.inputs.find(({ name }) => name === 'crates') ? ' --crates "errors config json"' : '';
  return [
    `Usage: ${program} ${definition.name} [--<input> <value>]…`,
    '',
    ...wrap(definition.description, 0),
    '',
    'Inputs:',
    ...definition.inputs.flatMap((input) => entry(`--${input.name}`, `${input.description}${remark(input)}`)),
    ...entry('--json', 'Print the JSON report on standard output.'),
    ...entry('--help', 'Show this page.'),
    '',
    'Outputs:',
    ...definition.outputs.flatMap((output) => entry(output.name, output.description)),
    '',
    'Exit codes: 0 the verdict is good, 1 it is bad, 2 a wrong call, 3 the environment, 130 interrupted.',
    '',
    'Example:',
    `  ${program} ${definition.name} --working-directory ../my-repository${example}`,
    '',
  ].join('\n');
}

/** The page of the program: what can be run. */
export function programHelp(definitions: readonly ActionDefinition[], program: string): string {
  return [
    `Usage: ${program} <action> [--<input> <value>]…`,
    '',
    'Actions:',
    ...definitions.flatMap((definition) => entry(definition.name, firstSentence(definition.description))),
    ...entry('demo', 'Run `integrate` on a sample repository that ships with the project.'),
    '',
    `\`${program} <action> --help\` shows the flags of an action; \`--version\` the version.`,
    '',
  ].join('\n');
}

/** The default as people may read it: an expression of GitHub's has no value here. */
function shownDefault(input: InputDefinition): string | undefined {
  return input.default === '' || input.default.includes('${{') ? undefined : input.default;
}

function remark(input: InputDefinition): string {
  if (input.required) return ' (required)';
  const value = shownDefault(input);
  return value === undefined ? '' : ` (default: ${value})`;
}

function firstSentence(text: string): string {
  return /^[^]*?[.!?](?=\s|$)/.exec(text)?.[0] ?? text;
}

const column = 26;

function entry(name: string, text: string): string[] {
  const lines = wrap(text, column);
  const first = `  ${name}`;
  if (first.length > column - 2) return [first, ...lines];
  return [`${first}${(lines[0] ?? '').slice(first.length)}`.trimEnd(), ...lines.slice(1)];
}

function wrap(text: string, indent: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && indent + line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map((content) => `${' '.repeat(indent)}${content}`.trimEnd());
}
