import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fakeBundle, fakeInstallation, type FakeInstallation } from '../../support/fake-installation.js';
import { schemaProblems } from '../../support/schemas.js';
import { commit, git, write } from '../../support/workbench.js';

let it: FakeInstallation;
let work: string;
beforeAll(() => {
  it = fakeInstallation({ 'actions/fleet-plan/action.yml': readFileSync('actions/fleet-plan/action.yml', 'utf8') });
  work = join(it.root, 'work');
});
afterAll(() => it.remove());

describe('doctor', () => {
  const infra = (): string => `file://${join(work, 'doctor-infra')}`;
  const doctor = async (
    environment: NodeJS.ProcessEnv = {},
    ...args: readonly string[]
  ): Promise<{ readonly exitCode: number; readonly stderr: string; readonly report: unknown }> => {
    const own = { RUSTUP_HOME: process.env['RUSTUP_HOME'], HOME: process.env['HOME'] };
    const call = ['doctor', '--json', '--infra-url', infra(), '--repositories', 'forge', ...args];
    const { exitCode, stderr, stdout } = await it.run(call, { environment: { ...own, ...environment } });
    const report = JSON.parse(stdout) as unknown;
    expect(schemaProblems(report, 'doctor-report')).toBe('');
    return { exitCode, stderr, report };
  };
  beforeAll(() => {
    write(join(work, 'doctor-infra'), { 'Cargo.toml': '' });
    git(join(work, 'doctor-infra'), 'init', '--quiet');
    commit(join(work, 'doctor-infra'), 'feat: begin');
  });

  test('tells what is there, and that without a token nobody asked GitHub', async () => {
    const { exitCode, stderr, report } = await doctor();
    expect(exitCode).toBe(0);
    for (const what of ['node', 'git', 'cargo', 'rustc', 'infra'])
      expect(stderr).toMatch(new RegExp(`^✓ ${what}: `, 'm'));
    expect(stderr).toContain('- GitHub: no token');
    expect(report).toMatchObject({ verdict: 'pass', repositories: null });
  });

  test('names each program that is missing, with what to do, and ends with 3', async () => {
    const { exitCode, stderr, report } = await doctor({ PATH: '/nowhere' });
    expect(exitCode).toBe(3);
    expect(stderr).toContain('✗ git: not on PATH\n    Install git.\n✗ cargo: not on PATH\n');
    expect(report).toMatchObject({ verdict: 'environment' });
  });

  test('tells an infra workspace that cannot be read', async () => {
    const gone = await it.run(['doctor', '--infra-url', 'file:///nowhere/infra', '--repositories', 'forge'], {
      environment: { HOME: process.env['HOME'] },
    });
    expect(gone.exitCode).toBe(3);
    expect(gone.stderr).toMatch(/^✗ infra: file:\/\/\/nowhere\/infra: .*/m);
  });

  test('has what stops a write from the preflight of fleet-plan, of every repository that is meant', async () => {
    const report = join(it.root, 'plan-report.json');
    const obstacle = { rule: 'permission', severity: 'error', message: 'the token may not push', remedy: 'Give it.' };
    const repositories = [
      { name: 'forge', preflight: [obstacle] },
      { name: 'shield', preflight: null },
    ];
    writeFileSync(report, JSON.stringify({ repositories }));
    it.write('dist/fleet-plan/index.js', fakeBundle('fleet-plan', { report }));
    const done = await doctor({ GITHUB_TOKEN: 'ghs_x' });
    expect(done.exitCode).toBe(1);
    expect(done.stderr).toContain(
      '✗ GitHub: 2 repositories, a write would be refused in 1\n  ✗ forge: the token may not push\n      Give it.\n',
    );
    expect(done.report).toMatchObject({ verdict: 'fail', repositories });
    const [line = ''] = readFileSync(join(work, 'log.txt'), 'utf8').trim().split('\n').slice(-1);
    expect(JSON.parse(line)).toEqual([
      'fleet-plan',
      {
        'INPUT_LEDGER-BRANCH': '',
        INPUT_OWNER: expect.any(String),
        'INPUT_PREFLIGHT-SCOPE': 'all',
        INPUT_REPOSITORIES: 'forge',
        INPUT_TOKEN: 'ghs_x',
      },
    ]);
  });

  test('tells why GitHub could not be asked', async () => {
    const failure = { 'failure-code': 'github', 'failure-message': 'GitHub refused the token' };
    it.write('dist/fleet-plan/index.js', fakeBundle('fleet-plan', failure, 'process.exitCode = 1;'));
    const { exitCode, stderr, report } = await doctor({ GH_TOKEN: 'ghs_x' });
    expect([exitCode, stderr]).toEqual([1, expect.stringContaining('✗ GitHub: GitHub refused the token\n')]);
    expect(report).toMatchObject({ 'github-failure': 'GitHub refused the token' });
  });
});
