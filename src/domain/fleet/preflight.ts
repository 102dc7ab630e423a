import { integrationBranch, pinBranch, rollbackBranch } from '../change-set/change-set.js';
import type { PlannedRepository } from '../plan/plan.js';
import { publishes, type FleetMode } from './modes.js';

/** Who opens the pull requests of a run: a GitHub App, another token of a person or machine, or the run's own token. */
export const publishers = ['token', 'app', 'other-token', 'default-token'] as const;
export type Publisher = (typeof publishers)[number];

/** Which repositories are looked at: those of the next wave, or all that the inputs mean. */
export const preflightScopes = ['wave', 'all'] as const;
export type PreflightScope = (typeof preflightScopes)[number];

/** What can be seen of a repository before anything is written to it; `undefined` where the token may not see it. */
export interface WriteFacts {
  /** Whether the token that asked may push. */
  readonly mayPush: boolean | undefined;
  /** Whether the repository lets workflows open pull requests. */
  readonly actionsMayOpenPulls: boolean | undefined;
  /** Types of the rules for the branch that would be pushed (docs.github.com, "Available rules for rulesets"). */
  readonly branchRules: readonly string[] | undefined;
  readonly hasLockfile: boolean | undefined;
}

/** What stands in the way of a write, or is worth knowing before it. */
export interface Obstacle {
  readonly rule:
    | 'permission'
    | 'actions-pull-requests'
    | 'branch-rules'
    | 'approval-gate'
    | 'lockfile'
    | 'system-packages'
    | 'wasm-tools'
    | 'unreachable';
  /**
   * `error`: the write would be refused. `warning`: it may be, or somebody has to act after it. `note`: worth knowing.
   */
  readonly severity: 'error' | 'warning' | 'note';
  readonly message: string;
  readonly remedy: string;
}

/** The branch that a run of this mode pushes. */
export function branchOf(mode: FleetMode): string {
  if (mode === 'rollback') return rollbackBranch;
  return mode === 'pin' || mode === 'unpin' ? pinBranch : integrationBranch;
}

/** Rules that refuse our push; others (required checks, reviews) are for the base and are met there. */
const refusing: Readonly<Record<string, string>> = {
  creation: 'creating it is restricted',
  update: 'pushing to it is restricted',
  pull_request: 'changes of it have to come through a pull request',
  merge_queue: 'changes of it have to come through the merge queue',
  branch_name_pattern: 'branch names have to follow a pattern',
  file_path_restriction: 'some paths may not be pushed',
};
const patterned: Readonly<Record<string, string>> = {
  commit_message_pattern: 'commit messages have to follow a pattern',
  commit_author_email_pattern: "authors' addresses have to follow a pattern",
  committer_email_pattern: "committers' addresses have to follow a pattern",
  deletion: 'deleting it is restricted, so a closed one stays',
};

/**
 * @param home whether it is the repository that the workflow runs in: the run's own token writes there only.
 */
export function obstaclesOf(
  planned: PlannedRepository,
  facts: WriteFacts,
  { mode, publisher, home }: { readonly mode: FleetMode; readonly publisher: Publisher; readonly home: boolean },
): readonly Obstacle[] {
  const writing = publishes(mode) ? [...permission(facts, publisher, home), ...rules(facts, publisher, mode)] : [];
  return [...writing, ...needs(planned, facts)];
}

function permission(
  { mayPush, actionsMayOpenPulls }: WriteFacts,
  publisher: Publisher,
  home: boolean,
): readonly Obstacle[] {
  const found: Obstacle[] = [];
  const severity = 'error';
  if (publisher === 'default-token' && !home) {
    const message = "the run's own token writes to the repository of the workflow and to no other";
    const remedy = 'Set `INFRA_APP_CLIENT_ID` and `INFRA_APP_PRIVATE_KEY`, or `INFRA_WRITE_TOKEN`.';
    found.push({ rule: 'permission', severity, message, remedy });
  }
  if (publisher === 'token' && mayPush === false) {
    const message = 'the token may not push here';
    const remedy = 'Give it `contents: write` and `pull-requests: write` for this repository.';
    found.push({ rule: 'permission', severity, message, remedy });
  }
  if (publisher === 'default-token' && home) {
    if (actionsMayOpenPulls === false) {
      const message = 'the repository does not let GitHub Actions open pull requests';
      const remedy =
        'Allow it in Settings, Actions, General, "Allow GitHub Actions to create and approve pull requests", ' +
        'or set up the App.';
      found.push({ rule: 'actions-pull-requests', severity, message, remedy });
    }
    const message = "runs for pull requests of the run's own token wait until somebody approves them";
    const remedy = 'Approve them, or set up the App: the runs of its pull requests start by themselves.';
    found.push({ rule: 'approval-gate', severity: 'warning', message, remedy });
  }
  return found;
}

function rules({ branchRules = [] }: WriteFacts, publisher: Publisher, mode: FleetMode): readonly Obstacle[] {
  const branch = branchOf(mode);
  const of = (words: Readonly<Record<string, string>>): readonly string[] =>
    [...new Set(branchRules)].flatMap((type) => (Object.hasOwn(words, type) ? (words[type] ?? []) : []));
  const signs = publisher === 'app' || publisher === 'default-token';
  const unsigned = branchRules.includes('required_signatures') && !signs ? ['commits have to be signed'] : [];
  const [hard, soft] = [[...of(refusing), ...unsigned], of(patterned)];
  const remedy = `Let the publisher bypass the rule, or leave \`${branch}\` out of it.`;
  const told = (severity: 'error' | 'warning', reasons: readonly string[]): readonly Obstacle[] =>
    reasons.length === 0
      ? []
      : [{ rule: 'branch-rules', severity, message: `rules for \`${branch}\`: ${reasons.join('; ')}`, remedy }];
  return [...told('error', hard), ...told('warning', soft)];
}

function needs({ systemPackages, wasm }: PlannedRepository, { hasLockfile }: WriteFacts): readonly Obstacle[] {
  const severity = 'note';
  const found: Obstacle[] = [];
  if (hasLockfile === false) {
    const message = 'no Cargo.lock is committed: each run resolves to what is newest at the time';
    found.push({ rule: 'lockfile', severity, message, remedy: 'Commit one, so that a run can be repeated.' });
  }
  if (systemPackages.length > 0) {
    const message = `the smoke test needs ${systemPackages.map((name) => `\`${name}\``).join(', ')}`;
    const remedy = 'Runners of GitHub install them with apt; others need them installed (`runs-on`).';
    found.push({ rule: 'system-packages', severity, message, remedy });
  }
  if (wasm !== undefined) {
    const message = 'the wasm build needs the target wasm32-unknown-unknown and wasm-bindgen';
    const remedy = 'Runners with rustup get them when the build begins; others need them installed (`runs-on`).';
    found.push({ rule: 'wasm-tools', severity, message, remedy });
  }
  return found;
}
