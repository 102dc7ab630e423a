import { target, tool } from '../domain/smoke/environment-fault.js';
import type { CommandResult, StepError } from '../domain/smoke/step.js';
import { Failure } from '../domain/failure.js';
import type { Ports } from '../ports/ports.js';
import type { Completed } from '../domain/command.js';

export const wasmTarget = 'wasm32-unknown-unknown';

export type WasmReadiness = { readonly kind: 'ready' } | { readonly kind: 'missing'; readonly result: CommandResult };

/**
 * Makes sure that the toolchain which `folder` selects can build for wasm, asking rustup for the target where it is missing.
 *
 * @param folder absolute.
 */
export async function ensureWasmTarget(
  folder: string,
  timeoutMs: number,
  ports: Pick<Ports, 'process' | 'log'>,
): Promise<WasmReadiness> {
  if (await isInstalled(folder, ports)) return { kind: 'ready' };
  const args = ['target', 'add', wasmTarget];
  const added = await ports.log.outputGroup(`rustup ${args.join(' ')}`, (show) =>
    attempt('rustup', args, folder, ports, { timeoutMs: Math.max(1, Math.min(timeoutMs, 300_000)), onLine: show }),
  );
  if (added?.exitCode === 0 && (await isInstalled(folder, ports))) return { kind: 'ready' };
  const fault =
    (await attempt('cargo', ['--version'], folder, ports)) === undefined ? tool('cargo') : target(wasmTarget);
  const said = added?.stderr.trim().split('\n').at(-1) ?? 'rustup is not there to add it';
  const error: StepError = { kind: 'command', message: `${fault.message} ${said}`, environment: fault };
  return {
    kind: 'missing',
    result: {
      commandLine: `rustup ${args.join(' ')}`,
      folder: '.',
      durationMs: Math.round(added?.durationMs ?? 0),
      exitCode: added?.exitCode ?? null,
      timedOut: added?.timedOut ?? false,
      packages: [],
      errors: [error],
      errorCount: 1,
    },
  };
}

/** rustc knows the target's folder whether or not it is there. */
async function isInstalled(folder: string, ports: Pick<Ports, 'process'>): Promise<boolean> {
  const asked = await attempt('rustc', ['--print', 'target-libdir', '--target', wasmTarget], folder, ports);
  const path = asked?.exitCode === 0 ? asked.stdout.trim() : '';
  if (path === '') return false;
  const listed = await attempt('ls', ['--', path], folder, ports);
  return listed?.exitCode === 0 && /^libcore-.*\.rlib$/m.test(listed.stdout);
}

async function attempt(
  program: string,
  args: readonly string[],
  cwd: string,
  ports: Pick<Ports, 'process'>,
  options: { readonly timeoutMs?: number; readonly onLine?: (line: string) => void } = {},
): Promise<Completed | undefined> {
  try {
    return await ports.process.run({ program, args, cwd, ...options });
  } catch (error) {
    if (error instanceof Failure && error.code === 'tool-missing') return undefined;
    throw error;
  }
}
