import type { Ports } from '../ports/ports.js';
import type { Installed } from '../ports/installer.js';

/** What became of the system packages that the plan or the caller asks for. */
export interface SystemPackageReport {
  readonly wanted: readonly string[];
  /** Already there. */
  readonly present: readonly string[];
  readonly installed: readonly string[];
  readonly missing: readonly string[];
  /** Why some are missing. */
  readonly why?: string;
}

type Needs = Pick<Ports, 'installer' | 'log' | 'process'>;

/**
 * Installs the packages that are not there, with apt, where this machine allows it without asking: as root or with a
 * sudo that needs no password. Never fails: what is missing is said, and the steps will tell whether it mattered.
 */
export async function installSystemPackages(
  wanted: readonly string[],
  cwd: string,
  ports: Needs,
): Promise<SystemPackageReport> {
  if (wanted.length === 0) return { wanted, present: [], installed: [], missing: [] };
  const present = await presentAmong(wanted, cwd, ports);
  const absent = wanted.filter((name) => !present.includes(name));
  if (absent.length === 0) return { wanted, present, installed: [], missing: [] };
  const why = await install(absent, cwd, ports);
  const installed = why === undefined ? await presentAmong(absent, cwd, ports) : [];
  const missing = absent.filter((name) => !installed.includes(name));
  if (missing.length > 0)
    ports.log.warning(`system packages not installed: ${missing.join(', ')}${why === undefined ? '' : ` (${why})`}`);
  return { wanted, present, installed, missing, ...(why !== undefined && { why }) };
}

/** Those of `names` that dpkg knows as installed; none where there is no dpkg. */
export async function presentAmong(
  names: readonly string[],
  cwd: string,
  ports: Pick<Ports, 'process'>,
): Promise<readonly string[]> {
  const args = ['--show', '--showformat=${Package} ${db:Status-Status}\n', '--', ...names];
  const listed = await ports.process.runIfPresent({ program: 'dpkg-query', args, cwd });
  const found = new Set(
    (listed?.stdout ?? '').split('\n').flatMap((line) => (line.endsWith(' installed') ? [line.split(' ')[0]] : [])),
  );
  return names.filter((name) => found.has(name.split(':')[0]));
}

/** @returns why nothing was installed. */
async function install(names: readonly string[], cwd: string, ports: Needs): Promise<string | undefined> {
  if ((await ports.process.runIfPresent({ program: 'apt-get', args: ['--version'], cwd })) === undefined)
    return 'this machine has no apt';
  const root = (await ports.process.runIfPresent({ program: 'id', args: ['-u'], cwd }))?.stdout.trim() === '0';
  const sudo = ['sudo', '--non-interactive', 'DEBIAN_FRONTEND=noninteractive'];
  const mayBecomeRoot = { program: 'sudo', args: ['--non-interactive', 'true'], cwd };
  if (!root && (await ports.process.runIfPresent(mayBecomeRoot))?.exitCode !== 0) {
    return 'that needs root, or a sudo that asks for no password';
  }
  return ports.log.outputGroup(`apt-get install ${names.join(' ')}`, async (show) => {
    for (const args of [
      ['update', '--quiet'],
      ['install', '--quiet', '--yes', '--no-install-recommends', '--', ...names],
    ]) {
      // Another apt, such as unattended-upgrades, may be at work: it is waited for.
      const command = ['apt-get', '-o', 'DPkg::Lock::Timeout=120', ...args];
      const [program = '', ...rest] = root ? command : [...sudo, ...command];
      const env = { DEBIAN_FRONTEND: 'noninteractive' };
      const done = await ports.installer.install({ program, args: rest, cwd, env, onLine: show });
      // A list that cannot be refreshed may still know the package.
      if (done?.exitCode !== 0 && args[0] === 'install') return lastLine(done);
    }
    return undefined;
  });
}

function lastLine(done: Installed | undefined): string {
  if (done === undefined) return 'apt-get could not be started';
  return (
    done.stderr
      .trim()
      .split('\n')
      .findLast((line) => line.startsWith('E: ')) ?? `apt-get ended with exit code ${done.exitCode}`
  );
}
