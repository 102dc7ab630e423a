import { keepLockfileFormat } from '../../cargo/lockfile/lockfile-format.js';
import { lockfileDelta, packagesIn } from '../../cargo/lockfile/lockfile-delta.js';
import { count } from '../../report/markdown.js';
import type { CargoAnswer, WorkspaceAnswer } from '../cargo-answer.js';
import { finding, type Finding } from '../finding.js';
import type { CargoRules, Rule } from '../rule.js';

const lockfileOutOfDateRule = {
  id: 'lockfile-out-of-date',
  title: 'A lockfile does not fit the manifests',
  severity: 'note',
  rationale:
    'Somebody edited a manifest without the lockfile: a build with `--locked` fails, with infra or without. What ' +
    'infra changes is told against the lockfile that Cargo makes of it.',
  help:
    'Nothing: apply-patch brings it in line in a commit of its own, before the integration’s. Or run ' +
    '`cargo metadata` and commit Cargo.lock.',
} as const satisfies Rule;

export const lockfileOutOfDate = {
  heading: 'Resolution',
  needs: 'cargo',
  rules: [lockfileOutOfDateRule],
  check: ({ workspaces }: CargoAnswer) => workspaces.flatMap(check),
} as const satisfies CargoRules;

function check({ workspace, before }: WorkspaceAnswer): readonly Finding[] {
  const { lockfile } = workspace;
  if (lockfile === undefined || before.kind === 'failed') return [];
  const inLine = keepLockfileFormat(lockfile.text, before.lockfile);
  if (inLine === lockfile.text) return [];
  const packages = packagesIn(lockfileDelta(lockfile.text, inLine));
  const size = packages === 0 ? '' : `, by ${count(packages, 'package')}`;
  return [
    finding(lockfileOutOfDateRule, {
      message:
        `${lockfile.path} does not fit the manifests${size}: \`cargo metadata --locked\` fails without infra, too. ` +
        'It is brought in line in a commit of its own, before the integration’s; none of it is counted as infra’s.',
      locations: [{ path: lockfile.path, line: 1, column: 1 }],
    }),
  ];
}
