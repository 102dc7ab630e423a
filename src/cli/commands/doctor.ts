import { createCallerFiles } from '../../adapters/files/caller-files.js';
import { readText } from '../../adapters/files/files.js';
import { readFilter } from '../../domain/fleet/fleet-inputs.js';
import { publishers, type Obstacle } from '../../domain/fleet/preflight.js';
import type { Plan } from '../../domain/plan/plan.js';
import { canonicalUrl } from '../../domain/cargo/requirement/source.js';
import { count } from '../../domain/report/markdown.js';
import { selectRepositories } from '../../flows/look-at-fleet.js';
import { readDefinition } from '../action-definition.js';
import type { Call } from '../arguments.js';
import type { Host } from '../bundle.js';
import { execute } from '../execute.js';
import { inputReader } from '../input-reader.js';
import { definitionPath } from '../installation.js';
import { writeJson } from '../outcome.js';
import { styled, type Screen, type Style } from '../screen.js';
import { checkMachine, type MachineCheck } from './doctor/machine.js';

/** What `fleet-plan` says of a repository, as far as people read it here. */
interface RepositoryCheck {
  readonly name: string;
  readonly preflight: readonly Obstacle[] | null;
}

/** What GitHub said, or why it was not asked. */
type GitHubCheck =
  | { readonly kind: 'asked'; readonly repositories: readonly RepositoryCheck[] }
  | { readonly kind: 'failed' | 'not-asked'; readonly why: string };

type Verdict = 'pass' | 'fail' | 'environment';
const exitCodes: Readonly<Record<Verdict, number>> = { pass: 0, fail: 1, environment: 3 };

/** Tells what a run would miss here, and what would stop its writes. @returns the exit status. */
export async function doctor(call: Call, host: Host, screen: Screen): Promise<number> {
  const reader = inputReader(call);
  const planFile = reader.text('plan');
  const url = reader.text('infra-url');
  const filter = readFilter(reader);
  reader.choice('publishes-with', publishers, 'token');
  reader.finish();
  const callerFiles = createCallerFiles({ GITHUB_WORKSPACE: host.cwd });
  const fleet = await selectRepositories(
    { filter, ...(planFile !== undefined && { plan: planFile }) },
    { callerFiles },
  );
  const plan = url === undefined ? fleet.plan : { ...fleet.plan, infra: { ...fleet.plan.infra, url } };
  const machine = await screen.progress('machine', () => checkMachine(plan, fleet.selected, host));
  for (const check of machine) showCheck(check, screen);
  const gitHub = await askGitHub(call, plan, host, screen);
  showGitHub(gitHub, screen);
  const verdict = verdictOf(machine, gitHub);
  if (call.json) writeJson(report(verdict, machine, gitHub), host);
  return exitCodes[verdict];
}

function verdictOf(machine: readonly MachineCheck[], gitHub: GitHubCheck): Verdict {
  if (machine.some(({ state }) => state === 'missing')) return 'environment';
  const isStopped =
    gitHub.kind === 'asked' &&
    gitHub.repositories.some(({ preflight }) => preflight?.some(({ severity }) => severity === 'error'));
  return isStopped || gitHub.kind === 'failed' ? 'fail' : 'pass';
}

const passedOn = ['plan', 'phases', 'repositories', 'categories', 'crates', 'publishes-with', 'token'] as const;

/** `fleet-plan`'s preflight, of every repository that is meant. */
async function askGitHub(call: Call, plan: Plan, host: Host, screen: Screen): Promise<GitHubCheck> {
  const token = call.inputs.get('token') || host.environment['GITHUB_TOKEN'] || host.environment['GH_TOKEN'];
  if (!token) return { kind: 'not-asked', why: 'no token; set GITHUB_TOKEN to look at the repositories, too' };
  const owner = call.inputs.get('owner') || canonicalUrl(plan.infra.url).split('/').at(-2);
  const definition = readDefinition(definitionPath(host.installation, 'fleet-plan'), 'fleet-plan');
  const inputs = new Map([
    ...passedOn.flatMap((name) => {
      const value = call.inputs.get(name);
      return value === undefined ? [] : [[name, value] as const];
    }),
    ['preflight-scope', 'all'],
    ['ledger-branch', ''],
    ...(owner === undefined ? [] : [['owner', owner] as const]),
  ]);
  const quiet: Screen = { ...screen, line: () => undefined };
  const { exitCode, outputs } = await execute(definition, inputs, host, quiet);
  const path = outputs.get('report');
  if (exitCode !== 0 || !path) {
    return { kind: 'failed', why: outputs.get('failure-message') ?? `fleet-plan ended with status ${exitCode}` };
  }
  return { kind: 'asked', repositories: (JSON.parse(await readText(path)) as FleetPlanReport).repositories };
}

/** The part of `schemas/fleet-plan-report.schema.json` that is used here. */
interface FleetPlanReport {
  readonly repositories: readonly RepositoryCheck[];
}

const marks: Readonly<Record<MachineCheck['state'], readonly [string, Style]>> = {
  good: ['✓', 'green'],
  lacking: ['!', 'yellow'],
  missing: ['✗', 'red'],
};

function showCheck({ what, state, says, remedy }: MachineCheck, screen: Screen): void {
  const [mark, style] = marks[state];
  screen.line(`${styled(screen, style, mark)} ${what}: ${says}`);
  if (remedy !== undefined) screen.line(`    ${remedy}`);
}

const severities: Readonly<Record<Obstacle['severity'], readonly [string, Style]>> = {
  error: ['✗', 'red'],
  warning: ['!', 'yellow'],
  note: ['-', 'cyan'],
};

function showGitHub(gitHub: GitHubCheck, screen: Screen): void {
  if (gitHub.kind !== 'asked') {
    const mark = gitHub.kind === 'failed' ? styled(screen, 'red', '✗') : styled(screen, 'yellow', '-');
    return screen.line(`${mark} GitHub: ${gitHub.why}`);
  }
  const { repositories } = gitHub;
  const stopped = repositories.filter(({ preflight }) => preflight?.some(({ severity }) => severity === 'error'));
  const mark = stopped.length === 0 ? styled(screen, 'green', '✓') : styled(screen, 'red', '✗');
  const size = count(repositories.length, 'repository', 'repositories');
  screen.line(`${mark} GitHub: ${size}, a write would be refused in ${stopped.length}`);
  for (const { name, preflight } of repositories) {
    for (const { severity, message, remedy } of preflight ?? []) {
      const [sign, style] = severities[severity];
      screen.line(`  ${styled(screen, style, sign)} ${name}: ${message}`);
      screen.line(`      ${remedy}`);
    }
  }
}

/** `schemas/doctor-report.schema.json` */
function report(verdict: Verdict, machine: readonly MachineCheck[], gitHub: GitHubCheck): string {
  const repositories =
    gitHub.kind === 'asked' ? gitHub.repositories.map(({ name, preflight }) => ({ name, preflight })) : null;
  const value = {
    version: 1,
    action: 'doctor',
    verdict,
    machine: machine.map((check) => ({ ...check, remedy: check.remedy ?? null })),
    'github-failure': gitHub.kind === 'asked' ? null : gitHub.why,
    repositories,
  };
  return JSON.stringify(value, null, 2);
}
