import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readInputs } from '../../../src/actions/conclude/inputs.js';
import { run } from '../../../src/actions/conclude/run.js';
import { describe as report } from '../../../src/actions/conclude/summary.js';
import { toDoSection } from '../../../src/domain/report/to-do.js';
import { artifactSuffix } from '../../../src/domain/report/artifact-name.js';
import { openRepository } from '../../../src/adapters/runner/open-ports.js';
import { runAction } from '../../../src/adapters/runner/run-action.js';
import { openCheckout } from '../../../src/adapters/files/checkout.js';
import { createGit } from '../../../src/adapters/git/git.js';
import { createProcessRunner } from '../../../src/adapters/processes/process.js';
import { runIdentity } from '../../../src/adapters/runner/run-identity.js';
import { integrationBranch } from '../../../src/domain/change-set/change-set.js';
import { commitChangeOf, digestOf, writeChangeSet } from '../../../src/domain/change-set/write.js';
import type { ChangedFile } from '../../../src/domain/change-set/changed-file.js';
import { withEnvironment } from '../../support/with-environment.js';
import { schemaProblems } from '../../support/schemas.js';

const manifest = '[package]\nname = "tally"\nversion = "0.1.0"\n';
const patched = `${manifest}\n[dependencies]\ninfra-id = { git = "https://github.com/llm-dev-ops/infra", version = "0.1" }\n`;
const edits: readonly ChangedFile[] = [
  { path: 'Cargo.toml', before: manifest, after: patched },
  { path: 'INFRA_DEPENDENCIES.md', before: null, after: '# Infra\n' },
];
/** What tells that two actions belong to one run. */
const sameRun = { INFRA_ACTIONS_RUN: 'one-run' };

let folder = '';
let work = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'conclude-'));
  work = join(folder, 'tally');
  mkdirSync(work);
  writeFileSync(join(work, 'Cargo.toml'), manifest);
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('-c', 'user.name=t', '-c', 'user.email=t@example.com', 'commit', '-qm', 'start');
  jest.spyOn(process.stderr, 'write').mockReturnValue(true);
});
afterEach(() => {
  jest.restoreAllMocks();
  process.exitCode = 0;
  rmSync(folder, { recursive: true, force: true });
});

const git = (...args: string[]): string => execFileSync('git', args, { cwd: work, encoding: 'utf8' }).trim();
type Steps = Readonly<Record<string, readonly [string, Readonly<Record<string, string>>?]>>;
const steps = (parts: Steps): string =>
  JSON.stringify(
    Object.fromEntries(Object.entries(parts).map(([id, [outcome, outputs = {}]]) => [id, { outcome, outputs }])),
  );

/** What apply-patch leaves: the held change, and its outputs. */
async function applied(): Promise<Record<string, string>> {
  const stop = new AbortController().signal;
  const checkout = await openCheckout(work, createGit(createProcessRunner(stop)), {
    stop,
    id: runIdentity(sameRun).id,
  });
  const commit = commitChangeOf('feat: integrate infra crates\n\nInfra-Integration: 1', edits);
  await checkout.apply(commit?.files ?? [], { keepJournal: true });
  const text = writeChangeSet({
    version: 1,
    action: 'commit',
    repository: 'acme/tally',
    base: { ref: 'main', sha: git('rev-parse', 'HEAD') },
    branch: integrationBranch,
    title: 'feat: integrate infra crates',
    body: 'Body',
    commits: commit ? [commit] : [],
  });
  const patchFolder = join(folder, 'patch');
  mkdirSync(patchFolder);
  writeFileSync(join(patchFolder, 'change-set.json'), text);
  writeFileSync(join(patchFolder, 'report.json'), '{"action":"apply-patch"}');
  writeFileSync(join(patchFolder, 'summary.md'), '## Patch\n\nOne crate.');
  return {
    operation: 'created',
    crates: 'infra-id',
    'change-set': join(patchFolder, 'change-set.json'),
    'change-set-digest': digestOf(text),
    report: join(patchFolder, 'report.json'),
  };
}

