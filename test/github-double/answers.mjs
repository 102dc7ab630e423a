/**
 * GitHub's answers: the description's own examples with our values in them, so that a client meets everything that it
 * would meet there.
 */

/** An answer of an error. */
export class Refusal extends Error {
  /**
   * @param {number} status @param {string} message @param {unknown[]} [errors] @param {Record<string, string>}
   * [headers]
   */
  constructor(status, message, errors, headers) {
    super(message);
    this.status = status;
    this.headers = headers;
    this.body = {
      message,
      documentation_url: 'https://docs.github.com/rest',
      status: String(status),
      ...(errors && { errors }),
    };
  }
}

export const notFound = () => new Refusal(404, 'Not Found');

export class Answers {
  /** @param {import('./description.mjs').Description} description @param {() => string} origin */
  constructor(description, origin) {
    this.description = description;
    this.origin = origin;
  }

  /** @param {import('./repository.mjs').Repository} repository */
  repository(repository) {
    const { owner, name, settings, id } = repository;
    // The description's example is a fork, with what it was made from shown in part.
    const example = this.description.example('full-repository-default-response');
    for (const other of ['source', 'parent', 'template_repository', 'organization']) delete example[other];
    return {
      ...example,
      id,
      node_id: `R_${id}`,
      name,
      full_name: `${owner}/${name}`,
      owner: { ...example.owner, login: owner, type: 'Organization' },
      html_url: `${this.origin()}/${owner}/${name}`,
      language: 'Rust',
      default_branch: settings.defaultBranch,
      archived: settings.archived,
      private: settings.private,
      visibility: settings.private ? 'private' : 'public',
      has_issues: true,
      allow_auto_merge: settings.allowAutoMerge,
      allow_merge_commit: settings.allowMergeCommit,
      allow_squash_merge: settings.allowSquashMerge,
      allow_rebase_merge: settings.allowRebaseMerge,
      permissions: { admin: false, push: settings.mayPush, pull: true, maintain: false, triage: true },
    };
  }

