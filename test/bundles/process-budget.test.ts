import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, delimiter, dirname, join } from 'node:path';
import { builtBundles } from '../support/built-bundles.js';
import { sampleCheckout, type SampleCheckout } from '../support/sample-checkout.js';

let it: SampleCheckout;
let folder = '';
let log = '';
beforeAll(async () => {
  it = await sampleCheckout(builtBundles());
  folder = join(dirname(it.repository), 'counted');
  log = join(folder, 'log');
  mkdirSync(folder);
  for (const name of ['git', 'cargo', 'rustc', 'rustup']) count(name);
}, 300_000);
afterAll(() => it.remove());

/** A program of that name that notes what our bundles ask of it; what it asks others for is its own business. */
function count(name: string): void {
  const real = spawnSync('which', [name], { encoding: 'utf8' }).stdout.trim();
  if (real === '') return;
  const parent = 'tr "\\0" " " < /proc/$PPID/cmdline';
  const note = `case "$(${parent})" in *node*) echo "${name} $*" >> '${log}' ;; esac`;
  writeFileSync(join(folder, name), `#!/bin/sh\n${note}\nexec '${real}' "$@"\n`);
  chmodSync(join(folder, name), 0o755);
}

const whereAndWhat = { 'git config': 1, 'git ls-files': 1, 'git rev-parse': 1 };

/** What each subcommand was asked for, and how often: `git rev-parse: 2`. */
function asked(...args: readonly string[]): Readonly<Record<string, number>> {
  rmSync(log, { force: true });
  const PATH = `${folder}${delimiter}${process.env['PATH'] ?? ''}`;
  const done = it.run([...args, '--crates', 'errors', '--working-directory', basename(it.repository)], { PATH });
  expect([done.exitCode, done.stderr]).toEqual([0, expect.anything()]);
  const calls = existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : [];
  const counts: Record<string, number> = {};
  for (const call of calls) {
    const [program = '', ...rest] = call.split(' ');
    const options = rest.filter((_, index) => rest[index - 1] !== '-c' && rest[index - 1] !== '-C');
    const name = `${program} ${options.find((word) => /^[a-z]/.test(word)) ?? options.join(' ')}`;
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

// Every process costs time in 26 repositories: a new one is meant, or it is a mistake.

test('a static audit asks git where it is and what is committed, and cargo nothing', () => {
  expect(asked('audit-deps', '--mode', 'static')).toEqual(whereAndWhat);
});

test('an audit asks cargo once: where Cargo.lock is in line, the graph before is read from what there is', () => {
  expect(asked('audit-deps')).toEqual({ ...whereAndWhat, 'cargo metadata': 1 });
});

test('a patch asks cargo for the graph as it is and as it will be, and git what people have changed', () => {
  const look = { 'cargo metadata': 2, 'git config': 2, 'git ls-files': 2, 'git rev-parse': 3 };
  expect(asked('apply-patch')).toEqual({ ...look, 'git ls-tree': 1, 'git status': 1 });
});