interface End {
  outputs: Map<string, string>;
  summary: string;
  exitCode: unknown;
}

async function conclude(inputs: Record<string, string>): Promise<End> {
  const output = join(folder, `output-${readdirSync(folder).length}`);
  const summary = `${output}.md`;
  process.exitCode = 0;
  const environment = {
    PATH: process.env['PATH'],
    RUNNER_TEMP: join(folder, 'temp'),
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    ...sameRun,
    'INPUT_WORKING-DIRECTORY': work,
    INPUT_REPOSITORY: 'acme/tally',
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
  };
  await withEnvironment(environment, () =>
    runAction({ name: 'conclude', readInputs, load: async () => ({ open: openRepository, run, describe: report }) }),
  );
  const read = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');
  const outputs = [...read(output).matchAll(/^([\w-]+)<<(\S+)\n([^]*?)\n\2$/gm)];
  return {
    outputs: new Map(outputs.map(([, name = '', , value = '']) => [name, value])),
    summary: read(summary),
    exitCode: process.exitCode,
  };
}

const audited: [string, Record<string, string>] = [
  'success',
  { verdict: 'pass', 'safe-crates': 'infra-id', proceed: 'true', wasm: 'false' },
];
const states = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync(work)
      .filter((name) => name !== '.git')
      .map((name) => [name, readFileSync(join(work, name), 'utf8')]),
  );
const untouched = { 'Cargo.toml': manifest };
const changed = { 'Cargo.toml': patched, 'INFRA_DEPENDENCIES.md': '# Infra\n' };

async function everything(smoke: [string, Record<string, string>?], more: Record<string, string> = {}): Promise<End> {
  const patch = await applied();
  const parts: Steps = {
    'audit-deps': audited,
    'apply-patch': ['success', patch],
    'smoke-test': smoke,
  };
  return conclude({ parts: steps(parts), ...more });
}

