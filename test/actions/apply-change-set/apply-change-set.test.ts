import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readInputs } from '../../../src/actions/apply-change-set/inputs.js';
import { run } from '../../../src/actions/apply-change-set/run.js';
import { describe as report } from '../../../src/actions/apply-change-set/summary.js';
import { openRepository } from '../../../src/adapters/runner/open-ports.js';
import { runAction } from '../../../src/adapters/runner/run-action.js';
import { integrationBranch, type ChangeSet } from '../../../src/domain/change-set/change-set.js';
import { commitChangeOf, digestOf, writeChangeSet } from '../../../src/domain/change-set/write.js';
import type { ChangedFile } from '../../../src/domain/change-set/changed-file.js';
import { withEnvironment } from '../../support/with-environment.js';

const manifest = '[package]\nname = "tally"\nversion = "0.1.0"\nedition = "2021"\n';
const patched = `${manifest}\n[dependencies]\nhelper = { path = "helper" }\n`;

let folder = '';
let work = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'apply-change-set-'));
  work = join(folder, 'tally');
  mkdirSync(join(work, 'src'), { recursive: true });
  mkdirSync(join(work, 'helper', 'src'), { recursive: true });
  writeFileSync(join(work, 'Cargo.toml'), manifest);
  writeFileSync(join(work, 'src', 'lib.rs'), '');
  writeFileSync(join(work, 'helper', 'Cargo.toml'), manifest.replace('tally', 'helper'));
  writeFileSync(join(work, 'helper', 'src', 'lib.rs'), '');
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
const read = (path: string): string => readFileSync(join(work, path), 'utf8');

function changeSet(...commits: readonly (readonly ChangedFile[])[]): ChangeSet {
  return {
    version: 1,
    action: 'commit',
    repository: 'acme/tally',
    base: { ref: 'main', sha: git('rev-parse', 'HEAD') },
    branch: integrationBranch,
    title: 'feat: integrate infra crates',
    body: 'Body',
    commits: commits.flatMap((edits) => commitChangeOf('feat: integrate\n\nInfra-Integration: 1', edits) ?? []),
  };
}

async function apply(
  set: ChangeSet,
  inputs: Record<string, string> = {},
): Promise<{ exitCode: unknown; said: string }> {
  const path = join(folder, 'change-set.json');
  const output = join(folder, 'output');
  writeFileSync(path, writeChangeSet(set));
  writeFileSync(output, '');
  process.exitCode = 0;
  const environment = {
    ...process.env,
    GITHUB_ACTIONS: '',
    RUNNER_TEMP: join(folder, 'temp'),
    GITHUB_OUTPUT: output,
    'INPUT_WORKING-DIRECTORY': work,
    'INPUT_CHANGE-SET': path,
    'INPUT_CHANGE-SET-DIGEST': digestOf(writeChangeSet(set)),
    ...inputs,
  };
  await withEnvironment(environment, () =>
    runAction({
      name: 'apply-change-set',
      readInputs,
      load: async () => ({ open: openRepository, run, describe: report }),
    }),
  );
  return { exitCode: process.exitCode, said: readFileSync(output, 'utf8') };
}

const edit: ChangedFile = { path: 'Cargo.toml', before: manifest, after: patched };

test('puts all commits into a fresh checkout, as one change', async () => {
  const record: ChangedFile = { path: 'INFRA_DEPENDENCIES.md', before: null, after: '# Draft\n' };
  const again: ChangedFile = { path: 'INFRA_DEPENDENCIES.md', before: '# Draft\n', after: '# Infra\n' };
  const { exitCode, said } = await apply(changeSet([edit, record], [again]));
  expect(exitCode).toBe(0);
  expect(said).toContain('["Cargo.toml","INFRA_DEPENDENCIES.md"]');
  expect(read('Cargo.toml')).toBe(patched);
  expect(read('INFRA_DEPENDENCIES.md')).toBe('# Infra\n');
  expect(git('log', '--oneline').split('\n')).toHaveLength(1); // nothing is committed
});

