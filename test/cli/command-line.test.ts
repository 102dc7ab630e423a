import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fakeBundle, fakeInstallation, type FakeInstallation } from '../support/fake-installation.js';
import { schemaProblems } from '../support/schemas.js';

const inspectYml = `
name: Inspect
description: >-
  Looks at a repository. It changes nothing.
inputs:
  crates:
    description: Crate names
  repository:
    description: Which repository
    default: \${{ github.repository }}
  mode:
    description: How to look
    default: resolve
  dry-run:
    description: Only pretend
    default: 'false'
  following:
    description: 'For \`integrate\`: what comes after it.'
  token:
    description: Whom to ask as
    default: \${{ github.token }}
outputs:
  verdict:
    description: What it thinks
  next-crates:
    description: 'For \`integrate\`: the crates to go on with.'
  report:
    description: Path of the JSON report
runs:
  using: node24
  main: ../../dist/inspect/index.js
`;

const publishYml = `
description: Publishes.
inputs:
  change-set:
    description: What to publish
    required: true
runs:
  using: node24
`;

let it: FakeInstallation;
beforeEach(() => {
  it = fakeInstallation({
    'actions/inspect/action.yml': inspectYml,
    'actions/publish/action.yml': publishYml,
    'actions/internal/conclude/action.yml': 'description: Internal.',
    'dist/inspect/index.js': fakeBundle('inspect', { verdict: 'pass', report: 'REPORT' }),
  });
});
afterEach(() => it.remove());

const log = (): unknown[] =>
  readFileSync(join(it.root, 'work', 'log.txt'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);

describe('flags', () => {
  test('are the inputs of the action, with `=` or a space, and a bare one where only true and false are accepted', async () => {
    const done = await it.run(['inspect', '--crates', 'errors config', '--mode=static', '--dry-run']);
    expect(done.exitCode).toBe(0);
    expect(log()).toEqual([
      ['inspect', { INPUT_CRATES: 'errors config', 'INPUT_DRY-RUN': 'true', INPUT_MODE: 'static' }],
    ]);
  });

  test('that were not given are left to the action, which has the same defaults', async () => {
    await it.run(['inspect', '--dry-run', 'false', '--crates='], { environment: { INPUT_MODE: 'from outside' } });
    expect(log()).toEqual([['inspect', { INPUT_CRATES: '', 'INPUT_DRY-RUN': 'false' }]]);
  });

  test('keep a value that begins with dashes or holds an equals sign', async () => {
    await it.run(['inspect', '--crates=--x=y', '--mode', 'a=b']);
    expect(log()).toEqual([['inspect', { INPUT_CRATES: '--x=y', INPUT_MODE: 'a=b' }]]);
  });

  test('with problems: all of them at once, and nothing is started', async () => {
    const done = await it.run([
      'inspect',
      'stray',
      '--crate',
      'x',
      '--mode',
      '--zzzzzzzzzzzz',
      '--json=1',
      '--mode',
      'y',
    ]);
    expect(done.exitCode).toBe(2);
    expect(done.stderr).toContain('unexpected argument `stray`\n');
    expect(done.stderr).toContain('unknown flag `--crate`; did you mean `--crates`?');
    expect(done.stderr).toContain('`--mode` is given twice');
    expect(done.stderr).toContain('unknown flag `--zzzzzzzzzzzz`\n');
    expect(done.stderr).toContain('`--json` takes no value');
    expect(existsSync(join(it.root, 'work', 'log.txt'))).toBe(false);
  });

  test('that are several words without quotes are shown with them, and a short flag is named as it was typed', async () => {
    const done = await it.run(['inspect', '--crates', 'errors', 'config', 'json', '-v']);
    expect(done.exitCode).toBe(2);
    expect(done.stderr).toContain(
      '- unexpected arguments `config`, `json`; put several values in quotes: `--crates "errors config json"`\n',
    );
    expect(done.stderr).toContain('- unknown flag `-v`\n');
    expect(done.stderr).toMatch(/^error: 2 problems with the call:\n- /);
  });

  test('without a value, and required ones that are missing, are named', async () => {
    expect(await it.run(['inspect', '--crates'])).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('`--crates` needs a value'),
    });
    expect(await it.run(['publish'])).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('`--change-set` is required'),
    });
  });
});

