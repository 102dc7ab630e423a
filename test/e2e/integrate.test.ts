import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createWorld, type World } from '../support/act-world.js';
import type { ActRun } from '../support/act.js';
import { workflowOf } from '../support/page-blocks.js';

/** The workflow of the page for the maintainer of one repository, and a job that prints what came of it. */
const minimal = `${workflowOf('docs/add-crates.md', 'infra.yml')}
  after:
    needs: infra
    runs-on: ubuntu-latest
    steps:
      - run: printf 'verdict=%s\\nurl=%s\\nreport=%s\\n' "$VERDICT" "$URL" "$REPORT"
        env:
          VERDICT: \${{ needs.infra.outputs.verdict }}
          URL: \${{ needs.infra.outputs.pull-request-url }}
          REPORT: \${{ needs.infra.outputs.report }}
`;
const crates = ['infra-config', 'infra-errors', 'infra-http', 'infra-json'];

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(async () => {
  await world[Symbol.asyncDispose]();
});

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** The Markdown of the jobs' summaries. */
const told = (run: ActRun): string => run.summaries.join('\n');

describe('a repository with the workflow of docs/add-crates.md', () => {
  let run: ActRun;
  const token = 'default-token-of-the-run';
  beforeAll(async () => {
    world.addRepository('tally', 'sample');
    run = await world.run('tally', minimal);
  });

  test('ends well in every job, and gives the outputs', () => {
    expect(run.exitCode === 0 ? '' : run.log.slice(-5000)).toBe('');
    expect([...new Set(run.jobs.values())]).toEqual(['success']);
    expect(run.printed).toEqual(
      expect.arrayContaining([
        'verdict=integrated',
        'report=infra-report-sample-org.tally',
        expect.stringMatching(/^url=https?:\S+\/sample-org\/tally\/pull\/1$/),
      ]),
    );
  });

  test('tells the verdict first, and what each part found', () => {
    const summary = told(run);
    expect(summary).toContain('## ✅ sample-org/tally: integrated');
    for (const crate of crates) expect(summary).toContain(crate);
    expect(summary).toMatch(/smoke-test\s*\|\s*`pass`/);
  });

  test('has opened one pull request with the branch of the contract', () => {
    const repository = world.double.repositories.get('sample-org/tally');
    expect(repository?.pulls).toHaveLength(1);
    expect(repository?.pulls[0]).toMatchObject({
      head: 'feature/infra-integration',
      base: 'main',
      state: 'open',
      draft: false,
    });
    expect(world.double.violations).toEqual([]);
  });

  test('the branch can be cloned, resolves to one infra, and builds', () => {
    const clone = world.clone('tally', 'feature/infra-integration');
    const metadata = JSON.parse(world.cargo(clone, 'metadata', '--format-version=1', '--locked')) as {
      packages: { name: string; source: string | null }[];
    };
    const infra = metadata.packages.filter(({ name }) => name.startsWith('infra-'));
    expect(infra.map(({ name }) => name)).toEqual(expect.arrayContaining(crates));
    expect(new Set(infra.map(({ source }) => source)).size).toBe(1);
    world.cargo(clone, 'check', '--workspace', '--locked', '--quiet');
    // Nothing is removed.
    expect(world.git(clone, 'diff', '--numstat', 'origin/main...HEAD', '--', '*.toml')).not.toMatch(/^\d+\t[1-9]/m);
    expect(world.git(clone, 'log', '--format=%B', 'origin/main..HEAD')).toMatch(/^Infra-Integration: /m);
  });

  test('keeps the reports as an artifact, which says the same', () => {
    const path = world.artifact('infra-report-sample-org.tally', 'result.json');
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({
      verdict: 'integrated',
      repository: 'sample-org/tally',
      publishable: true,
      smoke: { status: 'pass', check: 'pass', build: 'pass', test: 'pass' },
    });
  });

  test('the token is in no artifact, summary or log', () => {
    expect(filesBelow(world.artifact()).filter((path) => readFileSync(path, 'utf8').includes(token))).toEqual([]);
    expect(run.log.split('\n').filter((line) => line.includes(token))).toEqual([]);
    expect(world.double.requests.every(({ headers }) => headers['authorization']?.endsWith(token) === true)).toBe(true);
  });

  test('run again, it leaves the pull request as it is', async () => {
    const before = world.double.repositories.get('sample-org/tally')?.store.ref('refs/heads/feature/infra-integration');
    const again = await world.run('tally', minimal);
    expect(again.printed).toContain('verdict=integrated');
    const repository = world.double.repositories.get('sample-org/tally');
    expect(repository?.pulls).toHaveLength(1);
    expect(repository?.store.ref('refs/heads/feature/infra-integration')).toBe(before);
  });
});
