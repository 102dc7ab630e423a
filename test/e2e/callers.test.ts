import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { ActRun } from '../support/act.js';
import { createWorld, type World } from '../support/act-world.js';
import { adapted, workflowOf } from '../support/page-blocks.js';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(async () => {
  await world[Symbol.asyncDispose]();
});

const branchOf = (repository: string): string | undefined =>
  world.double.repositories.get(`sample-org/${repository}`)?.store.ref('refs/heads/feature/infra-integration');
const lastOutput = (run: ActRun, name: string): string | undefined =>
  run.outputs.findLast(([, output]) => output === name)?.[2];

describe('a platform team integrates two repositories with the matrix of docs/run-for-all.md, as a GitHub App', () => {
  let run: ActRun;
  beforeAll(async () => {
    world.addRepository('platform', 'sample-single');
    world.addRepository('tally', 'sample');
    world.addRepository('single', 'sample-single');
    const matrix = adapted(workflowOf('docs/run-for-all.md', 'infra-all.yml'), {
      repositories: ['tally', 'single'],
      with: { crates: 'errors id', steps: 'check', labels: 'infra' },
      secrets: { INFRA_READ_TOKEN: '${{ secrets.READ_TOKEN }}' },
    });
    run = await world.run('platform', matrix, {
      inputs: { 'dry-run': 'false' },
      secrets: {
        INFRA_APP_CLIENT_ID: 'Iv23',
        INFRA_APP_PRIVATE_KEY: 'canary-of-the-key',
        READ_TOKEN: 'canary-of-the-reader',
      },
    });
  });

  test('both end well, each with its own branch, pull request and artifacts', () => {
    expect(run.exitCode === 0 ? '' : run.log.slice(-5000)).toBe('');
    expect([...new Set(run.jobs.values())]).toEqual(['success']);
    for (const name of ['tally', 'single']) {
      expect(world.double.repositories.get(`sample-org/${name}`)?.pulls).toMatchObject([
        { state: 'open', labels: ['infra'] },
      ]);
      expect(branchOf(name)).toBeDefined();
    }
    expect(branchOf('platform')).toBeUndefined();
    const artifacts = ['single', 'tally'].flatMap((name) => [
      `infra-change-set-sample-org.${name}`,
      `infra-report-sample-org.${name}`,
    ]);
    expect(readdirSync(world.artifact()).toSorted()).toEqual(artifacts.toSorted());
  });

  test('each is written to with a token for that repository alone, and only to push and to open pull requests', () => {
    const tokens = new Set(
      world.double.requests.map(
        ({ path, headers }) => `${path.split('/')[3]} ${headers['authorization']?.replace(/^\S+ /, '')}`,
      ),
    );
    expect([...tokens].toSorted()).toEqual([
      'single app-token-for-sample-org.single-write-write',
      'tally app-token-for-sample-org.tally-write-write',
    ]);
  });

  test('no secret is in a log or an artifact', () => {
    const secret = /canary-of-the|app-token-for/;
    const artifacts = readdirSync(world.artifact(), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`);
    expect(artifacts.filter((path) => secret.test(readFileSync(path, 'utf8')))).toEqual([]);
    expect(run.log.split('\n').filter((line) => secret.test(line))).toEqual([]);
  });
});

test('a wrong call stops before anything is built: one clear error, and nothing is published', async () => {
  world.addRepository('wrong', 'sample-single');
  const run = await world.run('wrong', caller('crates: errrors'));
  expect(run.exitCode).not.toBe(0);
  expect(lastOutput(run, 'verdict')).toBe('refused');
  expect(run.summaries.join('\n')).toContain('did you mean \\`infra-errors\\`?');
  expect(run.outputs.filter(([job]) => /Verify|Open/.test(job))).toEqual([]);
  expect(branchOf('wrong')).toBeUndefined();
  expect(existsSync(world.artifact('infra-report-sample-org.wrong', 'parts.json'))).toBe(true);
});

test('a repository whose test fails with the crates looks for credentials and finds none: nothing is published', async () => {
  world.addRepository('strict', 'sample-single', { 'tests/strict.rs': strictTest });
  const run = await world.run(
    'strict',
    caller('crates: errors\n      steps: test', 'INFRA_READ_TOKEN: ${{ secrets.READ_TOKEN }}'),
    {
      secrets: { READ_TOKEN: 'canary-of-the-reader' },
    },
  );
  expect(run.exitCode).not.toBe(0);
  expect(lastOutput(run, 'verdict')).toBe('smoke-failed');
  expect(lastOutput(run, 'publish')).toBe('false');
  for (const text of ['the manifest names infra-errors', 'saw where it was']) {
    expect(run.log.split('\n').filter((line) => line.includes(text))).not.toEqual([]);
  }
  expect(run.log.split('\n').filter((line) => /found a credential|canary-of-the-reader/.test(line))).toEqual([]);
  expect(run.outputs.filter(([job]) => /Open the pull request/.test(job))).toEqual([]);
  expect(branchOf('strict')).toBeUndefined();
});

test('in a job of their own, the front door keeps a good change and puts a bad one back byte for byte', async () => {
  world.addRepository('own', 'sample-single', { 'tests/strict.rs': strictTest });
  const checkout = /actions\/checkout@\S+/.exec(readFileSync('.github/workflows/integrate.yml', 'utf8'))?.[0];
  const steps = (uses: string, checks: string): string => `
    runs-on: ubuntu-latest
    permissions: { contents: read }
    steps:
      - uses: ${checkout}
        with: { repository: '\${{ github.repository }}', token: '\${{ github.token }}', persist-credentials: false }
      - run: find . -path ./.git -prune -o -type f -exec sha256sum {} + | sort > ../files
      - id: infra
        uses: llm-dev-ops/infra-actions${uses}@v1
        continue-on-error: true
        with: { crates: errors, steps: ${checks} }
      - run: |
          find . -path ./.git -prune -o -type f -exec sha256sum {} + | sort | diff ../files - && same=yes || same=no
          echo "$NAME: $VERDICT, $OUTCOME, as before: $same, change set: \${CHANGE_SET:+handed on}"
        env:
          NAME: '\${{ github.job }}'
          VERDICT: '\${{ steps.infra.outputs.verdict }}'
          OUTCOME: '\${{ steps.infra.outcome }}'
          CHANGE_SET: '\${{ steps.infra.outputs.change-set }}'`;
  const run = await world.run(
    'own',
    `on: workflow_dispatch\njobs:\n  good:${steps('', 'check')}\n  bad:${steps('/integrate', 'test')}\n`,
  );
  expect(run.printed.filter((line) => /^(good|bad):/.test(line)).toSorted()).toEqual([
    'bad: smoke-failed, failure, as before: yes, change set:',
    'good: integrated, success, as before: no, change set: handed on',
  ]);
});

test('a dry run says everything and publishes nothing', async () => {
  world.addRepository('dry', 'sample-single');
  const run = await world.run('dry', caller('crates: errors\n      steps: none\n      dry-run: true'));
  expect(run.exitCode).toBe(0);
  expect(lastOutput(run, 'verdict')).toBe('integrated');
  expect(branchOf('dry')).toBeUndefined();
});

function caller(inputs: string, secrets = 'INFRA_WRITE_TOKEN: ${{ github.token }}'): string {
  return `
on: workflow_dispatch
jobs:
  infra:
    uses: llm-dev-ops/infra-actions/.github/workflows/integrate.yml@v1
    with:
      ${inputs}
    secrets:
      ${secrets}
    permissions:
      contents: write
      pull-requests: write
`;
}

/** Fails as soon as infra is there; before that it does what code of a hostile repository would try. */
const strictTest = `
use std::{env, fs, path::Path};

fn search(folder: &Path, depth: u32) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for path in entries.flatten().map(|entry| entry.path()) {
        if path.is_dir() {
            if depth > 0 { search(&path, depth - 1) }
        } else if let Ok(text) = fs::read_to_string(&path) {
            let plain = concat!("canary-", "of-the-reader");
            let encoded = concat!("eC1hY2Nlc3MtdG9r", "ZW46Y2FuYXJ5"); // of x-access-token:canary
            if text.contains(plain) || text.contains(encoded) { println!("found a credential in {}", path.display()) }
            if path.ends_with("infra-actions.gitconfig") { println!("saw where it was") }
        }
    }
}

#[test]
fn stays_small() {
    for (name, value) in env::vars() {
        if ["INPUT_", "GITHUB_", "ACTIONS_"].iter().any(|prefix| name.starts_with(prefix)) || value.contains("canary") {
            println!("found a credential in {name}");
        }
    }
    // The runner's folders lie beside the checkout.
    search(&Path::new(env!("CARGO_MANIFEST_DIR")).join(".."), 4);
    assert!(!fs::read_to_string("Cargo.toml").unwrap().contains("infra-errors"), "the manifest names infra-errors");
}
`;
