import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fakeBundle, fakeInstallation, type FakeInstallation } from '../../support/fake-installation.js';
import { schemaProblems } from '../../support/schemas.js';
import { git } from '../../support/workbench.js';

/** An audit that says what the name of the checkout's folder tells it to. */
const auditBundle = `
import { appendFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
const { INPUT_REPOSITORY: repository, 'INPUT_WORKING-DIRECTORY': folder } = process.env;
const name = repository.split('/').at(-1);
const { CARGO_HOME = '', CARGO_BUILD_JOBS } = process.env;
appendFileSync('log.txt', JSON.stringify(['begin', name, CARGO_HOME, CARGO_BUILD_JOBS]) + '\\n');
const set = (name, value) => appendFileSync(process.env.GITHUB_OUTPUT, name + '<<end\\n' + value + '\\nend\\n');
const end = { forge: 'fail', shield: 'killed', sentinel: 'usage', observatory: 'environment', simulator: 'slow' }[name];
process.on('SIGTERM', () => { appendFileSync('log.txt', '["stopped"]\\n'); process.exit(130); });
if (end === 'slow') { writeFileSync('started', ''); setInterval(() => undefined, 1000); }
else if (end === 'killed') process.kill(process.pid, 'SIGKILL');
else {
  await new Promise((done) => setTimeout(done, 600));
  const report = folder + '.json';
  if (end === 'usage') {
    set('failure-code', 'manifest');
    set('failure-message', 'there is no Cargo.toml in the repository\\nSet it.');
    process.exitCode = 1;
  } else {
    const verdict = end ?? 'pass';
    set('verdict', verdict);
    set('report', report);
    writeFileSync(report, JSON.stringify({ version: 1, action: 'audit-deps', repository: name, verdict }));
    appendFileSync(process.env.GITHUB_STEP_SUMMARY, '## Audit\\n\\nWhat ' + name + ' says.\\n');
    process.exitCode = verdict === 'pass' ? 0 : verdict === 'environment' ? 3 : 1;
  }
  appendFileSync('log.txt', JSON.stringify(['end', name]) + '\\n');
}
`;

/** A `fleet-report` that notes what it is given. */
const reportBundle = `
import { readdirSync, writeFileSync } from 'node:fs';
const given = process.env;
writeFileSync('reported.json', JSON.stringify({
  mode: given.INPUT_MODE,
  repositories: given.INPUT_REPOSITORIES,
  checkouts: readdirSync(given.INPUT_FOLDER),
  results: given.INPUT_RESULTS,
}));
for (const name of ['ledger.json', 'index.html', 'README.md']) writeFileSync(name, name);
${fakeBundle('fleet-report', { verdict: 'done', ledger: 'LEDGER', page: 'PAGE' }).replace(
  /"(LEDGER|PAGE)"/g,
  (_, what) => `process.cwd() + '/${what === 'LEDGER' ? 'ledger.json' : 'index.html'}'`,
)}
`;

let it: FakeInstallation;
beforeEach(() => {
  const own = (path: string): [string, string] => [path, readFileSync(path, 'utf8')];
  it = fakeInstallation({
    ...Object.fromEntries([own('actions/audit-deps/action.yml'), own('actions/fleet-report/action.yml')]),
    'dist/audit-deps/index.js': auditBundle,
    'dist/fleet-report/index.js': reportBundle,
  });
});
afterEach(() => it.remove());

const folder = (): string => join(it.root, 'checkouts');

function checkout(name: string, origin?: string): void {
  const path = join(folder(), name);
  mkdirSync(path, { recursive: true });
  git(path, 'init', '--quiet');
  if (origin !== undefined) git(path, 'remote', 'add', 'origin', origin);
}

