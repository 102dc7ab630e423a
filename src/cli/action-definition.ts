import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** An action's `action.yml`, as far as the command line needs it. */
export interface ActionDefinition {
  /** Its folder's name: what people call it by. */
  readonly name: string;
  readonly description: string;
  readonly inputs: readonly InputDefinition[];
  readonly outputs: readonly OutputDefinition[];
  /** The steps of a composite action; empty for a JavaScript action. */
  readonly steps: readonly StepDefinition[];
}

export interface InputDefinition {
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
  /** `''` when there is none. May be an expression (`${{ … }}`), which means nothing outside GitHub. */
  readonly default: string;
}

export interface OutputDefinition {
  readonly name: string;
  readonly description: string;
  /** The expression of a composite action's output. */
  readonly value: string;
}

/** One step of a composite action, which uses one of our own actions. */
export interface StepDefinition {
  /** `''` when it has none. */
  readonly id: string;
  /** What people read while it runs. */
  readonly title: string;
  /** The name of the action it uses. */
  readonly action: string;
  /** A building block that people do not know by name. */
  readonly isInternal: boolean;
  /** An expression with or without `${{ }}`; `success()` when there is none. */
  readonly condition: string;
  readonly with: ReadonlyMap<string, string>;
  readonly env: ReadonlyMap<string, string>;
  readonly continueOnError: boolean;
}

export function readDefinition(path: string, name: string): ActionDefinition {
  const document = table(parse(readFileSync(path, 'utf8')));
  const runs = table(document['runs']);
  return {
    name,
    description: text(document['description']).trim(),
    inputs: Object.entries(table(document['inputs'])).map(([input, value]) => ({
      name: input,
      description: text(table(value)['description']).trim(),
      required: text(table(value)['required']) === 'true',
      default: text(table(value)['default']),
    })),
    outputs: Object.entries(table(document['outputs'])).map(([output, value]) => ({
      name: output,
      description: text(table(value)['description']).trim(),
      value: text(table(value)['value']),
    })),
    steps: list(runs['steps']).map((step) => readStep(table(step))),
  };
}

function readStep(step: Readonly<Record<string, unknown>>): StepDefinition {
  const uses = text(step['uses']);
  const action =
    uses
      .replace(/@[^@]*$/, '')
      .split('/')
      .at(-1) ?? '';
  return {
    id: text(step['id']),
    title: text(step['name']) || action,
    action,
    isInternal: uses.includes('/actions/internal/'),
    condition: text(step['if']) || 'success()',
    with: texts(step['with']),
    env: texts(step['env']),
    continueOnError: text(step['continue-on-error']) === 'true',
  };
}

function table(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function texts(value: unknown): ReadonlyMap<string, string> {
  return new Map(Object.entries(table(value)).map(([name, item]) => [name, text(item)]));
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** GitHub takes every scalar as its text. */
function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
