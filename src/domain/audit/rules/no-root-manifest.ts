import type { AuditContext } from '../context.js';
import { finding, type Finding } from '../finding.js';
import { locateKey } from '../places/manifest-place.js';
import type { FileRules, Rule } from '../rule.js';

const noRootManifestRule = {
  id: 'no-root-manifest',
  title: 'No Cargo.toml at the root',
  severity: 'note',
  rationale: 'Cargo then has no one workspace: each one that is found below is treated by itself.',
  help: 'Nothing has to be done. Set `manifest-path` to work on one of them only.',
} as const satisfies Rule;

export const noRootManifest = {
  heading: 'Workspace safety',
  needs: 'files',
  rules: [noRootManifestRule],
  check,
} as const satisfies FileRules;

function check({ repository }: AuditContext): readonly Finding[] {
  const [first, ...rest] = repository.workspaces;
  if (first === undefined || repository.files.hasFile('Cargo.toml')) return [];
  const roots = repository.workspaces.map(({ root }) => `\`${root.path}\``).join(', ');
  return [
    finding(noRootManifestRule, {
      message:
        `There is no Cargo.toml at the root of the repository; found ${rest.length + 1}: ${roots}. Each is ` +
        'treated by itself; set `manifest-path` to work on one.',
      locations: [locateKey(first.root, 'package')],
    }),
  ];
}
