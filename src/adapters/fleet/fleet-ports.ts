import { resolve } from 'node:path';
import type { FleetInputs } from '../../domain/fleet/fleet-inputs.js';
import { Failure } from '../../domain/failure.js';
import type { FleetPorts, FleetReader } from '../../ports/fleet.js';
import type { NextRun } from '../../ports/next-run.js';
import type { BasePorts } from '../../ports/ports.js';
import { createFleetReader } from '../github/fleet-reader.js';
import { createGitHub } from '../github/github.js';
import { createIssueBoard } from '../github/issues.js';
import { createNextRun } from '../github/next-run.js';
import { createLedgerBranch } from '../github/ledger-branch.js';
import { RepositoryRequests } from '../github/repository.js';
import { GitHubRequests } from '../github/request.js';
import { createWriteProbe } from '../github/write-probe.js';
import { openCheckout } from '../files/checkout.js';
import { runIdentity } from '../runner/run-identity.js';
import { createFolderReader } from './folder-reader.js';

/** Adds the fleet to the ports that all actions have: on GitHub with a token, else the folder of checkouts. */
export function fleetPorts(ports: BasePorts, inputs: FleetInputs, environment: NodeJS.ProcessEnv): FleetPorts {
  const apiUrl = environment['GITHUB_API_URL'] || 'https://api.github.com';
  const here = environment['GITHUB_REPOSITORY'] || undefined;
  const owner = inputs.owner ?? here?.split('/')[0];
  const token = inputs.token ?? environment['GITHUB_TOKEN'];
  const { clock, log, stop, git } = ports;
  const gitHub = token === undefined || token === '' ? undefined : { token, apiUrl, clock, log, stop };
  const reader = (): FleetReader => {
    if (inputs.folder !== undefined) {
      const folder = resolve(environment['GITHUB_WORKSPACE'] || process.cwd(), inputs.folder);
      return createFolderReader(folder, git, (path) =>
        openCheckout(path, git, { stop, id: runIdentity(environment).id }),
      );
    }
    if (gitHub === undefined || owner === undefined) {
      const missing = gitHub === undefined ? 'token' : 'owner';
      throw new Failure('usage', `input \`${missing}\` is required where \`folder\` is not given`, {
        hint:
          missing === 'token'
            ? 'Pass a token that reads the repositories of the plan, or name a folder of checkouts.'
            : 'Name the account that owns the repositories of the plan.',
      });
    }
    return createFleetReader(owner, { ...gitHub, token: inputs.readToken ?? gitHub.token });
  };
  const named = inputs.ledgerRepository ?? here;
  const repository = named === undefined || named.includes('/') || owner === undefined ? named : `${owner}/${named}`;
  if (gitHub === undefined || repository === undefined || inputs.folder !== undefined) {
    return {
      ...ports,
      fleet: reader(),
      probe: undefined,
      home: here,
      ledgerBranch: undefined,
      issues: undefined,
      nextRun: undefined,
    };
  }
  const options = { ...gitHub, repository };
  const nextRunOf = (name: string): NextRun =>
    createNextRun(new RepositoryRequests(new GitHubRequests({ ...gitHub, repository: name }), name), environment);
  const branch = inputs.ledgerBranch;
  return {
    ...ports,
    fleet: reader(),
    probe: createWriteProbe({ ...gitHub, token: inputs.readToken ?? gitHub.token }),
    home: here,
    ledgerBranch: branch === undefined ? undefined : createLedgerBranch(createGitHub(options), branch),
    issues: createIssueBoard(new RepositoryRequests(new GitHubRequests(options), repository)),
    nextRun: here === undefined ? undefined : nextRunOf(here),
  };
}
