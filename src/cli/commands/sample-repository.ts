import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createCargo } from '../../adapters/cargo/cargo.js';
import { gitCommand } from '../../adapters/git/git-command.js';
import { createProcessRunner } from '../../adapters/processes/process.js';
import type { Host } from '../bundle.js';

/** Where the samples' manifests find the infra workspace: the address that the plan has. */
const infraUrl = 'https://github.com/llm-dev-ops/infra';

/** Everybody gets the same commits: nothing of the machine is in them. */
const identity = {
  GIT_AUTHOR_NAME: 'infra-actions',
  GIT_AUTHOR_EMAIL: 'infra-actions@example.invalid',
  GIT_AUTHOR_DATE: '2025-12-06T12:00:00Z',
  GIT_COMMITTER_NAME: 'infra-actions',
  GIT_COMMITTER_EMAIL: 'infra-actions@example.invalid',
  GIT_COMMITTER_DATE: '2025-12-06T12:00:00Z',
};

export interface Sample {
  /** Absolute path of the git checkout. */
  readonly repository: string;
  /** The surroundings in which the infra workspace's address leads to the copy, and nothing of the user is touched. */
  readonly environment: NodeJS.ProcessEnv;
}

/**
 * Makes git repositories of the samples that ship with the project, below `folder`.
 *
 * @throws {Failure} `tool-missing` without git or cargo, `tool-failed` when one of them does not work.
 */
export async function makeSample(folder: string, host: Host): Promise<Sample> {
  const environment = {
    ...host.environment,
    GIT_CONFIG_GLOBAL: join(folder, 'gitconfig'),
    CARGO_HOME: join(folder, 'cargo-home'),
    CARGO_TARGET_DIR: join(folder, 'target'),
    CARGO_NET_GIT_FETCH_WITH_CLI: 'true',
    CARGO_NET_RETRY: '0',
  };
  const processes = createProcessRunner(host.stop, environment);
  await createCargo(processes).version();
  const git = gitCommand(processes, { task: 'write', env: identity });
  const infra = join(folder, 'infra');
  const addresses = [infraUrl, `${infraUrl}.git`].map((url) => `\tinsteadOf = ${url}\n`).join('');
  await writeFile(join(folder, 'gitconfig'), `[url "${pathToFileURL(infra).href}"]\n${addresses}`);
  await Promise.all(
    ['sample', 'infra'].map(async (name) => {
      const source = name === 'infra' ? 'sample-infra' : name;
      await cp(join(host.installation.root, 'examples', source), join(folder, name), { recursive: true });
      const root = join(folder, name);
      await git.output(root, 'init', '--quiet', '--initial-branch=main');
      await git.output(root, 'add', '--all');
      await git.output(root, 'commit', '--quiet', '--message', `feat: add ${name}`);
    }),
  );
  return { repository: join(folder, 'sample'), environment };
}
