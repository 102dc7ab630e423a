import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFile, spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeChangeSet } from '../../src/domain/change-set/write.js';
import { readAction } from '../support/action-definitions.js';
import type { Fault } from '../github-double/server.mjs';
import { Story } from '../support/github-story.js';
import { builtBundles } from '../support/built-bundles.js';
import { sampleCheckout } from '../support/sample-checkout.js';

/** The bundles get a token that is found again wherever it is written: by itself and as it would travel. */
const token = 'ghs_Canary+0123/456789=abcdefghijklmnop';
const base64 = (text: string): string => Buffer.from(text).toString('base64').replace(/=+$/, '');
const forms = [
  'Canary',
  encodeURIComponent(token),
  base64(`x-access-token:${token}`),
  base64(`token ${token}`),
  // Of a token in the middle of something the same letters come out for every third place it can begin at.
  ...[0, 1, 2].map((skipped) => base64(token.slice(skipped, skipped + 24))),
  Buffer.from(token).toString('hex'),
];

let bundles = '';
let root = '';
beforeAll(async () => {
  bundles = builtBundles();
  root = mkdtempSync(join(tmpdir(), 'token-'));
}, 300_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

interface Ran {
  readonly exitCode: number;
  /** What the runner is asked to hide. */
  readonly masked: readonly string[];
  /** By where it was written: standard output and error, and every file that is left. */
  readonly written: ReadonlyMap<string, string>;
  /** One text for each program that was started: its arguments and environment. */
  readonly started: readonly string[];
  text(file: string): string;
}

/** Starts a program as a runner does, in a folder of its own with everything that it may write to. */
async function run(program: string, args: readonly string[], more: Readonly<Record<string, string>>): Promise<Ran> {
  const folder = mkdtempSync(join(root, 'run-'));
  const [bin, seen] = [join(folder, 'bin'), mkdtempSync(join(root, 'seen-'))];
  for (const name of ['bin', 'home', 'temp', 'tmp', 'workspace']) mkdirSync(join(folder, name));
  for (const name of ['git', 'cargo', 'rustup', 'rustc', 'curl', 'ssh']) {
    const real = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).stdout.trim() || '/bin/false';
    writeFileSync(join(bin, name), `#!/bin/sh\n{ echo "$0 $*"; env; } > "${seen}/$$.${name}"\nexec "${real}" "$@"\n`);
    chmodSync(join(bin, name), 0o755);
  }
  const file = (name: string): string => join(folder, name);
  const env = {
    PATH: `${bin}:${process.env['PATH'] ?? ''}`,
    HOME: file('home'),
    TMPDIR: file('tmp'),
    RUNNER_TEMP: file('temp'),
    RUNNER_DEBUG: '1',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: file('workspace'),
    GITHUB_REPOSITORY: 'octo-org/sample',
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary'),
    GITHUB_STATE: file('state'),
    GITHUB_ENV: file('env'),
    GIT_TRACE_CURL: '1',
    GIT_TRACE_REDACT: '0',
    ...more,
  };
  const done = await new Promise<{ readonly exitCode: number; readonly stdout: string; readonly stderr: string }>(
    (resolve) => {
      const child = execFile(program, args, { cwd: file('workspace'), env }, (_, stdout, stderr) =>
        resolve({ exitCode: child.exitCode ?? -1, stdout, stderr }),
      );
    },
  );
  // The runner takes these lines for itself and shows stars from then on.
  const shown = done.stdout.replace(/^::add-mask::.*\n/gm, '');
  const written = new Map([['stdout', shown], ['stderr', done.stderr], ...textsIn(folder)]);
  return {
    exitCode: done.exitCode,
    masked: done.stdout.match(/^::add-mask::.+$/gm) ?? [],
    written,
    started: [...textsIn(seen).values()],
    text: (name) => written.get(name) ?? '',
  };
}

function textsIn(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name));
  return new Map(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]));
}

/** Where the token is, in any form. @param texts by their names */
function leaks(texts: Iterable<readonly [string, string]>): readonly string[] {
  return [...texts].flatMap(([name, text]) =>
    forms.filter((form) => text.includes(form)).map((form) => `${name}: ${form}`),
  );
}

test('the canary is seen in each of its forms', () => {
  const url = new URL('https://example.com/');
  [url.username, url.password] = ['x', token];
  const basic = (user: string): string => Buffer.from(`${user}:${token}`).toString('base64');
  const texts = [
    token,
    `?token=${encodeURIComponent(token)}`,
    url.href,
    `Basic ${basic('x-access-token')}`,
    basic('a'),
    basic('ab'),
    basic('abc'),
  ];
  expect(texts.filter((text) => leaks([['', text]]).length === 0)).toEqual([]);
});

