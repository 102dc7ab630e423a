import { ownTrailers } from '../../domain/infra/trailers.js';
import { Failure } from '../../domain/failure.js';
import type { NewCommit, TreeFile, WriteOutcome } from '../../domain/github/objects.js';
import { Refusal } from '../../domain/github/refusal.js';
import type { GitHub } from '../../ports/github.js';
import { leftovers, type Branch } from './branch.js';
import type { Step } from './next-step.js';
import { filesOf, sameFile, type Wanted } from './wanted.js';

/** `unneeded`: it turned out that there was nothing to do. */
export type StepOutcome = WriteOutcome | { readonly kind: 'unneeded' } | { readonly kind: 'conflict' };

/** A step that writes. */
export type WritingStep = Exclude<Step, { readonly kind: 'refuse' | 'decline' | 'done' }>;

export async function perform(step: WritingStep, wanted: Wanted, github: GitHub): Promise<StepOutcome> {
  const { branch: name, base } = wanted.changeSet;
  switch (step.kind) {
    case 'create-branch': {
      const { tree } = await github.commit(base.sha);
      const at = await github.entries(tree, [...wanted.files.keys()]);
      return createBranch(name, await writeCommits(wanted, { tree, entries: at, parents: [base.sha] }, github), github);
    }
    case 'advance-branch':
      return github.advanceBranch(name, await writeCommits(wanted, await startOf(step, wanted, github), github));
    case 'merge-base':
      return mergeBase(wanted, github);
    case 'create-pull-request':
      return github.createPullRequest({
        title: step.title,
        body: step.body,
        head: name,
        base: step.base,
        draft: step.draft,
      });
    case 'update-pull-request':
      return github.updatePullRequest(step.number, step.change);
    case 'set-draft':
      return github.setDraft(step.pullRequest, step.draft);
    case 'add-labels':
      return github.addLabels(step.number, [step.label]);
    case 'request-reviewers':
      return requestReviewer(step, wanted, github);
    case 'enable-auto-merge':
      return github.enableAutoMerge(step.pullRequest, step.method);
    case 'comment': {
      const there = (await github.comments(step.number)).some((text) => text.trim() === step.body.trim());
      return there ? { kind: 'unneeded' } : github.addComment(step.number, step.body);
    }
    case 'delete-branch':
      return github.deleteBranch(name, step.head);
    case 'close-pull-request':
      return github.updatePullRequest(step.number, { state: 'closed', body: step.body });
  }
}

/** Where git has no room for the branch, GitHub only says that it did not work. */
async function createBranch(name: string, commit: string, github: GitHub): Promise<StepOutcome> {
  const outcome = await github.createBranch(name, commit);
  if (outcome.kind !== 'look-again' || !(outcome.cause instanceof Refusal && outcome.cause.reason === 'name-taken'))
    return outcome;
  const folders = name
    .split('/')
    .slice(0, -1)
    .map((_, index, parts) => parts.slice(0, index + 1).join('/'));
  const above: string[] = [];
  for (const folder of folders) if ((await github.branch(folder)) !== undefined) above.push(folder);
  const taken = [...above, ...(await github.branchesWith(`${name}/`))][0];
  if (taken === undefined) return outcome;
  throw new Refusal(
    'name-taken',
    `there is a branch ${taken}, so that git has no room for ${name}`,
    `Rename or delete ${taken}, then run again.`,
  );
}

async function requestReviewer(
  { pullRequest, reviewer }: Extract<Step, { readonly kind: 'request-reviewers' }>,
  { organisation }: Pick<Wanted, 'organisation'>,
  github: GitHub,
): Promise<StepOutcome> {
  const [owner = '', team] = reviewer.split('/');
  if (team !== undefined && owner.toLowerCase() !== organisation.toLowerCase())
    throw new Refusal(
      'reviewer',
      `${owner} is another organisation than ${organisation}`,
      `Name a team of ${organisation}.`,
      'caller',
    );
  const isSame = (login: string): boolean => login.toLowerCase() === reviewer.toLowerCase();
  if (isSame(pullRequest.author))
    throw new Refusal(
      'reviewer',
      'the author of a pull request cannot review it',
      'Name somebody else in `reviewers`.',
    );
  const reviewed = await github.reviewed(pullRequest.number);
  return reviewed.some(isSame) ? { kind: 'unneeded' } : github.requestReviewers(pullRequest.number, [reviewer]);
}

