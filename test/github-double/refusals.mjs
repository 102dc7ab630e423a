import { Refusal } from './answers.mjs';

/**
 * GitHub's refusals word for word, each with where it was seen. `row` is the row of
 * `src/domain/github/refusal-table.ts` that speaks for it, `on` the request that meets it.
 *
 * @typedef {object} KnownRefusal
 * @property {string} name
 * @property {string} row
 * @property {string} on a route, or `mutation NAME`
 * @property {number} status
 * @property {string} message
 * @property {unknown[]} [errors]
 * @property {Record<string, string>} [headers]
 * @property {string} source
 */

const repo = '/repos/{owner}/{repo}';
const [refs, pulls] = [`POST ${repo}/git/refs`, `POST ${repo}/pulls`];
const [comments, labels] = [`POST ${repo}/issues/{issue_number}/comments`, `POST ${repo}/issues/{issue_number}/labels`];
const reviewers = `POST ${repo}/pulls/{pull_number}/requested_reviewers`;
const violations = (rule) => `Repository rule violations found\n\n${rule}\n\n`;
const docs = 'https://docs.github.com/en';
const rulesets = `${docs}/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets`;

/** @type {readonly KnownRefusal[]} */
export const refusals = [
  { name: 'credentials', row: 'credentials', on: `GET ${repo}`, status: 401, message: 'Bad credentials', source: `${docs}/rest/authentication/authenticating-to-the-rest-api` },
  { name: 'suspended account', row: 'suspended', on: `GET ${repo}`, status: 403, message: 'Sorry. Your account was suspended', source: `${docs}/site-policy/github-terms/github-terms-of-service` },
  { name: 'suspended installation', row: 'suspended', on: `GET ${repo}`, status: 403, message: 'This installation has been suspended', source: `${docs}/apps/maintaining-github-apps/suspending-a-github-app-installation` },
  { name: 'sso', row: 'sso', on: `GET ${repo}`, status: 403, message: 'Resource protected by organization SAML enforcement. You must grant your Personal Access token access to this organization.', headers: { 'x-github-sso': 'required; url=https://github.com/orgs/octo-org/sso?authorization_request=AZSC' }, source: 'https://docs.github.com/en/rest/authentication/authenticating-to-the-rest-api#personal-access-tokens-and-saml-sso' },
  { name: 'allow list', row: 'allow-list', on: `GET ${repo}`, status: 403, message: 'Although you appear to have the correct authorization credentials, the `octo-org` organization has an IP allow list enabled, and your IP address is not permitted to access this resource.', source: 'https://github.com/gr2m/octokit-plugin-create-pull-request/issues/67' },
  { name: 'classic tokens', row: 'token-policy', on: `GET ${repo}`, status: 403, message: '`octo-org` forbids access via a personal access token (classic). Please use a GitHub App, OAuth App, or a personal access token with fine-grained permissions.', source: 'https://github.com/aquasecurity/trivy/issues/10567' },
  { name: 'lifetime', row: 'token-policy', on: `GET ${repo}`, status: 403, message: "The 'octo-org' organization forbids access via a fine-grained personal access tokens if the token's lifetime is greater than 366 days.", source: 'https://github.com/databricks/cli/pull/2702' },
  { name: 'not-found', row: 'not-found', on: `GET ${repo}`, status: 404, message: 'Not Found', source: `${docs}/rest/using-the-rest-api/troubleshooting-the-rest-api` },
  { name: 'archived', row: 'archived', on: `POST ${repo}/git/blobs`, status: 403, message: 'Repository was archived so is read-only.', source: `${docs}/repositories/archiving-a-github-repository/archiving-repositories` },
  { name: 'blocked', row: 'disabled', on: `GET ${repo}`, status: 403, message: 'Repository access blocked', source: `${docs}/rest/repos/repos#get-a-repository` },
  { name: 'dmca', row: 'disabled', on: `GET ${repo}`, status: 451, message: 'Repository access blocked', source: 'https://github.blog/changelog/2016-03-17-the-451-status-code-is-now-supported' },
  { name: 'pull requests off', row: 'pull requests off', on: pulls, status: 403, message: 'Pull requests are disabled for this repository.', source: `${docs}/repositories/managing-your-repositorys-settings-and-features/enabling-features-for-your-repository/disabling-pull-requests` },
  { name: 'empty', row: 'empty', on: `GET ${repo}/git/ref/{ref}`, status: 409, message: 'Git Repository is empty.', source: `${docs}/rest/git/refs` },
  { name: 'interactions', row: 'interactions', on: pulls, status: 403, message: 'An owner of this repository has limited the ability to open a pull request to users that are collaborators; interactions are limited to collaborators.', source: `${docs}/communities/moderating-comments-and-conversations/limiting-interactions-in-your-repository` },
  { name: 'actions-may-not', row: 'actions-may-not', on: pulls, status: 403, message: 'GitHub Actions is not permitted to create or approve pull requests.', source: `${docs}/repositories/managing-your-repositorys-settings-and-features/enabling-features-for-your-repository/managing-github-actions-settings-for-a-repository` },
  { name: 'workflows', row: 'workflows', on: refs, status: 422, message: 'refusing to allow a GitHub App to create or update workflow `.github/workflows/ci.yml` without `workflows` permission', source: 'https://github.com/juherr/awesome-ev-charging/pull/50' },
  { name: 'workflows by header', row: 'workflows', on: refs, status: 403, message: 'Resource not accessible by integration', headers: { 'x-accepted-github-permissions': 'contents=write; contents=write,workflows=write' }, source: 'https://github.com/vercel/next.js/pull/94596' },
  { name: 'signatures', row: 'signatures', on: refs, status: 422, message: violations('Commits must have verified signatures.'), source: rulesets },
  { name: 'deletion', row: 'deletion', on: 'mutation updateRefs', status: 422, message: violations('Cannot delete this branch'), source: 'https://github.com/WordPress/WordPress-Coding-Standards/issues/2751' },
  { name: 'deletion of a protected branch', row: 'deletion', on: 'mutation updateRefs', status: 422, message: 'Cannot delete this protected branch', source: 'https://github.com/open-telemetry/community/issues/2696' },
  { name: 'merge queue branch', row: 'merge-queue', on: refs, status: 422, message: violations('Changes must be made through the merge queue'), source: rulesets },
  { name: 'merge queue', row: 'merge-queue', on: 'mutation enablePullRequestAutoMerge', status: 422, message: 'The merge strategy for main is set by the merge queue', source: `${docs}/repositories/configuring-branches-and-merges-in-your-repository/configuring-pull-request-merges/managing-a-merge-queue` },
  { name: 'linear history', row: 'linear history', on: refs, status: 422, message: violations('This branch must not contain merge commits.'), source: rulesets },
  { name: 'creation', row: 'creation', on: refs, status: 422, message: violations('Cannot create ref due to creations being restricted.'), source: 'https://github.com/opensearch-project/.github/issues/616' },
  { name: 'branch name', row: 'metadata', on: refs, status: 422, message: violations('Branch name must match a given regex pattern: ^(topic|bug)/'), source: rulesets },
  { name: 'commit message', row: 'metadata', on: refs, status: 422, message: violations('Commit message must match a given regex pattern: ^JIRA-\\d+'), source: rulesets },
  { name: 'protected', row: 'protected', on: refs, status: 422, message: violations('Cannot update this protected ref.'), source: rulesets },
  { name: 'through a pull request', row: 'protected', on: refs, status: 422, message: violations('Changes must be made through a pull request.'), source: rulesets },
  { name: 'status checks', row: 'protected', on: refs, status: 422, message: violations('Required status check "build" is expected.'), source: rulesets },
  { name: 'name-taken', row: 'name-taken', on: refs, status: 422, message: 'Reference update failed', source: 'https://github.com/googleapis/release-please/issues/1024' },
  { name: 'locked', row: 'locked', on: comments, status: 403, message: 'Unable to create comment because issue is locked.', source: 'https://github.com/renovatebot/renovate/issues/6215' },
  { name: 'drafts', row: 'drafts', on: pulls, status: 422, message: 'Draft pull requests are not supported in this repository.', source: `${docs}/pull-requests/collaborating-with-pull-requests/proposing-changes-to-your-work-with-pull-requests/about-pull-requests#draft-pull-requests` },
  { name: 'auto-merge off', row: 'auto-merge off', on: 'mutation enablePullRequestAutoMerge', status: 422, message: 'Pull request Auto merge is not allowed for this repository', source: 'https://github.com/peter-evans/enable-pull-request-automerge#readme' },
  { name: 'auto-merge needless', row: 'auto-merge needless', on: 'mutation enablePullRequestAutoMerge', status: 422, message: 'Pull request Pull request is in clean status', source: 'https://github.com/peter-evans/enable-pull-request-automerge/issues/343' },
  { name: 'auto-merge without rules', row: 'auto-merge needless', on: 'mutation enablePullRequestAutoMerge', status: 422, message: 'Pull request Protected branch rules not configured for this branch', source: 'https://github.com/peter-evans/enable-pull-request-automerge#readme' },
  { name: 'author reviews', row: 'author reviews', on: reviewers, status: 422, message: 'Review cannot be requested from pull request author.', source: 'https://github.com/Madrapps/add-reviewers/issues/5' },
  { name: 'reviewer', row: 'reviewer', on: reviewers, status: 422, message: 'Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a collaborator of the octo-org/sample repository.', source: 'https://github.com/peter-evans/create-pull-request/issues/1835' },
  { name: 'team', row: 'reviewer', on: reviewers, status: 422, message: "Could not resolve to a node with the global id of 'T_kwDO'.", source: 'https://github.com/actions/github-script/issues/572' },
  { name: 'label', row: 'label', on: labels, status: 403, message: 'You do not have permission to create labels on this repository.', errors: [{ resource: 'Repository', field: 'label', code: 'unauthorized' }], source: 'https://github.com/actions/labeler/issues/870' },
  { name: 'too-long', row: 'too-long', on: pulls, status: 422, message: 'Validation Failed', errors: [{ resource: 'PullRequest', code: 'custom', message: 'body is too long (maximum is 65536 characters)' }], source: `${docs}/rest/pulls/pulls#create-a-pull-request` },
  { name: 'secondary limit', row: 'limit', on: `GET ${repo}`, status: 403, message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.', source: `${docs}/rest/using-the-rest-api/rate-limits-for-the-rest-api` },
  { name: 'abuse', row: 'limit', on: `GET ${repo}`, status: 403, message: 'You have triggered an abuse detection mechanism. Please wait a few minutes before you try again.', source: 'https://github.com/peter-evans/create-pull-request/issues/855' },
  { name: 'primary limit', row: 'limit', on: `GET ${repo}`, status: 429, message: 'API rate limit exceeded for installation ID 1.', source: `${docs}/rest/using-the-rest-api/rate-limits-for-the-rest-api` },
  { name: 'outage', row: 'outage', on: `GET ${repo}`, status: 502, message: 'Server Error', source: 'https://www.githubstatus.com' },
  { name: 'exists', row: 'stands otherwise', on: refs, status: 422, message: 'Reference already exists', source: `${docs}/rest/git/refs#create-a-reference` },
  { name: 'permission', row: 'permission', on: `POST ${repo}/git/blobs`, status: 403, message: 'Resource not accessible by integration', source: `${docs}/rest/using-the-rest-api/troubleshooting-the-rest-api#resource-not-accessible` },
  { name: 'permission of a classic token', row: 'permission or gone', on: `POST ${repo}/git/blobs`, status: 404, message: 'Not Found', source: `${docs}/rest/using-the-rest-api/troubleshooting-the-rest-api` },
  { name: 'unknown', row: 'unknown', on: `POST ${repo}/git/trees`, status: 422, message: 'Something that nobody has seen', source: 'an answer of tomorrow' },
]; // prettier-ignore

/** A refusal as an error for a route. @param {string} name */
export function known(name) {
  const found = refusals.find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`no refusal is called ${name}`);
  return new Refusal(found.status, found.message, found.errors, found.headers);
}
