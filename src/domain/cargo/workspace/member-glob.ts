import { posix } from 'node:path';
import type { FileTree } from '../manifest/file-tree.js';
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
    if (first === undefined || first === 'any-depth') return [];
    const matching = (names: readonly string[]): readonly string[] =>
      names.filter((name) => first(name)).map((name) => posix.join(at, name));
    return [...matching(tree.files(at)), ...matching(tree.folders(at)).flatMap((path) => visit(path, rest))];
  };
  const above = [parsed.start, ...foldersAbove(parsed.start)].filter((path) => tree.hasFile(path));
  return [...above, ...visit(parsed.start, parsed.matchers)];
}

/** A test of one component's name. */
type Matcher = 'any-depth' | ((name: string) => boolean);

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

/**
 * What the matchers find below `start`, files among it where they are the last component. Each folder is looked at
 * once.
 */
function walk(tree: FileTree, start: string, matchers: readonly Matcher[]): readonly string[] {
  if (matchers.length === 0) return tree.hasFolder(start) || tree.hasFile(start) ? [start] : [];
  const found: string[] = [];
  const open: Visit[] = [{ folder: start, ahead: withSkips([0], matchers) }];
  for (let visit = open.pop(); visit !== undefined; visit = open.pop()) {
    const { folder, ahead } = visit;
    for (const name of tree.folders(folder)) {
      const path = posix.join(folder, name);
      const next = ahead.flatMap((index) => nextOf(matchers, index, name));
      if (next.includes(matchers.length)) found.push(path);
      const inside = withSkips(next, matchers);
      if (inside.length > 0) open.push({ folder: path, ahead: inside });
    }
    const last = ahead.includes(matchers.length - 1) ? matchers.at(-1) : undefined;
    if (last === undefined || last === 'any-depth') continue;
    found.push(
      ...tree
        .files(folder)
        .filter((name) => last(name))
        .map((name) => posix.join(folder, name)),
    );
  }
  return found;
}

/** A folder, and the indices of the matchers that what stands in it may meet. */
interface Visit {
  readonly folder: string;
  readonly ahead: readonly number[];
}

/**
 * Where a folder leads that stands before the matcher at `index`; the number of the matchers where it is one to find.
 */
function nextOf(matchers: readonly Matcher[], index: number, name: string): readonly number[] {
  const matcher = matchers[index];
  if (matcher === undefined) return [];
  if (matcher !== 'any-depth') return matcher(name) ? [index + 1] : [];
  return index === matchers.length - 1 ? [index, index + 1] : [index];
}

/** The indices, each once, with those behind `**`, which also stands for no folder at all. */
function withSkips(indices: readonly number[], matchers: readonly Matcher[]): readonly number[] {
  const all = new Set<number>();
  for (const index of indices) {
    let at = index;
    if (at < matchers.length) all.add(at);
    while (matchers[at] === 'any-depth' && at < matchers.length - 1) all.add((at += 1));
  }
  return [...all];
}

export function isPattern(component: string): boolean {
  return /[*?[]/.test(component);
}

/** `undefined` for a pattern that the crate refuses: an open bracket, or `**` that is not a component of its own. */
function matcherOf(component: string): Matcher | undefined {
  if (component === '**') return 'any-depth';
  if (component.includes('**')) return undefined;
  const tokens: Token[] = [];
  const characters = Array.from(component);
  for (let index = 0; index < characters.length; index += 1) {
    const character = characters[index] ?? '';
    if (character === '[') {
      const isNegated = characters[index + 1] === '!';
      const end = characters.indexOf(']', index + (isNegated ? 3 : 2));
      if (end === -1) return undefined;
      tokens.push(classOf(characters.slice(index + (isNegated ? 2 : 1), end), isNegated));
      index = end;
    } else {
      tokens.push(character === '*' ? 'any' : character === '?' ? () => true : (other) => other === character);
    }
  }
  return (name) => matches(tokens, Array.from(name));
}

/** `any` number of characters, or a test of one. */
type Token = 'any' | ((character: string) => boolean);

/** Single characters and ranges; a range that runs backwards is empty. */
function classOf(content: readonly string[], isNegated: boolean): (character: string) => boolean {
  const ranges: (readonly [string, string])[] = [];
  for (let index = 0; index < content.length; index += 1) {
    const first = content[index] ?? '';
    const last = content[index + 1] === '-' ? content[index + 2] : undefined;
    ranges.push([first, last ?? first]);
    if (last !== undefined) index += 2;
  }
  return (character) => {
    const point = codePoint(character);
    return ranges.some(([first, last]) => codePoint(first) <= point && point <= codePoint(last)) !== isNegated;
  };
}

function codePoint(character: string): number {
  return character.codePointAt(0) ?? 0;
}

/** Only the last `*` is ever tried with more characters: what stands before it is matched as far left as it can be. */
function matches(tokens: readonly Token[], characters: readonly string[]): boolean {
  let [token, at] = [0, 0];
  let star: { readonly token: number; at: number } | undefined;
  while (at < characters.length) {
    const test = tokens[token];
    if (test === 'any') {
      star = { token, at };
      token += 1;
    } else if (test?.(characters[at] ?? '') === true) {
      [token, at] = [token + 1, at + 1];
    } else if (star !== undefined) {
      star.at += 1;
      [token, at] = [star.token + 1, star.at];
    } else return false;
  }
  return tokens.slice(token).every((rest) => rest === 'any');
}
