import type { Manifest } from '../../cargo/manifest/manifest.js';
import { missingTargets, type ExpectedTarget } from '../../cargo/manifest/targets.js';
import type { AuditContext } from '../context.js';
import { finding, type Finding } from '../finding.js';
import { formatPlace } from '../places/format-place.js';
import { locateKey } from '../places/manifest-place.js';
import type { FileRules, Rule } from '../rule.js';

const missingTargetRule = {
  id: 'missing-target',
  title: 'A target that the manifest names has no file',
  severity: 'warning',
  rationale:
    '`cargo check` refuses the package, with infra or without. It is a warning because the dependency graph ' +
    'can still be resolved: the smoke test will call the repository already broken.',
  help: 'Add the file, correct `path`, or remove the section.',
} as const satisfies Rule;

export const missingTarget = {
  heading: 'Workspace safety',
  needs: 'files',
  rules: [missingTargetRule],
  check,
} as const satisfies FileRules;

function check({ workspaces, repository: { files } }: AuditContext): readonly Finding[] {
  return workspaces.flatMap(({ workspace }) =>
    workspace.members.flatMap((member) => missingTargets(member, files).map((target) => findingFor(member, target))),
  );
}

function findingFor(member: Manifest, target: ExpectedTarget): Finding {
  const location =
    target.entry === undefined ? locateKey(member, 'package') : member.document.locate(target.entry.range);
  const kind = target.kind === 'custom-build' ? 'build script' : target.kind;
  const path = member.folder === '.' ? target.path : `${member.folder}/${target.path}`;
  return finding(missingTargetRule, {
    message:
      `${formatPlace(location)} names the ${kind} \`${target.name}\`, and there is no ${path}. \`cargo check\` ` +
      'refuses the package, with infra or without: add the file, correct `path`, or remove the section.',
    locations: [location],
  });
}
