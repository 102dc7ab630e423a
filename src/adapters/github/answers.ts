import { Failure } from '../../domain/failure.js';
import type { CommitObject, Person, PullRequest, RepositoryState } from '../../domain/github/objects.js';

/** Reads answers of GitHub's API: every value that is used is checked, the rest is left alone. */

/** An answer at a place, for example `head.sha`. */
export class Field {
  constructor(
    private readonly value: unknown,
    private readonly at = 'the answer',
  ) {}

  get(...names: readonly string[]): Field {
    return names.reduce<Field>((field, name) => new Field(field.#object()[name], `${field.at} → ${name}`), this);
  }

  text(): string {
    return typeof this.value === 'string' ? this.value : this.#wrong('a text');
  }

  number(): number {
    return typeof this.value === 'number' ? this.value : this.#wrong('a number');
  }

  boolean(): boolean {
    return typeof this.value === 'boolean' ? this.value : this.#wrong('true or false');
  }

  /** The name of a git object. */
  sha(): string {
    return typeof this.value === 'string' && /^[0-9a-f]{40}$/.test(this.value)
      ? this.value
      : this.#wrong('the name of a git object');
  }

  list(): readonly Field[] {
    if (!Array.isArray(this.value)) return this.#wrong('a list');
    return this.value.map((item: unknown, index) => new Field(item, `${this.at}[${index}]`));
  }

  isNull(): boolean {
    return this.value === null || this.value === undefined;
  }

  #object(): Readonly<Record<string, unknown>> {
    if (typeof this.value !== 'object' || this.value === null) return this.#wrong('an object');
    return this.value as Readonly<Record<string, unknown>>;
  }

  #wrong(expected: string): never {
    const found = typeof this.value === 'string' ? 'a text' : this.value === null ? 'null' : typeof this.value;
    throw new Failure(
      'github',
      `GitHub's answer is cut off or not what its API promises: ${this.at} should be ${expected}, but is ${found}`,
      {
        hint: 'Run again; if it stays, a proxy may stand between.',
      },
    );
  }
}

export function readRepository(data: Field): RepositoryState {
  const methods = [
    ['MERGE', 'allow_merge_commit'],
    ['SQUASH', 'allow_squash_merge'],
    ['REBASE', 'allow_rebase_merge'],
  ] as const;
  return {
    nodeId: data.get('node_id').text(),
    fullName: data.get('full_name').text(),
    defaultBranch: data.get('default_branch').text(),
    archived: data.get('archived').boolean(),
    // Only who may push sees these three; unknown is taken for allowed.
    mergeMethods: methods.flatMap(([method, name]) =>
      data.get(name).isNull() || data.get(name).boolean() ? [method] : [],
    ),
  };
}

/** The git data form of a commit. */
export function readCommit(data: Field): CommitObject {
  return {
    sha: data.get('sha').sha(),
    tree: data.get('tree', 'sha').sha(),
    parents: readParents(data),
    message: data.get('message').text(),
    author: readPerson(data.get('author')),
    committer: readPerson(data.get('committer')),
    verified: data.get('verification', 'verified').boolean(),
  };
}

/** The form of the commits endpoints, which has git's part in `commit`. */
export function readListedCommit(data: Field): CommitObject {
  const commit = data.get('commit');
  return {
    sha: data.get('sha').sha(),
    tree: commit.get('tree', 'sha').sha(),
    parents: readParents(data),
    message: commit.get('message').text(),
    author: readPerson(commit.get('author')),
    committer: readPerson(commit.get('committer')),
    verified: !commit.get('verification').isNull() && commit.get('verification', 'verified').boolean(),
  };
}

function readParents(data: Field): readonly string[] {
  return data
    .get('parents')
    .list()
    .map((parent) => parent.get('sha').sha());
}

function readPerson(data: Field): Person {
  if (data.isNull()) return { name: '', email: '' };
  const optional = (name: string): string => (data.get(name).isNull() ? '' : data.get(name).text());
  return { name: optional('name'), email: optional('email') };
}

export function readPullRequest(data: Field, organisation: string): PullRequest {
  const names = (list: string, name: string): readonly string[] =>
    data.get(list).isNull()
      ? []
      : data
          .get(list)
          .list()
          .map((item) => item.get(name).text());
  return {
    number: data.get('number').number(),
    nodeId: data.get('node_id').text(),
    url: data.get('html_url').text(),
    title: data.get('title').text(),
    body: data.get('body').isNull() ? '' : data.get('body').text(),
    baseRef: data.get('base', 'ref').text(),
    headSha: data.get('head', 'sha').sha(),
    labels: names('labels', 'name'),
    requestedReviewers: [
      ...names('requested_reviewers', 'login'),
      ...names('requested_teams', 'slug').map((slug) => `${organisation}/${slug}`),
    ],
    autoMerge: !data.get('auto_merge').isNull(),
    draft: !data.get('draft').isNull() && data.get('draft').boolean(),
    merged: !data.get('merged_at').isNull(),
    author: data.get('user').isNull() ? '' : data.get('user', 'login').text(),
  };
}
