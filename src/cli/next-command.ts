import { quoted } from './examples.js';

/** A run as the sentence about what comes next needs it. */
export interface Finished {
  readonly action: string;
  readonly inputs: ReadonlyMap<string, string>;
  readonly outputs: ReadonlyMap<string, string>;
  readonly exitCode: number;
}

/** What people run next, each with a comment; nothing after a failure, which says itself what to do. */
export function nextCommands({ action, inputs, outputs, exitCode }: Finished, program: string): readonly string[] {
  if (exitCode !== 0 || inputs.get('dry-run') === 'true') return [];
  const folder = inputs.get('working-directory') || '.';
  const repository = inputs.get('repository') ?? '';
  const same = ['repository', 'crates', 'plan', 'infra-url', 'infra-ref', 'manifest-path'].flatMap((name) => {
    const value = inputs.get(name);
    return value ? [`--${name}`, value] : [];
  });
  const run = (name: string, ...args: readonly string[]): string =>
    `${program} ${quoted([name, ...args, '--working-directory', folder])}`;
  const publish = (): string =>
    `${program} ` +
    quoted([
      'open-pull-request',
      '--change-set',
      outputs.get('change-set') ?? '',
      '--change-set-digest',
      outputs.get('change-set-digest') ?? '',
      '--repository',
      repository.includes('/') ? repository : 'OWNER/NAME',
    ]);
  const look = `git -C ${quoted([folder])} diff`;
  const operation = outputs.get('operation') ?? '';
  switch (action) {
    case 'audit-deps':
      return [comment(run('integrate', ...same), 'put the crates in')];
    case 'apply-patch':
      return ['created', 'updated'].includes(operation)
        ? [comment(look, 'read the change'), comment(run('smoke-test', ...same), 'build and test it')]
        : [];
    case 'integrate':
      return outputs.get('verdict') === 'integrated'
        ? [
            comment(look, 'read the change'),
            comment(publish(), 'open the pull request'),
            comment(run('rollback', '--mode', 'quick'), 'discard it'),
          ]
        : [];
    case 'rollback':
      return ['reverted', 'removed', 'pinned', 'unpinned'].includes(operation)
        ? [comment(look, 'read the change'), comment(publish(), 'open the pull request')]
        : [];
    default:
      return [];
  }
}

function comment(command: string, purpose: string): string {
  return `${command}  # ${purpose}`;
}
