import { resolve } from 'node:path';
import { gitCommand } from '../adapters/git/git-command.js';
import { createProcessRunner } from '../adapters/processes/process.js';
import type { ActionDefinition } from './action-definition.js';
import type { Host } from './bundle.js';

/**
 * The inputs with `repository`, where the caller left it out and the checkout has an `origin` that tells it; a folder's
 * name says little about the repository that is in it.
 */
export async function withRepository(
  definition: ActionDefinition,
  inputs: ReadonlyMap<string, string>,
  host: Host,
): Promise<ReadonlyMap<string, string>> {
  const takes = definition.inputs.some(({ name }) => name === 'repository');
  const worksInCheckout = definition.inputs.some(({ name }) => name === 'working-directory');
  if (!takes || !worksInCheckout || inputs.get('repository')) return inputs;
  const folder = resolve(host.cwd, inputs.get('working-directory') || '.');
  const name = await originOf(folder, host);
  return name === undefined ? inputs : new Map([...inputs, ['repository', name]]);
}

/** `owner/name` of a checkout's remote `origin`; `undefined` where it does not tell. */
export async function originOf(folder: string, host: Host): Promise<string | undefined> {
  try {
    const git = gitCommand(createProcessRunner(host.stop, host.environment));
    const done = await git.attempt(folder, 'config', '--get', 'remote.origin.url');
    return done.exitCode === 0 ? repositoryIn(done.stdout.trim()) : undefined;
  } catch {
    return undefined; // no git, or no such folder: the action says so, where it matters
  }
}

/** `owner/name` of a URL as git writes it: `https://host/owner/name.git`, `git@host:owner/name`. */
export function repositoryIn(url: string): string | undefined {
  const [, owner, name] = /[/:]([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(url) ?? [];
  return /^(?:[\w+.-]+:\/\/[^/]|[^/]+@[^/]+:)/.test(url) && owner && name ? `${owner}/${name}` : undefined;
}
