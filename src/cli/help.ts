import type { ActionDefinition, InputDefinition } from './action-definition.js';
import { examples, quoted } from './examples.js';
import { groupInputs } from './input-groups.js';

/** Lines longer than this are hard to read, however wide the terminal is. */
const maxWidth = 100;
const minWidth = 40;
const usualWidth = 80;

/** What only our own actions and workflows give or read. */
export function isInternal({ description }: { readonly description: string }): boolean {
  return /^For `[\w.-]+`[:,]/.test(description);
}

/** The page of one action, made from its `action.yml`. @param columns of the terminal. */
export function actionHelp(definition: ActionDefinition, program: string, columns?: number): string {
  const { entry, wrap } = layout(columns);
  const example = examples.get(definition.name);
  return [
    `Usage: ${program} ${definition.name} [--<input> <value>]…`,
    '',
    ...wrap(definition.description, 0),
    '',
    ...groupInputs(definition.inputs.filter((input) => !isInternal(input))).flatMap(([title, inputs]) => [
      `${title}:`,
      ...inputs.flatMap((input) => entry(`--${input.name}`, `${input.description}${remark(input)}`)),
      '',
    ]),
    ...entry('--json', 'Print the JSON report on standard output.'),
    ...entry('--help', 'Show this page.'),
    '',
    ...outputs(definition, entry),
    ...wrap(
      'Exit codes: 0 the verdict is good, 1 it is bad, 2 wrong usage, 3 something is missing on this machine, ' +
        '130 interrupted.',
      0,
    ),
    '',
    ...(example === undefined ? [] : ['Example:', `  ${program} ${quoted([definition.name, ...example])}`, '']),
  ].join('\n');
}

/** A command that is no action has none. */
function outputs({ outputs: all }: ActionDefinition, entry: Layout['entry']): readonly string[] {
  const shown = all.filter((output) => !isInternal(output));
  if (shown.length === 0) return [];
  return ['Outputs:', ...shown.flatMap((output) => entry(output.name, output.description)), ''];
}

/** The page of the program: what can be run. */
export function programHelp(
  definitions: readonly ActionDefinition[],
  own: readonly ActionDefinition[],
  program: string,
  columns?: number,
): string {
  const { entry, wrap } = layout(columns);
  return [
    `Usage: ${program} <action or command> [--<input> <value>]…`,
    '',
    'Actions:',
    ...definitions.flatMap((definition) => entry(definition.name, firstSentence(definition.description))),
    '',
    'Commands:',
    ...own.flatMap((definition) => entry(definition.name, firstSentence(definition.description))),
    '',
    ...wrap(`\`${program} <action> --help\` shows the flags of an action or a command; \`--version\` the version.`, 0),
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

interface Layout {
  /** A name with its text in a column of its own. */
  entry(this: void, name: string, text: string): string[];
  wrap(this: void, text: string, indent: number): string[];
}

function layout(columns = usualWidth): Layout {
  const width = Math.min(Math.max(columns, minWidth), maxWidth);
  const wrap: Layout['wrap'] = (text, indent) => {
    const lines: string[] = [];
    let line = '';
    for (const word of text.split(/\s+/)) {
      if (line !== '' && indent + line.length + 1 + word.length > width) {
        lines.push(line);
        line = word;
      } else line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line].map((content) => `${' '.repeat(indent)}${content}`.trimEnd());
  };
  return {
    wrap,
    entry(name, text) {
      const lines = wrap(text, column);
      const first = `  ${name}`;
      if (first.length > column - 2) return [first, ...lines];
      return [`${first}${(lines[0] ?? '').slice(first.length)}`.trimEnd(), ...lines.slice(1)];
    },
  };
}
