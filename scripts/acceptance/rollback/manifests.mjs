// What the manifests and lockfiles of a clone say, read without the action.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { git, run } from '../fleet/run.mjs';

/** Paths of the manifests that git knows. */
export function manifests(clone) {
  return git(clone, 'ls-files', '--', 'Cargo.toml', '**/Cargo.toml')
    .trim()
    .split('\n')
    .filter((path) => path !== '');
}

/** Lines of manifests that name an infra crate and were not there before the integration: people's own come back. */
export function infraEntries(clone, base) {
  return manifests(clone).flatMap((path) => {
    const before = run('git', ['show', `${base}:${path}`], clone, process.env).stdout.split('\n');
    return readFileSync(join(clone, path), 'utf8')
      .split('\n')
      .filter((line) => /^\s*infra-[\w-]+(\.workspace)?\s*=/.test(line) && !before.includes(line))
      .map((line) => `an entry is left: ${line.trim()}`);
  });
}

/** The first line of each manifest that has an entry for a crate. */
export function manifestsWith(clone, crate) {
  return manifests(clone).flatMap((path) => {
    const lines = readFileSync(join(clone, path), 'utf8').split('\n');
    const index = lines.findIndex((text) => new RegExp(`^${crate}(\\.workspace)?\\s*=`).test(text));
    return index === -1 ? [] : [{ path, line: index + 1 }];
  });
}

/** The revisions that infra entries and the lockfile name. */
export function infraSources(clone) {
  const sources = new Set();
  for (const path of manifests(clone)) {
    const text = readFileSync(join(clone, path), 'utf8');
    for (const line of text.split('\n')) {
      if (!/^infra-[\w-]+\s*=.*git\s*=/.test(line.trim())) continue;
      sources.add(/rev\s*=\s*"([^"]+)"/.exec(line)?.[1] ?? 'no revision');
    }
  }
  const lock = join(clone, 'Cargo.lock');
  const locked = existsSync(lock)
    ? readFileSync(lock, 'utf8').matchAll(/git\+https:\/\/github\.com\/llm-dev-ops\/infra[?#"][^"]*/g)
    : [];
  for (const [source] of locked) sources.add(/rev=([0-9a-f]+)/.exec(source)?.[1] ?? source);
  return sources;
}

/** Why a clone does not resolve, if so. Where the lockfile is committed, cargo takes it with `--locked`. */
export function unresolved(clone) {
  if (!existsSync(join(clone, 'Cargo.toml'))) return [];
  const tracked = git(clone, 'ls-files', '--', 'Cargo.lock') !== '';
  const args = [
    'metadata',
    '--format-version',
    '1',
    ...(tracked ? ['--locked'] : []),
    '--manifest-path',
    join(clone, 'Cargo.toml'),
  ];
  const done = run('cargo', args, '/', process.env);
  if (!tracked) rmSync(join(clone, 'Cargo.lock'), { force: true });
  return done.exitCode === 0 ? [] : [`does not resolve: ${done.stderr.trim().split('\n').slice(0, 2).join(' ')}`];
}

/** Whether the last commit resolves, as a clone into `scratch` has it. */
export function resolves(clone, scratch) {
  const copy = join(scratch, 'base');
  rmSync(copy, { recursive: true, force: true });
  git(scratch, 'clone', '--quiet', '--', clone, copy);
  const roots = existsSync(join(copy, 'Cargo.toml')) ? ['Cargo.toml'] : manifests(copy);
  const isResolved = (path) =>
    run('cargo', ['metadata', '--format-version', '1', '--manifest-path', join(copy, path)], '/', process.env)
      .exitCode === 0;
  return roots.every(isResolved);
}
