import type { GitHub } from '../ports.js';
import { readsOf } from './github-reads.js';
import { RepositoryRequests } from './github-repository.js';
import { GitHubRequests, type GitHubOptions } from './github-request.js';
import { writesOf } from './github-writes.js';

/** The only caller of GitHub: `@octokit` for the wire, {@link GitHubRequests} for the rules. */
export function createGitHub(options: GitHubOptions): GitHub {
  const requests = new RepositoryRequests(new GitHubRequests(options), options.repository);
  const reads = readsOf(requests);
  const nodeId = (): Promise<string> => requests.once('node id', async () => (await reads.repository()).nodeId);
  return { ...reads, ...writesOf(requests, nodeId) };
}
