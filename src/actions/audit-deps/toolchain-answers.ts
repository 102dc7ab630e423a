import type { AuditContext } from '../../domain/audit/context.js';
import type { CheckedImport } from '../../domain/audit/imports.js';
import { lockedInfraCommit } from '../../domain/infra/reference.js';
import type { Neighbours } from '../../domain/audit/neighbours.js';
import { Failure } from '../../domain/failure.js';
import type { Ports } from '../../ports/ports.js';
import { checkImports } from './check-imports.js';
import type { AuditInputs } from './inputs.js';
import { readNeighbours } from './read-neighbours.js';
import { askCargo, type CargoAnswer } from './what-if.js';

/** What the programs of this machine say; nothing in mode `static`. */
export interface MachineAnswer {
  /** Absent where cargo could not be asked. */
  readonly answer?: CargoAnswer;
  readonly imports?: readonly CheckedImport[];
  /** The version of the wasm-bindgen command line; absent without one: wasm-build installs what it needs. */
  readonly bindgen?: string;
  /** Repositories of the fleet that git entries lead to. */
  readonly neighbours?: Neighbours;
  /** Why something could not be asked. */
  readonly environment?: { readonly message: string; readonly hint: string };
}

export type MachinePorts = Pick<Ports, 'cargo' | 'checkout' | 'git' | 'log' | 'process' | 'scratch'>;

/** Asks cargo and the other programs. Anything that is wrong with the repository is in the answer, not an error. */
export async function askMachine(
  context: AuditContext,
  inputs: AuditInputs,
  ports: MachinePorts,
): Promise<MachineAnswer> {
  if (inputs.mode === 'static') return {};
  let known: MachineAnswer = {};
  try {
    // Nothing is to keep Cargo, which takes the longest, from beginning.
    const cargo = await askCargo(context, inputs.toolchain, ports);
    const [answer, neighbours] = await Promise.all([cargo.answer, readNeighbours(context, ports)]);
    known = { answer, neighbours };
    if (context.planned?.wasm !== undefined) known = { ...known, ...(await bindgenVersion(ports)) };
    if (!inputs.checkImports) return known;
    const imports = await checkImports(
      context,
      lockedInfraCommit(sourcesOf(context, answer), context),
      inputs.toolchain,
      ports,
    );
    return { ...known, imports };
  } catch (error) {
    if (!(error instanceof Failure) || !isOfThisMachine(error)) throw error;
    const hint = error.hint ?? 'Run again on a machine with cargo.';
    return { ...known, environment: { message: error.message, hint } };
  }
}

function isOfThisMachine({ code }: Failure): boolean {
  return code === 'tool-missing' || code === 'tool-failed' || code === 'network';
}

async function bindgenVersion({
  process,
  scratch,
}: Pick<MachinePorts, 'process' | 'scratch'>): Promise<Pick<MachineAnswer, 'bindgen'>> {
  await using folder = await scratch.temporary('version');
  const command = { program: 'wasm-bindgen', args: ['--version'], cwd: folder.path, timeoutMs: 10_000 };
  const version = /^wasm-bindgen (\S+)/.exec((await process.runIfPresent(command))?.stdout ?? '')?.[1];
  return version === undefined ? {} : { bindgen: version };
}

/** Every source that a graph or lockfile names: one of them may tell the infra commit in use. */
export function sourcesOf(context: AuditContext, answer: CargoAnswer | undefined): readonly string[] {
  const locked = context.workspaces.flatMap(({ workspace }) => workspace.lockfile?.content.packages ?? []);
  const resolved = (answer?.workspaces ?? []).flatMap(({ after }) =>
    after.kind === 'resolved' ? [...after.graph.packages.values()] : [],
  );
  return [...resolved, ...locked].flatMap(({ source }) => source ?? []);
}
