import { dirname } from 'node:path';
import { Failure } from '../../domain/failure.js';
import type { ProcessRunner } from '../../ports/processes.js';
import { gitCommand } from './git-command.js';

/** As `Git.clone` promises it. */
export async function cloneCommit(
  processes: ProcessRunner,
  folder: string,
  url: string,
  revision: string,
): Promise<void> {
  const write = gitCommand(processes, { task: 'write' });
  const transfer = gitCommand(processes, { task: 'transfer' });
  await write.output(dirname(folder), 'init', '--quiet', folder);
  const args = ['fetch', '--quiet', '--depth=1', '--no-tags', '--end-of-options', url, revision];
  const fetched = await transfer.ask(folder, ...args);
  if (fetched.kind !== 'found') {
    const words = fetched.kind === 'refused' ? fetched.words : `${folder} is no repository`;
    throw new Failure('network', words.split('\n').at(-1) ?? words, {
      hint: 'Check the address, the reference, the network and the credentials of this machine.',
    });
  }
  await write.output(folder, 'checkout', '--quiet', 'FETCH_HEAD');
}
