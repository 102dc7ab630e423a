import type { Rejection } from './refusal.js';

/** The keys that `permissions:` of a workflow has (docs.github.com, "Workflow syntax", `permissions`). */
const workflowKeys = new Set([
  'actions', 'artifact-metadata', 'attestations', 'checks', 'contents', 'deployments', 'discussions', 'id-token', 'issues', 'models', 'packages', 'pages',
  'pull-requests', 'repository-projects', 'security-events', 'statuses',
]); // prettier-ignore

/**
 * What a token needs so that the request is let through: always all that publishing needs, so that nobody has to come
 * back for the second line. A permission that a workflow cannot grant is never written as if it could.
 */
export function permissionHint({ route, accepted, repository }: Rejection): string {
  const wanted = permissionsFor(route, accepted);
  const granted = wanted.filter((name) => workflowKeys.has(name)).map((name) => `${name}: write`);
  const others = wanted.filter((name) => !workflowKeys.has(name)).map((name) => `\`${name}: write\``);
  const yaml = ['permissions:', ...granted.map((line) => `  ${line}`)].join('\n');
  const more =
    others.length === 0
      ? ''
      : ` Besides, it needs ${others.join(' and ')}, which only an App or a fine-grained token can have: no ` +
        'workflow can grant it.';
  return (
    `Give the job that publishes these permissions:\n${yaml}\nA fine-grained or App token needs the same for ` +
    `${repository}; a classic token needs the scope \`repo\`.${more}`
  );
}

function permissionsFor(route: string, accepted: string | undefined): readonly string[] {
  const needed = new Set(['contents', 'pull-requests']);
  if (/\/issues(\/|$)/.test(route) && accepted?.includes('pull_requests') !== true) needed.add('issues');
  for (const permission of accepted?.split(/[;,]/) ?? []) {
    const match = /^\s*(\w+)=write\s*$/.exec(permission);
    if (match?.[1] !== undefined && match[1] !== 'issues') needed.add(match[1].replaceAll('_', '-'));
  }
  return [...needed];
}
