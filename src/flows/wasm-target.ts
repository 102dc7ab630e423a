import { target, tool } from '../domain/smoke/environment-fault.js';
import type { CommandResult, StepError } from '../domain/smoke/step.js';
import type { Ports } from '../ports/ports.js';

export const wasmTarget = 'wasm32-unknown-unknown';

export type WasmReadiness = { readonly kind: 'ready' } | { readonly kind: 'missing'; readonly result: CommandResult };

/**
 * Makes sure that the toolchain which `folder` selects can build for wasm, asking rustup for the target where it is
 * missing.
 *
 * @param folder absolute.
 */
export async function ensureWasmTarget(
  folder: string,
  ports: Pick<Ports, 'installer' | 'log' | 'process' | 'scratch'>,
): Promise<WasmReadiness> {
  if (await isInstalled(folder, ports)) return { kind: 'ready' };
  const args = ['target', 'add', wasmTarget];
  const added = await ports.log.outputGroup(`rustup ${args.join(' ')}`, (show) =>
    ports.installer.install({ program: 'rustup', args, cwd: folder, onLine: show }),
  );
  if (added?.exitCode === 0 && (await isInstalled(folder, ports))) return { kind: 'ready' };
  const cargo = await ports.process.runIfPresent({ program: 'cargo', args: ['--version'], cwd: folder });
  const fault = cargo === undefined ? tool('cargo') : target(wasmTarget);
  const said = added?.stderr.trim().split('\n').at(-1) ?? 'rustup is not there to add it';
  const error: StepError = { kind: 'command', message: `${fault.message} ${said}`, environment: fault };
  return {
    kind: 'missing',
    result: {
      commandLine: `rustup ${args.join(' ')}`,
      folder: '.',
      durationMs: Math.round(added?.durationMs ?? 0),
      exitCode: added?.exitCode ?? null,
      timedOut: false,
      packages: [],
      errors: [error],
      errorCount: 1,
    },
  };
}

/** rustc knows the target's folder whether or not it is there. */
async function isInstalled(folder: string, ports: Pick<Ports, 'process' | 'scratch'>): Promise<boolean> {
  const args = ['--print', 'target-libdir', '--target', wasmTarget];
  const asked = await ports.process.runIfPresent({ program: 'rustc', args, cwd: folder });
  const path = asked?.exitCode === 0 ? asked.stdout.trim() : '';
  if (path === '') return false;
  return (await ports.scratch.list(path)).some((name) => /^libcore-.*\.rlib$/.test(name));
}