describe('the surroundings of an action', () => {
  test('hold nothing of a workflow that happens to run, and a token only where the action takes one', async () => {
    it.write('dist/inspect/index.js', fakeBundle('inspect', {}, `console.error(JSON.stringify(process.env))`));
    const done = await it.run(['inspect'], {
      environment: {
        GITHUB_ACTIONS: 'true',
        GITHUB_WORKSPACE: '/elsewhere',
        GITHUB_REPOSITORY: 'other/thing',
        GITHUB_API_URL: 'http://localhost:1234',
        GITHUB_TOKEN: 'secret',
        ACTIONS_RUNTIME_TOKEN: 'secret, too',
      },
    });
    const seen = JSON.parse(done.stderr.split('\n').find((line) => line.startsWith('{')) ?? '{}') as NodeJS.ProcessEnv;
    expect(
      Object.keys(seen)
        .filter((name) => /^(GITHUB|ACTIONS|INPUT|RUNNER|INFRA)_/.test(name))
        .toSorted(),
    ).toEqual([
      'GITHUB_API_URL',
      'GITHUB_OUTPUT',
      'GITHUB_STEP_SUMMARY',
      'INFRA_ACTIONS_OWNER',
      'INFRA_ACTIONS_RUN',
      'INPUT_TOKEN',
      'RUNNER_TEMP',
    ]);
    expect(seen['RUNNER_TEMP']).toBe(join(it.root, 'temp'));
  });
});

describe('what people and programs read', () => {
  test('outputs go to standard error, the report to standard output when asked for', async () => {
    const report = join(it.root, 'report.json');
    writeFileSync(report, '{ "verdict": "pass" }\n');
    const summarize = `appendFileSync(process.env.GITHUB_STEP_SUMMARY, '## Fine');`;
    it.write('dist/inspect/index.js', fakeBundle('inspect', { verdict: 'pass', report, hidden: 'x' }, summarize));
    expect(await it.run(['inspect'])).toMatchObject({ exitCode: 0, stdout: '' });
    const done = await it.run(['inspect', '--json']);
    expect(JSON.parse(done.stdout)).toEqual({ verdict: 'pass' });
    expect(done.stderr).toMatch(/verdict +pass\n +report +.*report\.json\n +summary +.*summary\.md\n$/);
    expect(done.stderr).not.toContain('hidden');
  });

  test('with `--json` standard output is one object, whatever became of the call', async () => {
    it.write(
      'dist/inspect/index.js',
      fakeBundle('inspect', { 'failure-code': 'usage', 'failure-message': 'no such mode' }, 'process.exitCode = 2;'),
    );
    it.write('dist/publish/index.js', fakeBundle('publish', {}, 'process.exitCode = 1;'));
    it.write('actions/damaged/action.yml', 'inputs: [');
    const calls = [
      [['inspect', '--json', '--crate', 'x'], 2, 'usage'],
      [['inspekt', '--json'], 2, 'usage'],
      [['inspect', '--json'], 2, 'usage'],
      [['publish', '--json', '--change-set', 'x'], 1, null],
      [['damaged', '--json'], 1, null],
    ] as const;
    for (const [args, exitCode, code] of calls) {
      const done = await it.run(args);
      const said = JSON.parse(done.stdout) as object;
      expect(said).toMatchObject({ action: args[0], failure: { code }, 'exit-code': exitCode });
      expect(schemaProblems(said, 'failure')).toBe('');
      expect(done.exitCode).toBe(exitCode);
    }
  });

  test('what the summary says first is said at the terminal, and then what to run next', async () => {
    it.write('actions/rollback/action.yml', inspectYml);
    const text = '## ✅ Nothing\n\nThere is no `infra-http` in a\\_b.\n\nMore.';
    const summarize = `appendFileSync(process.env.GITHUB_STEP_SUMMARY, ${JSON.stringify(text)});`;
    it.write('dist/rollback/index.js', fakeBundle('rollback', { verdict: 'none' }, summarize));
    expect((await it.run(['rollback'])).stderr).toContain('\n  There is no `infra-http` in a_b.\n  verdict  none\n');

    it.write('actions/audit-deps/action.yml', inspectYml);
    it.write('dist/audit-deps/index.js', fakeBundle('audit-deps', { verdict: 'pass' }));
    const audited = await it.run(['audit-deps', '--crates', 'errors http/client', '--repository', 'acme/tally']);
    expect(audited.stderr).toContain(
      'Next:\n  node dist/cli/index.js integrate --repository acme/tally --crates "errors http/client" ' +
        '--working-directory .  # put the crates in\n',
    );
    it.write('dist/audit-deps/index.js', fakeBundle('audit-deps', { verdict: 'fail' }, 'process.exitCode = 1;'));
    expect((await it.run(['audit-deps'])).stderr).not.toContain('Next:');
  });

  test('every exit status of an action is the exit status of the command', async () => {
    for (const code of [1, 2, 3]) {
      it.write('dist/inspect/index.js', fakeBundle('inspect', {}, `process.exitCode = ${code};`));
      expect((await it.run(['inspect'])).exitCode).toBe(code);
    }
  });

  test('an action that takes its time is seen to run, at a terminal and in a log', async () => {
    it.write('dist/inspect/index.js', fakeBundle('inspect', {}, `setTimeout(() => console.error('found it'), 1400);`));
    expect((await it.run(['inspect'])).stderr).toBe('inspect…\nfound it\n');
    const terminal = (await it.run(['inspect'], { terminal: true })).stderr;
    expect(terminal).toContain('\r\u001b[Kinspect… 1.');
    expect(terminal.endsWith('\r\u001b[K')).toBe(true);
  });
});

