import type { InputReader } from '../../domain/inputs/reader.js';

export interface OpenPullRequestInputs {
  readonly changeSet: string;
  readonly changeSetDigest?: string;
  /** Files (`….json`) and folders. */
  readonly results: readonly string[];
  readonly token?: string;
  /** `owner/name`, or the name alone where the owner is the one of the running repository. */
  readonly repository?: string;
  readonly labels: readonly string[];
  /** Logins, and teams as `org/team`. */
  readonly reviewers: readonly string[];
  readonly draft: boolean;
  readonly autoMerge: boolean;
  /** Commits get a `Signed-off-by` trailer of whoever GitHub takes for their author. */
  readonly signOff: boolean;
  /** What becomes of a change whose pull request a person closed without merging it. */
  readonly closedPullRequest: 'respect' | 'reopen';
  readonly dryRun: boolean;
  readonly workingDirectory?: never;
}

export function readInputs(reader: InputReader): OpenPullRequestInputs {
  const changeSetDigest = reader.text('change-set-digest');
  if (changeSetDigest !== undefined && !/^[0-9a-f]{64}$/i.test(changeSetDigest)) {
    reader.problem('change-set-digest', `\`${changeSetDigest}\` is not a sha256 (64 hexadecimal digits)`);
  }
  const repository = reader.text('repository');
  if (repository !== undefined && !/^([\w.-]+\/)?[\w.-]+$/.test(repository)) {
    reader.problem('repository', `\`${repository}\` is not a repository; write \`owner/name\` or \`name\``);
  }
  const reviewers = (reader.words('reviewers') ?? []).map((reviewer) => reviewer.replace(/^@/, ''));
  for (const reviewer of reviewers) {
    if (!/^([\w.-]+\/)?[\w.[\]-]+$/.test(reviewer)) {
      reader.problem('reviewers', `\`${reviewer}\` is not a reviewer; write a login, or a team as \`org/team\``);
    }
  }
  const labels = linesOf(reader.text('labels'));
  for (const label of labels)
    if (label.length > 50) reader.problem('labels', `\`${label}\` is longer than 50 characters`);
  const token = reader.text('token');
  // What HTTP does not take would be in its error: a token is told by nothing that it holds.
  if (token !== undefined && !/^[!-~]+$/.test(token))
    reader.problem('token', 'is not a token: it has spaces, line breaks or letters outside of ASCII');
  return {
    changeSet: reader.required('change-set'),
    results: linesOf(reader.text('results')),
    labels,
    reviewers: [...new Set(reviewers)],
    draft: reader.boolean('draft', false),
    autoMerge: reader.boolean('auto-merge', false),
    signOff: reader.boolean('sign-off', false),
    closedPullRequest: reader.choice('closed-pull-request', ['respect', 'reopen'], 'respect'),
    dryRun: reader.boolean('dry-run', false),
    ...(changeSetDigest !== undefined && { changeSetDigest }),
    ...(repository !== undefined && { repository }),
    ...(token !== undefined && { token }),
  };
}

/** Labels and paths may have spaces: only commas and new lines separate them. */
function linesOf(text: string | undefined): readonly string[] {
  const lines = (text ?? '').split(/[,\n]/).map((line) => line.trim());
  return [...new Set(lines.filter((line) => line !== ''))];
}
