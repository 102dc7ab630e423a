import { existsSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { gitCommand } from '../../../adapters/git/git-command.js';
import { createProcessRunner } from '../../../adapters/processes/process.js';
import type { Completed } from '../../../domain/command.js';
import { Failure } from '../../../domain/failure.js';
import { describeReference } from '../../../domain/infra/reference.js';
import { wantedRevision } from '../../../domain/cargo/requirement/git-revision.js';
import type { Plan, PlannedRepository } from '../../../domain/plan/plan.js';
import { listed } from '../../../domain/text/lists.js';
import { presentAmong } from '../../../flows/system-packages.js';
import type { ProcessRunner } from '../../../ports/processes.js';
import type { Host } from '../../bundle.js';

/** One thing that a run needs of the machine. */
export interface MachineCheck {
  readonly what: string;
  /** `missing`: nothing runs without it. `lacking`: something does not. */
  readonly state: 'good' | 'lacking' | 'missing';
  readonly says: string;
  /** What to do; nothing where it is good. */
  readonly remedy?: string;
}

const oldestNode = 20;
const timeoutMs = 60_000;
const wasmTarget = 'wasm32-unknown-unknown';

/** Looks at this machine: programs, what the repositories need beside them, and whether infra can be read. */
export async function checkMachine(
  plan: Plan,
  selected: readonly PlannedRepository[],
  host: Host,
): Promise<readonly MachineCheck[]> {
  const process = createProcessRunner(host.stop, host.environment);
  const checks = [
    nodeCheck(),
    await gitCheck(process),
    await programCheck('cargo', /^cargo (\S+)/, 'Install Rust with rustup (https://rustup.rs).', process),
    await programCheck('rustc', /^rustc (\S+)/, 'Install Rust with rustup (https://rustup.rs).', process),
    await infraCheck(plan, process),
    ...(await packagesCheck(selected, process)),
    ...(selected.some(({ wasm }) => wasm !== undefined) ? await wasmChecks(process) : []),
  ];
  return checks;
}

function nodeCheck(): MachineCheck {
  const major = Number(process.versions.node.split('.')[0]);
  const says = `${process.versions.node}, ${availableParallelism()} processors`;
  if (major >= oldestNode) return { what: 'node', state: 'good', says };
  return { what: 'node', state: 'missing', says, remedy: `Install node ${oldestNode} or newer.` };
}

async function programCheck(
  program: string,
  version: RegExp,
  remedy: string,
  process: ProcessRunner,
): Promise<MachineCheck> {
  const done = await process.runIfPresent({ program, args: ['--version'], cwd: tmpdir(), timeoutMs });
  return versionCheck(program, version, remedy, done);
}

const gitName = 'git';

async function gitCheck(process: ProcessRunner): Promise<MachineCheck> {
  const done = await gitCommand(process).attempt(tmpdir(), '--version').catch(onlyMissing);
  return versionCheck(gitName, /^git version (\S+)/, 'Install git.', done);
}

function onlyMissing(error: unknown): undefined {
  if (!(error instanceof Failure) || error.code !== 'tool-missing') throw error;
}

function versionCheck(what: string, version: RegExp, remedy: string, done: Completed | undefined): MachineCheck {
  if (done === undefined) return { what, state: 'missing', says: 'not on PATH', remedy };
  const found = version.exec(done.stdout)?.[1];
  if (done.exitCode === 0 && found !== undefined) return { what, state: 'good', says: found };
  return { what, state: 'missing', says: firstLine(done.stderr) || 'it does not start', remedy };
}

/** Whether the infra workspace can be read, and the reference is there. */
async function infraCheck({ infra }: Plan, process: ProcessRunner): Promise<MachineCheck> {
  const { url, reference } = infra;
  const what = 'infra';
  const git = gitCommand(process, { task: 'transfer' });
  // A server lists no commits: that it answers has to be enough.
  const revision = reference.kind === 'rev' ? 'HEAD' : wantedRevision({ reference });
  const remedy = 'Check the network and the proxy, and that git has credentials for it.';
  try {
    const answer = await git.ask(tmpdir(), 'ls-remote', '--', url, revision);
    if (answer.kind !== 'found') {
      const words = answer.kind === 'refused' ? firstLine(answer.words) : 'git does not read it';
      return { what, state: 'missing', says: `${url}: ${words}`, remedy };
    }
    if (answer.output.trim() !== '') return { what, state: 'good', says: `${url}, ${describeReference(reference)}` };
    const says = `${url} has no ${describeReference(reference)}`;
    return { what, state: 'missing', says, remedy: 'Correct `reference` in [infra] of the plan.' };
  } catch (error) {
    onlyMissing(error);
    return { what, state: 'missing', says: `${url} was not asked: there is no git`, remedy: 'Install git.' };
  }
}

async function packagesCheck(
  selected: readonly PlannedRepository[],
  process: ProcessRunner,
): Promise<readonly MachineCheck[]> {
  const wanted = [...new Set(selected.flatMap(({ systemPackages }) => systemPackages))];
  if (wanted.length === 0) return [];
  const what = 'system packages';
  const present = await presentAmong(wanted, tmpdir(), { process });
  const absent = wanted.filter((name) => !present.includes(name));
  if (absent.length === 0) return [{ what, state: 'good', says: present.join(', ') }];
  const needing = selected.filter(({ systemPackages }) => systemPackages.some((name) => absent.includes(name)));
  const says = `${listed(absent)} not installed, for ${needing.map(({ name }) => name).join(', ')}`;
  return [{ what, state: 'lacking', says, remedy: `apt-get install ${absent.join(' ')}` }];
}

async function wasmChecks(process: ProcessRunner): Promise<readonly MachineCheck[]> {
  const sysroot = await process.runIfPresent({
    program: 'rustc',
    args: ['--print', 'sysroot'],
    cwd: tmpdir(),
    timeoutMs,
  });
  const folder = join(sysroot?.stdout.trim() ?? '', 'lib', 'rustlib', wasmTarget);
  const target: MachineCheck =
    sysroot?.exitCode === 0 && existsSync(folder)
      ? { what: wasmTarget, state: 'good', says: 'installed' }
      : { what: wasmTarget, state: 'lacking', says: 'not installed', remedy: `rustup target add ${wasmTarget}` };
  const npm = await programCheck('npm', /^(\S+)/, 'Install npm: TypeScript and wasm-opt come from there.', process);
  return [target, npm.state === 'good' ? npm : { ...npm, state: 'lacking' }];
}

function firstLine(text: string): string {
  return text.trim().split('\n', 1)[0] ?? '';
}
