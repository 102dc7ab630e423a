import type { Manifest } from '../cargo/manifest/manifest.js';
import { missingTargets, type ExpectedTarget } from '../cargo/manifest/targets.js';
import type { AuditContext } from './context.js';
import type { Finding } from './finding.js';
import { placeOf } from './manifest-place.js';
import { finding, place } from './rules.js';

/** Targets that a manifest names and whose file is not there. */
export function namedTargets({ workspaces, repository: { files } }: AuditContext): readonly Finding[] {
  return workspaces.flatMap(({ workspace }) =>
    workspace.members.flatMap((member) => missingTargets(member, files).map((target) => missingTarget(member, target))),
  );
}

function missingTarget(member: Manifest, target: ExpectedTarget): Finding {
  const location = target.entry === undefined ? placeOf(member, 'package') : member.document.locate(target.entry.range);
  const kind = target.kind === 'custom-build' ? 'build script' : target.kind;
  const path = member.folder === '.' ? target.path : `${member.folder}/${target.path}`;
  return finding('missing-target', {
    message: `${place(location)} names the ${kind} \`${target.name}\`, and there is no ${path}. \`cargo check\` refuses the package, with infra or without: add the file, correct \`path\`, or remove the section.`,
    locations: [location],
  });
}