describe('open-pull-request hands its token to GitHub and to nothing else', () => {
  const pulls = 'POST /repos/{owner}/{repo}/pulls';
  const repository = 'GET /repos/{owner}/{repo}';
  /** What a proxy between us and GitHub may say: everything that it was asked. */
  const echo = {
    message: `Refused: authorization: token ${token}`,
    errors: [{ message: `authorization ${encodeURIComponent(token)}` }],
  };
  const answer = (on: string, status: number, body: unknown = echo): Fault => ({ kind: 'answer', on, status, body });

  test.each<[string, number, readonly Fault[], Readonly<Record<string, string>>]>([
    ['a pull request is opened', 0, [], {}],
    ['the token is the job’s', 0, [], { INPUT_TOKEN: '', GITHUB_TOKEN: token }],
    ['a dry run', 0, [], { 'INPUT_DRY-RUN': 'true' }],
    ['an answer is lost', 0, [{ kind: 'cut', on: pulls, when: 'after' }], {}],
    ['GitHub has trouble', 0, [answer(pulls, 502), answer('POST /repos/{owner}/{repo}/git/trees', 500)], {}],
    ['labels are refused', 0, [answer('POST /repos/{owner}/{repo}/issues/{issue_number}/labels', 422)], {}],
    ['bad credentials', 1, [answer(repository, 401)], {}],
    ['no permission', 1, [answer(pulls, 403, { message: `Resource not accessible by integration (${token})` })], {}],
    ['a request that GitHub does not take', 1, [answer(repository, 422)], {}],
    ['a status that nobody expects', 1, [answer(repository, 418)], {}],
    ['a crash', 1, [], { GITHUB_OUTPUT: '/' }],
    ['a token of two lines', 2, [], { INPUT_TOKEN: `${token}\n${token}` }],
    ['a token that is none', 2, [], { INPUT_TOKEN: `${token}’` }],
    ['a token in the wrong inputs', 2, [], { INPUT_REPOSITORY: 'a b', INPUT_REVIEWERS: 'b!' }],
  ])('%s', async (name, exitCode, faults, inputs) => {
    await using it = await Story.begin();
    const changeSet = join(it.folder, 'change-set.json');
    writeFileSync(changeSet, writeChangeSet(it.changeSet()));
    for (const fault of faults)
      it.double.faults.add({ times: fault.kind === 'answer' && exitCode !== 0 ? Infinity : 1, ...fault });
    const ran = await run(process.execPath, [join(bundles, 'open-pull-request', 'index.js')], {
      'INPUT_CHANGE-SET': changeSet,
      INPUT_TOKEN: token,
      INPUT_REPOSITORY: 'octo-org/sample',
      INPUT_LABELS: 'infra',
      GITHUB_API_URL: it.double.url,
      ...inputs,
    });
    expect([ran.exitCode, ran.text('stdout') + ran.text('stderr')]).toEqual([exitCode, expect.any(String)]);
    expect(ran.started).toEqual([]);
    expect(ran.masked).not.toEqual([]);
    const { store, pulls: opened, comments } = it.repository;
    const sent = it.double.requests.map(({ path, query, body, headers: { authorization, ...headers } }) => {
      expect(authorization).toBe(`token ${token}`);
      return JSON.stringify({ path, query, body, headers });
    });
    const published = [
      'published',
      `${JSON.stringify([opened, comments])}${store.git(['log', '--all', '-p']).text}`,
    ] as const;
    expect(leaks([...ran.written, ['requests', sent.join('\n')], published])).toEqual([]);
    const said = name === 'a crash' ? ran.text('stdout') : ran.text('summary');
    const failed = name === 'a crash' ? /cannot write the step's outputs/ : /❌/;
    expect(said).toMatch(exitCode === 0 ? /Pull request opened|Dry run/ : failed);
  });
});

/** The script of `actions/internal/git-credentials`, as the runner gives it to bash. */
async function credentials(given: string, temp: string, server: string): Promise<Ran> {
  const script = readAction('actions/internal/git-credentials/action.yml').runs.steps?.[0]?.run ?? '';
  return run('bash', ['-c', script], { TOKEN: given, RUNNER_TEMP: temp, GITHUB_SERVER_URL: server });
}

test('a read token goes to git’s server and, when git is refused there, into no error, report or child', async () => {
  const asked: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    asked.push(request.headers.authorization);
    const proxy = `${request.headers.authorization ?? ''} is not welcome`;
    response.writeHead(403, proxy.slice(0, 20), { 'content-type': 'text/plain' }).end(proxy);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  const it = await sampleCheckout(bundles);
  const temp = mkdtempSync(join(root, 'temp-'));
  try {
    const config = join(temp, 'infra-actions.gitconfig');
    const written = await credentials(token, temp, url);
    expect(readFileSync(config, 'utf8')).toContain(base64(`x-access-token:${token}`));
    expect(written.masked).toHaveLength(1);
    expect(leaks(written.written)).toEqual([]);
    for (const action of ['audit-deps', 'apply-patch']) {
      const ran = await run(process.execPath, [join(bundles, action, 'index.js')], {
        INPUT_CRATES: 'errors',
        INPUT_REPOSITORY: 'acme/tally',
        'INPUT_INFRA-URL': `${url}/octo-org/infra`,
        'INPUT_WORKING-DIRECTORY': it.repository,
        GITHUB_WORKSPACE: it.repository,
        GIT_CONFIG_GLOBAL: config,
        CARGO_HOME: join(temp, 'cargo'),
        RUSTUP_HOME:
          it.environment['RUSTUP_HOME'] ?? process.env['RUSTUP_HOME'] ?? join(process.env['HOME'] ?? '', '.rustup'),
        RUSTUP_TOOLCHAIN: it.environment['RUSTUP_TOOLCHAIN'] ?? 'stable',
        CARGO_NET_GIT_FETCH_WITH_CLI: 'true',
        CARGO_NET_RETRY: '0',
      });
      expect([action, ran.exitCode]).not.toEqual([action, 0]);
      expect([action, ran.text('summary')]).toEqual([action, expect.stringMatching(/403|❌/)]);
      expect(ran.started.length).toBeGreaterThan(0);
      expect(leaks([...ran.written, ...ran.started.map((text) => [`${action} started`, text] as const)])).toEqual([]);
    }
    expect(
      asked.every((header) => header === `basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`),
    ).toBe(true);
    expect(asked.length).toBeGreaterThan(0);
    await credentials('', temp, url);
    expect(leaks(textsIn(temp))).toEqual([]);
    expect(leaks(textsIn(it.repository))).toEqual([]);
  } finally {
    it.remove();
    server.closeAllConnections();
    server.close();
  }
});
