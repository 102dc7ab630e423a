import { canonicalUrl } from '../cargo/requirement/source.js';
import { infraUrlKind, repositoryOf } from '../infra/infra-url.js';
import type { AuditContext } from './context.js';
import type { Finding } from './finding.js';
import { placeOf } from './manifest-place.js';
import { finding, place } from './rules.js';

/** Critical constraint 1, as far as the manifests of the repository tell: it is not infra itself. */
export function targetIsInfra({
  workspaces,
  plan,
  crates,
  repositoryName,
  infra,
}: Pick<AuditContext, 'workspaces' | 'plan' | 'crates' | 'repositoryName' | 'infra'>): readonly Finding[] {
  const packages = workspaces.flatMap(({ workspace }) =>
    workspace.members.filter((member) => plan.crates.has(member.package?.name ?? '')),
  );
  const [first, ...rest] = packages.map((member) => placeOf(member, 'package', 'name'));
  const isInfra = repositoryName.includes('/')
    ? canonicalUrl(infra.url).endsWith(`/${repositoryName.toLowerCase()}`)
    : repositoryName === repositoryOf(infra.url);
  const root = workspaces[0]?.workspace.root;
  if (first === undefined && !(isInfra && root !== undefined)) return [];
  const names = packages.map((member) => `\`${member.package?.name ?? ''}\``).join(', ');
  const location = first ?? (root && placeOf(root, 'workspace'));
  if (location === undefined) return [];
  return [
    finding('target-is-infra', {
      message:
        first === undefined
          ? `${repositoryName} is the infra workspace itself: it cannot depend on its own crates (critical constraint 1). Choose a target repository.`
          : `${place(first)} defines ${names}, the name of an infra crate: infra would depend on this repository, or two packages share a name (critical constraint 1). Rename the package, or choose a target repository.`,
      crates: crates.map((crate) => crate.name),
      locations: [location, ...rest],
    }),
  ];
}

/** `[patch]` sections that replace infra crates. */
export function patchedInfra({ workspaces, infra }: AuditContext): readonly Finding[] {
  return workspaces.flatMap(({ workspace: { root } }) =>
    root.overrides
      .filter(({ of }) => of !== undefined && infraUrlKind(of, infra) === 'infra')
      .map(({ name, entry }) => {
        const location = root.document.locate(entry.range);
        return finding('infra-patched', {
          message: `${place(location)} patches \`${name}\` of infra: what is built is not what the entries say. Remove the line once the change is in infra.`,
          locations: [location],
        });
      }),
  );
}
