import type { Workspace } from '../../cargo/workspace/workspace.js';
import { valueAt } from '../../toml/document.js';
import { finding, type Finding } from '../finding.js';
import { formatPlace } from '../places/format-place.js';
import { addFirstKey, locateKey, replace } from '../places/manifest-place.js';
import type { FileRules, Rule } from '../rule.js';

const oldResolverRule = {
  id: 'old-resolver',
  title: 'The workspace uses resolver 1',
  severity: 'warning',
  rationale:
    'Resolver 1 unifies the features of normal, dev and build dependencies and of all targets: infra ' +
    'features can leak into builds that do not want them. A virtual workspace without `resolver` has it ' +
    'whatever the edition of its members.',
  help:
    'Add `resolver = "2"` to `[workspace]` and run your tests: it changes which features are on, so it is ' +
    'never done silently. `fix: old-resolver` does it.',
  fixable: true,
} as const satisfies Rule;

export const oldResolver = {
  heading: 'Workspace safety',
  needs: 'files',
  rules: [oldResolverRule],
  check: ({ workspaces }) => workspaces.flatMap(({ workspace }) => findingsOf(workspace)),
} as const satisfies FileRules;

function findingsOf(workspace: Workspace): readonly Finding[] {
  const { root, resolver } = workspace;
  if (resolver.version !== '1' || (!workspace.declared && workspace.root.package?.edition === undefined)) return [];
  const owner = root.workspace === undefined ? 'package' : 'workspace';
  const written = valueAt(root.document.root, owner, 'resolver');
  const edit = written === undefined ? addFirstKey(root, 'resolver = "2"', owner) : replace(root, written.range, '"2"');
  const location = locateKey(root, owner, 'resolver');
  const found = resolver.written
    ? `${formatPlace(location)} sets \`resolver = "1"\``
    : `${formatPlace(location)} does not say which resolver it wants, so Cargo takes resolver ` +
      `1${workspace.virtual ? ', whatever the edition of the members' : ''}`;
  return [
    finding(oldResolverRule, {
      message:
        `${found}; the plan asks for \`resolver = "2"\`. It changes which features are on, so it is not set ` +
        'without you: run apply-patch with `fix: old-resolver`, then your tests.',
      locations: [location],
      ...(edit && { fix: { title: 'Set `resolver = "2"`', edits: [edit] } }),
    }),
  ];
}
