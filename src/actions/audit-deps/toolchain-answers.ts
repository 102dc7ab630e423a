import type { CargoAnswer } from '../../domain/audit/cargo-answer.js';
import type { AuditContext } from '../../domain/audit/context.js';
import { commitInUse } from '../../domain/audit/infra-commit.js';
import { Failure } from '../../domain/failure.js';
import type { Ports } from '../../ports/ports.js';
import { askCargo } from './ask-cargo.js';
import { checkImports } from './check-imports.js';
import type { AuditInputs } from './inputs.js';

/** What cargo and the programs beside it say; nothing in mode `static`. */
export interface ToolchainAnswers {
  /** Absent where cargo could not be asked. */
  readonly answer?: CargoAnswer;
  /** Why something could not be asked. */
  readonly environment?: { readonly message: string; readonly hint: string };
}

export type ToolchainPorts = Pick<Ports, 'cargo' | 'checkout' | 'git' | 'log' | 'process' | 'scratch'>;

/** Asks cargo and the other programs. Anything that is wrong with the repository is in the answer, not an error. */
export async function askToolchain(
  context: AuditContext,
  inputs: AuditInputs,
  ports: ToolchainPorts,
): Promise<ToolchainAnswers> {
  if (inputs.mode === 'static') return {};
  let answer: CargoAnswer | undefined;
  try {
    answer = await askCargo(context, inputs.toolchain, ports);
    if (context.planned?.wasm !== undefined) answer = { ...answer, ...(await bindgenVersion(ports)) };
    if (!inputs.checkImports) return { answer };
    const imports = await checkImports(context, commitInUse(context, answer), inputs.toolchain, ports);
    return { answer: { ...answer, imports } };
  } catch (error) {
    if (!(error instanceof Failure) || !isOfThisMachine(error)) throw error;
    return { ...(answer && { answer }), environment: { message: error.message, hint: error.hint } };
  }
}

function isOfThisMachine({ code }: Failure): boolean {
  return code === 'tool-missing' || code === 'tool-failed' || code === 'network';
}

async function bindgenVersion({
  process,
  scratch,
}: Pick<ToolchainPorts, 'process' | 'scratch'>): Promise<Pick<CargoAnswer, 'bindgen'>> {
  await using folder = await scratch.temporary('version');
  const command = { program: 'wasm-bindgen', args: ['--version'], cwd: folder.path, timeoutMs: 10_000 };
  const version = /^wasm-bindgen (\S+)/.exec((await process.runIfPresent(command))?.stdout ?? '')?.[1];
  return version === undefined ? {} : { bindgen: version };
}
