import { canonicalUrl } from '../../cargo/requirement/source.js';
import { repositoryOf } from '../../infra/infra-url.js';
import type { AuditContext } from '../context.js';
import { finding, type Finding } from '../finding.js';
import { formatPlace } from '../places/format-place.js';
import { locateKey } from '../places/manifest-place.js';
import type { FileRules, Rule } from '../rule.js';

const targetIsInfraRule = {
  id: 'target-is-infra',
  title: 'The repository is the infra workspace',
  severity: 'error',
  rationale: 'Dependencies go one way: repositories depend on infra, never the reverse.',
  help: 'Run the audit on a target repository. A package that only has an infra crate’s name needs another name.',
} as const satisfies Rule;

export const targetIsInfra = {
  heading: 'Infra references',
  needs: 'files',
  rules: [targetIsInfraRule],
  check: findTargetIsInfra,
} as const satisfies FileRules;

/** Critical constraint 1, as far as the manifests of the repository tell: it is not infra itself. */
export function findTargetIsInfra({
  workspaces,
  plan,
  crates,
  repositoryName,
  infra,
}: Pick<AuditContext, 'workspaces' | 'plan' | 'crates' | 'repositoryName' | 'infra'>): readonly Finding[] {
  const packages = workspaces.flatMap(({ workspace }) =>
    workspace.members.filter((member) => plan.crates.has(member.package?.name ?? '')),
  );
  const [first, ...rest] = packages.map((member) => locateKey(member, 'package', 'name'));
  const isInfra = repositoryName.includes('/')
    ? canonicalUrl(infra.url).endsWith(`/${repositoryName.toLowerCase()}`)
    : repositoryName === repositoryOf(infra.url);
  const root = workspaces[0]?.workspace.root;
  if (first === undefined && !(isInfra && root !== undefined)) return [];
  const names = packages.map((member) => `\`${member.package?.name ?? ''}\``).join(', ');
  const location = first ?? (root && locateKey(root, 'workspace'));
  if (location === undefined) return [];
  return [
    finding(targetIsInfraRule, {
      message:
        first === undefined
          ? `${repositoryName} is the infra workspace itself: it cannot depend on its own crates. Choose a ` +
            'target repository.'
          : `${formatPlace(first)} defines ${names}, the name of an infra crate: infra would depend on this ` +
            'repository, or two packages share a name. Rename the package, or choose a target repository.',
      crates: crates.map((crate) => crate.name),
      locations: [location, ...rest],
    }),
  ];
}
