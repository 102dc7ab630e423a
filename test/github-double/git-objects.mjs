import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync, inflateSync } from 'node:zlib';

/**
 * Loose objects of a repository as git stores them (gitformat-loose(5)): a process for each would take most of the
 * time.
 */

/**
 * @param {string} directory @param {string} sha @returns {{ type: string, bytes: Buffer } | undefined} `undefined`
 * where it is packed or missing
 */
export function readLoose(directory, sha) {
  const path = pathOf(directory, sha);
  if (!existsSync(path)) return undefined;
  const all = inflateSync(readFileSync(path));
  const end = all.indexOf(0);
  return { type: all.toString('latin1', 0, end).split(' ')[0] ?? '', bytes: all.subarray(end + 1) };
}

/** @param {string} directory @param {string} type @param {Uint8Array} bytes @returns {string} its name */
export function writeLoose(directory, type, bytes) {
  const all = Buffer.concat([Buffer.from(`${type} ${bytes.length}\0`), bytes]);
  const sha = createHash('sha1').update(all).digest('hex');
  const path = pathOf(directory, sha);
  if (existsSync(path)) return sha;
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(`${path}.new`, deflateSync(all));
  renameSync(`${path}.new`, path);
  return sha;
}

function pathOf(directory, sha) {
  return join(directory, 'objects', sha.slice(0, 2), sha.slice(2));
}

/** @param {Buffer} bytes @typedef {{ mode: string, path: string, sha: string }} Entry @returns {Entry[]} */
export function readTree(bytes) {
  const entries = [];
  for (let at = 0; at < bytes.length;) {
    const end = bytes.indexOf(0, at);
    const [, mode = '', path = ''] = /^(\d+) (.*)$/s.exec(bytes.toString('utf8', at, end)) ?? [];
    entries.push({ mode: mode.padStart(6, '0'), path, sha: bytes.toString('hex', end + 1, end + 21) });
    at = end + 21;
  }
  return entries;
}

/**
 * Writes the trees of files below each other. @param {string} directory @param {Iterable<Entry>} files @returns
 * {string}
 */
export function writeTrees(directory, files) {
  /** @type {Map<string, Entry[]>} */
  const folders = new Map();
  /** @type {Entry[]} */
  const entries = [];
  for (const file of files) {
    const slash = file.path.indexOf('/');
    if (slash < 0) entries.push(file);
    else {
      const name = file.path.slice(0, slash);
      folders.set(name, [...(folders.get(name) ?? []), { ...file, path: file.path.slice(slash + 1) }]);
    }
  }
  for (const [path, inside] of folders) entries.push({ mode: '040000', path, sha: writeTrees(directory, inside) });
  // git sorts a folder as if its name ended in a slash.
  const key = ({ mode, path }) => Buffer.from(mode === '040000' ? `${path}/` : path);
  const lines = entries
    .toSorted((a, b) => Buffer.compare(key(a), key(b)))
    .map(({ mode, path, sha }) =>
      Buffer.concat([Buffer.from(`${mode.replace(/^0/, '')} ${path}\0`), Buffer.from(sha, 'hex')]),
    );
  return writeLoose(directory, 'tree', Buffer.concat(lines));
}

/** @param {Buffer} bytes */
export function readCommit(bytes) {
  const text = bytes.toString('utf8');
  const end = text.indexOf('\n\n');
  const headers = text.slice(0, end).split('\n');
  const all = (name) =>
    headers.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1));
  const person = (name) => {
    const [, who, email, seconds] = /^(.*?) ?<(.*)> (\d+) [+-]\d{4}$/.exec(all(name)[0] ?? '') ?? [];
    return { name: who, email, date: new Date(Number(seconds) * 1000).toISOString().replace('.000Z', 'Z') };
  };
  return {
    tree: all('tree')[0],
    parents: all('parent'),
    author: person('author'),
    committer: person('committer'),
    message: text.slice(end + 2).replace(/\n+$/, ''),
  };
}

/**
 * @param {{ message: string, tree: string, parents: readonly string[], author: Person, committer: Person }} commit
 * @typedef {{ name: string, email: string, date?: string }} Person
 */
export function commitBytes({ message, tree, parents, author, committer }) {
  const person = ({ name, email, date }) =>
    `${name} <${email}> ${Math.floor((date ? Date.parse(date) : Date.now()) / 1000)} +0000`;
  const headers = [
    `tree ${tree}`,
    ...parents.map((parent) => `parent ${parent}`),
    `author ${person(author)}`,
    `committer ${person(committer)}`,
  ];
  return Buffer.from(`${headers.join('\n')}\n\n${message.replace(/\n*$/, '\n')}`);
}