  /** @param {import('./repository.mjs').Repository} repository @param {string} ref full name @param {string} sha */
  ref(repository, ref, sha) {
    return {
      ref,
      node_id: Buffer.from(ref).toString('base64'),
      url: this.#api(repository, `git/${ref}`),
      object: { type: 'commit', sha, url: this.#api(repository, `git/commits/${sha}`) },
    };
  }

  /** @param {import('./repository.mjs').Repository} repository @param {string} sha */
  gitCommit(repository, sha) {
    const commit = repository.store.commit(sha);
    return {
      sha,
      node_id: `C_${sha}`,
      url: this.#api(repository, `git/commits/${sha}`),
      html_url: `${this.origin()}/${repository.owner}/${repository.name}/commit/${sha}`,
      author: commit.author,
      committer: commit.committer,
      tree: { sha: commit.tree, url: this.#api(repository, `git/trees/${commit.tree}`) },
      message: commit.message,
      parents: commit.parents.map((parent) => ({
        sha: parent,
        url: this.#api(repository, `git/commits/${parent}`),
        html_url: `${this.origin()}/${repository.owner}/${repository.name}/commit/${parent}`,
      })),
      verification: verification(repository.signed.has(sha)),
    };
  }

  /**
   * The longer form of the commits endpoints. @param {import('./repository.mjs').Repository} repository @param {string}
   * sha
   */
  commit(repository, sha) {
    const { tree, author, committer, message, parents, verification: signature } = this.gitCommit(repository, sha);
    const example = this.description.example('commit');
    return {
      ...example,
      sha,
      node_id: `C_${sha}`,
      url: this.#api(repository, `commits/${sha}`),
      html_url: `${this.origin()}/${repository.owner}/${repository.name}/commit/${sha}`,
      commit: { ...example.commit, author, committer, message, tree, verification: signature },
      parents: parents.map(({ sha: parent, html_url: page }) => ({
        sha: parent,
        url: this.#api(repository, `commits/${parent}`),
        html_url: page,
      })),
      files: [],
    };
  }

  /** @param {import('./repository.mjs').Repository} repository @param {import('./pulls.mjs').Pull} pull */
  pull(repository, pull) {
    return {
      ...this.description.example('pull-request'),
      ...this.#pullFields(repository, pull),
      merged: pull.merged,
      merge_commit_sha: pull.mergeCommit ?? null,
    };
  }

  /**
   * The shorter form of lists. @param {import('./repository.mjs').Repository} repository @param
   * {import('./pulls.mjs').Pull} pull
   */
  pullSimple(repository, pull) {
    return {
      ...this.description.example('pull-request-simple'),
      ...this.#pullFields(repository, pull),
      merge_commit_sha: pull.mergeCommit ?? null,
    };
  }

  #pullFields(repository, pull) {
    const example = this.description.example('pull-request-simple');
    const side = (ref, sha) => ({
      ...example.head,
      label: `${repository.owner}:${ref}`,
      ref,
      sha,
      repo: { ...example.head.repo, ...this.repository(repository) },
    });
    return {
      id: pull.number,
      node_id: `PR_${repository.id}_${pull.number}`,
      number: pull.number,
      url: this.#api(repository, `pulls/${pull.number}`),
      html_url: `${this.origin()}/${repository.owner}/${repository.name}/pull/${pull.number}`,
      state: pull.state,
      locked: false,
      title: pull.title,
      body: pull.body,
      draft: pull.draft,
      user: { ...example.user, ...(pull.author && { login: pull.author }) },
      labels: pull.labels.map((name) => this.label(name)),
      milestone: null,
      assignee: null,
      assignees: [],
      requested_reviewers: pull.reviewers.map((login) => ({ ...example.user, login })),
      requested_teams: pull.teams.map((slug) => ({
        ...this.description.example('team-items')[0],
        type: 'organization',
        organization_id: 1,
        slug,
      })),
      auto_merge: pull.autoMerge,
      head: side(pull.head, pull.headSha),
      base: side(pull.base, repository.store.ref(`refs/heads/${pull.base}`) ?? pull.headSha),
      closed_at: pull.state === 'closed' ? '2026-01-01T00:00:00Z' : null,
      merged_at: pull.merged ? '2026-01-01T00:00:00Z' : null,
    };
  }

  /** @param {string} name */
  label(name) {
    return { ...this.description.example('label'), name, description: '', default: false };
  }

  /**
   * @param {import('./repository.mjs').Repository} repository @param {{ id: number, issue: number, body: string, login:
   * string }} comment
   */
  comment(repository, comment) {
    const example = this.description.example('issue-comment');
    return {
      ...example,
      id: comment.id,
      node_id: `IC_${comment.id}`,
      body: comment.body,
      user: { ...example.user, login: comment.login },
      html_url: `${this.origin()}/${repository.owner}/${repository.name}/pull/${comment.issue}#issuecomment-${comment.id}`,
    };
  }

  /** @param {import('./repository.mjs').Repository} repository @param {import('./issues.mjs').Issue} issue */
  issue(repository, issue) {
    const example = this.description.example('issue');
    delete example.pull_request;
    return {
      ...example,
      id: issue.number,
      number: issue.number,
      title: issue.title,
      body: issue.body,
      state: issue.state,
      labels: issue.labels.map((name) => this.label(name)),
      milestone: null,
      assignee: null,
      assignees: [],
      html_url: `${this.origin()}/${repository.owner}/${repository.name}/issues/${issue.number}`,
    };
  }

  #api(repository, path) {
    return `${this.origin()}/repos/${repository.owner}/${repository.name}/${path}`;
  }
}

function verification(verified) {
  return { verified, reason: verified ? 'valid' : 'unsigned', signature: null, payload: null, verified_at: null };
}
