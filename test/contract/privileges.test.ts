import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import {
  allActions,
  readWorkflow,
  workflowNames,
  type Job,
  type Step,
  type Workflow,
} from '../support/action-definitions.js';

/** All that may run where something can be written (docs/interface.md, "Reusable workflows"). */
const allowedWithWriteAccess = [
  /^\$\/actions\/(open-pull-request|fleet-report)$/,
  /^actions\/download-artifact@[0-9a-f]{40}$/,
  /^actions\/create-github-app-token@[0-9a-f]{40}$/,
];
/** What else may run there in the workflows of this project's own repository, none of which runs code of others. */
const allowedInOwn: Readonly<Record<string, readonly RegExp[]>> = {
  'release.yml': [
    /^actions\/(attest|checkout)@[0-9a-f]{40}$/,
    /^node scripts\/release\/(draft|publish)\.mjs "\$GITHUB_REF_NAME"( "\$RUNNER_TEMP\/[\w.]+")*$/,
  ],
  'selftest.yml': [
    /^\$\/actions\/internal\/find-target$/,
    /^actions\/checkout@[0-9a-f]{40}$/,
    /^node scripts\/selftest\.mjs (begin|close|merge)$/,
  ],
  'codeql.yml': [/^actions\/checkout@[0-9a-f]{40}$/, /^github\/codeql-action\/(init|analyze)@[0-9a-f]{40}$/],
  'scorecard.yml': [
    /^actions\/checkout@[0-9a-f]{40}$/,
    /^ossf\/scorecard-action@[0-9a-f]{40}$/,
    /^github\/codeql-action\/upload-sarif@[0-9a-f]{40}$/,
  ],
};
/**
 * Secrets that can write, or that can be turned into something that can. `github.token` is what the permissions say,
 * and whether a secret is set tells nothing of it.
 */
