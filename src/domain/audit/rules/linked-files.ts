import { defaultParticipations } from '../../patch/taken-names.js';
import { linkedFile } from '../../patch/linked-file.js';
import type { AuditContext } from '../context.js';
import { finding, type Finding } from '../finding.js';
import type { FileRules, Rule } from '../rule.js';

const linkedFileRule = {
  id: 'linked-file',
  title: 'A manifest or lockfile is a symbolic link',
  severity: 'error',
  rationale:
    'Cargo follows the link; a change set holds regular files, and writing through a link would change a file that ' +
    'others may use, too.',
  help: 'Put the file itself in the place of the link, or make the entries by hand where it leads to.',
} as const satisfies Rule;

export const linkedFiles = {
  heading: 'Workspace safety',
  needs: 'files',
  rules: [linkedFileRule],
  check,
} as const satisfies FileRules;

/** Those that the integration would edit. Without its lockfile, it is possible still. */
function check(context: AuditContext): readonly Finding[] {
  const edited = defaultParticipations(context).flatMap(({ workspace, packages, inherits }) => [
    ...(inherits ? [workspace.root.path] : []),
    ...packages.map(({ path }) => path),
    ...(workspace.lockfile === undefined ? [] : [workspace.lockfile.path]),
  ]);
  const names = context.crates.map(({ name }) => name);
  return [...new Set(edited)]
    .filter((path) => context.linked.has(path))
    .map((path) => {
      const { message, location } = linkedFile(path);
      const weight = path.endsWith('Cargo.lock') ? ({ severity: 'warning' } as const) : { crates: names };
      return finding(linkedFileRule, { message, ...weight, locations: [location] });
    });
}