async function mergeBase({ changeSet }: Wanted, github: GitHub): Promise<StepOutcome> {
  const trailers = [...ownTrailers(changeSet.commits[0]?.message ?? '')].map(([key, value]) => `${key}: ${value}`);
  const message = `chore: merge ${changeSet.base.ref} into ${changeSet.branch}\n\n${trailers.join('\n')}`;
  const outcome = await github.mergeInto(changeSet.branch, changeSet.base.sha, message);
  return outcome === 'conflict' ? { kind: 'conflict' } : outcome;
}

/** Where new commits begin. */
interface Start {
  readonly tree: string;
  /** The files in question in that tree. */
  readonly entries: ReadonlyMap<string, TreeFile>;
  readonly parents: readonly string[];
  /** Goes into the first commit. */
  readonly first?: ReadonlyMap<string, TreeFile | undefined>;
}

async function startOf(
  { branch, onto }: { readonly branch: Branch; readonly onto: 'branch' | 'branch-and-base' },
  wanted: Wanted,
  github: GitHub,
): Promise<Start> {
  if (onto === 'branch-and-base') {
    // The branch has nothing but ours: its new tree is the base's with the files as they are wanted.
    const { tree } = await github.commit(branch.against);
    return { tree, entries: branch.atBase, parents: [branch.head.sha, branch.against] };
  }
  const first = new Map(leftovers(wanted.files, branch).map((path) => [path, branch.atMergeBase.get(path)]));
  return { tree: branch.head.tree, entries: branch.now, parents: [branch.head.sha], first };
}

/**
 * The change set's commits one after the other; those that would change nothing are left out. @returns the last one.
 */
async function writeCommits(wanted: Wanted, start: Start, github: GitHub): Promise<string> {
  const entries = new Map(start.entries);
  let { tree, parents } = start;
  let extra = new Map(start.first ?? []);
  for (const { message, files } of wanted.changeSet.commits) {
    const changed = new Map(
      [...extra, ...filesOf(files)].flatMap(([path, file]) => {
        const there = entries.get(path);
        if (sameFile(there, file)) return [];
        return [[path, file && { ...file, mode: there?.mode ?? file.mode }] as const];
      }),
    );
    if (changed.size === 0 && parents.length === 1) continue;
    for (const file of files)
      if (file.text !== null && changed.has(file.path)) await writeBlob(file.path, file.text, changed, github);
    if (changed.size > 0) tree = await github.writeTree(tree, changed);
    parents = [await writeCommit({ message, tree, parents }, wanted.options.signOff, github)];
    extra = new Map();
    for (const [path, file] of changed) {
      if (file === undefined) entries.delete(path);
      else entries.set(path, file);
    }
  }
  const [last] = parents;
  if (last === undefined)
    throw new Failure('change-set', 'the change set has no commits', {
      hint: 'Make it again with apply-patch or rollback from the commit that it names as its base.',
    });
  return last;
}

/** Who signs off is whom GitHub takes for the author: a commit that nothing refers to tells. */
async function writeCommit(commit: NewCommit, signOff: boolean, github: GitHub): Promise<string> {
  const sha = await github.writeCommit(commit);
  if (!signOff) return sha;
  const { name, email } = (await github.commit(sha)).author;
  const message = `${commit.message.trimEnd()}\nSigned-off-by: ${name} <${email}>\n`;
  return github.writeCommit({ ...commit, message });
}

/** GitHub names the blob by what it got: another name means that it got something else. */
async function writeBlob(
  path: string,
  text: string,
  files: ReadonlyMap<string, TreeFile | undefined>,
  github: GitHub,
): Promise<void> {
  const sha = await github.writeBlob(text);
  if (sha === files.get(path)?.sha) return;
  throw new Failure('github', `GitHub stored ${path} as ${sha}, which is not the text that was sent`, {
    hint: 'Run again; if it stays, a proxy may change requests.',
  });
}
