import type { Manifest } from '../../cargo/manifest/manifest.js';
import { defaultParticipations } from '../../patch/taken-names.js';
import { booleanOf, stringsOf, valueAt, type TomlValue } from '../../toml/document.js';
import { listed } from '../../text/lists.js';
import type { AuditContext } from '../context.js';
import { finding, type Finding } from '../finding.js';
import { locateKey } from '../places/manifest-place.js';
import type { FileRules, Rule } from '../rule.js';

const publishedPackageRule = {
  id: 'published-package',
  title: 'A package that is published gets crates that are not',
  severity: 'warning',
  rationale:
    'Publishing drops `git` from a dependency and leaves its `version`: the registry has no such package, so ' +
    'the release fails; and who registers the free name would be built in its place.',
  help:
    'Set `publish = false`, publish the infra crates to that registry first, or leave the package out with the ' +
    'input `members`.',
} as const satisfies Rule;

export const publishedPackages = {
  heading: 'Infra references',
  needs: 'files',
  rules: [publishedPackageRule],
  check,
} as const satisfies FileRules;

function check(context: AuditContext): readonly Finding[] {
  const names = listed(context.crates.map(({ name }) => name));
  return defaultParticipations(context).flatMap(({ workspace, packages }) =>
    packages.flatMap((member) => {
      const registries = registriesOf(member, workspace.root);
      if (registries === undefined) return [];
      return [
        finding(publishedPackageRule, {
          message:
            `\`${member.package?.name ?? ''}\` is published to ${registries}, where ${names} ` +
            `${context.crates.length === 1 ? 'is' : 'are'} not from infra: \`cargo publish\` will fail after ` +
            'the integration, and whoever takes the free names there would be built in place of infra. Publish ' +
            'infra there first, set `publish = false`, or leave the package out.',
          locations: [locateKey(member, 'package', 'publish')],
        }),
      ];
    }),
  );
}

/** The registries that `publish` names; `undefined` where it is off, or nothing is said, as in most applications. */
function registriesOf({ document }: Manifest, root: Manifest): string | undefined {
  const own = valueAt(document.root, 'package', 'publish');
  const isInherited = own?.kind === 'table' && booleanOf(own.entries.get('workspace')?.value) === true;
  const value: TomlValue | undefined = isInherited
    ? valueAt(root.document.root, 'workspace', 'package', 'publish')
    : own;
  if (booleanOf(value) === true) return 'crates.io';
  const names = stringsOf(value) ?? [];
  return names.length === 0 ? undefined : listed(names);
}
