import { permissionHint } from './permission-hint.js';
import { saidBy, type RefusalRow, type Rejection } from './refusal.js';

const text =
  (pattern: RegExp, ...statuses: readonly number[]) =>
  (rejection: Rejection): boolean =>
    (statuses.length === 0 || statuses.includes(rejection.status)) &&
    pattern.test([rejection.message, ...rejection.errors].join('\n'));
const on =
  (route: RegExp, when: RefusalRow['when']): RefusalRow['when'] =>
  (rejection) =>
    route.test(rejection.route) && when(rejection);
const status =
  (...known: readonly number[]): RefusalRow['when'] =>
  (rejection) =>
    known.includes(rejection.status);
const any = (): boolean => true;

const labels = /\/labels$/;
const reviewers = /requested_reviewers$/;
const ourBranches = 'feature/infra-integration*, rollback/infra-integration* and pin/infra*';
const certificates = /CERT|SELF_SIGNED|UNABLE_TO_GET_ISSUER|UNABLE_TO_VERIFY|DEPTH_ZERO|ERR_TLS|ERR_SSL/;

const personalTokens = 'Settings → Developer settings → Personal access tokens';
const noStep = 'An App needs no such step.';

/**
 * Every refusal that we know, in the order in which they are tried: the first that fits speaks. Texts are GitHub's
 * own, as its documentation and public reports have them; `test/github-double/refusals.mjs` has each with its source.
 */
