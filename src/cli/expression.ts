import { Array as ArrayData, BooleanData, Dictionary, Null, StringData } from '@actions/expressions/data/index';
import { Evaluator } from '@actions/expressions/evaluator';
import { Lexer } from '@actions/expressions/lexer';
import { Parser } from '@actions/expressions/parser';
import { truthy } from '@actions/expressions/result';

/** What the expressions of a composite action can see here. */
export interface Context {
  readonly inputs: ReadonlyMap<string, string>;
  readonly steps: ReadonlyMap<string, StepResult>;
  readonly status: 'success' | 'failure' | 'cancelled';
}

export interface StepResult {
  readonly outcome: 'success' | 'failure' | 'cancelled' | 'skipped';
  /** {@link outcome} after `continue-on-error`. */
  readonly conclusion: 'success' | 'failure' | 'cancelled' | 'skipped';
  readonly outputs: ReadonlyMap<string, string>;
}

type Data = ArrayData | BooleanData | Dictionary | Null | StringData;

/** Contexts that exist on GitHub and are empty here, so that what they default is absent. */
const emptyContexts = ['github', 'runner', 'env', 'job'];

const statusFunction = /\b(?:success|failure|cancelled|always)\s*\(/;

/** Whether a step asks to run when the job was cancelled, too. */
export function runsWhenCancelled(condition: string): boolean {
  return /\b(?:cancelled|always)\s*\(/.test(condition);
}

/** A step's `if`: without a status function it means `success() && …`, as on GitHub. */
export function holds(condition: string, context: Context): boolean {
  const bare = condition.replace(/^\s*\$\{\{([^]*)\}\}\s*$/, '$1');
  if (!statusFunction.test(bare) && context.status !== 'success') return false;
  return truthy(evaluate(bare, context));
}

/** `text` with each `${{ … }}` replaced by its value. */
export function interpolate(text: string, context: Context): string {
  return text.replace(/\$\{\{((?:'(?:[^']|'')*'|(?!\}\}).)*)\}\}/gs, (_, expression: string) =>
    evaluate(expression, context).coerceString(),
  );
}

function evaluate(expression: string, context: Context): Data {
  const contexts = dictionary([
    ['inputs', texts(context.inputs)],
    ['steps', dictionary([...context.steps].map(([id, step]) => [id, stepData(step)]))],
    ...emptyContexts.map((name) => [name, new Dictionary()] as const),
  ]);
  const functions = new Map(
    Object.entries({
      success: context.status === 'success',
      failure: context.status === 'failure',
      cancelled: context.status === 'cancelled',
      always: true,
    }).map(([name, value]) => [name, { name, minArgs: 0, maxArgs: 0, call: () => new BooleanData(value) }]),
  );
  const { tokens } = new Lexer(expression).lex();
  const parsed = new Parser(tokens, ['inputs', 'steps', ...emptyContexts], [...functions.values()]).parse();
  return new Evaluator(parsed, contexts, functions).evaluate() as Data;
}

function stepData(step: StepResult): Dictionary {
  return dictionary([
    ['outcome', new StringData(step.outcome)],
    ['conclusion', new StringData(step.conclusion)],
    ['outputs', texts(step.outputs)],
  ]);
}

function texts(values: ReadonlyMap<string, string>): Dictionary {
  return dictionary([...values].map(([key, value]) => [key, new StringData(value)]));
}

function dictionary(pairs: readonly (readonly [string, Data])[]): Dictionary {
  return new Dictionary(...pairs.map(([key, value]) => ({ key, value })));
}
