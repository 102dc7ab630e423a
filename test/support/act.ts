import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** One thing that act tells with `--json`. */
interface ActEvent {
  readonly job?: string;
  readonly command?: string;
  readonly name?: string;
  readonly arg?: string;
  readonly content?: string;
  readonly msg?: string;
  readonly jobResult?: string;
  readonly raw_output?: boolean;
}

/** How a run of a workflow ended. */
export interface ActRun {
  readonly exitCode: number | null;
  /** What people see of it. act masks secrets there, as GitHub does, and not in its own events. */
  readonly log: string;
  /** Job summaries in the order in which they were written. */
  readonly summaries: readonly string[];
  /** Result by job, for example `infra/prepare`. */
  readonly jobs: ReadonlyMap<string, string>;
  /** What steps gave as outputs: job, name and value. */
  readonly outputs: readonly (readonly [string, string, string])[];
  /** Lines that scripts printed. */
  readonly printed: readonly string[];
}

/**
 * Runs the workflow of a caller's repository with the staged project, on this machine and without containers.
 *
 * @throws when act is not there: `npm test` installs it.
 */
export async function runWorkflow(options: {
  readonly caller: string;
  readonly staged: string;
  /** Scratch folder of this run. */
  readonly folder: string;
  readonly secrets: Readonly<Record<string, string>>;
  readonly environment: Readonly<Record<string, string>>;
  /** What somebody fills into the form of the workflow. */
  readonly inputs: Readonly<Record<string, string>>;
}): Promise<ActRun> {
  const { caller, staged, folder, secrets, environment, inputs } = options;
  const home = join(folder, 'home');
  mkdirSync(home, { recursive: true });
  const secretFile = join(folder, 'secrets');
  writeFileSync(
    secretFile,
    Object.entries(secrets)
      .map(([name, value]) => `${name}=${value}\n`)
      .join(''),
  );
  const args = [
    'workflow_dispatch',
    '--json',
    '--no-cache-server',
    '--concurrent-jobs=1',
    '--platform=ubuntu-latest=-self-hosted',
    `--local-repository=llm-dev-ops/infra-actions@v1=${staged}`,
    ...standIns(staged).map(([action, path]) => `--local-repository=${action}=${path}`),
    `--secret-file=${secretFile}`,
    ...Object.entries(inputs).map(([name, value]) => `--input=${name}=${value}`),
    ...Object.entries({ ...toolchain(), ...environment }).map(([name, value]) => `--env=${name}=${value}`),
  ];
  // act hands its own environment on to every step, so there is next to nothing in it.
  const env = { PATH: process.env['PATH'] ?? '', HOME: home };
  const child = spawn(findAct(), args, { cwd: caller, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (text: string) => (output += text));
  }
  const exitCode = await new Promise<number | null>((done) => child.once('close', done));
  const events = output
    .split('\n')
    .map((line): ActEvent => (line.startsWith('{') ? (JSON.parse(line) as ActEvent) : { msg: line }));
  return {
    exitCode,
    log: events.map(({ job = '', msg = '' }) => `${job} ${msg.trimEnd()}`).join('\n'),
    summaries: events.flatMap(({ command, content }) =>
      command === 'summary' && content !== undefined ? [content] : [],
    ),
    outputs: events.flatMap(({ command, job = '', name = '', arg = '' }) =>
      command === 'set-output' ? [[job.trim(), name, arg] as const] : [],
    ),
    jobs: new Map(
      events.flatMap(({ job = '', jobResult }) => (jobResult === undefined ? [] : [[job.trim(), jobResult]])),
    ),
    printed: events.flatMap(({ raw_output, msg }) => (raw_output === true && msg !== undefined ? [msg.trimEnd()] : [])),
  };
}

function findAct(): string {
  const own = resolve('.tools/bin/act');
  const found = existsSync(own) ? own : 'act';
  const done = spawnSync(found, ['--version'], { encoding: 'utf8' });
  if (done.status === 0) return found;
  throw new Error('act is not installed: run `node scripts/install-tools.mjs`, which `npm test` does first.');
}

/** Our workflow's actions of others, at the commits that it pins. */
function standIns(staged: string): readonly (readonly [string, string])[] {
  const workflow = readFileSync(join(staged, '.github/workflows/integrate.yml'), 'utf8');
  const pinned = new Set(workflow.match(/\bactions\/[\w-]+@[0-9a-f]{40}/g));
  return [...pinned].map((action) => [action, resolve('test/e2e/stand-ins', action.replace(/^actions\/|@.*$/g, ''))]);
}

/** Where rustup finds its toolchains although HOME is another one. */
function toolchain(): Readonly<Record<string, string>> {
  return { RUSTUP_HOME: process.env['RUSTUP_HOME'] ?? join(homedir(), '.rustup') };
}
