import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { commitBytes, readCommit, readLoose, readTree, writeLoose, writeTrees } from './git-objects.mjs';

/**
 * A bare repository: objects and branches as git stores them, and git's own commands for its history. Everything is
 * synchronous, so that one request is one step: what another run does happens before or after it, as on GitHub.
 */
export class GitStore {
  /** @type {Map<string, unknown>} what is named by its hash never changes */
  #cache = new Map();
  /** Other repositories whose objects are there, too (gitrepository-layout(5), "alternates"). @type {string[]} */
  #borrowed;

  /** @param {string} directory the bare repository */
  constructor(directory) {
    this.directory = directory;
    const alternates = readIfFile(join(directory, 'objects/info/alternates')) ?? '';
    this.#borrowed = alternates.split('\n').flatMap((path) => (path === '' ? [] : [dirname(path)]));
  }

  /**
   * @param {readonly string[]} args
   * @param {{ input?: string | Uint8Array, env?: Record<string, string>, encoding?: 'utf8' | 'buffer', ok?: readonly
   *   number[] }} [options]
   */
  git(args, { input, env, ok = [0] } = {}) {
    const result = spawnSync('git', ['--git-dir', this.directory, ...args], {
      input,
      env: { PATH: process.env.PATH, GIT_CONFIG_NOSYSTEM: '1', HOME: '/nonexistent', ...env },
      maxBuffer: 256 * 1024 * 1024,
    });
    if (result.error) throw result.error;
    if (!ok.includes(result.status)) throw new Error(`git ${args[0]}: ${result.stderr}`);
    return { status: result.status, text: result.stdout.toString('utf8').replace(/\n$/, ''), bytes: result.stdout };
  }

  /** @template T @param {string} key @param {() => T} make @returns {T} */
  #once(key, make) {
    if (!this.#cache.has(key)) {
      const value = make();
      if (value === undefined) return value;
      this.#cache.set(key, value);
    }
    return /** @type {T} */ (this.#cache.get(key));
  }

