import { createHash, randomUUID } from 'node:crypto';

const alone = randomUUID();

/**
 * What the steps of one job, or the parts of one call of the command line, have in common; a process that belongs to
 * neither is a run of its own.
 */
export function runIdentity(environment: NodeJS.ProcessEnv): { readonly id: string; readonly isShared: boolean } {
  const given = environment['INFRA_ACTIONS_RUN'];
  const github = ['GITHUB_RUN_ID', 'GITHUB_RUN_ATTEMPT', 'GITHUB_JOB'].map((name) => environment[name] ?? '').join('/');
  const known = given !== undefined && given !== '' ? given : github === '//' ? undefined : github;
  const id = createHash('sha256')
    .update(known ?? alone)
    .digest('hex')
    .slice(0, 16);
  return { id, isShared: known !== undefined };
}

/** The command line starts several actions, one after the other, and lives as long as all of them: its process. */
export function ownerOf(environment: NodeJS.ProcessEnv): number | undefined {
  const pid = environment['INFRA_ACTIONS_OWNER'];
  return pid !== undefined && /^\d{1,9}$/.test(pid) ? Number(pid) : undefined;
}
