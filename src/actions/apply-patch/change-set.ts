import { allowedFile } from '../../domain/infra/own-files.js';
import { scopedBranch } from '../../domain/change-set/branch-name.js';
import { integrationBranch, type ChangeSet } from '../../domain/change-set/change-set.js';
import { commitChangeOf } from '../../domain/change-set/write.js';
import {
  dependenciesMessage,
  documentationMessage,
  facadeMessage,
  lockfileMessage,
  pullRequestBody,
  pullRequestTitle,
  type PullRequestFacts,
} from '../../domain/docs/pull-request.js';
import type { StagedChange } from '../../flows/compare-with-head.js';

/**
 * The change as commits: what had to be put right first, then dependencies, code and documents apart (docs/plan.md,
 * 14.2).
 *
 * @param scope the part of the repository that it covers; empty for all of it
 * @param isChanged `false` where the working tree has everything: then there is nothing to publish.
 */
export function changeSetOf(
  facts: PullRequestFacts,
  commitment: StagedChange,
  repository: string,
  scope: string,
  isChanged: boolean,
): ChangeSet {
  const kindOf = (path: string): 'document' | 'facade' | 'dependency' => {
    const kind = allowedFile(path)?.kind;
    return kind === 'document' || kind === 'facade' ? kind : 'dependency';
  };
  const messages = [
    ['dependency', dependenciesMessage(facts)],
    ['facade', facadeMessage(facts)],
    ['document', documentationMessage(facts)],
  ] as const;
  const all = isChanged ? commitment.files : [];
  const preparation = all.flatMap((file) => (file.prepared === undefined ? [] : [{ ...file, after: file.prepared }]));
  const rest = all.map((file) => ({ ...file, before: file.prepared ?? file.before }));
  const commits = [
    commitChangeOf(lockfileMessage(facts.preparation), preparation) ?? [],
    ...messages.map(([kind, message]) => {
      const files = rest.filter(({ path }) => kindOf(path) === kind);
      return commitChangeOf(message, files) ?? [];
    }),
  ].flat();
  return {
    version: 1,
    action: commits.length === 0 ? 'none' : 'commit',
    repository,
    base: commitment.base,
    branch: scopedBranch(integrationBranch, scope),
    title: pullRequestTitle(facts),
    body: pullRequestBody(facts),
    commits,
  };
}
