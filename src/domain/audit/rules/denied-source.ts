import { canonicalUrl } from '../../cargo/requirement/source.js';
import { parseIfToml, stringOf, stringsOf, valueAt, type TomlDocument } from '../../toml/document.js';
import type { AuditContext } from '../context.js';
import { finding, type Finding } from '../finding.js';
import type { FileRules, Rule } from '../rule.js';

const deniedSourceRule = {
  id: 'denied-source',
  title: 'cargo-deny refuses the infra repository',
  severity: 'note',
  rationale:
    '`unknown-git = "deny"` in deny.toml lets `cargo deny check sources` fail for every git source that is not listed.',
  help: 'Add the infra repository to `allow-git` of `[sources]` together with the integration.',
} as const satisfies Rule;

export const deniedSource = {
  heading: 'Infra references',
  needs: 'files',
  rules: [deniedSourceRule],
  check,
} as const satisfies FileRules;

function check({ settings, infra }: AuditContext): readonly Finding[] {
  return settings
    .filter(({ path }) => path.endsWith('deny.toml'))
    .flatMap(({ path, text }) => {
      const document = parseIfToml(text, path);
      if (document === undefined || stringOf(valueAt(document.root, 'sources', 'unknown-git')) !== 'deny') return [];
      if (isAllowed(document, infra.url)) return [];
      const at = valueAt(document.root, 'sources', 'allow-git') ?? valueAt(document.root, 'sources', 'unknown-git');
      return [
        finding(deniedSourceRule, {
          message:
            `${path} denies git sources that it does not list, so \`cargo deny check sources\` will fail after ` +
            `the integration: add \`"${infra.url}"\` to \`allow-git\` in \`[sources]\`.`,
          locations: [document.locate(at?.range ?? 0)],
        }),
      ];
    });
}

function isAllowed({ root }: TomlDocument, url: string): boolean {
  const urls = stringsOf(valueAt(root, 'sources', 'allow-git')) ?? [];
  if (urls.some((one) => canonicalUrl(one) === canonicalUrl(url))) return true;
  const [, host = '', owner = ''] = /^[a-z+]+:\/\/(?:[^/@]*@)?([^/]+)\/([^/]+)\//i.exec(url) ?? [];
  const owners = stringsOf(valueAt(root, 'sources', 'allow-org', host.replace(/\.(com|org)$/, ''))) ?? [];
  return owners.some((one) => one.toLowerCase() === owner.toLowerCase());
}