const writeSecrets =
  /secrets\s*(?:\.|\[\s*')\s*(?!INFRA_READ_TOKEN\b|GITHUB_TOKEN\b)[\w-]+(?!'?\]?\s*!= ''|[\w-])|secrets\s*\[\s*[^'\s]|toJSON\(\s*secrets/i;
const mintsToken = /^actions\/create-github-app-token@[0-9a-f]{40}$/;

/** What is wrong with a workflow's jobs: who can write runs something else. */
function problemsOf(workflow: Workflow, file = ''): readonly string[] {
  const allowed = [...allowedWithWriteAccess, ...(allowedInOwn[file] ?? [])];
  const jobs = Object.entries(workflow.jobs);
  return [
    ...problemsOfEnvironment(workflow),
    ...jobs.flatMap(([name, job]) => problemsOfJob(name, job, workflow, allowed)),
  ];
}

function problemsOfEnvironment(workflow: Workflow): readonly string[] {
  return writeSecrets.test(JSON.stringify(workflow.env ?? {}))
    ? ['a write secret is in the environment of every job']
    : [];
}

function problemsOfJob(name: string, job: Job, workflow: Workflow, allowed: readonly RegExp[]): readonly string[] {
  if (job.uses !== undefined) return problemsOfCall(name, job);
  const reasons = [
    ...(grantsWrite(job.permissions ?? workflow.permissions) ? ['a write permission'] : []),
    ...(writeSecrets.test(
      JSON.stringify({
        ...job,
        steps: job.steps?.filter((step) => !mintsReader(step) && !mintsFleetReader(step, job)),
      }),
    )
      ? ['a write secret']
      : []),
  ];
  if (reasons.length === 0) return [];
  return (job.steps ?? []).flatMap((step) =>
    mayRun(step, allowed)
      ? []
      : [`${name} has ${reasons.join(' and ')} and runs ${step.uses ?? step.run ?? 'something unknown'}`],
  );
}

/** A job that calls a workflow of ours hands on what that workflow's own jobs are checked for. */
function problemsOfCall(name: string, job: Job): readonly string[] {
  return /^(\$|\.)\/\.github\/workflows\/[\w-]+\.yml$/.test(job.uses ?? '') ? [] : [`${name} calls ${job.uses}`];
}

/** The App's key goes only to the action that makes a token of it, which may read the contents of named repositories. */
function mintsReader({ uses = '', with: inputs = {}, env }: Step): boolean {
  const permissions = Object.entries(inputs).filter(([name]) => name.startsWith('permission-'));
  const reads = permissions.length === 1 && inputs['permission-contents'] === 'read';
  return mintsToken.test(uses) && reads && Boolean(inputs['repositories']) && env === undefined;
}

/** Who may read the whole fleet: no code of a repository, and nothing that a repository's code has written. */
const allowedWithFleet = [
  /^\$\/actions\/fleet-(plan|report)$/,
  /^actions\/(checkout|upload-artifact|download-artifact|create-github-app-token)@[0-9a-f]{40}$/,
];

/** A token that reads whatever the App is installed on, in a job that does nothing but look at the fleet. */
function mintsFleetReader({ uses = '', with: inputs = {}, env }: Step, job: Job): boolean {
  const permissions = Object.entries(inputs).filter(([name]) => name.startsWith('permission-'));
  const reads = permissions.length > 0 && permissions.every(([, value]) => value === 'read');
  const looks = (job.steps ?? []).every(
    (step) => step.run === undefined && allowedWithFleet.some((allowed) => allowed.test(step.uses ?? '')),
  );
  return mintsToken.test(uses) && reads && looks && env === undefined;
}

function mayRun(step: Step, allowed: readonly RegExp[]): boolean {
  return allowed.some((pattern) => pattern.test(step.run ?? step.uses ?? ''));
}

function grantsWrite(permissions: Job['permissions']): boolean {
  if (permissions === undefined || permissions === 'write-all') return true; // the repository's default may be anything
  return typeof permissions !== 'string' && Object.values(permissions).includes('write');
}

describe.each(workflowNames())('%s', (name) => {
  const workflow = readWorkflow(name);
  const text = readFileSync(`.github/workflows/${name}`, 'utf8');

  test('who can write runs only what the contract allows', () => expect(problemsOf(workflow, name)).toEqual([]));

  test('nothing is granted to all jobs; each job says what it needs, why, and how long it may take', () => {
    expect(workflow.permissions).toEqual({});
    for (const [id, job] of Object.entries(workflow.jobs)) {
      expect([id, typeof job.permissions]).toEqual([id, 'object']);
      const limit = job.uses === undefined ? job['timeout-minutes'] : 1; // a called workflow's jobs have their own
      expect([id, typeof limit]).toEqual([id, 'number']);
    }
    for (const line of text.match(/^ {6}[\w-]+: (read|write)\b.*$/gm) ?? []) expect(line).toMatch(/ # \S+/);
  });

  test('actions of others are pinned to a commit with the version beside it', () => {
    for (const line of text.match(/^\s*(- )?uses: .*$/gm) ?? []) {
      expect(line).toMatch(
        /uses: (\$\/(actions\/(?:internal\/)?[\w-]+|\.github\/workflows\/[\w-]+\.yml)$|[\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$)/,
      );
    }
  });

  test('no expression is pasted into a script, and no checkout leaves its token behind', () => {
    for (const step of Object.values(workflow.jobs).flatMap((job) => job.steps ?? [])) {
      expect(step.run ?? '').not.toContain('${{');
      const keeps = step.uses?.startsWith('actions/checkout@') === true && step.with?.['persist-credentials'] !== false;
      expect([step.name, keeps]).toEqual([step.name, false]);
    }
  });
});

describe('the check itself notices', () => {
  const job = (more: Partial<Job>): Workflow => ({
    on: {},
    permissions: {},
    jobs: { publish: { permissions: { contents: 'write' }, ...more } },
  });

  const reading = (more: Readonly<Record<string, string>> = {}): Workflow =>
    job({
      permissions: { contents: 'read' },
      steps: [
        {
          uses: `actions/create-github-app-token@${'a'.repeat(40)}`,
          with: {
            'private-key': '${{ secrets.INFRA_APP_PRIVATE_KEY }}',
            repositories: 'tally',
            'permission-contents': 'read',
            ...more,
          },
        },
        { run: 'cargo fetch', env: { THERE: "${{ secrets.INFRA_APP_PRIVATE_KEY != '' }}" } },
      ],
    });

  test.each<[string, Workflow]>([
    ['a script', job({ steps: [{ run: 'cargo build' }] })],
    ['a checkout', job({ steps: [{ uses: `actions/checkout@${'a'.repeat(40)}` }] })],
    ['another action of ours', job({ steps: [{ uses: '$/actions/smoke-test' }] })],
    ['an action that is not pinned', job({ steps: [{ uses: 'actions/download-artifact@v8' }] })],
    ['no permissions at all', { on: {}, jobs: { publish: { steps: [{ run: 'true' }] } } }],
    [
      'a token that can write',
      job({ permissions: {}, steps: [{ run: 'true', env: { T: '${{ secrets.INFRA_WRITE_TOKEN }}' } }] }),
    ],
    [
      'the key of the App',
      job({ permissions: {}, env: { K: "${{ secrets['INFRA_APP_PRIVATE_KEY'] }}" }, steps: [{ run: 'true' }] }),
    ],
    ['the key for a token that may write', reading({ 'permission-contents': 'write' })],
    ['the key for a token that may do everything', reading({ 'permission-contents': '' })],
    ['the key for a token of all repositories', reading({ repositories: '' })],
    ['all secrets at once', job({ permissions: {}, steps: [{ run: 'true', env: { S: '${{ toJSON(secrets) }}' } }] })],
    [
      'a secret for every job',
      { ...job({ permissions: {}, steps: [] }), env: { T: '${{ secrets.INFRA_WRITE_TOKEN }}' } },
    ],
    ['a workflow of somebody else', job({ uses: 'acme/tools/.github/workflows/x.yml@v1' })],
  ])('%s', (_, workflow) => expect(problemsOf(workflow)).not.toEqual([]));

  test('a release that runs more than its own two scripts', () => {
    const problems = (run: string): readonly string[] => problemsOf(job({ steps: [{ run }] }), 'release.yml');
    const publish = 'node scripts/release/publish.mjs "$GITHUB_REF_NAME"';
    expect(problems(publish)).toEqual([]);
    expect(problems('npm ci')).toHaveLength(1);
    expect(problems(`${publish}\nnpm ci`)).toHaveLength(1);
  });

  test('and lets pass what is allowed', () => {
    const steps = [{ uses: `actions/download-artifact@${'a'.repeat(40)}` }, { uses: '$/actions/open-pull-request' }];
    expect(problemsOf(job({ steps }))).toEqual([]);
    expect(problemsOf(reading())).toEqual([]);
    expect(problemsOf(job({ permissions: { contents: 'read' }, steps: [{ run: 'cargo build' }] }))).toEqual([]);
  });
});

test('a composite action starts only actions of ours, and none that publishes', () => {
  for (const [folder, { runs }] of allActions()) {
    for (const step of runs.steps ?? []) {
      // One script, which takes the token from its environment.
      if (folder === 'actions/internal/git-credentials') continue;
      expect([folder, step.run, step.uses]).toEqual([
        folder,
        undefined,
        expect.stringMatching(/^\$\/actions\/(?!open-pull-request|fleet-report)(?:internal\/)?[\w-]+$/),
      ]);
    }
    for (const step of runs.steps ?? []) expect(step.run ?? '').not.toContain('${{');
  }
});

test('only actions that publish or report take a token, apart from the one that hands a read token to git', () => {
  const takers = [...allActions()].filter(([, { inputs }]) => inputs['token'] !== undefined).map(([folder]) => folder);
  const known = [
    'actions/fleet-plan',
    'actions/fleet-report',
    'actions/internal/git-credentials',
    'actions/open-pull-request',
  ];
  expect(takers.filter((folder) => !known.includes(folder))).toEqual([]);
});
