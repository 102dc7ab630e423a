// What an expression of the sources reads like: a template with a name in ‹› for each value that a run fills in.

const wrappers = new Set([
  'ParenthesisExpression',
  'TsAsExpression',
  'TsConstAssertion',
  'TsNonNullExpression',
  'AwaitExpression',
  'TsSatisfiesExpression',
]);
const maxDepth = 5;

/** Whether the expression is a text that somebody wrote. */
export function isText(node) {
  const inner = unwrap(node);
  switch (inner?.type) {
    case 'StringLiteral':
    case 'TemplateLiteral':
      return true;
    case 'BinaryExpression':
      if (inner.operator === '??') return isText(inner.right) && inner.right.value !== '';
      return inner.operator === '+' && (isText(inner.left) || isText(inner.right));
    case 'ConditionalExpression':
      return isText(inner.consequent) || isText(inner.alternate);
    default:
      return false;
  }
}

/**
 * @param place `{ frames, source, sources, bindings }`: where names are looked up. `bindings` has what a caller gave
 * for parameters.
 */
export function render(node, place, depth = 0) {
  const inner = unwrap(node);
  const go = (child) => render(child, place, depth + 1);
  switch (inner?.type) {
    case 'StringLiteral':
      return inner.value;
    case 'NumericLiteral':
      return String(inner.value);
    case 'TemplateLiteral':
      return inner.quasis
        .map((quasi, at) => quasi.cooked + (at in inner.expressions ? go(inner.expressions[at]) : ''))
        .join('');
    case 'ConditionalExpression':
      return isText(inner) ? either(go(inner.consequent), go(inner.alternate)) : blank(inner);
    case 'BinaryExpression':
      if (inner.operator === '+' && isText(inner)) return go(inner.left) + go(inner.right);
      if (inner.operator !== '??') return blank(inner);
      return go(isText(inner) ? inner.right : inner.left);
    case 'Identifier':
      return named(inner, place, depth);
    case 'CallExpression':
      return called(inner, place, depth);
    default:
      return isNothing(inner) ? '' : blank(inner);
  }
}

function named({ value, span }, place, depth) {
  const bound = place.bindings?.get(value);
  if (bound !== undefined) return bound;
  const constants = [...place.frames.map((frame) => frame.constants).toReversed(), place.source.constants];
  const inits = constants.find((map) => map.has(value))?.get(value) ?? [];
  // Blocks of one function may each have a constant of the name: the nearest above is meant.
  const init = inits.filter((one) => (one?.span.start ?? 0) < span.start).at(-1) ?? inits[0];
  return depth < maxDepth && isText(init) ? render(init, { ...place, bindings: undefined }, depth + 1) : mark(value);
}

/** What a function of ours returns, where it is one text; else a name for what it is given. */
function called(node, place, depth) {
  const name = node.callee.type === 'Identifier' ? node.callee.value : undefined;
  if (name === 'saidBy') return '‹what GitHub says›';
  const source = moduleOf(name, place.source, place.sources);
  const frame = source?.functions.get(name);
  if (frame === undefined || !frame.returns.every(isText) || depth >= maxDepth) return blank(node);
  const bindings = new Map(
    frame.parameters.flatMap((parameter, at) => {
      const given = node.arguments[at]?.expression;
      return parameter === undefined || given === undefined ? [] : [[parameter, render(given, place, depth + 1)]];
    }),
  );
  return returned(frame, { ...place, source, bindings }, depth + 1);
}

/** What a function returns: one text, or one of several. */
export function returned(frame, place, depth = 0) {
  const texts = frame.returns.map((node) => render(node, { ...place, frames: [frame] }, depth));
  return texts.length === 1 ? texts[0] : `(${[...new Set(texts)].join('|')})`;
}

/** The module whose function `name` means in `source`: its own, or one that it imports from. */
export function moduleOf(name, source, sources) {
  return [source, ...sources.filter(({ path }) => source.imports.has(path))].find((one) => one.functions.has(name));
}

/** A name for a value that is known at run time only. */
function blank(node) {
  return mark(firstName(node) ?? '…');
}

function mark(name) {
  return `‹${name.replace(/([a-z])([A-Z])(?=[a-z])/g, (_, a, b) => `${a} ${b.toLowerCase()}`)}›`;
}

function firstName(node) {
  const inner = unwrap(node);
  switch (inner?.type) {
    case 'Identifier':
    case 'PrivateName':
      return inner.value;
    case 'MemberExpression':
      return inner.property.type === 'Computed' || inner.property.value === 'length'
        ? firstName(inner.object)
        : inner.property.value;
    case 'CallExpression': {
      const [first] = inner.arguments;
      const owner = inner.callee.type === 'MemberExpression' ? firstName(inner.callee.object) : undefined;
      return owner === 'JSON' || owner === undefined
        ? (firstName(first?.expression) ?? firstName(inner.callee))
        : owner;
    }
    case 'OptionalChainingExpression':
      return firstName(inner.base);
    case 'BinaryExpression':
      return firstName(inner.left) ?? firstName(inner.right);
    case 'ConditionalExpression':
      return firstName(inner.alternate) ?? firstName(inner.consequent);
    default:
      return undefined;
  }
}

function either(one, other) {
  if (one === '' || other === '') return `[${one}${other}]`;
  return `(${one}|${other})`;
}

function unwrap(node) {
  return node !== undefined && node !== null && wrappers.has(node.type) ? unwrap(node.expression) : node;
}

function isNothing(node) {
  return node?.type === 'Identifier' && node.value === 'undefined';
}
