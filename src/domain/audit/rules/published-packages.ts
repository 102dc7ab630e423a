import type { Manifest } from '../../cargo/manifest/manifest.js';
import type { Location } from '../../failure.js';
import { defaultParticipations } from '../../patch/taken-names.js';
import { booleanOf, stringsOf, valueAt, type TomlValue } from '../../toml/document.js';
import { listed } from '../../text/lists.js';
import type { AuditContext } from '../context.js';
import { finding, type Finding } from '../finding.js';
import { formatPlace } from '../places/format-place.js';
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
  const verb = context.crates.length === 1 ? 'is' : 'are';
  const breaks = `${names} ${verb} not from infra: \`cargo publish\` will fail after the integration`;
  const found = defaultParticipations(context).flatMap(({ workspace, packages }) =>
    packages.map((member) => ({ member, publish: publishOf(member, workspace.root) })),
  );
  const named = found.flatMap(({ member, publish }) => (Array.isArray(publish) ? [{ member, publish }] : []));
  const unsaid = found.filter(({ publish }) => publish === 'not said').map(({ member }) => member);
  return [
    ...named.map(({ member, publish }) =>
      finding(publishedPackageRule, {
        message:
          `\`${member.package?.name ?? ''}\` is published to ${listed(publish)}, where ${breaks}, and whoever takes ` +
          'the free names there would be built in place of infra. Publish infra there first, set `publish = false`, ' +
          'or leave the package out.',
        locations: [locateKey(member, 'package', 'publish')],
      }),
    ),
    ...probablyPublished(unsaid, breaks, context),
  ];
}

/** Most packages say nothing and are never published; what publishes them stands elsewhere. */
function probablyPublished(
  [first, ...others]: readonly Manifest[],
  breaks: string,
  context: AuditContext,
): readonly Finding[] {
  const sign = signOfRelease(context);
  if (first === undefined || sign === undefined) return [];
  const more = others.length === 0 ? '' : ` and ${others.length} more packages`;
  return [
    finding(publishedPackageRule, {
      message:
        `${formatPlace(sign)} publishes packages, and \`${first.package?.name ?? ''}\`${more} may go to crates.io, ` +
        `where ${breaks}. Publish infra there first, or set \`publish = false\` in what is never published.`,
      severity: 'note',
      locations: [sign, ...[first, ...others].map((member) => locateKey(member, 'package'))],
    }),
  ];
}

/** The line of a workflow, or the settings of a tool, that publish to crates.io. */
function signOfRelease({ settings }: AuditContext): Location | undefined {
  for (const { path, text } of settings) {
    if (/(^|\/)\.?release-plz\.toml$/.test(path)) return { path, line: 1, column: 1 };
    if (!path.startsWith('.github/workflows/')) continue;
    const lines = text.split('\n').map((line) => line.replace(/(^|\s)#.*$/, ''));
    const index = lines.findIndex((line) => publishes.test(line) && !line.includes('--dry-run'));
    if (index !== -1) return { path, line: index + 1, column: 1 };
  }
  return undefined;
}

const publishes = /\bcargo\s+(?:ws\s+|workspaces\s+|release\b|publish\b)|release-plz\/action|publish-crates@/;

/** The registries that `publish` names, or that it is off; `not said` as in most applications. */
function publishOf({ document }: Manifest, root: Manifest): readonly string[] | 'off' | 'not said' {
  const own = valueAt(document.root, 'package', 'publish');
  const isInherited = own?.kind === 'table' && booleanOf(own.entries.get('workspace')?.value) === true;
  const value: TomlValue | undefined = isInherited
    ? valueAt(root.document.root, 'workspace', 'package', 'publish')
    : own;
  if (value === undefined) return 'not said';
  if (booleanOf(value) === true) return ['crates.io'];
  const names = stringsOf(value) ?? [];
  return names.length === 0 ? 'off' : names;
}
