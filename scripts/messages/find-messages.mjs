// Finds every message that a run can end with where it is written, so that docs/troubleshooting.md has all of them.
import { isText, moduleOf, render, returned } from './render-text.mjs';

/** Where failures hand on what somebody else has said: each of these texts is found where it is made. */
const handedOn = /^\(?‹(?:message|problems|lines|words|rejection)›(?:$|\|)/;

/**
 * Messages of `new Failure(code, …)` and `new Refusal(reason, …)`: `{ kind, id, message, remedy, path }`.
 *
 * @throws {Error} for a message that cannot be read here: nobody could look it up.
 */
export function failuresIn(sources) {
  return everything(sources, 'NewExpression').flatMap((site) => {
    const kind = site.node.callee.value;
    if (kind !== 'Failure' && kind !== 'Refusal') return [];
    const [id, message, last] = (site.node.arguments ?? []).map(({ expression }) => expression);
    const remedy = kind === 'Failure' ? propertyOf(last, 'hint') : last;
    const read = (place) => ({
      kind,
      id: render(id, place),
      message: render(message, place),
      remedy: remedy === undefined ? '' : render(remedy, place),
      path: site.source.path,
    });
    const messages = variants(site, [message, remedy], sources).map(read);
    if (messages.every((one) => handedOn.test(one.message) || one.id.startsWith('‹'))) return [];
    for (const one of messages) {
      if (isBlank(one.message)) {
        throw new Error(`${one.path}: write the text of this ${kind} where it is made: ${one.message}`);
      }
    }
    return messages;
  });
}

/** Problems that are collected and reported together: what is pushed to a list of problems, or noted by a reader. */
export function problemsIn(sources) {
  const noted = everything(sources, 'CallExpression').flatMap((site) => {
    const { callee } = site.node;
    if (callee.type !== 'MemberExpression' || !['push', 'add'].includes(callee.property.value)) return [];
    if (!/problems$/i.test(ownerOf(callee.object))) return [];
    return site.node.arguments.flatMap(({ expression }) => textsOf(expression, site, sources));
  });
  const result = sources.flatMap((source) =>
    [...source.functions.values()]
      .filter(({ name }) => /^problems?(?:Of|With|In)[A-Z]/.test(name))
      .flatMap((frame) => frame.returns.flatMap((node) => textsOf(node, { node, frames: [frame], source }, sources))),
  );
  // `usage([text], hint)`
  const given = everything(sources, 'CallExpression').flatMap((site) => {
    const name = site.node.callee.value;
    const frame = moduleOf(name, site.source, sources)?.functions.get(name);
    const list = site.node.arguments[frame?.parameters.indexOf('problems') ?? -1]?.expression;
    return list?.type === 'ArrayExpression' ? textsOf(list, site, sources) : [];
  });
  const listed = everything(sources, 'ObjectExpression').flatMap((site) => {
    const list = propertyOf(site.node, 'problems');
    return list?.type === 'ArrayExpression' ? textsOf(list, site, sources) : [];
  });
  return [...noted, ...result, ...given, ...listed];
}

/** What is written to the log as a warning. */
export function warningsIn(sources) {
  return everything(sources, 'CallExpression').flatMap((site) => {
    if (calleeOf(site.node) !== 'warning') return [];
    return site.node.arguments.flatMap(({ expression }) => textsOf(expression, site, sources));
  });
}

/** Objects that say what is wrong and what to do under other names: `{ message, remedy }`, `{ says, hint }`. */
export function objectsIn(sources, names) {
  return everything(sources, 'ObjectExpression').flatMap((site) => {
    const nodes = names.map((name) => propertyOf(site.node, name));
    if (nodes.some((node) => node === undefined)) return [];
    return variants(site, nodes, sources).map((place) =>
      Object.fromEntries(names.map((name, at) => [name, renderOrCall(nodes[at], place)])),
    );
  });
}

/** The text that each `case` of a `switch` in the function `name` returns, by its label. */
export function casesOf(sources, name) {
  const source = sources.find((one) => one.functions.has(name));
  const frame = source.functions.get(name);
  return new Map(
    source.found
      .filter(({ node, frames }) => node.type === 'SwitchCase' && frames.at(-1) === frame)
      .map(({ node, frames }) => [
        node.test.value,
        render(node.consequent.at(-1)?.argument, { frames, source, sources }),
      ]),
  );
}

function everything(sources, type) {
  return sources.flatMap((source) => source.found.filter(({ node }) => node.type === type));
}

function textsOf(node, site, sources) {
  if (node.type === 'ArrayExpression')
    return node.elements.flatMap((element) => (element ? textsOf(element.expression, site, sources) : []));
  if (node.type === 'ObjectExpression') return textsMadeBy(propertyOf(node, 'message'), site, sources);
  // `problems.push(...names.map((name) => text))`
  const [mapped] = node.type === 'CallExpression' ? node.arguments : [];
  if (mapped?.expression.type === 'ArrowFunctionExpression') return textsOf(mapped.expression.body, site, sources);
  if (!isText(node) && !/^(?:message|problem)$/.test(node.value)) return [];
  return variants(site, [node], sources)
    .map((place) => ({ message: render(node, place), path: place.written ?? site.source.path }))
    .filter(({ message }) => !isBlank(message));
}

/** The texts of the functions that `node` calls: `const message = known ? wrong(word) : unknown(name)`. */
function textsMadeBy(node, { frames, source }, sources) {
  if (node?.type === 'Identifier')
    return textsMadeBy(frames.at(-1)?.constants.get(node.value)?.at(-1), { frames, source }, sources);
  if (node?.type === 'ConditionalExpression')
    return [node.consequent, node.alternate].flatMap((one) => textsMadeBy(one, { frames, source }, sources));
  const frame = node?.type === 'CallExpression' ? source.functions.get(node.callee.value) : undefined;
  return (frame?.returns ?? [])
    .filter(isText)
    .map((text) => ({ message: render(text, { frames: [frame], source, sources }), path: source.path }));
}

/** A function is a text too, where it returns one: `says: ({ repository }) => …`, `says: unexpected`. */
function renderOrCall(node, place) {
  if (node.type === 'ArrowFunctionExpression') {
    const frame = { name: undefined, parameters: [], constants: new Map(), returns: [] };
    const { body } = node;
    if (body.type !== 'BlockStatement' && body.type !== 'FunctionBody') return render(body, place);
    for (const statement of body.stmts)
      if (statement.type === 'VariableDeclaration')
        for (const one of statement.declarations) frame.constants.set(one.id.value, [one.init]);
    const last = body.stmts.at(-1);
    return render(last.argument, { ...place, frames: [...place.frames, frame] });
  }
  const text = render(node, place);
  const source = node.type === 'Identifier' ? moduleOf(node.value, place.source, place.sources) : undefined;
  return source === undefined || !isBlank(text)
    ? text
    : returned(source.functions.get(node.value), { ...place, source });
}

/** The place itself, or, where a parameter of the function around it is a text that callers write, one for each call. */
function variants(site, nodes, sources) {
  const { frames, source } = site;
  const here = { frames, source, sources };
  const around = frames.at(-1);
  const used = around?.parameters.filter((name) => name !== undefined && nodes.some((node) => mentions(node, name)));
  if (around?.name === undefined || used.length === 0) return [here];
  const calls = callsOf(around, source, sources).flatMap((call) => {
    const given = new Map(
      around.parameters.map((name, at) => [name, call.node.arguments[at]?.expression]).filter(([name]) => name),
    );
    if (!used.some((name) => isText(given.get(name)))) return [];
    return variants(call, [...given.values()].filter(Boolean), sources).map((place) => ({
      ...here,
      written: place.written ?? call.source.path,
      bindings: new Map([...given].flatMap(([name, node]) => (node ? [[name, render(node, place)]] : []))),
    }));
  });
  return calls.length === 0 ? [here] : calls;
}

function callsOf({ name }, source, sources) {
  const isCall = ({ node }) => node.type === 'CallExpression' && calleeOf(node) === name;
  const own = source.found.filter(isCall);
  const others = sources.filter(({ imports }) => imports.has(source.path)).flatMap((one) => one.found.filter(isCall));
  return [...own, ...others];
}

/** Nothing that somebody wrote. */
export function isBlank(text) {
  return /^(?:‹[^›]*›|[.\s])*$/.test(text);
}

function calleeOf({ callee }) {
  return callee.type === 'MemberExpression' ? callee.property.value : callee.value;
}

function ownerOf(node) {
  return node.type === 'MemberExpression' ? String(node.property.value) : String(node.value ?? '');
}

function mentions(node, name) {
  if (node === null || typeof node !== 'object') return false;
  if (node.type === 'Identifier' && node.value === name) return true;
  return Object.entries(node).some(([key, child]) => key !== 'span' && mentions(child, name));
}

/** The value of a property, also of one that has its name from a constant. */
function propertyOf(node, name) {
  const properties = node?.type === 'ObjectExpression' ? node.properties : [];
  for (const one of properties) {
    if (one.type === 'KeyValueProperty' && one.key.value === name) return one.value;
    if (one.type === 'Identifier' && one.value === name) return one;
    if (one.type === 'MethodProperty' && one.key.value === name) return one;
  }
  return undefined;
}
