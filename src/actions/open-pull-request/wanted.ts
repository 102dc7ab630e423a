import type { ChangeSet } from '../../domain/change-set/change-set.js';
import { wholeChange } from '../../domain/change-set/whole-change.js';
import { Failure } from '../../domain/failure.js';
import { branchForBase } from '../../domain/change-set/branch-name.js';
import { blobSha, type RepositoryState, type TreeFile } from '../../domain/github/objects.js';
import type { FlakyTests } from '../../domain/integration/flaky-tests.js';
import type { KnownState } from '../../domain/integration/known-states.js';
import type { OpenPullRequestInputs } from './inputs.js';

/** What is to stand on GitHub in the end. */
export interface Wanted {
  /** With the base and the branch that it has on GitHub ({@link onGitHub}). */
  readonly changeSet: ChangeSet;
  /** What each file is after all commits; `undefined` for one that is removed. */
  readonly files: ReadonlyMap<string, TreeFile | undefined>;
  readonly states: readonly KnownState[];
  readonly flaky: FlakyTests;
  /** Of the repository, as GitHub has it; empty before it was asked. */
  readonly organisation: string;
  readonly options: Pick<
    OpenPullRequestInputs,
    'labels' | 'reviewers' | 'draft' | 'autoMerge' | 'signOff' | 'closedPullRequest' | 'dryRun'
  >;
}

/** What the reports of the checks say. */
export type Results = Pick<Wanted, 'states' | 'flaky'>;

export function wantedOf(changeSet: ChangeSet, results: Results, options: Wanted['options']): Wanted {
  return { changeSet, files: filesOf(wholeChange(changeSet)), ...results, organisation: '', options };
}

/** The base by its name on GitHub, and the branch that belongs to it: one pull request, one base. */
export function onGitHub(wanted: Wanted, { defaultBranch, fullName }: RepositoryState): Wanted {
  const { base, branch } = wanted.changeSet;
  // A checkout that was detached says `HEAD`.
  const named = base.ref.replace(/^refs\/heads\//, '');
  const ref = named === 'HEAD' ? defaultBranch : named;
  const changeSet = { ...wanted.changeSet, base: { ...base, ref }, branch: branchForBase(branch, ref, defaultBranch) };
  return { ...wanted, changeSet, organisation: fullName.split('/')[0] ?? '' };
}

/** Files of a commit as git names them; `undefined` for a removal. */
export function filesOf(
  files: readonly { readonly path: string; readonly mode: string; readonly text: string | null }[],
): ReadonlyMap<string, TreeFile | undefined> {
  return new Map(files.map(({ path, mode, text }) => [path, text === null ? undefined : { mode, sha: blobSha(text) }]));
}

/**
 * Whether the text is the same. Modes are the repository's: a change set never changes that of a file that is there.
 */
export function sameFile(a: TreeFile | undefined, b: TreeFile | undefined): boolean {
  return a?.sha === b?.sha;
}

/**
 * The repository to publish to, as `owner/name`.
 *
 * @param asked the input
 * @param here the repository of the workflow, where it runs on GitHub
 * @throws {Failure} `usage` when the owner is not known; `change-set` when the change set was made for another one.
 */
export function targetOf(changeSet: ChangeSet, asked: string | undefined, here: string | undefined): string {
  const made = partsOf(changeSet.repository);
  const { owner: askedOwner, name } = partsOf(asked ?? changeSet.repository);
  const owner = askedOwner ?? made.owner ?? partsOf(here ?? '').owner;
  if (owner === undefined) {
    throw new Failure('usage', `input \`repository\`: the owner of \`${name}\` is not known`, {
      hint: 'Write `repository: owner/name`.',
    });
  }
  const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
  if (!same(made.name, name) || !same(made.owner ?? owner, owner)) {
    throw new Failure('change-set', `the change set was made for ${changeSet.repository}, not for ${owner}/${name}`, {
      hint: 'Pass the change set that was made for this repository.',
    });
  }
  return `${owner}/${name}`;
}

function partsOf(repository: string): { readonly owner: string | undefined; readonly name: string } {
  const [first = '', second] = repository.split('/');
  return second === undefined ? { owner: undefined, name: first } : { owner: first, name: second };
}