describe('at the end', () => {
  test('integrated: the change stays, and its change set is handed on', async () => {
    const end = await everything(['success', { status: 'pass', check: 'pass', build: 'pass', test: 'pass' }]);
    expect(end.exitCode).toBe(0);
    expect(states()).toEqual(changed);
    expect(Object.fromEntries(end.outputs)).toMatchObject({
      verdict: 'integrated',
      operation: 'created',
      crates: 'infra-id',
      'audit-verdict': 'pass',
      'smoke-status': 'pass',
      'wasm-status': '',
      'base-sha': git('rev-parse', 'HEAD'),
      'artifact-suffix': artifactSuffix(`acme/tally+${work}`),
    });
    expect(readFileSync(end.outputs.get('change-set') ?? '', 'utf8')).toContain(
      '"branch": "feature/infra-integration"',
    );
    expect(end.summary).toMatch(/^## ✅ acme\/tally: integrated\n/);
    expect(end.summary).toContain('check: pass; build: pass; test: pass');
    expect(end.summary).toContain('<summary>apply-patch</summary>\n\n### Patch');
    expect(await conclude({ parts: '{}' })).toMatchObject({ exitCode: 3 });
    expect(states()).toEqual(changed); // released: a later run puts nothing back
  });

  test.each<[string, [string, Record<string, string>?], number]>([
    ['smoke-failed', ['failure', { status: 'fail', 'failed-step': 'test' }], 1],
    ['already-broken', ['failure', { status: 'already-broken' }], 1],
    ['environment', ['cancelled'], 3],
    ['environment', ['failure'], 3],
  ])('%s: the checkout is put back and nothing may be published', async (verdict, smoke, exitCode) => {
    const end = await everything(smoke);
    expect(end.exitCode).toBe(exitCode);
    expect(states()).toEqual(untouched);
    expect(git('status', '--porcelain')).toBe('');
    expect(end.outputs.get('verdict')).toBe(verdict);
    expect(end.outputs.get('change-set')).toBe('');
    expect(end.outputs.get('change-set-digest')).toBe('');
    expect(end.outputs.get('publish')).toBe('false');
    expect(end.summary).toContain('The checkout is as it was.');
    expect(end.summary).toContain(`acme/tally: ${verdict}\n`);
    // Nothing is there any more, whatever the part said when it wrote it.
    expect(end.outputs.get('operation')).toBe('none');
    expect(end.summary).toMatch(/apply-patch +\| `created` +\| put back /);
  });

  test('a broken base that is allowed: put back, but the change set is handed on', async () => {
    const end = await everything(['failure', { status: 'already-broken' }], { 'allow-already-broken': 'true' });
    expect(end.exitCode).toBe(0);
    expect(states()).toEqual(untouched);
    expect(end.outputs.get('verdict')).toBe('already-broken');
    expect(end.outputs.get('publish')).toBe('true');
    expect(existsSync(end.outputs.get('change-set') ?? '')).toBe(true);
  });

  test('a dry run: everything is said, and the checkout is put back', async () => {
    const end = await everything(['success', { status: 'pass' }], { 'dry-run': 'true' });
    expect(end.outputs.get('verdict')).toBe('integrated');
    expect(end.exitCode).toBe(0);
    expect(states()).toEqual(untouched);
  });

  test('a build that wrote into the lockfile is no reason to leave it there', async () => {
    writeFileSync(join(work, 'Cargo.lock'), 'version = 4\n');
    const stop = new AbortController().signal;
    const checkout = await openCheckout(work, createGit(createProcessRunner(stop)), {
      stop,
      id: runIdentity(sameRun).id,
    });
    const lock = commitChangeOf('x', [
      { path: 'Cargo.lock', before: 'version = 4\n', after: 'version = 4\n# infra\n' },
    ]);
    await checkout.apply(lock?.files ?? [], { keepJournal: true });
    writeFileSync(join(work, 'Cargo.lock'), 'version = 4\n# infra\n# what cargo made of it\n');
    await conclude({ parts: '{}' });
    expect(states()).toEqual({ ...untouched, 'Cargo.lock': 'version = 4\n' });
  });

  test("a person's edit of a manifest in the meantime is not lost: the run says so", async () => {
    const patch = await applied();
    writeFileSync(join(work, 'Cargo.toml'), `${patched}# mine\n`);
    const end = await conclude({
      parts: steps({ 'audit-deps': audited, 'apply-patch': ['success', patch] }),
    });
    expect(end.exitCode).toBe(1);
    expect(end.outputs.get('verdict')).toBeUndefined();
    expect(end.outputs.get('failure-code')).toBe('dirty');
    expect(states()['Cargo.toml']).toBe(`${patched}# mine\n`);
  });

  test('a change set that is not the one that was announced: no verdict, and the checkout is put back', async () => {
    const patch = { ...(await applied()), 'change-set-digest': 'f'.repeat(64) };
    const parts: Steps = {
      'audit-deps': audited,
      'apply-patch': ['success', patch],
      'smoke-test': ['success', { status: 'pass' }],
    };
    const end = await conclude({ parts: steps(parts) });
    expect(end.outputs.get('verdict')).toBeUndefined();
    expect(end.outputs.get('failure-code')).toBe('change-set');
    expect(states()).toEqual(untouched);
  });
});

describe('in two jobs', () => {
  test('the first hands on what the second needs; only the second gives the verdict', async () => {
    const parts: Steps = { 'audit-deps': audited, 'apply-patch': ['success', await applied()] };
    const first = await conclude({ stage: 'change', parts: steps(parts) });
    expect(first.exitCode).toBe(0);
    expect(first.outputs.get('verdict')).toBe('');
    expect(first.outputs.get('proceed')).toBe('true');
    const prepared = first.outputs.get('folder') ?? '';
    expect(readdirSync(prepared).toSorted()).toEqual([
      'apply-patch.json',
      'apply-patch.md',
      'change-set.json',
      'parts.json',
      'result.json',
    ]);
    rmSync(join(folder, 'patch'), { recursive: true }); // another machine

    const second: Steps = { 'apply-change-set': ['success'], 'smoke-test': ['success', { status: 'pass' }] };
    const end = await conclude({ parts: steps(second), prepared });
    expect(end.outputs.get('verdict')).toBe('integrated');
    expect(end.outputs.get('change-set-digest')).toBe(first.outputs.get('change-set-digest'));
    expect(end.summary).toContain('<summary>apply-patch</summary>');

    const crashed = await conclude({ parts: steps({ 'apply-change-set': ['success'] }), prepared });
    expect(crashed.outputs.get('verdict')).toBe('environment');
    const lost = await conclude({ parts: steps({ 'apply-change-set': ['failure'] }), prepared });
    expect(lost.outputs.get('verdict')).toBe('environment');
    expect(lost.outputs.get('publish')).toBe('false');
  });

  test('what is final after the first is said there', async () => {
    const audit = join(folder, 'report.json');
    const sentences = ['Correct `Cargo.toml:8`.', 'Correct `Cargo.toml:9`.', 'Correct `Cargo.toml:10`.'];
    writeFileSync(join(folder, 'summary.md'), `## ❌ Audit\n\nSo.\n\n${toDoSection(sentences)}\n\nMore.\n`);
    const end = await conclude({
      stage: 'change',
      parts: steps({
        'audit-deps': [
          'failure',
          { verdict: 'fail', errors: '1', 'blocked-crates': 'infra-http', 'safe-crates': 'infra-id', report: audit },
        ],
      }),
    });
    expect(end.exitCode).toBe(1);
    expect(end.outputs.get('verdict')).toBe('blocked');
    expect(end.outputs.get('proceed')).toBe('false');
    expect(end.summary).toContain('or set `on-conflict: integrate-safe` to go on with `infra-id`.');
    // What the audit says first stands above every fold.
    const [head = ''] = end.summary.split('<details>');
    expect(head).toContain('- Correct `Cargo.toml:8`.\n- Correct `Cargo.toml:9`.\n- Fix what the audit reports');
  });
});

test('every report validates against its schema', async () => {
  const ends = [
    await everything(['success', { status: 'pass', check: 'pass', culprit: '' }]),
    await conclude({ parts: '{}' }),
    await conclude({
      stage: 'change',
      parts: steps({
        'audit-deps': ['failure', { 'failure-code': 'plan', 'failure-message': 'x' }],
      }),
    }),
  ];
  for (const end of ends) {
    expect(schemaProblems(JSON.parse(readFileSync(end.outputs.get('report') ?? '', 'utf8')), 'result')).toBe('');
  }
});

test('names of artifacts keep repositories and places apart, in characters that GitHub takes', () => {
  expect(artifactSuffix('llm-dev-ops/config-manager')).toBe('llm-dev-ops.config-manager');
  expect(artifactSuffix('a/b+crates/x:y')).toMatch(/^[\w.+-]+$/);
  expect(artifactSuffix('a-b/c')).not.toBe(artifactSuffix('a/b-c'));
  expect(dirname(artifactSuffix('../../etc'))).toBe('.');
  const places = [
    'a/b+c/d',
    'a/b+c.d',
    'a/b+c+d',
    'a/b+C',
    'a/b+c',
    `a/b+${'x'.repeat(200)}`,
    `a/b+${'x'.repeat(201)}`,
  ];
  expect(new Set(places.map((place) => artifactSuffix(place).toLowerCase())).size).toBe(places.length);
  expect(Math.max(...places.map((place) => artifactSuffix(place).length))).toBeLessThanOrEqual(150);
});