const log = (): string[][] =>
  readFileSync(join(it.root, 'work', 'log.txt'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as string[]);

const run = (...args: readonly string[]): ReturnType<FakeInstallation['run']> =>
  it.run(['fleet', '--folder', '../checkouts', ...args], { environment: { HOME: join(it.root, 'home') } });

interface Reported {
  readonly mode: string;
  readonly repositories: string;
  readonly checkouts: readonly string[];
  readonly results: string;
}
const reported = (): Reported => JSON.parse(readFileSync(join(it.root, 'work', 'reported.json'), 'utf8')) as Reported;

describe('a folder of checkouts', () => {
  test('is audited, one line each, and every one that is odd is told on its own line and stops no other', async () => {
    for (const name of ['config-manager', 'forge', 'shield', 'sentinel', 'observatory', 'tally', 'infra'])
      checkout(name);
    checkout('copy-of-forge', 'https://github.com/llm-dev-ops/forge.git');
    checkout('gateway', 'git@github.com:llm-dev-ops/marketplace.git');
    mkdirSync(join(folder(), 'test-bench'));
    mkdirSync(join(folder(), 'notes'));
    const done = await run();
    expect(done.exitCode).toBe(1);
    const lines = done.stderr.split('\n');
    for (const line of [
      /^- copy-of-forge: left out: another checkout of `forge`, which `forge` is, too$/,
      /^- infra: left out: the infra workspace itself$/,
      /^- notes: left out: neither a git checkout nor in the plan$/,
      /^- tally: left out: not in the plan/,
      /^✓ config-manager +pass +\d\.\d s {2}What config-manager says\.$/,
      /^✓ marketplace +pass .* \(in gateway\)$/,
      /^✓ test-bench +pass .* \(not a git checkout: nothing can be published from it\)$/,
      /^✗ forge +fail /,
      /^\? shield +lost +\d\.\d s {2}it ended by a signal and said nothing$/,
      /^✗ sentinel +refused +\d\.\d s {2}there is no Cargo\.toml in the repository$/,
      /^\? observatory +environment /,
      /^✗ fleet: fail {2}3 good, 2 failed, 2 without a verdict /,
    ])
      expect(lines).toContainEqual(expect.stringMatching(line));
  });

  test('ends up in the ledger by the plan’s names, also what left no report', async () => {
    for (const name of ['config-manager', 'sentinel', 'shield']) checkout(name);
    checkout('gateway', 'git@github.com:llm-dev-ops/marketplace.git');
    const done = await run('--output', 'out');
    const names = ['config-manager', 'marketplace', 'sentinel', 'shield'];
    expect(reported()).toMatchObject({ mode: 'audit', checkouts: names });
    expect(reported().repositories.split(' ').toSorted()).toEqual(names);
    const { results } = reported();
    const wave = JSON.parse(readFileSync(join(results, 'wave.json'), 'utf8')) as { readonly wave: readonly string[] };
    expect(wave.wave.toSorted()).toEqual(names);
    expect(JSON.parse(readFileSync(join(results, 'sentinel', 'refused.json'), 'utf8'))).toMatchObject({
      verdict: 'refused',
      reason: 'there is no Cargo.toml in the repository',
    });
    expect(readdirSync(join(results, 'marketplace'))).toEqual(['audit-deps.json']);
    expect(existsSync(join(results, 'shield'))).toBe(false);
    expect(done.stderr).toContain(`page    ${join(it.root, 'work', 'out', 'index.html')}`);
    expect(readdirSync(join(it.root, 'work', 'out')).toSorted()).toEqual(['README.md', 'index.html', 'ledger.json']);
  });

  test('is worked on by as many at a time as are asked for, each but the first with a home of Cargo of its own', async () => {
    for (const name of ['config-manager', 'cost-ops', 'test-bench', 'schema-registry']) checkout(name);
    const most = (): number => {
      let [now, top] = [0, 0];
      for (const [what] of log()) top = Math.max(top, (now += what === 'begin' ? 1 : -1));
      return top;
    };
    await run('--jobs', '1');
    expect(most()).toBe(1);
    it.write('work/log.txt', '');
    await run('--jobs', '3');
    const begun = log().filter(([what]) => what === 'begin');
    expect(most()).toBe(3);
    const homes = new Set(begun.map(([, , home]) => home));
    expect(homes).toContain('');
    expect(homes.size).toBe(3);
    // All together have the processors between them.
    for (const [, , , builds] of begun) expect(Number(builds)).toBe(Math.ceil(availableParallelism() / 3));
  });

  test('gives one JSON object that follows its schema', async () => {
    for (const name of ['config-manager', 'shield', 'tally']) checkout(name);
    const done = await run('--json', '--phases', '1,5');
    const report = JSON.parse(done.stdout) as object;
    expect(schemaProblems(report, 'fleet-folder-report')).toBe('');
    expect(report).toMatchObject({
      verdict: 'environment',
      repositories: [
        { name: 'config-manager', outcome: 'good', verdict: 'pass' },
        { name: 'shield', outcome: 'lost' },
      ],
      'left-out': [{ folder: 'tally' }],
      absent: ['schema-registry', 'cost-ops', 'governance-dashboard', 'policy-engine', 'data-vault'],
    });
    expect(done.exitCode).toBe(3);
  });
});

describe('at a terminal', () => {
  test('those that run are drawn again below those that are done', async () => {
    for (const name of ['config-manager', 'cost-ops']) checkout(name);
    const { stderr } = await it.run(['fleet', '--folder', '../checkouts', '--jobs', '1'], {
      terminal: true,
      environment: { HOME: join(it.root, 'home'), NO_COLOR: '1' },
    });
    expect(stderr).toMatch(/… config-manager +0\.\d s {2}.*\n {2}0 of 2\n/);
    // eslint-disable-next-line no-control-regex
    expect(stderr).toMatch(/\u001b\[2A\r\u001b\[J✓ config-manager/);
    for (const line of stderr.split('\n').filter((text) => text.startsWith('…'))) expect(line.length).toBeLessThan(60);
  });
});

describe('Ctrl-C', () => {
  test('stops what runs, begins nothing more, writes no ledger, and ends with 130', async () => {
    for (const name of ['config-manager', 'simulator', 'research-lab']) checkout(name);
    const controller = new AbortController();
    const running = it.run(['fleet', '--folder', '../checkouts', '--jobs', '1', '--json'], {
      stop: controller.signal,
      environment: { HOME: join(it.root, 'home') },
    });
    while (!existsSync(join(it.root, 'work', 'started'))) await setTimeout(20);
    controller.abort('SIGINT');
    const done = await running;
    expect(done.exitCode).toBe(130);
    expect(log().at(-1)).toEqual(['stopped']);
    expect(done.stderr).toContain('fleet: interrupted  1 good, 1 interrupted, 1 not begun');
    expect(JSON.parse(done.stdout)).toMatchObject({
      verdict: 'interrupted',
      ledger: null,
      'not-begun': ['research-lab'],
    });
    expect(existsSync(join(it.root, 'work', 'reported.json'))).toBe(false);
  });
});

describe('a wrong call', () => {
  test.each([
    [['--folder', 'nope'], 'is not a folder that can be read'],
    [['--folder', '.'], 'there is no checkout of a repository of the plan in'],
    [['--folder', '../checkouts', '--repositories', 'forge config-manager'], 'there is no checkout of `forge`'],
    [['--folder', '../checkouts', '--mode', 'rollback'], '`rollback` is not one of `audit`, `integrate`'],
    [['--folder', '../checkouts', '--jobs', '0'], '`0` is not a whole number from 1 to 256'],
    [['--folder', '../checkouts', '--steps', 'check'], 'input `steps` is for `mode: integrate`'],
    [['--folder', '../checkouts', '--plan', 'nope.toml'], 'nope.toml: there is no such file'],
    [[], '`--folder` is required'],
  ])('%j is told before anything begins', async (args, message) => {
    checkout('config-manager');
    const done = await it.run(['fleet', ...args]);
    expect(done.exitCode).toBe(2);
    expect(done.stderr).toContain(message);
    expect(existsSync(join(it.root, 'work', 'log.txt'))).toBe(false);
  });
});
