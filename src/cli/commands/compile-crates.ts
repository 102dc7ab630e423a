import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { createCargo } from '../../adapters/cargo/cargo.js';
import { createScratch } from '../../adapters/files/scratch.js';
import { createProcessRunner } from '../../adapters/processes/process.js';
import { Failure } from '../../domain/failure.js';
import type { CrateRequest } from '../../domain/infra/crate.js';
import type { WorkspaceProblem } from '../../domain/plan/compare-workspace.js';
import type { Plan, PlannedRepository } from '../../domain/plan/plan.js';
import { parseCargoMessage } from '../../domain/smoke/cargo-message.js';
import { listed } from '../../domain/text/lists.js';
import type { Checkout } from '../../ports/checkout.js';
import type { Host } from '../bundle.js';
import type { Screen } from '../screen.js';

/** Generous: the whole workspace takes a minute where nothing is built yet. */
const timeoutMs = 30 * 60_000;

/**
 * Compiles every crate with the features that repositories ask for, in a copy: what does not compile alone compiles
 * nowhere. Crates that are known to differ are left out.
 */
export async function compileCrates(
  plan: Plan,
  selected: readonly PlannedRepository[],
  { checkout, compared }: { readonly checkout: Checkout; readonly compared: readonly WorkspaceProblem[] },
  host: Host,
  screen: Screen,
): Promise<readonly WorkspaceProblem[]> {
  const processes = createProcessRunner(host.stop, host.environment);
  await createCargo(processes).version();
  await using copy = await createScratch(host.environment).temporary('infra');
  for (const path of await checkout.files()) {
    if (await checkout.isRegularFile(path)) await cp(join(checkout.root, path), join(copy.path, path));
  }
  const wrong = new Set(compared.filter(({ severity }) => severity === 'error').map(({ crate }) => crate));
  const problems: WorkspaceProblem[] = [];
  for (const request of combinationsOf(plan, selected)) {
    if (wrong.has(request.name)) continue;
    const problem = await screen.progress(`cargo check of ${shown(request)}`, async () => {
      const done = await processes.run({
        program: 'cargo',
        args: ['check', '--quiet', '--lib', '--message-format=json', ...packageArguments(request)],
        cwd: copy.path,
        env: { CARGO_TARGET_DIR: join(copy.path, 'target') },
        timeoutMs,
        endOrphans: true,
      });
      return done.exitCode === 0 ? undefined : problemIn(done.stdout, done.stderr, request);
    });
    if (problem !== undefined) problems.push(problem);
  }
  return problems;
}

/** Each crate with each set of features that somebody asks for, once. */
function combinationsOf(plan: Plan, selected: readonly PlannedRepository[]): readonly CrateRequest[] {
  const asked = new Map(
    selected
      .flatMap(({ crates }) => crates)
      .map((request) => [`${request.name}/${request.features.join(',')}`, request] as const),
  );
  return [...plan.crates.keys()].flatMap((name) => [...asked.values()].filter((request) => request.name === name));
}

function packageArguments({ name, features }: CrateRequest): readonly string[] {
  return ['--package', name, ...(features.length === 0 ? [] : ['--features', features.join(',')])];
}

function shown({ name, features }: CrateRequest): string {
  return features.length === 0 ? `\`${name}\`` : `\`${name}\` with ${listed(features)}`;
}

/** @throws {Failure} `tool-failed` where cargo failed and no crate of the workspace is to blame. */
function problemIn(stdout: string, stderr: string, request: CrateRequest): WorkspaceProblem {
  for (const line of stdout.split('\n')) {
    const message = parseCargoMessage(line);
    if (message?.kind !== 'diagnostic' || message.level !== 'error') continue;
    const { span, code } = message;
    return {
      severity: 'error',
      crate: request.name,
      message: `${shown(request)} does not compile: ${code === undefined ? '' : `[${code}] `}${message.message}`,
      ...(span && { location: { path: span.file, line: span.line, column: span.column } }),
    };
  }
  throw new Failure('tool-failed', `\`cargo check\` of ${shown(request)} failed: ${stderr.trim()}`, {
    hint: 'Check the network and the tools of this machine (`doctor`).',
  });
}
