import { createServer } from 'node:https';
import { once } from 'node:events';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Published } from '../../../src/actions/open-pull-request/published.js';
import { createGitHub } from '../../../src/adapters/github/github.js';
import { Failure } from '../../../src/domain/failure.js';
import { rejectionOf } from '../../../src/adapters/github/rejection.js';
import { failureOf, rowOf } from '../../../src/domain/github/failure-of.js';
import { refusalReasons, type RefusalRow } from '../../../src/domain/github/refusal.js';
import { refusalTable } from '../../../src/domain/github/refusal-table.js';
import { refusals, type KnownRefusal } from '../../github-double/refusals.mjs';
import { GitHubDouble, type Fault } from '../../github-double/server.mjs';
import { FakeClock, Story } from '../../support/github-story.js';

let double: GitHubDouble;
beforeAll(async () => {
  double = await new GitHubDouble().start();
});
afterAll(() => double.stop());

/** GitHub's answer, whenever it is asked for this. */
function faultOf({ on, status, message, errors, headers }: KnownRefusal): Fault {
  const body = { message, ...(errors && { errors }) };
  if (!on.startsWith('mutation '))
    return { kind: 'answer', on, status, body, times: Infinity, ...(headers && { headers }) };
  const name = on.slice('mutation '.length);
  return {
    kind: 'answer',
    on: ({ route, body: asked }) => route === 'POST /graphql' && JSON.stringify(asked).includes(`${name}(`),
    status: 200,
    body: { data: null, errors: [{ type: 'UNPROCESSABLE', path: [name], message }] },
    times: Infinity,
  };
}

const wishes = { labels: ['infra'], reviewers: ['ada'], draft: true, autoMerge: true };

/** Runs into a refusal the way a user would: opening with every wish, or closing. */
async function meet(refusal: KnownRefusal): Promise<{ readonly it: Story; readonly end: Published | Failure }> {
  const it = await Story.begin({ collaborators: ['ada'] }, double);
  const closes = refusal.on === 'mutation updateRefs' || refusal.on.endsWith('/comments');
  if (closes) await it.publish();
  double.requests.length = 0;
  double.faults.add(faultOf(refusal));
  const changeSet = closes ? it.changeSet({ action: 'close', commits: [], body: 'Discarded.' }) : it.changeSet();
  try {
    return { it, end: await it.publish(changeSet, closes ? {} : wishes) };
  } catch (error) {
    if (error instanceof Failure) return { it, end: error };
    throw error;
  } finally {
    double.faults.clear();
  }
}

/** The first line of what the row advises. */
function hintOf({ hint }: RefusalRow, { on, status, message, headers }: KnownRefusal): string {
  const sso = headers?.['x-github-sso'];
  const rejection = {
    errors: [],
    route: on,
    repository: 'octo-org/sample',
    apiUrl: double.url,
    message,
    status,
    ...(sso !== undefined && { sso }),
  };
  return (typeof hint === 'string' ? hint : hint(rejection)).split('\n')[0] ?? '';
}

/** What people read about it. */
function told(end: Published | Failure): string {
  if (end instanceof Failure) return `${end.message}\n${end.hint ?? ''}`;
  return [end.refusal?.message, end.refusal?.hint, ...end.warnings].filter((text) => text !== undefined).join('\n');
}

describe('every refusal that is known', () => {
  test.each(refusals.map((refusal) => [refusal.name, refusal] as const))('%s', async (_, refusal) => {
    const row = refusalTable.find(({ name }) => name === refusal.row);
    if (row === undefined) throw new Error(`the table has no row ${refusal.row}`);
    const { it, end } = await meet(refusal);
    await using story = it;
    expect(told(end)).toContain(
      refusal.row === 'limit' ? 'GitHub takes no request of this token before' : hintOf(row, refusal),
    );
    const same = double.requests.filter(
      ({ route, body }) =>
        route === refusal.on || JSON.stringify(body ?? '').includes(`${refusal.on.replace('mutation ', '')}(`),
    );
    const repeated = same.length - new Set(same.map(({ body }) => JSON.stringify(body))).size;
    // What is final is asked once, and nobody waits for it.
    expect([row.again, repeated > 0, story.clock.waits.length > 0]).toEqual(
      row.again === 'never' ? ['never', false, false] : [row.again, true, true],
    );
    const refused = end instanceof Failure ? undefined : end.refusal;
    expect([undefined, row.reason]).toContain(refused?.reason);
    expect(double.violations.splice(0)).toEqual([]);
  });

  test('has a row, and every row is met', () => {
    const met = new Set(refusals.map(({ row }) => row));
    // Without an answer of GitHub there is no refusal of the double: the tests below.
    const without = ['certificate', 'proxy', 'no answer'];
    expect(refusalTable.map(({ name }) => name).filter((name) => !met.has(name) && !without.includes(name))).toEqual(
      [],
    );
    for (const { source } of refusals) expect(source).not.toBe('');
  });

  test('has a reason of the report’s schema', () => {
    const schema = JSON.parse(readFileSync('schemas/open-pull-request-report.schema.json', 'utf8')) as {
      properties: { refusal: { properties: { reason: { enum: string[] } } } };
    };
    expect(schema.properties.refusal.properties.reason.enum).toEqual([...refusalReasons]);
  });
});

test('a certificate that nobody trusts is final, and the message names the variable', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'certificate-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  execFileSync(
    'openssl',
    [
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-keyout',
      key,
      '-out',
      cert,
      '-subj',
      '/CN=localhost',
      '-days',
      '1',
    ],
    { stdio: 'pipe' },
  );
  const server = createServer({ key: readFileSync(key), cert: readFileSync(cert) }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const clock = new FakeClock();
  const { port } = server.address() as { readonly port: number };
  const github = createGitHub({ repository: 'octo-org/sample', token: 'secret', apiUrl: `https://localhost:${port}`, clock, stop: new AbortController().signal, log: { info: () => undefined } }); // prettier-ignore
  await expect(github.repository()).rejects.toMatchObject({
    reason: 'certificate',
    hint: expect.stringContaining('NODE_EXTRA_CA_CERTS'),
  });
  expect(clock.waits).toEqual([]);
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a proxy that wants a password is final, and the message names the variable', () => {
  // What Octokit throws then, as node and undici wrap it.
  const proxy = new Error('Proxy response (407) !== 200 when HTTP Tunneling');
  const fetched = new TypeError('fetch failed', { cause: new Error('Request was cancelled.', { cause: proxy }) });
  const { status, message, errors } = rejectionOf(new Error('Request was cancelled.', { cause: fetched }), 'secret');
  const rejection = { status, message, errors, route: 'GET /', repository: 'o/r', apiUrl: 'https://api.github.com' };
  expect(failureOf(rejection)).toMatchObject({
    failure: { reason: 'proxy', hint: expect.stringContaining('HTTPS_PROXY') },
    again: 'never',
  });
});

test('no answer at all is worth some more tries', () => {
  const rejection = { status: 0, message: 'connect ECONNREFUSED', errors: [], code: 'ECONNREFUSED', route: 'GET /repos/{owner}/{repo}', repository: 'o/r', apiUrl: 'https://api.github.com' }; // prettier-ignore
  expect(rowOf(rejection)).toMatchObject({ name: 'no answer', again: 'later' });
});