  /** @param {string} sha */
  #read(sha) {
    return this.#once(`object ${sha}`, () => {
      for (const directory of [this.directory, ...this.#borrowed]) {
        const loose = readLoose(directory, sha);
        if (loose) return loose;
      }
      const { status, text: type } = this.git(['cat-file', '-t', sha], { ok: [0, 128] });
      return status === 0 ? { type, bytes: this.git(['cat-file', type, sha]).bytes } : undefined;
    });
  }

  /** `commit`, `tree`, `blob`, or `undefined` when there is no such object. @param {string} sha */
  typeOf(sha) {
    if (!/^[0-9a-f]{40}$/.test(sha)) return undefined;
    return this.#read(sha)?.type;
  }

  /**
   * The commit a branch points at. Read as git stores it, for this is asked all the time. @param {string} ref full name
   */
  ref(ref) {
    const loose = join(this.directory, ref);
    if (!/^refs\/(?!.*\.\.)[^~^: ]+$/.test(ref)) return undefined;
    const text = readIfFile(loose)?.trim();
    if (text) return text;
    const packed = readIfFile(join(this.directory, 'packed-refs')) ?? '';
    return packed
      .split('\n')
      .find((line) => line.endsWith(` ${ref}`))
      ?.split(' ')[0];
  }

  /** Names of all branches. */
  branches() {
    const folder = join(this.directory, 'refs/heads');
    const loose = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
    const names = loose
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
    const packed = (readIfFile(join(this.directory, 'packed-refs')) ?? '').matchAll(
      /^[0-9a-f]{40} refs\/heads\/(.*)$/gm,
    );
    return [...new Set([...names, ...[...packed].map(([, name]) => name)])].toSorted((a, b) => (a < b ? -1 : 1));
  }

  /** @param {string} ref @param {string} sha */
  setRef(ref, sha) {
    mkdirSync(dirname(join(this.directory, ref)), { recursive: true });
    writeFileSync(join(this.directory, ref), `${sha}\n`);
  }

  /** @param {string} ref */
  deleteRef(ref) {
    this.git(['update-ref', '-d', ref]);
  }

  /** @param {string} ancestor @param {string} descendant */
  isAncestor(ancestor, descendant) {
    return this.#ancestors(descendant).has(ancestor);
  }

  /** The newest commit that both have, as `git merge-base` names it. @param {string} a @param {string} b */
  mergeBase(a, b) {
    const theirs = this.#ancestors(b);
    const common = [...this.#ancestors(a)].filter((sha) => theirs.has(sha));
    return common.find((sha) => !common.some((other) => other !== sha && this.isAncestor(sha, other)));
  }

  /** A commit and all before it, it first. @param {string} sha @returns {Set<string>} */
  #ancestors(sha) {
    return this.#once(`ancestors ${sha}`, () => {
      const found = new Set([sha]);
      for (const one of found) for (const parent of this.commit(one).parents) found.add(parent);
      return found;
    });
  }

  /** @param {string} sha */
  commit(sha) {
    return { sha, ...readCommit(this.#object(sha, 'commit')) };
  }

  /** @param {string} sha of a tree or commit @param {boolean} recursive */
  tree(sha, recursive) {
    const root = this.typeOf(sha) === 'commit' ? this.commit(sha).tree : sha;
    return this.#once(`tree ${recursive} ${root}`, () => this.#list(root, '', recursive));
  }

  #list(sha, prefix, recursive) {
    return readTree(this.#object(sha, 'tree')).flatMap((entry) => {
      const path = `${prefix}${entry.path}`;
      if (entry.mode === '160000') return [{ ...entry, path, type: 'commit' }];
      if (entry.mode !== '040000') return [{ ...entry, path, type: 'blob', size: this.blob(entry.sha).length }];
      const inside = recursive ? this.#list(entry.sha, `${path}/`, true) : [];
      return [{ ...entry, path, type: 'tree' }, ...inside];
    });
  }

  #object(sha, type) {
    const found = this.#read(sha);
    if (found?.type !== type) throw new Error(`${sha} is no ${type}`);
    return found.bytes;
  }

  /** @param {string} sha @returns {Buffer} */
  blob(sha) {
    return this.#object(sha, 'blob');
  }

  /** @param {Buffer} bytes */
  writeBlob(bytes) {
    return writeLoose(this.directory, 'blob', bytes);
  }

  /**
   * The tree `base` with `entries` on top; a `sha` of null takes a path away.
   *
   * @param {string | undefined} base
   * @param {readonly { path: string, mode: string, sha: string | null }[]} entries
   */
  writeTree(base, entries) {
    const files = new Map(
      (base ? this.tree(base, true) : []).filter(({ type }) => type !== 'tree').map((entry) => [entry.path, entry]),
    );
    for (const { path, mode, sha } of entries) {
      for (const other of files.keys())
        if (other === path || other.startsWith(`${path}/`) || path.startsWith(`${other}/`)) files.delete(other);
      if (sha !== null) files.set(path, { path, mode, sha });
    }
    return writeTrees(this.directory, files.values());
  }

  /** @param {Parameters<typeof commitBytes>[0]} commit */
  writeCommit(commit) {
    return writeLoose(this.directory, 'commit', commitBytes(commit));
  }

  /** The tree of a merge without conflicts, else `undefined`. @param {string} ours @param {string} theirs */
  mergeTrees(ours, theirs) {
    const { status, text } = this.git(['merge-tree', '--write-tree', ours, theirs], { ok: [0, 1] });
    return status === 0 ? text.split('\n')[0] : undefined;
  }

  /** Commits in `head` and not in `base`, oldest first. @param {string} base @param {string} head */
  log(base, head) {
    const before = this.#ancestors(base);
    return [...this.#ancestors(head)].filter((sha) => !before.has(sha)).toReversed();
  }

  /** Files that differ, by path. @param {string} a @param {string} b */
  changes(a, b) {
    const files = (sha) =>
      new Map(this.tree(sha, true).flatMap((entry) => (entry.type === 'tree' ? [] : [[entry.path, entry]])));
    const [before, after] = [files(a), files(b)];
    const paths = [...new Set([...before.keys(), ...after.keys()])].toSorted((x, y) => (x < y ? -1 : 1));
    return paths.flatMap((filename) => {
      const [old, now] = [before.get(filename), after.get(filename)];
      if (now === undefined) return [{ filename, status: 'removed', sha: old.sha }];
      if (old === undefined) return [{ filename, status: 'added', sha: now.sha }];
      if (old.sha === now.sha && old.mode === now.mode) return [];
      const isOfItsKind = old.mode.slice(0, 3) === now.mode.slice(0, 3);
      return [{ filename, status: isOfItsKind ? 'modified' : 'changed', sha: now.sha }];
    });
  }
}

/** @param {string} path */
function readIfFile(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    // A folder of branches has the name, or nothing has: both mean that there is no such ref.
    if (['EISDIR', 'ENOENT', 'ENOTDIR'].includes(error.code)) return undefined;
    throw error;
  }
}
