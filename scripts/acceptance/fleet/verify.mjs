import { cpSync, existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { git, run } from './run.mjs';

/** `resolves` or `does not resolve`: what cargo says about the checkout before anybody touches it. */
export function baseResolves(clone, environment) {
  const roots = workspaceRoots(clone, manifestsToCheck(clone), environment);
  const done = roots.map((manifest) => metadata(manifest, environment, []));
  return done.length > 0 && done.every((one) => one.graph !== undefined) ? 'resolves' : 'does not resolve';
}

/** Nothing differs from HEAD, and nothing is new. */
export function checkUntouched(clone) {
  const status = git(clone, 'status', '--porcelain', '--ignored', '--untracked-files=all').trim();
  return { problems: status === '' ? [] : [`the checkout was touched: ${status.split('\n').join(', ')}`] };
}

/**
 * The graph resolves, with the lockfile as it was committed; all infra crates come from one source; and the diff is
 * small. Works on a copy, so that cargo changes nothing that is looked at later.
 */
export function checkIntegrated(clone, copy, environment) {
  cpSync(clone, copy, { recursive: true, verbatimSymlinks: true });
  const problems = [];
  const changed = git(clone, 'diff', 'HEAD', '--numstat')
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));
  const manifests = changed.map(([, , path]) => path).filter((path) => path.endsWith('Cargo.toml'));
  const sources = new Set();
  for (const root of workspaceRoots(copy, manifests, environment)) {
    const lock = join(dirname(root), 'Cargo.lock');
    const tracked = existsSync(lock) && git(dirname(root), 'ls-files', '--', 'Cargo.lock') !== '';
    const { graph, stderr } = metadata(root, environment, tracked ? ['--locked'] : []);
    if (graph === undefined) problems.push(`does not resolve: ${stderr.trim().split('\n').slice(0, 3).join(' ')}`);
    for (const { name, source } of graph?.packages ?? []) {
      if (name.startsWith('infra-') && source?.startsWith('git+')) sources.add(source);
    }
  }
  if (sources.size !== 1) problems.push(`${sources.size} sources of infra crates: ${[...sources].join(', ')}`);
  const sum = (column) => changed.reduce((total, cells) => total + (Number(cells[column]) || 0), 0);
  return { problems, sources: sources.size, added: sum(0), removed: sum(1) };
}

/** The root manifest, or all of them where there is none. */
function manifestsToCheck(clone) {
  if (existsSync(join(clone, 'Cargo.toml'))) return ['Cargo.toml'];
  return git(clone, 'ls-files', '--', 'Cargo.toml', '**/Cargo.toml')
    .trim()
    .split('\n')
    .filter((path) => path !== '');
}

function workspaceRoots(clone, manifests, environment) {
  const roots = manifests.map((manifest) => {
    const path = join(clone, manifest);
    const args = ['locate-project', '--workspace', '--message-format', 'plain', '--manifest-path', path];
    const done = run('cargo', args, clone, environment);
    return done.exitCode === 0 ? done.stdout.trim() : path;
  });
  return [...new Set(roots)];
}

function metadata(manifest, environment, flags) {
  const args = ['metadata', '--format-version', '1', '--manifest-path', manifest, ...flags];
  const done = run('cargo', args, '/', environment);
  return done.exitCode === 0 ? { graph: JSON.parse(done.stdout) } : { stderr: done.stderr };
}
