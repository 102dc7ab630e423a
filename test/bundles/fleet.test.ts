import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { builtBundles } from '../support/built-bundles.js';
import { sampleCheckout, type Finished, type SampleCheckout } from '../support/sample-checkout.js';
import { schemaProblems } from '../support/schemas.js';
import { git } from '../support/workbench.js';

/** The built command line over a folder of real checkouts, with a plan of its own. */

const repositories = ['one', 'two', 'three'] as const;
const plan = `[infra]
url = "https://github.com/llm-dev-ops/infra"

[crates.infra-errors]
version = "0.1.0"
layer = 0
purpose = "Errors"

[crates.infra-config]
version = "0.1.0"
layer = 1
purpose = "Configuration"
dependencies = ["infra-errors"]
${repositories.map((name) => `\n[repositories.${name}]\ncategory = "X"\npurpose = "X"\ncrates = ["errors", "config"]\n`).join('')}`;

let bundles = '';
let it: SampleCheckout;
let folder: string;
const at = (...names: readonly string[]): string => join(folder, ...names);

beforeAll(async () => {
  bundles = builtBundles();
  it = await sampleCheckout(bundles);
  folder = join(it.repository, '..', 'checkouts');
  mkdirSync(folder);
  writeFileSync(join(it.repository, '..', 'plan.toml'), plan);
  for (const name of repositories) cpSync(it.repository, at(name), { recursive: true });
}, 300_000);
afterAll(() => it.remove());

const fleet = (...args: readonly string[]): Finished =>
  it.run(['fleet', '--folder', 'checkouts', '--plan', 'plan.toml', '--json', ...args]);

/** What people would find changed. */
const states = (): readonly string[] =>
  repositories.map((name) => git(at(name), 'status', '--porcelain', '--ignored', '--untracked-files=all'));

interface Report {
  readonly ledger: string;
  readonly page: string;
  readonly repositories: readonly object[];
}

describe('a folder of checkouts', () => {
  test('is audited; the ledger follows its schema, the page has the fleet in it, and no checkout is changed', () => {
    writeFileSync(at('two', 'Cargo.toml'), '[package\n');
    git(at('two'), 'commit', '--quiet', '--all', '--message', 'feat: break it');
    const done = fleet();
    const report = JSON.parse(done.stdout) as Report;
    expect(report).toMatchObject({
      verdict: 'fail',
      repositories: [
        { name: 'one', outcome: 'good', verdict: 'pass' },
        { name: 'two', outcome: 'bad' },
        { name: 'three', outcome: 'good', verdict: 'pass' },
      ],
    });
    expect(done.exitCode).toBe(1);
    const ledger = JSON.parse(readFileSync(report.ledger, 'utf8')) as object;
    expect(schemaProblems(ledger, 'ledger')).toBe('');
    expect(ledger).toMatchObject({
      repositories: {
        one: { last: { mode: 'audit', outcome: 'passed', base: git(at('one'), 'rev-parse', 'HEAD').trim() } },
        two: { last: { outcome: 'failed', why: expect.stringMatching(/./) } },
      },
    });
    expect(readFileSync(report.page, 'utf8')).toContain('"three"');
    expect(states()).toEqual(['', '', '']);
    git(at('two'), 'reset', '--quiet', '--hard', 'HEAD~1');
  });

  test('is integrated, built, and put back; to the ledger it is a what-if', () => {
    const done = fleet('--mode', 'integrate', '--steps', 'check', '--repositories', 'one two');
    const report = JSON.parse(done.stdout) as Report;
    expect(report.repositories).toMatchObject([
      { name: 'one', verdict: 'integrated' },
      { name: 'two', verdict: 'integrated' },
    ]);
    expect(done.exitCode).toBe(0);
    expect(JSON.parse(readFileSync(report.ledger, 'utf8'))).toMatchObject({
      repositories: { one: { last: { mode: 'try', outcome: 'passed', steps: { check: 'pass' } } } },
    });
    expect(states()).toEqual(['', '', '']);
  });

  test('is as it was after Ctrl-C in the middle of an integration', async () => {
    rmSync(it.environment['CARGO_TARGET_DIR'] ?? '', { recursive: true, force: true });
    const args = ['fleet', '--folder', 'checkouts', '--plan', 'plan.toml', '--mode', 'integrate', '--jobs', '2'];
    const cwd = join(it.repository, '..');
    const child = spawn(process.execPath, [join(bundles, 'cli', 'index.js'), ...args], { cwd, env: it.environment });
    let said = '';
    child.stderr.on('data', (text: Buffer) => (said += text.toString()));
    const ended = once(child, 'exit');
    const isChanged = (): boolean => repositories.some((name) => existsSync(at(name, 'INFRA_DEPENDENCIES.md')));
    while (!isChanged() && child.exitCode === null) await setTimeout(10);
    child.kill('SIGINT');
    expect(await ended).toEqual([130, null]);
    expect(said).toContain('Interrupted: every checkout is as it was.');
    expect(states()).toEqual(['', '', '']);
  });
});

describe('a file that is not there is a wrong call', () => {
  const withPlan = ['integrate', 'audit-deps', 'apply-patch', 'smoke-test', 'wasm-build', 'rollback', 'fleet-plan'];
  const others = [
    ['fleet-report', '--folder', 'checkouts', '--plan', 'nope.toml'],
    ['fleet-report', '--folder', 'checkouts', '--results', 'nope'],
    ['fleet-plan', '--folder', 'checkouts', '--ledger', 'nope.json'],
    ['open-pull-request', '--change-set', 'nope.json', '--repository', 'a/b', '--token', 'x'],
    ...['plan', 'doctor'].map((name) => [name, '--plan', 'nope.toml']),
    ['fleet', '--folder', 'checkouts', '--plan', 'nope.toml'],
    ['caller', '--repository', 'one', '--plan', 'nope.toml'],
  ];
  const place = (name: string): readonly string[] =>
    name === 'fleet-plan' ? ['--folder', 'checkouts'] : ['--working-directory', 'sample'];

  test.each([...withPlan.map((name) => [name, '--plan', 'nope.toml', ...place(name)]), ...others])(
    '%s %s %s',
    (...args) => {
      const more = args[0] === 'rollback' ? ['--mode', 'full', '--reason', 'x'] : [];
      const done = it.run([...args.filter((word) => typeof word === 'string'), ...more]);
      expect(done.stderr).toMatch(/cannot read \/.*nope/);
      expect(done.exitCode).toBe(2);
    },
  );
});

test('what ships is found from the bundle: the built-in plan, and the callers made of it', () => {
  const done = it.run(['caller', '--repository', 'forge']);
  expect(done.stdout).toBe(readFileSync('examples/callers/forge.yml', 'utf8'));
});
