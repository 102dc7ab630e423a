// The sources as syntax: their functions, calls and constants, by name. Messages are looked for in them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { posix } from 'node:path';
import { parseSync } from '@swc/core';

/** Every module below `folder`, parsed. */
export function readSources(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .toSorted()
    .map((name) => readSource(name, readFileSync(join(folder, name), 'utf8')));
}

/** One module: what it has at its top, and every expression with the functions that are around it. */
export function readSource(path, text) {
  const { body } = parseSync(text, { syntax: 'typescript', target: 'es2022' });
  const imports = body
    .filter(({ type }) => type === 'ImportDeclaration')
    .map(({ source: { value } }) => posix.join(posix.dirname(path), value.replace(/\.js$/, '.ts')));
  const source = { path, imports: new Set(imports), constants: new Map(), functions: new Map(), found: [] };
  visit(body, [], source);
  return source;
}

const functionKinds = new Set([
  'FunctionDeclaration',
  'FunctionExpression',
  'ArrowFunctionExpression',
  'ClassMethod',
  'PrivateMethod',
  'MethodProperty',
  'Constructor',
]);
const wanted = new Set(['NewExpression', 'CallExpression', 'ObjectExpression', 'ReturnStatement', 'SwitchCase']);

function visit(node, frames, source, name) {
  if (node === null || typeof node !== 'object') return;
  if (Array.isArray(node)) {
    for (const child of node) visit(child, frames, source);
    return;
  }
  if (wanted.has(node.type)) source.found.push({ node, frames, source });
  if (functionKinds.has(node.type)) {
    enter(node, frames, source, name ?? nameOf(node));
    return;
  }
  if (node.type === 'VariableDeclarator' && node.id.type === 'Identifier') {
    const constants = frames.at(-1)?.constants ?? source.constants;
    constants.set(node.id.value, [...(constants.get(node.id.value) ?? []), node.init]);
    visit(node.init, frames, source, node.id.value);
    return;
  }
  for (const [key, child] of Object.entries(node)) if (key !== 'span') visit(child, frames, source);
}

function enter(node, frames, source, name) {
  const inner = node.function ?? node;
  const frame = { name, parameters: (inner.params ?? []).map(parameterOf), constants: new Map(), returns: [] };
  const { body } = inner;
  if (name !== undefined && frames.length === 0) source.functions.set(name, frame);
  // `(x) => text` returns it.
  if (body !== null && body.type !== 'BlockStatement' && body.type !== 'FunctionBody') frame.returns.push(body);
  else for (const statement of returnsIn(body)) frame.returns.push(statement.argument);
  visit(inner.body, [...frames, frame], source);
}

function returnsIn(node) {
  if (node === null || typeof node !== 'object' || functionKinds.has(node.type)) return [];
  if (Array.isArray(node)) return node.flatMap(returnsIn);
  if (node.type === 'ReturnStatement') return [node];
  return Object.entries(node).flatMap(([key, child]) => (key === 'span' ? [] : returnsIn(child)));
}

function nameOf(node) {
  return node.identifier?.value ?? node.key?.value;
}

function parameterOf(parameter) {
  const pattern = parameter.param ?? parameter.pat ?? parameter;
  return pattern.type === 'AssignmentPattern' ? pattern.left.value : pattern.value;
}
