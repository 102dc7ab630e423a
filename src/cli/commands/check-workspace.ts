import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { openCheckout } from '../../adapters/files/checkout.js';
import { realFolder } from '../../adapters/files/real-folder.js';
import { createGit } from '../../adapters/git/git.js';
import { createProcessRunner } from '../../adapters/processes/process.js';
import { Failure } from '../../domain/failure.js';
import { compareWithWorkspace, type WorkspaceProblem } from '../../domain/plan/compare-workspace.js';
import type { Plan, PlannedRepository } from '../../domain/plan/plan.js';
import { readRepository } from '../../flows/read-repository.js';
import type { Host } from '../bundle.js';
import type { Screen } from '../screen.js';
import { compileCrates } from './compile-crates.js';

const severities = ['error', 'warning', 'note'];

/** Compares a plan with a checkout of the infra workspace, worst first. @throws {Failure} `usage`, `manifest`. */
export async function checkWorkspace(
  plan: Plan,
  selected: readonly PlannedRepository[],
  { infra, compile }: { readonly infra: string; readonly compile: boolean },
  host: Host,
  screen: Screen,
): Promise<readonly WorkspaceProblem[]> {
  const folder = await infraFolder(infra, host);
  const git = createGit(createProcessRunner(host.stop, host.environment));
  const checkout = await openCheckout(folder, git, { id: randomUUID(), stop: host.stop });
  const workspace = await readRepository({ checkout });
  if (workspace.workspaces.length === 0) {
    throw (
      workspace.unreadable[0] ??
      new Failure('usage', `input \`infra\`: there is no Cargo workspace in ${folder}`, {
        hint: 'Name a checkout of the infra workspace.',
      })
    );
  }
  const compared = compareWithWorkspace(plan, workspace);
  const compiled = compile ? await compileCrates(plan, selected, { checkout, compared }, host, screen) : [];
  return [...compared, ...compiled].toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
}

async function infraFolder(given: string, host: Host): Promise<string> {
  try {
    return await realFolder(resolve(host.cwd, given), given);
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'usage') throw error;
    throw new Failure('usage', `input \`infra\`: \`${given}\` is not a folder`, {
      hint: 'Name a checkout of the infra workspace.',
    });
  }
}
