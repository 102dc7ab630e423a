import { Failure } from '../../domain/failure.js';
import type { WriteFacts } from '../../domain/fleet/preflight.js';
import type { WriteProbe } from '../../ports/fleet.js';
import { Field } from './answers.js';
import { repo } from './repository.js';
import { GitHubRequests, type GitHubOptions } from './request.js';

/** What a token may not see is not known, and never said to be an obstacle. */
export function createWriteProbe(options: Omit<GitHubOptions, 'repository'>): WriteProbe {
  return {
    async look(fullName, branch, lockfile): Promise<WriteFacts> {
      const requests = new GitHubRequests({ ...options, repository: fullName });
      const [owner, name] = fullName.split('/');
      const ask = <T>(route: string, more: object, read: (data: Field) => T): Promise<T | undefined> =>
        ifAllowed(
          requests.ask<T | undefined>(
            `GET ${repo}${route}`,
            { owner, repo: name, ...more },
            ({ data }) => read(new Field(data)),
            { missing: () => undefined },
          ),
        );
      const mayPush = await ask('', {}, (data) =>
        data.get('permissions').isNull() ? undefined : data.get('permissions', 'push').boolean(),
      );
      const actionsMayOpenPulls = await ask('/actions/permissions/workflow', {}, (data) =>
        data.get('can_approve_pull_request_reviews').boolean(),
      );
      const branchRules = await ask('/rules/branches/{branch}', { branch, per_page: 100 }, (data) =>
        data.list().map((rule) => rule.get('type').text()),
      );
      const found = await ask('/contents/{path}', { path: lockfile }, () => true);
      return { mayPush, actionsMayOpenPulls, branchRules, hasLockfile: found ?? false };
    },
  };
}

async function ifAllowed<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof Failure && error.code === 'github') return undefined;
    throw error;
  }
}