describe('help', () => {
  test('of an action comes from its action.yml', async () => {
    const done = await it.run(['inspect', '--help', '--nonsense']);
    expect(done).toMatchObject({ exitCode: 0, stderr: '' });
    expect(done.stdout).toContain('Looks at a repository. It changes nothing.');
    expect(done.stdout).toContain('--mode                  How to look (default: resolve)\n');
    expect(done.stdout).not.toMatch(/--following|next-crates/);
    expect(done.stdout).toContain('--repository            Which repository\n');
    expect(done.stdout).toMatch(/Outputs:\n {2}verdict +What it thinks/);
    expect(done.stdout).not.toContain('${{');
    expect((await it.run(['publish', '-h'])).stdout).toContain('What to publish (required)');
  });

  test('fits the terminal', async () => {
    for (const [columns, longest] of [
      [undefined, 80],
      [60, 60],
      [300, 100],
    ] as const) {
      const { stdout } = await it.run(['inspect', '--help'], { ...(columns && { columns }) });
      const widths = stdout.split('\n').map((line) => line.length);
      expect(Math.max(...widths)).toBeLessThanOrEqual(longest);
    }
  });

  test('of the program lists the actions that there are, and not the internal ones', async () => {
    const done = await it.run(['--help'], { columns: 60 });
    expect(done.exitCode).toBe(0);
    expect(done.stdout).toMatch(
      /inspect +Looks at a repository\.\n +publish +Publishes\.\n\nCommands:\n +fleet +Audits/,
    );
    expect(done.stdout).not.toContain('conclude');
    expect(await it.run([])).toMatchObject({ exitCode: 2, stdout: '', stderr: done.stdout });
  });

  test('the version is the project’s', async () => {
    expect(await it.run(['--version'])).toMatchObject({ exitCode: 0, stdout: '9.8.7\n' });
  });
});

describe('a wrong call', () => {
  test('of an action that does not exist names the nearest', async () => {
    expect(await it.run(['inspekt'])).toEqual({
      exitCode: 2,
      stdout: '',
      stderr:
        'error: unknown action `inspekt`; did you mean `inspect`?\n' +
        'Actions: inspect, publish. Commands: fleet, plan, doctor, caller, demo.\n',
    });
  });

  test('of an action whose program was not built says so', async () => {
    const done = await it.run(['publish', '--change-set', 'x']);
    expect(done.exitCode).toBe(3);
    expect(done.stderr).toContain('the program of publish is missing: ');
    expect(done.stderr).toContain('npm run build');
  });
});
