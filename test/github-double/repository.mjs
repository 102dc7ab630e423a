import { GitStore } from './git-store.mjs';

const defaults = {
  defaultBranch: 'main',
  archived: false,
  private: false,
  allowAutoMerge: true,
  allowMergeCommit: true,
  allowSquashMerge: true,
  allowRebaseMerge: true,
  actionsMayOpenPulls: true,
  mayPush: true,
  mayDispatch: true,
  drafts: true,
  protectedBranches: [],
  collaborators: [],
  treeEntries: 100_000,
  // `*`: what a test does not name.
  labels: '*',
  teams: '*',
  requiredChecks: true,
  locked: false,
};

const noRules = {
  branches: [],
  restrictDeletions: false,
  restrictCreations: false,
  requireSignatures: false,
  linearHistory: false,
  mergeQueue: false,
};

/** A repository of the double: git's part in a bare repository, GitHub's part in memory. */
export class Repository {
  static #ids = 0;
  id = ++Repository.#ids;
  /** @type {import('./pulls.mjs').Pull[]} */
  pulls = [];
  /** @type {import('./issues.mjs').Issue[]} */
  issues = [];
  /** @type {{ id: number, issue: number, body: string, login: string }[]} */
  comments = [];
  /** @type {{ number: number, login: string }[]} */
  reviews = [];
  /** Workflows that were started. @type {{ workflow: string, ref: string, inputs: object }[]} */
  dispatches = [];
  /** The rollup of a commit's checks, in GraphQL's words. @type {Map<string, 'SUCCESS' | 'PENDING' | 'FAILURE'>} */
  checks = new Map();
  /** Commits that GitHub signed. @type {Set<string>} */
  signed = new Set();
  /** Milliseconds since the epoch, for what GitHub keeps the time of. A later request is later. */
  now = () => (this.#last = Math.max(Date.now(), this.#last + 1));
  #last = 0;

  /**
   * @param {string} fullName @param {string} directory @param {object} settings @param
   * {import('./description.mjs').Description} description
   */
  constructor(fullName, directory, settings, description) {
    [this.owner, this.name] = fullName.split('/');
    this.store = new GitStore(directory);
    this.settings = { ...defaults, ...settings, rules: { ...noRules, ...settings.rules } };
    this.exampleUser = description.example('issue').user;
  }

  nextNumber() {
    return this.pulls.length + this.issues.length + 1;
  }

  /**
   * Moves, makes or (null) deletes a branch, with what GitHub does then. @param {string} ref @param {string | null} sha
   */
  moveRef(ref, sha) {
    if (sha === null) this.store.deleteRef(ref);
    else this.store.setRef(ref, sha);
    this.refresh();
  }

  /** Pull requests follow their branch, also after a push past the API; one whose branch is gone is closed. */
  refresh() {
    for (const pull of this.pulls) {
      pull.openedAt ??= this.now();
      if (pull.state !== 'open') {
        pull.endedAt ??= this.now();
        continue;
      }
      pull.endedAt = undefined;
      const sha = this.store.ref(`refs/heads/${pull.head}`);
      if (sha === undefined) [pull.state, pull.endedAt] = ['closed', this.now()];
      else pull.headSha = sha;
    }
  }
}
