import { posix } from 'node:path';
import type { FileTree } from './file-tree.js';
import { foldersAbove, pathFrom } from '../manifest/folder.js';

/**
 * The folders that a `members` pattern means, as the Rust crate `glob` finds them: `*`, `?` and `[…]` within one
 * component, `**` for any number of folders, a leading dot is nothing special, braces are themselves.
 *
 * @param folder of the workspace root, relative to the checkout.
 * @returns folders relative to the checkout, sorted, which may be none where only files match; `nothing` when nothing
 *   does, `outside` when the pattern leaves the checkout, `malformed` when Cargo cannot parse it.
 */
export function expandMember(
  tree: FileTree,
  folder: string,
  pattern: string,
): readonly string[] | 'nothing' | 'outside' | 'malformed' {
  const parsed = parse(folder, pattern);
  if (typeof parsed === 'string') return parsed;
  const found = walk(tree, parsed.start, parsed.matchers);
  if (found.length === 0) return 'nothing';
  return [...new Set(found)].filter((path) => tree.hasFolder(path)).toSorted();
}

/**
 * Files that stand where {@link expandMember} looks for a folder: symbolic links and submodules are listed like files.
 * `**` follows no links.
 */
export function filesOnTheWay(tree: FileTree, folder: string, pattern: string): readonly string[] {
  const parsed = parse(folder, pattern);
  if (typeof parsed === 'string') return [];
  const visit = (at: string, [first, ...rest]: readonly Matcher[]): readonly string[] => {
    if (!(first instanceof RegExp)) return [];
    const matching = (names: readonly string[]): readonly string[] =>
      names.filter((name) => first.test(name)).map((name) => posix.join(at, name));
    return [...matching(tree.files(at)), ...matching(tree.folders(at)).flatMap((path) => visit(path, rest))];
  };
  const above = [parsed.start, ...foldersAbove(parsed.start)].filter((path) => tree.hasFile(path));
  return [...above, ...visit(parsed.start, parsed.matchers)];
}

type Matcher = 'any-depth' | RegExp;

/** The folder, relative to the checkout, that the components before the first wildcard name, and the rest. */
interface Pattern {
  readonly start: string;
  readonly matchers: readonly Matcher[];
}

function parse(folder: string, pattern: string): Pattern | 'outside' | 'malformed' {
  const components = pattern.split('/').filter((component) => component !== '' && component !== '.');
  const firstWild = components.findIndex(isPattern);
  const literal = firstWild === -1 ? components : components.slice(0, firstWild);
  const start = posix.isAbsolute(pattern) ? undefined : pathFrom(folder, literal.join('/') || '.');
  if (start === undefined) return 'outside';
  const matchers = components.slice(literal.length).map(matcherOf);
  const known = matchers.filter((matcher) => matcher !== undefined);
  return known.length < matchers.length ? 'malformed' : { start, matchers: known };
}

/** What the matchers find below `folder`, files among it where they are the last component. */
function walk(tree: FileTree, folder: string, matchers: readonly Matcher[]): readonly string[] {
  const [first, ...rest] = matchers;
  if (first === undefined) return tree.hasFolder(folder) || tree.hasFile(folder) ? [folder] : [];
  const below = tree.folders(folder).map((name) => ({ name, path: posix.join(folder, name) }));
  if (first !== 'any-depth') {
    const files = rest.length === 0 ? tree.files(folder).filter((name) => first.test(name)) : [];
    const found = below.flatMap(({ name, path }) => (first.test(name) ? walk(tree, path, rest) : []));
    return [...found, ...files.map((name) => posix.join(folder, name))];
  }
  const here = rest.length === 0 ? below.map(({ path }) => path) : walk(tree, folder, rest);
  return [...here, ...below.flatMap(({ path }) => walk(tree, path, matchers))];
}

export function isPattern(component: string): boolean {
  return /[*?[]/.test(component);
}

/** `undefined` for a pattern that the crate refuses: an open bracket, or `**` that is not a component of its own. */
function matcherOf(component: string): Matcher | undefined {
  if (component === '**') return 'any-depth';
  if (component.includes('**')) return undefined;
  let source = '';
  for (let index = 0; index < component.length; index += 1) {
    const character = component[index] ?? '';
    if (character === '*') source += '.*';
    else if (character === '?') source += '.';
    else if (character === '[') {
      const end = component.indexOf(']', index + (component[index + 1] === '!' ? 3 : 2));
      if (end === -1) return undefined;
      source += characterClass(component.slice(index + 1, end));
      index = end;
    } else source += character.replace(/[\\^$.*+?()[\]{}|]/, '\\$&');
  }
  return new RegExp(`^${source}$`, 'su');
}

function characterClass(content: string): string {
  const negated = content.startsWith('!') ? '^' : '';
  return `[${negated}${content.slice(negated.length).replace(/[\\\][^&|~]/g, '\\$&')}]`;
}