export const refusalTable: readonly RefusalRow[] = [
  // What stands between.
  {
    name: 'certificate',
    when: ({ status: answered, code = '' }) => answered === 0 && certificates.test(code),
    again: 'never', blame: 'machine', reason: 'certificate',
    says: ({ apiUrl, message }) => `the certificate of ${apiUrl} is not trusted here: ${message}`,
    hint: 'Set NODE_EXTRA_CA_CERTS on the runner to a file with the certificate of your server or proxy.',
  },
  {
    name: 'proxy',
    when: (rejection) => rejection.status === 407 || (rejection.status === 0 && text(/proxy (?:authentication|response)|\b407\b/i)(rejection)),
    again: 'never', blame: 'machine', reason: 'proxy',
    says: (rejection) => `a proxy on the way to ${rejection.apiUrl} refuses: ${saidBy(rejection)}`,
    hint: 'Check HTTPS_PROXY (user and password) and NO_PROXY on the runner.',
  },
  {
    name: 'no answer', when: status(0), again: 'later', blame: 'github',
    says: ({ apiUrl, message }) => `GitHub could not be reached at ${apiUrl}: ${message}`,
    hint: 'Run again later; githubstatus.com tells about outages.',
  },
  {
    name: 'limit', when: ({ limited }) => limited === true, again: 'later', blame: 'github',
    says: (rejection) => `GitHub answered ${rejection.status} to ${rejection.route}: ${saidBy(rejection)}`,
    hint: 'Run again later: GitHub limits how much one token may ask.',
  },
  {
    name: 'outage', when: ({ status: answered }) => answered >= 500, again: 'later', blame: 'github',
    says: (rejection) => `GitHub answered ${rejection.status} to ${rejection.route}: ${saidBy(rejection)}`,
    hint: 'Run again later; githubstatus.com tells about outages.',
  },
  // The token.
  {
    name: 'credentials', when: status(401), again: 'never', blame: 'token', reason: 'credentials',
    says: () => 'GitHub does not accept the token',
    hint: 'Check the input `token`: it may be empty, expired or revoked.',
  },
  {
    name: 'suspended', when: text(/account (?:was|is|has been) suspended|installation has been suspended/i, 403), again: 'never', blame: 'token', reason: 'credentials',
    says: (rejection) => `GitHub does not accept the token: ${saidBy(rejection)}`,
    hint: 'Unsuspend the App’s installation (organisation → Settings → GitHub Apps), or use the token of another account.',
  },
  {
    name: 'sso', when: (rejection) => rejection.status === 403 && (rejection.sso !== undefined || text(/SAML/)(rejection)), again: 'never', blame: 'token', reason: 'sso',
    says: ({ repository }) => `the organisation of ${repository} wants this token authorised for single sign-on`,
    hint: ({ sso }) => {
      const url = /url=(\S+)/.exec(sso ?? '')?.[1];
      return url === undefined
        ? `Authorise it: its owner → ${personalTokens} → Configure SSO. ${noStep}`
        : `Authorise it within an hour at ${url} (or: its owner → ${personalTokens} → Configure SSO). ${noStep}`;
    },
  },
  {
    name: 'allow-list', when: text(/IP allow list/i, 403), again: 'never', blame: 'settings', reason: 'allow-list',
    says: ({ repository }) => `the IP allow list of ${repository}’s organisation does not have this runner’s address`,
    hint: 'Use a runner whose address is on the list (`runs-on`), or add the address: organisation → Settings → Authentication security → IP allow list.',
  },
  {
    name: 'token-policy', when: text(/forbids access via|lifetime is greater|personal access tokens? (?:\(classic\) )?(?:is|are) (?:forbidden|not allowed)/i, 403), again: 'never', blame: 'settings', reason: 'token-policy',
    says: (rejection) => `the organisation does not take this kind of token: ${saidBy(rejection)}`,
    hint: 'Make a token of the kind and lifetime that its policy allows, or use an App: it has neither limit.',
  },
  // The repository.
  {
    name: 'archived', when: text(/(?:was|is|has been) archived|archived so is read-only/i), again: 'never', blame: 'repository', reason: 'archived',
    says: ({ repository }) => `${repository} is archived and takes no changes`,
    hint: 'Unarchive it, or remove it from the plan.',
  },
  {
    name: 'disabled', when: (rejection) => rejection.status === 451 || text(/repository access blocked|repository (?:has been|is|was) (?:disabled|locked)|(?:DMCA|migrat)/i, 403)(rejection), again: 'never', blame: 'repository', reason: 'disabled',
    says: (rejection) => `${rejection.repository} is disabled: ${saidBy(rejection)}`,
    hint: 'Ask its owner or GitHub Support; remove it from the plan until it is back.',
  },
  {
    name: 'pull requests off', when: text(/pull requests (?:are|is|have been) (?:disabled|restricted|turned off)/i), again: 'never', blame: 'settings', reason: 'disabled',
    says: ({ repository }) => `${repository} takes no pull requests`,
    hint: 'Turn them on in Settings → General → Features.',
  },
  {
    name: 'empty', when: text(/repository is empty/i), again: 'never', blame: 'repository', reason: 'empty',
    says: ({ repository }) => `${repository} is empty`,
    hint: 'Push a first commit to its default branch.',
  },
  {
    name: 'interactions', when: text(/interaction limit|limited to (?:existing users|prior contributors|collaborators)|blocked by (?:the )?(?:repository )?owner|user is blocked/i), again: 'never', blame: 'settings', reason: 'interactions',
    says: (rejection) => `${rejection.repository} does not take this from the token’s account: ${saidBy(rejection)}`,
    hint: 'Lift it in Settings → Moderation options, or use an App: it is a collaborator where it is installed.',
  },
  {
    name: 'not-found', when: on(/^GET \/repos\/\{owner\}\/\{repo\}$/, status(404)), again: 'look', blame: 'token', reason: 'not-found',
    says: ({ repository }) => `the token does not see ${repository}`,
    hint: 'Check the name. The default token sees only the repository it runs in: for another one pass a token, or an App installed there, as `token`.',
  },
  // Auto-merge: its texts name rules, too.
  {
    name: 'auto-merge off', when: text(/auto.?merge is not (?:allowed|enabled)|does not know auto-merge/i), again: 'never', blame: 'settings', reason: 'auto-merge',
    says: ({ repository }) => `${repository} does not allow auto-merge`,
    hint: 'Allow it in Settings → General → Pull Requests (“Allow auto-merge”), or set `auto-merge: false`.',
  },
  {
    name: 'auto-merge needless', when: text(/(?:in )?(?:clean|unstable|has_hooks) status|protected branch rules not configured/i), again: 'never', blame: 'settings', reason: 'auto-merge',
    says: () => 'nothing is required of the pull request, so that there is nothing that auto-merge could wait for',
    hint: 'Require a check or a review for the base branch, or merge the pull request by hand.',
  },
  // Pushes.
  {
    name: 'actions-may-not', when: text(/not permitted to create or approve pull requests/i), again: 'never', blame: 'settings', reason: 'actions-may-not',
    says: ({ repository }) => `GitHub Actions may not open pull requests in ${repository}`,
    hint: 'Allow it in Settings → Actions → General → Workflow permissions (“Allow GitHub Actions to create and approve pull requests”; the organisation may have to allow it first), or use an App token.',
  },
  {
    name: 'workflows', when: (rejection) => text(/workflows?`? (?:permission|scope)/i)(rejection) || (rejection.status < 500 && /workflows=write/.test(rejection.accepted ?? '')), again: 'never', blame: 'token', reason: 'workflows',
    says: ({ repository }) => `the token may not push commits that contain workflow files to ${repository}`,
    hint: 'Run the whole workflow again, so that it starts from the newest commit of the base: a workflow that changed there meanwhile is what comes along. Where that does not help, use a token with `workflows: write` (an App or a fine-grained token; a classic one needs the scope `workflow`): a workflow cannot grant it.',
  },
  {
    name: 'signatures', when: text(/verified signatures?|must be signed|unsigned commit/i), again: 'never', blame: 'token', reason: 'signatures',
    says: ({ repository }) => `a rule of ${repository} wants signed commits, and GitHub does not sign what this token commits`,
    hint: 'Use an App token or the default token: GitHub signs their commits. A personal token’s are never signed.',
  },
  {
    name: 'deletion', when: text(/cannot delete (?:this|a) (?:protected )?(?:branch|ref)|deletions? (?:is|are|being) (?:not allowed|restricted)|refusing to delete/i), again: 'never', blame: 'settings', reason: 'deletion',
    says: (rejection) => `a rule of ${rejection.repository} keeps the branch from being deleted: ${saidBy(rejection)}`,
    hint: `Delete the branch by hand, or exclude ${ourBranches} from the rule “Restrict deletions”.`,
  },
  {
    name: 'merge-queue', when: text(/merge queue/i), again: 'never', blame: 'settings', reason: 'merge-queue',
    says: (rejection) => `a merge queue of ${rejection.repository} is in the way: ${saidBy(rejection)}`,
    hint: `Merge the pull request with “Merge when ready”, and exclude ${ourBranches} from the rule’s pattern where it covers them.`,
  },
  {
    name: 'linear history', when: text(/must not contain merge commits/i), again: 'never', blame: 'settings', reason: 'protected',
    says: ({ repository }) => `a rule of ${repository} takes no merge commits on this branch, and the base has moved on`,
    hint: `Close the pull request, delete its branch and run again; or exclude ${ourBranches} from the rule’s pattern.`,
  },
  {
    name: 'creation', when: text(/creations? being restricted|cannot create ref/i), again: 'never', blame: 'settings', reason: 'protected',
    says: (rejection) => `a rule of ${rejection.repository} does not let the token create the branch: ${saidBy(rejection)}`,
    hint: `Let the token bypass the rule “Restrict creations”, or exclude ${ourBranches} from its pattern.`,
  },
  {
    name: 'metadata', when: text(/(?:branch name|commit message|author email|committer email).*(?:must|does not|doesn't|pattern)/i), again: 'never', blame: 'settings', reason: 'protected',
    says: (rejection) => `a rule of ${rejection.repository} wants other names or messages: ${saidBy(rejection)}`,
    hint: `Let the token bypass the rule, or exclude ${ourBranches} from its pattern.`,
  },
  {
    name: 'protected', when: text(/rule violations|protected branch|protected ref|required status check|GH006|GH013/i), again: 'never', blame: 'settings', reason: 'protected',
    says: (rejection) => `a rule of ${rejection.repository} protects the branch: ${saidBy(rejection)}`,
    hint: `Let the token bypass the rule, or exclude ${ourBranches} from the rule’s pattern.`,
  },
  {
    name: 'name-taken', when: on(/^POST .*\/git\/refs$/, text(/reference update failed|cannot lock ref|directory\/file|conflicts? with (?:an )?existing/i)), again: 'look', blame: 'repository', reason: 'name-taken',
    says: ({ repository }) => `a branch of ${repository} stands where ours has its folder, or below it: git cannot have both`,
    hint: 'Rename the branch `feature`, `rollback` or `pin`, or the one whose name begins with ours and a slash.',
  },
  // What belongs to a pull request.
  {
    name: 'locked', when: text(/(?:issue|conversation|pull request) is locked|locked (?:conversation|issue)/i), again: 'never', blame: 'repository', reason: 'locked',
    says: () => 'the conversation is locked',
    hint: 'Nothing has to be done: only the comment is missing. Unlock the conversation where it matters.',
  },
  {
    name: 'drafts', when: text(/draft pull requests? (?:is|are) not supported|draft.*not (?:supported|available)/i), again: 'never', blame: 'settings', reason: 'drafts',
    says: ({ repository }) => `${repository} has no draft pull requests`,
    hint: 'Nothing has to be done: the plan of a private repository may not have them. Set `draft: false` to hear no more of it.',
  },
  {
    name: 'author reviews', when: on(reviewers, text(/pull request author/i)), again: 'never', blame: 'caller', reason: 'reviewer',
    says: () => 'the author of a pull request cannot review it',
    hint: 'Name somebody else in `reviewers`.',
  },
  {
    name: 'reviewer', when: on(reviewers, status(403, 404, 422)), again: 'never', blame: 'caller', reason: 'reviewer',
    says: (rejection) => saidBy(rejection),
    hint: 'People and teams need write access to the repository. The default token cannot ask a team: that takes an App with `members: read`, or a personal token with `read:org`.',
  },
  {
    name: 'label', when: on(labels, status(403, 404, 422)), again: 'never', blame: 'caller', reason: 'label',
    says: (rejection) => saidBy(rejection),
    hint: 'Create the label first (`gh label create`): `pull-requests: write` can set a label and not create one, `issues: write` can.',
  },
  {
    name: 'too-long', when: text(/is too long/i, 422), again: 'never', blame: 'caller', reason: 'too-long',
    says: (rejection) => `GitHub does not take so long a text: ${saidBy(rejection)}`,
    hint: 'Integrate fewer crates at a time, or report it with this text.',
  },
  // What may be otherwise when one looks again.
  {
    name: 'stands otherwise', when: text(/already exists|does not exist|not a fast.?forward|no commits between|but expected|was modified|merge conflict|head branch was modified/i, 404, 409, 422), again: 'look', blame: 'github',
    says: unexpected,
    hint: 'Run again; if it stays, report it with this text.',
  },
  {
    name: 'permission', when: status(403), again: 'never', blame: 'token', reason: 'permission',
    says: mayNot, hint: permissionHint,
  },
  {
    name: 'permission or gone', when: ({ status: answered, route }) => answered === 404 && !route.startsWith('GET '), again: 'look', blame: 'token', reason: 'permission',
    says: mayNot, hint: permissionHint,
  },
  { name: 'unknown', when: any, again: 'look', blame: 'github', says: unexpected, hint: 'Run again; if it stays, report it with this text.' },
]; // prettier-ignore

function mayNot(rejection: Rejection): string {
  return `the token may not do this in ${rejection.repository}: ${saidBy(rejection)} (${rejection.route})`;
}

function unexpected(rejection: Rejection): string {
  return `GitHub answered ${rejection.status} to ${rejection.route} for ${rejection.repository}: ${saidBy(rejection)}`;
}
