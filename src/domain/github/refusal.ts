import { Failure } from '../failure.js';

/** Why nothing was published, although everything worked: somebody has to change something first. */
export type RefusalReason =
  | 'credentials'
  | 'permission'
  | 'not-found'
  | 'archived'
  | 'empty'
  | 'protected'
  | 'workflows'
  | 'actions-may-not'
  | 'base-moved'
  | 'base-rewritten'
  | 'people';

/** A refusal that people can resolve, with what they have to do. */
export class Refusal extends Failure {
  constructor(
    readonly reason: RefusalReason,
    message: string,
    hint: string,
    cause?: unknown,
  ) {
    super('github', message, { hint, cause });
  }
}

/** An answer of GitHub that is no success. */
export interface Rejection {
  readonly status: number;
  readonly message: string;
  /** `errors` of a 422, as texts. */
  readonly errors: readonly string[];
  /** The header `x-accepted-github-permissions`: what would have been enough. */
  readonly accepted?: string;
  /** `METHOD /path` with the names of the parameters. */
  readonly route: string;
  readonly repository: string;
}

interface Rule {
  readonly when: (rejection: Rejection) => boolean;
  readonly reason: RefusalReason;
  readonly say: (rejection: Rejection) => readonly [message: string, hint: string];
}

const says =
  (pattern: RegExp) =>
  ({ message, errors }: Rejection): boolean =>
    pattern.test([message, ...errors].join('\n'));

/** In the order in which they are tried: the first that fits speaks. */
const rules: readonly Rule[] = [
  {
    when: ({ status }) => status === 401,
    reason: 'credentials',
    say: () => ['GitHub does not accept the token', 'Check the input `token`: it may be empty, expired or revoked.'],
  },
  {
    when: says(/archived/i),
    reason: 'archived',
    say: ({ repository }) => [
      `${repository} is archived and takes no changes`,
      'Unarchive it, or take it out of the plan.',
    ],
  },
  {
    when: says(/not permitted to create or approve pull requests/i),
    reason: 'actions-may-not',
    say: ({ repository }) => [
      `GitHub Actions may not open pull requests in ${repository}`,
      'Allow it in Settings → Actions → General → Workflow permissions (“Allow GitHub Actions to create and approve pull requests”; the organisation may have to allow it first), or pass an App token as `token`.',
    ],
  },
  {
    when: says(/workflows?`? (?:permission|scope)/i),
    reason: 'workflows',
    say: ({ repository }) => [
      `the token may not push commits that contain workflow files to ${repository}`,
      'The branch would bring workflow changes of its base along. Pass an App token with `workflows: write`, or a personal token with the `workflow` scope.',
    ],
  },
  {
    when: says(/rule violations|protected branch|protected ref|required status check|GH006|GH013/i),
    reason: 'protected',
    say: ({ repository, message }) => [
      `a rule of ${repository} protects the branch: ${oneLine(message)}`,
      'Let the token bypass the rule, or take feature/infra-integration, rollback/infra-integration and pin/infra out of the rule’s pattern.',
    ],
  },
  {
    when: says(/repository is empty/i),
    reason: 'empty',
    say: ({ repository }) => [`${repository} is empty`, 'Push a first commit to its default branch.'],
  },
  { when: ({ status }) => status === 403, reason: 'permission', say: permissionHint },
  {
    when: ({ status, route }) => status === 404 && route === 'GET /repos/{owner}/{repo}',
    reason: 'not-found',
    say: ({ repository }) => [
      `the token does not see ${repository}`,
      'Check the name. The default token sees only the repository it runs in: for another one pass a token, or an App installed there, as `token`.',
    ],
  },
  {
    when: ({ status, route }) => status === 404 && !route.startsWith('GET '),
    reason: 'permission',
    say: permissionHint,
  },
];

/** What a rejected request means for people; `undefined` when it is nothing that they can resolve. */
export function refusalOf(rejection: Rejection): Refusal | undefined {
  const rule = rules.find(({ when }) => when(rejection));
  if (rule === undefined) return undefined;
  const [message, hint] = rule.say(rejection);
  return new Refusal(rule.reason, message, hint);
}

function permissionHint({ repository, message, accepted, route }: Rejection): readonly [string, string] {
  const needed = permissionsFor(route, accepted);
  const yaml = ['permissions:', ...needed.map((permission) => `  ${permission}`)].join('\n');
  return [
    `the token may not do this in ${repository}: ${oneLine(message)} (${route})`,
    `Give the job that publishes these permissions:\n${yaml}\nA fine-grained or App token needs the same for ${repository}; a classic token needs the scope \`repo\`.`,
  ];
}

/** Always all that publishing needs, so that nobody has to come back for the second line. */
function permissionsFor(route: string, accepted: string | undefined): readonly string[] {
  const needed = new Set(['contents: write', 'pull-requests: write']);
  if (/\/issues(\/|$)/.test(route) && accepted?.includes('pull_requests') !== true) needed.add('issues: write');
  for (const permission of accepted?.split(/[;,]/) ?? []) {
    const match = /^\s*(\w+)=write\s*$/.exec(permission);
    if (match?.[1] !== undefined && match[1] !== 'issues') needed.add(`${match[1].replaceAll('_', '-')}: write`);
  }
  return [...needed];
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim().slice(0, 300);
}
