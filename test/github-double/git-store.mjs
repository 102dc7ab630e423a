import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A bare repository, read and written with git's own commands. Everything is synchronous, so that one request is one
 * step: what another run does happens before or after it, as on GitHub.
 */
export class GitStore {
  /** @type {Map<string, unknown>} what is named by its hash never changes */
  #cache = new Map();

  /** @param {string} directory the bare repository */
  constructor(directory) {
    this.directory = directory;
  }

  /**
   * @param {readonly string[]} args
   * @param {{ input?: string | Uint8Array, env?: Record<string, string>, encoding?: 'utf8' | 'buffer', ok?: readonly number[] }} [options]
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

  /** @param {string} sha @param {string} type */
  #made(sha, type) {
    this.#cache.set(`type ${sha}`, type);
    return sha;
  }

  /** `commit`, `tree`, `blob`, or `undefined` when there is no such object. @param {string} sha */
  typeOf(sha) {
    if (!/^[0-9a-f]{40}$/.test(sha)) return undefined;
    return this.#once(`type ${sha}`, () => {
      const { status, text } = this.git(['cat-file', '-t', sha], { ok: [0, 128] });
      return status === 0 ? text : undefined;
    });
  }

  /** The commit a branch points at. Read as git stores it, for this is asked all the time. @param {string} ref full name */
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
    return this.git(['for-each-ref', '--format=%(refname:short)', 'refs/heads']).text.split('\n').filter(Boolean);
  }

  /** @param {string} ref @param {string} sha */
  setRef(ref, sha) {
    this.git(['update-ref', ref, sha]);
  }

  /** @param {string} ref */
  deleteRef(ref) {
    this.git(['update-ref', '-d', ref]);
  }

  /** @param {string} ancestor @param {string} descendant */
  isAncestor(ancestor, descendant) {
    const ask = () => this.git(['merge-base', '--is-ancestor', ancestor, descendant], { ok: [0, 1] }).status === 0;
    return this.#once(`ancestor ${ancestor} ${descendant}`, ask);
  }

  /** @param {string} a @param {string} b */
  mergeBase(a, b) {
    return this.#once(`base ${a} ${b}`, () => {
      const { status, text } = this.git(['merge-base', a, b], { ok: [0, 1] });
      return status === 0 ? text : undefined;
    });
  }

  /** @param {string} sha */
  commit(sha) {
    return this.#once(`commit ${sha}`, () => {
      const format = ['%T', '%P', '%an', '%ae', '%aI', '%cn', '%ce', '%cI', '%B'].join('%x00');
      const [tree, parents, name, email, date, committer, committerEmail, committerDate, message] = this.git([
        'show',
        '-s',
        `--format=${format}`,
        sha,
      ]).text.split('\0');
      return {
        sha,
        tree,
        parents: parents.split(' ').filter(Boolean),
        author: { name, email, date: utc(date) },
        committer: { name: committer, email: committerEmail, date: utc(committerDate) },
        message: message.replace(/\n+$/, ''),
      };
    });
  }

  /** @param {string} sha of a tree or commit @param {boolean} recursive */
  tree(sha, recursive) {
    return this.#once(`tree ${recursive} ${sha}`, () =>
      this.git(['ls-tree', '-z', '-l', ...(recursive ? ['-r', '-t'] : []), sha])
        .text.split('\0')
        .filter(Boolean)
        .map((line) => {
          const [, mode, type, object, size, path] = /^(\d+) (\w+) ([0-9a-f]+) +(\S+)\t(.*)$/s.exec(line) ?? [];
          return { path, mode, type, sha: object, ...(size !== '-' && { size: Number(size) }) };
        }),
    );
  }

  /** @param {string} sha @returns {Buffer} */
  blob(sha) {
    return this.#once(`blob ${sha}`, () => this.git(['cat-file', 'blob', sha]).bytes);
  }

  /** @param {Buffer} bytes */
  writeBlob(bytes) {
    const sha = this.#made(this.git(['hash-object', '-w', '--stdin'], { input: bytes }).text, 'blob');
    this.#cache.set(`blob ${sha}`, bytes);
    return sha;
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
      if (sha !== null) files.set(path, { path, mode, sha, type: 'blob' });
    }
    const index = `${this.directory}/double-index-${process.pid}-${Math.random().toString(36).slice(2)}`;
    const lines = [...files.values()].map(({ path, mode, sha }) => `${mode} ${sha}\t${path}\0`).join('');
    try {
      this.git(['update-index', '-z', '--index-info'], { input: lines, env: { GIT_INDEX_FILE: index } });
      return this.#made(this.git(['write-tree'], { env: { GIT_INDEX_FILE: index } }).text, 'tree');
    } finally {
      spawnSync('rm', ['-f', index, `${index}.lock`]);
    }
  }

  /** @param {{ message: string, tree: string, parents: readonly string[], author: Person, committer: Person }} commit @typedef {{ name: string, email: string, date?: string }} Person */
  writeCommit({ message, tree, parents, author, committer }) {
    const env = {
      GIT_AUTHOR_NAME: author.name,
      GIT_AUTHOR_EMAIL: author.email,
      GIT_COMMITTER_NAME: committer.name,
      GIT_COMMITTER_EMAIL: committer.email,
      ...(author.date && { GIT_AUTHOR_DATE: author.date }),
      ...(committer.date && { GIT_COMMITTER_DATE: committer.date }),
    };
    return this.git(['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent])], { input: message, env })
      .text;
  }

  /** The tree of a merge without conflicts, else `undefined`. @param {string} ours @param {string} theirs */
  mergeTrees(ours, theirs) {
    const { status, text } = this.git(['merge-tree', '--write-tree', ours, theirs], { ok: [0, 1] });
    return status === 0 ? text.split('\n')[0] : undefined;
  }

  /** Commits in `head` and not in `base`, oldest first. @param {string} base @param {string} head */
  log(base, head) {
    return this.#once(`log ${base} ${head}`, () =>
      this.git(['rev-list', '--reverse', `${base}..${head}`])
        .text.split('\n')
        .filter(Boolean),
    );
  }

  /** Files that differ. @param {string} a @param {string} b */
  changes(a, b) {
    const fields = this.git(['diff-tree', '-r', '-z', '--no-renames', a, b]).text.split('\0').filter(Boolean);
    return fields.flatMap((field, index) => {
      const match = /^:\d+ \d+ ([0-9a-f]+) ([0-9a-f]+) ([AMDT])$/.exec(field);
      if (!match) return [];
      const status = { A: 'added', D: 'removed', M: 'modified', T: 'changed' }[match[3]];
      return [{ filename: fields[index + 1], status, sha: match[3] === 'D' ? match[1] : match[2] }];
    });
  }
}

/** @param {string} date */
function utc(date) {
  return new Date(date).toISOString().replace('.000Z', 'Z');
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
