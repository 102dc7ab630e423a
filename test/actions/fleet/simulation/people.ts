import { commitFiles, person } from '../../../support/commit-files.js';
import type { Pull } from '../../../github-double/server.mjs';
import type { Dice } from './fates.js';
import { fix, type World } from './world.js';

/** What a team does between two runs of the fleet: checks end, and people merge, close, push and revert. */
export class People {
  constructor(
    private readonly world: World,
    private readonly dice: Dice,
  ) {}

  /** @param quiet they only bring to an end what is there */
  act(quiet: boolean): void {
    for (const name of this.world.names) {
      if (this.world.repository(name).settings.archived) continue;
      if (!quiet) this.work(name);
      for (const pull of this.world.repository(name).pulls) if (pull.state === 'open') this.review(name, pull, quiet);
    }
  }

  private work(name: string): void {
    const repository = this.world.repository(name);
    if (this.dice.is(4)) commitFiles(repository, 'main', { 'README.md': `# ${name}, ${this.world.time}\n` });
    const lacks = this.world.fates.get(name)?.kind === 'mended' && this.world.text(name, fix) === undefined;
    if (lacks && this.dice.is(25)) commitFiles(repository, 'main', { [fix]: 'It is there now.\n' });
    if (this.world.decisions.get(name) === 'merged' && this.dice.is(2)) this.revert(name);
  }

  private review(name: string, pull: Pull, quiet: boolean): void {
    const { checks } = this.world.repository(name);
    const seen = checks.get(pull.headSha);
    if (seen === undefined) checks.set(pull.headSha, this.dice.is(quiet ? 0 : 30) ? 'PENDING' : 'SUCCESS');
    else if (seen === 'PENDING') checks.set(pull.headSha, 'SUCCESS');
    const whim = quiet ? 100 : this.dice.upTo(99);
    if (whim < 3) this.close(name, pull);
    else if (whim < 6) this.pushTo(name, pull);
    else if (whim >= 50 && checks.get(pull.headSha) === 'SUCCESS') this.merge(name, pull);
  }

  private close(name: string, pull: Pull): void {
    pull.state = 'closed';
    this.world.decisions.set(name, 'closed');
  }

  /** Somebody helps on our branch. */
  private pushTo(name: string, pull: Pull): void {
    commitFiles(this.world.repository(name), pull.head, { 'docs/review.md': `Reviewed at ${this.world.time}\n` });
  }

  /** Squashed, as most do; then the branch is deleted, as some do. */
  private merge(name: string, pull: Pull): void {
    const repository = this.world.repository(name);
    const { store } = repository;
    const base = this.world.head(name);
    const tree = store.mergeTrees(base, pull.headSha);
    if (tree === undefined) throw new Error(`the pull request of ${name} has conflicts`);
    const sha = store.writeCommit({ message: pull.title, tree, parents: [base], author: person, committer: person });
    repository.moveRef('refs/heads/main', sha);
    Object.assign(pull, { merged: true, state: 'closed' });
    repository.checks.set(sha, 'SUCCESS');
    this.world.decisions.set(name, 'merged');
    if (this.dice.is(50)) repository.moveRef(`refs/heads/${pull.head}`, null);
  }

  private revert(name: string): void {
    const files = { 'Cargo.toml': `[package]\nname = "${name}"\nversion = "0.1.0"\n`, 'INFRA_DEPENDENCIES.md': null };
    commitFiles(this.world.repository(name), 'main', files, { message: 'Revert "feat(deps): integrate infra-errors"' });
    this.world.decisions.set(name, 'reverted');
  }
}
