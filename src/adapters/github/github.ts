import { Failure } from '../../domain/failure.js';
import type { GitHub, GitHubAccess } from '../../ports/github.js';
import type { BasePorts } from '../../ports/ports.js';
import { readsOf } from './reads.js';
import { RepositoryRequests } from './repository.js';
import { GitHubRequests, type GitHubOptions } from './request.js';
import { writesOf } from './writes.js';

/** The only caller of GitHub: `@octokit` for the wire, {@link GitHubRequests} for the rules. */
export function createGitHub(options: GitHubOptions): GitHub {
  const requests = new RepositoryRequests(new GitHubRequests(options), options.repository);
  const reads = readsOf(requests);
  const nodeId = (): Promise<string> => requests.once('node id', async () => (await reads.repository()).nodeId);
  return { ...reads, ...writesOf(requests, nodeId) };
}

/** Adds GitHub to the ports that all actions have: URLs and the running repository come from the environment. */
export function withGitHub(
  ports: BasePorts,
  { token }: { readonly token?: string },
  environment: NodeJS.ProcessEnv,
): BasePorts & { readonly gitHub: GitHubAccess } {
  const { clock, log, stop } = ports;
  const apiUrl = environment['GITHUB_API_URL'] || 'https://api.github.com';
  const given = token ?? environment['GITHUB_TOKEN'];
  const connect = (repository: string): GitHub => {
    if (!given) {
      throw new Failure('usage', 'input `token` is required', {
        hint: 'Pass `token: ${{ github.token }}` or another token.',
      });
    }
    return createGitHub({ repository, token: given, apiUrl, clock, log, stop });
  };
  const server = (environment['GITHUB_SERVER_URL'] || 'https://github.com').replace(/^.*?:\/\/|\/.*$/g, '');
  return { ...ports, gitHub: { here: environment['GITHUB_REPOSITORY'] || undefined, server, connect } };
}

/** {@link withGitHub} for a part that only looks: with the token of its environment. */
export function withRunToken(
  ports: BasePorts,
  _inputs: unknown,
  environment: NodeJS.ProcessEnv,
): BasePorts & { readonly gitHub: GitHubAccess } {
  return withGitHub(ports, {}, environment);
}
