/**
 * What stands in `cfg(…)`: a name, a key with a value, or several of them (The Rust Reference, "Conditional
 * compilation").
 */
export type CfgExpression =
  | { readonly kind: 'option'; readonly text: string }
  | { readonly kind: 'constant'; readonly value: boolean }
  | { readonly kind: 'not' | 'all' | 'any'; readonly operands: readonly CfgExpression[] };

/** Deeper expressions are nobody's. */
const maxDepth = 200;

/** Reads the text between the brackets of `[target.…]`; `undefined` for a triple, and for what Cargo cannot read. */
export function parseCfg(target: string): CfgExpression | undefined {
  const inside = /^\s*cfg\s*\(([\s\S]*)\)\s*$/.exec(target)?.[1];
  if (inside === undefined) return undefined;
  const rest = tokensOf(inside);
  const expression = rest && takePredicate(rest, 0);
  return rest?.length === 0 ? expression : undefined;
}

/** Whether a platform with these options meets an expression. */
export function meets(expression: CfgExpression, options: ReadonlySet<string>): boolean {
  switch (expression.kind) {
    case 'option':
      return options.has(expression.text);
    case 'constant':
      return expression.value;
    case 'not':
      return !expression.operands.some((operand) => meets(operand, options));
    case 'all':
      return expression.operands.every((operand) => meets(operand, options));
    case 'any':
      return expression.operands.some((operand) => meets(operand, options));
  }
}

/** `undefined` where something else than names, strings, commas, parentheses and `=` stands in the text. */
function tokensOf(text: string): string[] | undefined {
  const tokens = text.match(/"[^"]*"|[\p{L}\p{N}_#]+|[(),=]|\S/gu) ?? [];
  return tokens.every((token) => /^("[^"]*"|[\p{L}\p{N}_#]+|[(),=])$/u.test(token)) ? tokens : undefined;
}

/** Takes one predicate from the front; `undefined` where there is none. */
function takePredicate(rest: string[], depth: number): CfgExpression | undefined {
  const word = rest.shift();
  if (word === undefined || depth > maxDepth || !/^[\p{L}_]/u.test(word)) return undefined;
  if (rest[0] === '(') return takeOperands(word, rest, depth);
  const name = word.replace(/^r#/, '');
  if (rest[0] !== '=') {
    return word === 'true' || word === 'false'
      ? { kind: 'constant', value: word === 'true' }
      : { kind: 'option', text: name };
  }
  const [, value] = rest.splice(0, 2);
  return value?.startsWith('"') === true ? { kind: 'option', text: `${name}=${value}` } : undefined;
}

function takeOperands(word: string, rest: string[], depth: number): CfgExpression | undefined {
  if (word !== 'not' && word !== 'all' && word !== 'any') return undefined;
  const operands: CfgExpression[] = [];
  rest.shift();
  while (rest.length > 0 && rest[0] !== ')') {
    const operand = takePredicate(rest, depth + 1);
    if (operand === undefined || (rest[0] !== ',' && rest[0] !== ')')) return undefined;
    operands.push(operand);
    if (rest[0] === ',') rest.shift();
  }
  if (rest.shift() !== ')' || (word === 'not' && operands.length !== 1)) return undefined;
  return { kind: word, operands };
}
