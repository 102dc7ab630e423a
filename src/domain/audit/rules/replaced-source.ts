import { parseIfToml, stringOf, valueAt, type TomlTable } from '../../toml/document.js';
import type { AuditContext } from '../context.js';
import { finding, type Finding } from '../finding.js';
import { formatPlace } from '../places/format-place.js';
import type { FileRules, Rule } from '../rule.js';

const replacedSourceRule = {
  id: 'replaced-source',
  title: 'The repository brings its packages along',
  severity: 'warning',
  rationale:
    'Where `.cargo/config.toml` replaces crates.io with a folder, Cargo finds only what is in it. The ' +
    'packages that infra needs are not, so the repository does not resolve before it is filled again; the ' +
    'audit resolves without that file, which is read and not obeyed.',
  help: 'Run `cargo vendor` again after the integration, and commit the folder with it.',
} as const satisfies Rule;

export const replacedSource = {
  heading: 'Resolution',
  needs: 'files',
  rules: [replacedSourceRule],
  check,
} as const satisfies FileRules;

function check({ settings }: AuditContext): readonly Finding[] {
  return settings
    .filter(({ path }) => /\.cargo\/config(\.toml)?$/.test(path))
    .flatMap(({ path, text }) => {
      const document = parseIfToml(text, path);
      const folder = document && folderInPlaceOfCratesIo(document.root);
      if (document === undefined || folder === undefined) return [];
      const at = valueAt(document.root, 'source', 'crates-io');
      const location = document.locate(at?.range ?? 0);
      return [
        finding(replacedSourceRule, {
          message:
            `${formatPlace(location)} replaces crates.io with the folder \`${folder}\`, which does not have ` +
            'what infra needs: after the integration Cargo does not resolve here until you run ' +
            '`cargo vendor` again and commit the folder.',
          locations: [location],
        }),
      ];
    });
}

/** Follows `replace-with` from crates.io to its end; `undefined` where that is no folder. */
function folderInPlaceOfCratesIo(root: TomlTable): string | undefined {
  const seen = new Set<string>();
  for (let name = 'crates-io'; !seen.has(name);) {
    seen.add(name);
    const folder = stringOf(
      valueAt(root, 'source', name, 'directory') ?? valueAt(root, 'source', name, 'local-registry'),
    );
    if (folder !== undefined) return folder;
    name = stringOf(valueAt(root, 'source', name, 'replace-with')) ?? name;
  }
  return undefined;
}
