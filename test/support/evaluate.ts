import { data, Evaluator, Lexer, Parser } from '@actions/expressions';

/** The value of a text that is one expression of a workflow, as GitHub's own evaluator sees it. */
export function evaluate(text: string, contexts: Readonly<Record<string, Readonly<Record<string, string>>>>): string {
  const source = /^\$\{\{([^]*)\}\}$/.exec(text)?.[1] ?? '';
  const names = Object.keys(contexts);
  const dictionary = (values: Readonly<Record<string, data.ExpressionData>>): data.Dictionary =>
    new data.Dictionary(...Object.entries(values).map(([key, value]) => ({ key, value })));
  const values = Object.fromEntries(
    Object.entries(contexts).map(([name, fields]) => [
      name,
      dictionary(Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, new data.StringData(value)]))),
    ]),
  );
  const { tokens } = new Lexer(source).lex();
  return new Evaluator(new Parser(tokens, names, []).parse(), dictionary(values)).evaluate().coerceString();
}
