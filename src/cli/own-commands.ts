import type { ActionDefinition, InputDefinition } from './action-definition.js';
import type { Call } from './arguments.js';
import type { Host } from './bundle.js';
import type { Screen } from './screen.js';

/** Runs a command. @returns the exit status. */
export type RunCommand = (call: Call, host: Host, screen: Screen) => Promise<number>;

/** A command that is no action: what it takes, and how it is loaded when it is called. */
export interface OwnCommand {
  readonly definition: ActionDefinition;
  readonly load: () => Promise<RunCommand>;
}

function flag(name: string, description: string, more: Partial<InputDefinition> = {}): InputDefinition {
  return { name, description, required: false, default: '', ...more };
}

const required = { required: true } as const;
const off = { default: 'false' } as const;

const planFile = flag('plan', 'Path of a plan file; the built-in plan when empty.');
/** The same words as those of `fleet-plan`. */
const which: readonly InputDefinition[] = [
  flag('phases', 'Only these phases, by number, separated by spaces or commas.'),
  flag('repositories', 'Only these repositories of the plan.'),
  flag('categories', 'Only repositories of these categories.'),
  flag('crates', 'Only repositories that use one of these crates, themselves or through another infra crate.'),
];

function command(
  name: string,
  description: string,
  inputs: readonly InputDefinition[],
  load: OwnCommand['load'],
): OwnCommand {
  return { definition: { name, description, inputs, outputs: [], steps: [] }, load };
}

/** In the order in which help lists them. */
export const ownCommands: readonly OwnCommand[] = [
  command(
    'fleet',
    'Audits every checkout of a folder, or tries the integration in it, several at a time. It writes the ledger and ' +
      'the page that `fleet-report` writes, and leaves every checkout as it was.',
    [
      flag('folder', 'Folder with one checkout for each repository.', required),
      flag('mode', '`audit`, or `integrate` to build and test with the crates, too.', { default: 'audit' }),
      flag('jobs', 'How many repositories at a time; as many as processors and memory allow when empty.'),
      flag('output', 'Folder to write `ledger.json`, `index.html` and `README.md` to; a new one when empty.'),
      planFile,
      ...which,
      flag('infra-url', 'Git URL of the infra workspace; that of the plan when empty.'),
      flag('infra-ref', '`default-branch`, `branch:NAME`, `tag:NAME` or `rev:SHA`; that of the plan when empty.'),
      flag('fail-on', 'Which findings of the audit are failures: `error`, `warning` or `never`.', { default: 'error' }),
      flag('steps', 'Checks of `integrate`: `check build test wasm typescript`, or `none`.'),
      flag('allow-already-broken', 'Go on where a repository was broken before and no error is new.', off),
      flag('toolchain', 'Rust toolchain; the default of rustup when empty.'),
    ],
    async () => (await import('./commands/fleet.js')).fleet,
  ),
  command(
    'plan',
    'Checks a plan and shows its phases and repositories. With `--json` it prints a matrix for `fromJSON`: an object ' +
      'with `include`, on one line.',
    [
      planFile,
      ...which,
      flag('infra', 'Folder of the infra workspace: compares crates, versions, features and dependencies with it.'),
      flag('compile', 'With `infra`: also compile each crate with the features that repositories ask for.', off),
      flag(
        'against',
        'Another plan file, or a revision of git: tells what changed for which repository, and only those.',
      ),
    ],
    async () => (await import('./commands/plan.js')).showPlan,
  ),
  command(
    'doctor',
    'Tells what this machine lacks and, with a token (GITHUB_TOKEN), what would stop a write to the repositories of ' +
      'the plan. It changes nothing.',
    [
      planFile,
      ...which,
      flag('owner', 'The account that owns the repositories of the plan; that of the infra workspace when empty.'),
      flag('infra-url', 'Git URL of the infra workspace; that of the plan when empty.'),
      flag('publishes-with', 'Who publishes: `token` (the one given here), `app`, `other-token` or `default-token`.', {
        default: 'token',
      }),
      flag('token', 'Token to ask GitHub with; GITHUB_TOKEN or GH_TOKEN when empty.'),
    ],
    async () => (await import('./commands/doctor.js')).doctor,
  ),
  command(
    'caller',
    'Prints the workflow that one repository commits, with its crates of the plan written out.',
    [
      flag('repository', 'Name in the plan; `owner/name` is fine.', required),
      planFile,
      flag('crates', 'Other crates than those of the plan, or those of a repository that is not in it.'),
    ],
    async () => (await import('./commands/caller.js')).caller,
  ),
  command(
    'demo',
    'Runs `integrate` on a sample repository that ships with the project.',
    [],
    async () => (await import('./commands/demo.js')).demo,
  ),
];

export function ownCommand(name: string): OwnCommand | undefined {
  return ownCommands.find(({ definition }) => definition.name === name);
}