test('another digest, another base commit, or a file that differs: nothing is written', async () => {
  const set = changeSet([edit]);
  const digest = await apply(set, { 'INPUT_CHANGE-SET-DIGEST': 'a'.repeat(64) });
  expect(digest.said).toMatch(/^failure-code<<(\S+)\nchange-set\n/);
  const base = await apply({ ...set, base: { ref: 'main', sha: 'b'.repeat(40) } });
  expect(base.said).toContain(`was made for ${'b'.repeat(40)}, but ${git('rev-parse', 'HEAD')} is checked out`);
  const file = await apply(changeSet([{ ...edit, before: `${manifest}# other\n` }]));
  expect(file.said).toMatch(/^failure-code<<(\S+)\nfile\n/);
  for (const { exitCode } of [digest, base, file]) expect(exitCode).toBe(1);
  expect(git('status', '--porcelain')).toBe('');
});

test('a digest is required: without one nothing is read', async () => {
  const { exitCode, said } = await apply(changeSet([edit]), { 'INPUT_CHANGE-SET-DIGEST': '' });
  expect(exitCode).toBe(2);
  expect(said).toContain('`change-set-digest` is required');
});

test('with fetch, what is needed is there before credentials are taken away, and nothing of the repository ran', async () => {
  mkdirSync(join(work, '.cargo'));
  writeFileSync(join(work, '.cargo', 'config.toml'), '[build]\nrustc-wrapper = "/does/not/exist"\n');
  writeFileSync(join(work, 'build.rs'), 'fn main() { std::fs::write("ran", "").unwrap() }\n');
  git('add', '-A');
  git('-c', 'user.name=t', '-c', 'user.email=t@example.com', 'commit', '-qm', 'a build script');
  const { exitCode } = await apply(changeSet([edit]), { INPUT_FETCH: 'true' });
  expect(exitCode).toBe(0);
  expect(read('Cargo.lock')).toContain('name = "helper"');
  expect(existsSync(join(work, 'ran'))).toBe(false);
});

test('a checkout whose line endings git turned gets the change with those', async () => {
  writeFileSync(join(work, '.gitattributes'), '*.toml text eol=crlf\n');
  git('add', '-A');
  git('-c', 'user.name=t', '-c', 'user.email=t@example.com', 'commit', '-qm', 'crlf');
  rmSync(join(work, 'Cargo.toml'));
  git('checkout', '-q', '--', 'Cargo.toml');
  expect(read('Cargo.toml')).toBe(manifest.replaceAll('\n', '\r\n'));
  const { exitCode } = await apply(changeSet([edit]));
  expect(exitCode).toBe(0);
  expect(read('Cargo.toml')).toBe(patched.replaceAll('\n', '\r\n'));
  expect(git('diff', '--stat')).toContain(
    '2 insertions(+)'.replace('2', String(patched.split('\n').length - manifest.split('\n').length)),
  );
});

test('a filter that makes another text is named, and nobody is told to run again', async () => {
  writeFileSync(join(work, '.gitattributes'), 'Cargo.toml ident\n');
  const withIdent = `${manifest}# $Id$\n`;
  writeFileSync(join(work, 'Cargo.toml'), withIdent);
  git('add', '-A');
  git('-c', 'user.name=t', '-c', 'user.email=t@example.com', 'commit', '-qm', 'ident');
  rmSync(join(work, 'Cargo.toml'));
  git('checkout', '-q', '--', 'Cargo.toml');
  const { exitCode, said } = await apply(
    changeSet([{ path: 'Cargo.toml', before: withIdent, after: `${withIdent}# x\n` }]),
  );
  expect([exitCode, said]).toEqual([1, expect.stringContaining('a filter of git (.gitattributes)')]);
  expect(said).not.toContain('Run again');
});
