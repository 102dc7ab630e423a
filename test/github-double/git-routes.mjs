import { notFound, Refusal } from './answers.mjs';
import { known } from './refusals.mjs';

/** Endpoints of git data: what they answer and refuse is what GitHub does, on the objects of a real repository. */

export const bot = { name: 'github-actions[bot]', email: '41898282+github-actions[bot]@users.noreply.github.com' };
export const webFlow = { name: 'GitHub', email: 'noreply@github.com' };

/** @type {Record<string, import('./server.mjs').Handler>} */
export const gitRoutes = {
  'GET /repos/{owner}/{repo}': ({ repository, answers }) => ({ status: 200, body: answers.repository(repository) }),

  'GET /repos/{owner}/{repo}/git/ref/{ref}': ({ repository, parameters, answers }) => {
    const ref = `refs/${parameters.ref}`;
    const sha = repository.store.ref(ref);
    if (sha === undefined) throw notFound();
    return { status: 200, body: answers.ref(repository, ref, sha) };
  },

  'GET /repos/{owner}/{repo}/git/matching-refs/{ref}': ({ repository, parameters, answers }) => {
    const prefix = parameters.ref.replace(/^heads\//, '');
    const names = repository.store.branches().filter((name) => name.startsWith(prefix));
    const body = names.map((name) =>
      answers.ref(repository, `refs/heads/${name}`, repository.store.ref(`refs/heads/${name}`)),
    );
    return { status: 200, body };
  },

  'POST /repos/{owner}/{repo}/git/refs': ({ repository, body, answers }) => {
    if (!/^refs\/[^/]+\/.+/.test(body.ref))
      throw new Refusal(422, 'Reference name must start with "refs/" and have at least two slashes.');
    if (repository.store.typeOf(body.sha) !== 'commit') throw new Refusal(422, 'Object does not exist');
    if (repository.store.ref(body.ref) !== undefined) throw new Refusal(422, 'Reference already exists');
    // A file cannot stand where a folder is: git's own limit (git-check-ref-format(1)).
    const name = body.ref.replace(/^refs\/heads\//, '');
    if (repository.store.branches().some((other) => name.startsWith(`${other}/`) || other.startsWith(`${name}/`)))
      throw known('name-taken');
    allowPush(repository, body.ref, { creates: body.sha });
    repository.moveRef(body.ref, body.sha);
    return { status: 201, body: answers.ref(repository, body.ref, body.sha) };
  },

  'PATCH /repos/{owner}/{repo}/git/refs/{ref}': ({ repository, parameters, body, answers }) => {
    const ref = `refs/${parameters.ref}`;
    const old = repository.store.ref(ref);
    if (old === undefined) throw new Refusal(422, 'Reference does not exist');
    if (repository.store.typeOf(body.sha) !== 'commit') throw new Refusal(422, 'Object does not exist');
    if (body.force !== true && !repository.store.isAncestor(old, body.sha))
      throw new Refusal(422, 'Update is not a fast forward');
    allowPush(repository, ref, { moves: body.sha });
    repository.moveRef(ref, body.sha);
    return { status: 200, body: answers.ref(repository, ref, body.sha) };
  },

  'DELETE /repos/{owner}/{repo}/git/refs/{ref}': ({ repository, parameters }) => {
    const ref = `refs/${parameters.ref}`;
    if (repository.store.ref(ref) === undefined) throw new Refusal(422, 'Reference does not exist');
    allowPush(repository, ref, { deletes: true });
    repository.moveRef(ref, null);
    return { status: 204 };
  },

  'GET /repos/{owner}/{repo}/git/commits/{commit_sha}': ({ repository, parameters, answers }) => {
    if (repository.store.typeOf(parameters.commit_sha) !== 'commit') throw notFound();
    return { status: 200, body: answers.gitCommit(repository, parameters.commit_sha) };
  },

  'POST /repos/{owner}/{repo}/git/commits': ({ repository, body, answers, identity }) => {
    const { store } = repository;
    if (store.typeOf(body.tree) !== 'tree') throw new Refusal(422, 'Tree SHA does not exist');
    for (const parent of body.parents ?? [])
      if (store.typeOf(parent) !== 'commit')
        throw new Refusal(422, 'Parent SHA does not exist or is not a commit object');
    const own = body.author === undefined && body.committer === undefined;
    const author = body.author ?? identity ?? bot;
    // Without an author of its own GitHub signs what an App or the default token commits.
    const signs = own && identity === undefined;
    const committer = body.committer ?? (signs ? webFlow : author);
    const sha = store.writeCommit({
      message: body.message,
      tree: body.tree,
      parents: body.parents ?? [],
      author,
      committer,
    });
    if (signs) repository.signed.add(sha);
    return { status: 201, body: answers.gitCommit(repository, sha) };
  },

  'GET /repos/{owner}/{repo}/git/trees/{tree_sha}': ({ repository, parameters, query, origin }) => {
    const sha = repository.store.typeOf(parameters.tree_sha)
      ? parameters.tree_sha
      : repository.store.ref(parameters.tree_sha);
    if (sha === undefined) throw notFound();
    const root = repository.store.typeOf(sha) === 'commit' ? repository.store.commit(sha).tree : sha;
    const entries = repository.store.tree(root, query.recursive !== undefined);
    const most = query.recursive === undefined ? entries.length : repository.settings.treeEntries;
    const url = `${origin}/repos/${repository.owner}/${repository.name}/git`;
    const tree = entries.slice(0, most).map((entry) => ({ ...entry, url: `${url}/${entry.type}s/${entry.sha}` }));
    return { status: 200, body: { sha: root, url: `${url}/trees/${root}`, tree, truncated: entries.length > most } };
  },

  'POST /repos/{owner}/{repo}/git/trees': ({ repository, body, origin }) => {
    const { store } = repository;
    if (body.base_tree !== undefined && !['tree', 'commit'].includes(store.typeOf(body.base_tree) ?? ''))
      throw new Refusal(404, 'Not Found');
    const entries = body.tree.map(({ path, mode, sha, content }) => {
      const object = content === undefined ? sha : store.writeBlob(Buffer.from(content));
      if (object !== null && store.typeOf(object) !== 'blob') throw new Refusal(422, `GitRPC::BadObjectState: ${path}`);
      return { path, mode, sha: object };
    });
    const sha = store.writeTree(body.base_tree, entries);
    const url = `${origin}/repos/${repository.owner}/${repository.name}/git`;
    const tree = store.tree(sha, false).map((entry) => ({ ...entry, url: `${url}/${entry.type}s/${entry.sha}` }));
    return { status: 201, body: { sha, url: `${url}/trees/${sha}`, tree, truncated: false } };
  },

  'GET /repos/{owner}/{repo}/git/blobs/{file_sha}': ({ repository, parameters, origin }) => {
    const sha = parameters.file_sha;
    if (repository.store.typeOf(sha) !== 'blob') throw notFound();
    const bytes = repository.store.blob(sha);
    const url = `${origin}/repos/${repository.owner}/${repository.name}/git/blobs/${sha}`;
    // GitHub breaks base64 into lines.
    const content = bytes.toString('base64').replace(/(.{60})/g, '$1\n');
    return { status: 200, body: { sha, node_id: `B_${sha}`, size: bytes.length, url, content, encoding: 'base64' } };
  },

  'POST /repos/{owner}/{repo}/git/blobs': ({ repository, body, origin }) => {
    const sha = repository.store.writeBlob(Buffer.from(body.content, body.encoding === 'base64' ? 'base64' : 'utf8'));
    return {
      status: 201,
      body: { sha, url: `${origin}/repos/${repository.owner}/${repository.name}/git/blobs/${sha}` },
    };
  },

  'GET /repos/{owner}/{repo}/commits/{ref}': ({ repository, parameters, answers }) => {
    const sha = commitish(repository, parameters.ref);
    if (sha === undefined) throw new Refusal(422, `No commit found for SHA: ${parameters.ref}`);
    return { status: 200, body: answers.commit(repository, sha) };
  },

  'GET /repos/{owner}/{repo}/compare/{basehead}': ({ repository, parameters, query, answers, origin, description }) => {
    const [baseName, headName] = parameters.basehead.split('...');
    const base = commitish(repository, baseName ?? '');
    const head = commitish(repository, headName ?? '');
    const mergeBase = base && head && repository.store.mergeBase(base, head);
    if (!base || !head || !mergeBase) throw notFound();
    const ahead = repository.store.log(base, head);
    const behind = repository.store.log(head, base).length;
    const perPage = Number(query.per_page ?? 250);
    const page = Number(query.page ?? 1);
    const url = `${origin}/repos/${repository.owner}/${repository.name}/compare/${baseName}...${headName}`;
    const files = page > 1 ? [] : repository.store.changes(mergeBase, head).slice(0, 300);
    return {
      status: 200,
      body: {
        ...description.example('commit-comparison'),
        url,
        html_url: url,
        base_commit: answers.commit(repository, base),
        merge_base_commit: answers.commit(repository, mergeBase),
        status: base === head ? 'identical' : ahead.length === 0 ? 'behind' : behind === 0 ? 'ahead' : 'diverged',
        ahead_by: ahead.length,
        behind_by: behind,
        total_commits: ahead.length,
        commits: ahead.slice((page - 1) * perPage, page * perPage).map((sha) => answers.commit(repository, sha)),
        files: files.map((file) => ({ ...description.example('commit-comparison').files[0], ...file })),
      },
    };
  },

  'POST /repos/{owner}/{repo}/merges': ({ repository, body, answers }) => {
    const ref = `refs/heads/${body.base}`;
    const ours = repository.store.ref(ref);
    const theirs = commitish(repository, body.head);
    if (ours === undefined) throw new Refusal(404, 'Base does not exist');
    if (theirs === undefined) throw new Refusal(404, 'Head does not exist');
    if (repository.store.isAncestor(theirs, ours)) return { status: 204 };
    const tree = repository.store.mergeTrees(ours, theirs);
    if (tree === undefined) throw new Refusal(409, 'Merge conflict');
    allowPush(repository, ref, { merges: true });
    const message = body.commit_message ?? `Merge ${body.head} into ${body.base}`;
    const sha = repository.store.writeCommit({
      message,
      tree,
      parents: [ours, theirs],
      author: bot,
      committer: webFlow,
    });
    repository.signed.add(sha);
    repository.moveRef(ref, sha);
    return { status: 201, body: answers.commit(repository, sha) };
  },

  'GET /repos/{owner}/{repo}/contents/{path}': ({ repository, parameters, query, origin }) => {
    const commit = commitish(repository, query.ref ?? repository.settings.defaultBranch);
    const path = parameters.path.replace(/\/$/, '');
    const entries = commit === undefined ? [] : repository.store.tree(repository.store.commit(commit).tree, true);
    const entry = entries.find((candidate) => candidate.path === path);
    if (entry === undefined) throw notFound();
    const url = `${origin}/repos/${repository.owner}/${repository.name}/contents`;
    const shown = ({ path: name, sha, size, type }) => ({
      type: type === 'tree' ? 'dir' : 'file',
      name: name.split('/').at(-1),
      path: name,
      sha,
      size: size ?? 0,
      url: `${url}/${name}`,
      git_url: null,
      html_url: null,
      download_url: null,
      _links: { self: `${url}/${name}`, git: null, html: null },
    });
    if (entry.type === 'tree') {
      const inside = entries.filter(
        ({ path: name }) => name.startsWith(`${path}/`) && !name.slice(path.length + 1).includes('/'),
      );
      return { status: 200, body: inside.map(shown) };
    }
    return {
      status: 200,
      body: { ...shown(entry), encoding: 'base64', content: repository.store.blob(entry.sha).toString('base64') },
    };
  },
};

/** A commit by hash or by name of a branch. */
function commitish(repository, name) {
  if (repository.store.typeOf(name) === 'commit') return name;
  return repository.store.ref(`refs/heads/${name}`);
}

/** @param {{ branches: readonly string[] }} rules @param {string} branch */
export function covers(rules, branch) {
  return rules.branches.some((pattern) => matches(pattern, branch));
}

/**
 * Archived repositories, protected branches and rulesets (docs.github.com, "Available rules for rulesets").
 *
 * @param {import('./repository.mjs').Repository} repository @param {string} ref
 * @param {{ creates?: string, moves?: string, deletes?: boolean, merges?: boolean }} push
 */
export function allowPush(repository, ref, push = {}) {
  const { settings, signed, store } = repository;
  if (settings.archived) throw known('archived');
  const branch = ref.replace(/^refs\/heads\//, '');
  if (settings.protectedBranches.includes(branch)) throw known('protected');
  if (!covers(settings.rules, branch)) return;
  const { rules } = settings;
  if (push.deletes && rules.restrictDeletions) throw known('deletion');
  if (push.merges && rules.linearHistory) throw known('linear history');
  if (push.creates && rules.restrictCreations) throw known('creation');
  const sha = push.creates ?? push.moves;
  if (sha === undefined) return;
  if (rules.requireSignatures && !signed.has(sha)) throw known('signatures');
  if (rules.linearHistory && store.commit(sha).parents.length > 1) throw known('linear history');
  if (rules.mergeQueue) throw known('merge queue branch');
}

/** `**` is everything, `*` everything but a slash. */
function matches(pattern, branch) {
  const source = pattern.split('**').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '[^/]*'));
  return new RegExp(`^${source.join('.*')}$`).test(branch);
}
