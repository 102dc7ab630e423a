/** What `rustc --print cfg --target wasm32-unknown-unknown` says, as far as manifests ask for it. */
const names = new Set([
  'panic="unwind"',
  'panic="abort"',
  'target_abi=""',
  'target_arch="wasm32"',
  'target_endian="little"',
]);
for (const value of ['target_env=""', 'target_family="wasm"', 'target_os="unknown"', 'target_pointer_width="32"'])
  names.add(value);
for (const value of ['target_vendor="unknown"', 'target_has_atomic="32"', 'target_has_atomic="64"']) names.add(value);

/**
 * Whether a dependency for `target` counts when Cargo builds for wasm32-unknown-unknown.
 *
 * @param target a cfg expression or a triple, as in `[target.…]`; `null` for every target. What cannot be read counts.
 */
export function isForWasm(target: string | null): boolean {
  if (target === null) return true;
  const expression = /^\s*cfg\s*\(([\s\S]*)\)\s*$/.exec(target)?.[1];
  if (expression === undefined) return target.trim() === 'wasm32-unknown-unknown';
  return evaluate(tokens(expression)) ?? true;
}

function tokens(text: string): string[] {
  return text.match(/"[^"]*"|\w+|[(),=]/g) ?? [];
}

/** Takes one predicate from the front of `rest`; `undefined` where it is not one. */
function evaluate(rest: string[]): boolean | undefined {
  const word = rest.shift();
  if (word === undefined) return undefined;
  if (rest[0] === '(') {
    const inside = operands(rest);
    if (inside === undefined) return undefined;
    if (word === 'not') return inside[0] === undefined ? undefined : !inside[0];
    if (word === 'all') return inside.every(Boolean);
    return word === 'any' ? inside.some(Boolean) : undefined;
  }
  if (rest[0] !== '=') return word === 'true' || names.has(word);
  const value = rest[1];
  rest.splice(0, 2);
  return names.has(`${word}=${value ?? ''}`);
}

function operands(rest: string[]): readonly boolean[] | undefined {
  const found: boolean[] = [];
  rest.shift();
  while (rest.length > 0 && rest[0] !== ')') {
    const value = evaluate(rest);
    if (value === undefined) return undefined;
    found.push(value);
    if (rest[0] === ',') rest.shift();
  }
  return rest.shift() === ')' ? found : undefined;
}
