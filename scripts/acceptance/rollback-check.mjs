#!/usr/bin/env node
// Integrates every repository of a folder, merges in several ways, and checks that rollback gets home.
//
//   node scripts/acceptance/rollback-check.mjs --folder DIR [--branch NAME] [--style squash|merge|rebase]… [--repository NAME]…
//                                   [--part full|edits|partial|pin]… [--bundles DIR] [--seed N] [--keep]
//
// Each repository of DIR but `infra` is cloned into a scratch folder. How the infra workspace's address resolves is the
// environment's business (GIT_CONFIG_GLOBAL, CARGO_NET_GIT_FETCH_WITH_CLI). Checked are, without trusting a word of the
// action: the original bytes after `full`; ten random edits of manifests that `full` keeps; `partial` for each crate
// alone; one infra source after `pin`, and the bytes from before after `unpin`; and that a second run does nothing.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { editManifests, missingEdits } from './rollback/edits.mjs';
import { commitChangeSet, mergeInto, treeDiffers } from './rollback/commits.mjs';
import { infraEntries, infraSources, manifestsWith, resolves, unresolved } from './rollback/manifests.mjs';
import { git, run } from './fleet/run.mjs';

const { values } = parseArgs({
  options: {
    folder: { type: 'string' },
    branch: { type: 'string' },
    style: { type: 'string', multiple: true, default: ['squash', 'merge'] },
    part: { type: 'string', multiple: true, default: ['full', 'edits', 'partial', 'pin'] },
    repository: { type: 'string', multiple: true, default: [] },
    bundles: { type: 'string', default: fileURLToPath(new URL('../../dist', import.meta.url)) },
    seed: { type: 'string', default: '1' },
    keep: { type: 'boolean', default: false },
  },
});
if (values.folder === undefined) {
  console.error('usage: rollback-check.mjs --folder DIR');
  process.exit(2);
}
const folder = resolve(values.folder);
const scratch = mkdtempSync(join(tmpdir(), 'rollback-check-'));
const runnerTemp = join(scratch, 'temp');
mkdirSync(runnerTemp);
const infraRevision = existsSync(join(folder, 'infra')) ? git(join(folder, 'infra'), 'rev-parse', 'HEAD').trim() : '';

const counts = new Map();
const problems = [];
const names = readdirSync(folder)
  .filter((name) => name !== 'infra' && existsSync(join(folder, name, '.git')))
  .filter((name) => values.repository.length === 0 || values.repository.includes(name))
  .filter((name) => values.branch === undefined || hasBranch(join(folder, name), values.branch));
for (const name of names) {
  for (const style of values.style) checkRepository(name, style);
}
for (const problem of problems) console.log(`WRONG ${problem}`);
for (const [what, { good, bad }] of counts) console.log(`${what}: ${good} good, ${bad} wrong`);
if (values.keep) console.error(`kept: ${scratch}`);
else rmSync(scratch, { recursive: true, force: true });
process.exitCode = problems.length > 0 || counts.size === 0 ? 1 : 0;

function checkRepository(name, style) {
  const clone = cloneOf(name, style);
  const base = git(clone, 'rev-parse', 'HEAD').trim();
  const patched = action('apply-patch', name, clone, { 'allow-already-broken': 'true' });
  if (patched.operation !== 'created' && patched.operation !== 'updated') {
    git(clone, 'checkout', '--quiet', '--', '.');
    console.log(`${name} ${style}: not integrated (${patched.operation || patched.lastLine})`);
    tally(`${style}: could not be integrated`, []);
    return;
  }
  commitChangeSet(clone, patched['change-set'], 'feature/infra-integration');
  mergeInto(clone, 'feature/infra-integration', style);
  const integrated = git(clone, 'rev-parse', 'HEAD').trim();
  const isResolved = resolves(clone, scratch);
  const found = [];
  const part = (what, check) => {
    if (!values.part.includes(what)) return;
    reset(clone, integrated);
    const wrong = check();
    tally(
      `${style}: ${what}`,
      wrong.map((one) => `${name} ${style} ${what}: ${one}`),
    );
    found.push(`${what} ${wrong.length === 0 ? 'ok' : 'WRONG'}`);
  };
  part('full', () => checkFull(name, clone, base));
  part('edits', () => checkEdits(name, clone, base));
  if (values.part.includes('partial')) {
    for (const crate of patched.crates.split(' ')) {
      reset(clone, integrated);
      const { wrong, answer } = checkPartial(name, clone, crate, isResolved);
      tally(
        `${style}: partial ${answer}`,
        wrong.map((one) => `${name} ${style} partial ${crate}: ${one}`),
      );
      found.push(`${crate.replace('infra-', '')} ${wrong.length === 0 ? answer : 'WRONG'}`);
    }
  }
  part('pin', () => checkPin(name, clone, isResolved));
  console.log(`${name} ${style}: ${found.join(', ')}`);
}

function checkFull(name, clone, base) {
  const first = rollback(name, clone, { mode: 'full', reason: 'check' });
  if (first.operation !== 'reverted') return [`the operation is ${first.operation || first.lastLine}`];
  const differs = treeDiffers(clone, base);
  if (differs !== '') return [`not the original bytes: ${differs}`];
  const uncommitted = rollback(name, clone, { mode: 'full', reason: 'check' });
  if (uncommitted.operation !== 'none') return [`a second run says ${uncommitted.operation || uncommitted.lastLine}`];
  commitChangeSet(clone, first['change-set'], 'rollback/infra-integration');
  mergeInto(clone, 'rollback/infra-integration', 'squash');
  const second = rollback(name, clone, { mode: 'full', reason: 'check' });
  const after = treeDiffers(clone, base);
  git(clone, 'commit', '--quiet', '--amend', '--message', 'A message of their own (#2)');
  const rewritten = rollback(name, clone, { mode: 'full', reason: 'check' });
  return [
    ...(second.operation === 'none' ? [] : [`a run after the merge says ${second.operation || second.lastLine}`]),
    ...(rewritten.operation === 'none'
      ? []
      : [`under another message it says ${rewritten.operation || rewritten.lastLine}`]),
    ...(after === '' ? [] : [`after the merge: ${after}`]),
  ];
}

function checkEdits(name, clone, base) {
  const edits = editManifests(clone, Number(values.seed), 10);
  git(clone, 'commit', '--quiet', '--all', '--message', 'chore: edit manifests');
  const done = rollback(name, clone, { mode: 'full', reason: 'check' });
  if (!['removed', 'reverted'].includes(done.operation)) return [`the operation is ${done.operation || done.lastLine}`];
  const second = rollback(name, clone, { mode: 'full', reason: 'check' });
  return [
    ...missingEdits(clone, edits),
    ...infraEntries(clone, base),
    ...(second.operation === 'none' ? [] : [`a second run says ${second.operation || second.lastLine}`]),
  ];
}

function checkPartial(name, clone, crate, isResolved) {
  const done = rollback(name, clone, { mode: 'partial', reason: 'check', crates: crate });
  if (done.operation === 'refused') {
    const { works, says } = JSON.parse(readFileSync(done.report, 'utf8'));
    // No input can name a crate that the plan does not know.
    const isUnknown = works === null && says.includes('not in the plan');
    if (isUnknown)
      return { wrong: treeDiffers(clone, 'HEAD') === '' ? [] : ['refused, and the tree changed'], answer: 'refused' };
    if (works === null) return { wrong: [`refused without a set that works: ${says}`], answer: 'refused' };
    if (!says.includes(crate)) return { wrong: [`the reason does not name it: ${says}`], answer: 'refused' };
    if (treeDiffers(clone, 'HEAD') !== '') return { wrong: ['refused, and the tree changed'], answer: 'refused' };
    const together = rollback(name, clone, { mode: 'partial', reason: 'check', crates: works.join(' ') });
    const wrong = ['removed', 'reverted'].includes(together.operation)
      ? []
      : [`${works.join(' ')} does not work either`];
    return { wrong, answer: 'refused' };
  }
  if (!['removed', 'reverted'].includes(done.operation)) {
    return { wrong: [`the operation is ${done.operation || done.lastLine}`], answer: 'removed' };
  }
  const told = JSON.parse(readFileSync(done.report, 'utf8')).left;
  const left = manifestsWith(clone, crate).filter(({ path, line }) => {
    // What Cargo does not read stays, and people are told where.
    return !told.some((one) => one.startsWith(`${path}:${line} `) && one.includes('no member of its workspace'));
  });
  const lock = join(clone, 'Cargo.lock');
  const inGraph = existsSync(lock) && readFileSync(lock, 'utf8').includes(`name = "${crate}"\n`);
  return {
    wrong: [
      ...left.map(({ path }) => `${path} still has it`),
      ...(inGraph && isResolved ? ['the lockfile still has it'] : []),
      ...(isResolved ? unresolved(clone) : []),
    ],
    answer: 'removed',
  };
}

function checkPin(name, clone, isResolved) {
  const before = git(clone, 'rev-parse', 'HEAD').trim();
  const done = rollback(name, clone, { mode: 'pin', reason: 'check', 'infra-ref': `rev:${infraRevision}` });
  if (done.operation === 'refused') {
    const { says } = JSON.parse(readFileSync(done.report, 'utf8'));
    return isResolved ? [`refused: ${says}`] : [];
  }
  if (done.operation !== 'pinned') return [`the operation is ${done.operation || done.lastLine}`];
  const wrong = [];
  const sources = infraSources(clone);
  if (sources.size !== 1) wrong.push(`${sources.size} infra sources: ${[...sources].join(', ')}`);
  commitChangeSet(clone, done['change-set'], 'pin/infra');
  mergeInto(clone, 'pin/infra', 'squash');
  const back = rollback(name, clone, { mode: 'unpin' });
  if (back.operation !== 'unpinned') wrong.push(`unpin says ${back.operation || back.lastLine}`);
  const differs = treeDiffers(clone, before);
  if (differs !== '') wrong.push(`unpin: not the bytes from before: ${differs}`);
  const again = rollback(name, clone, { mode: 'unpin' });
  if (again.operation !== 'none') wrong.push(`a second unpin says ${again.operation || again.lastLine}`);
  return wrong;
}

function rollback(name, clone, inputs) {
  return action('rollback', name, clone, { verify: 'false', ...inputs });
}

function action(which, name, clone, inputs) {
  const output = join(scratch, 'output');
  writeFileSync(output, '');
  const environment = Object.fromEntries(
    Object.entries(inputs).map(([key, value]) => [`INPUT_${key.toUpperCase()}`, value]),
  );
  const done = run(process.execPath, [join(resolve(values.bundles), which, 'index.js')], clone, {
    ...process.env,
    ...environment,
    INPUT_REPOSITORY: name,
    'INPUT_WORKING-DIRECTORY': clone,
    RUNNER_TEMP: runnerTemp,
    GITHUB_OUTPUT: output,
  });
  const said = [...readFileSync(output, 'utf8').matchAll(/^([\w-]+)<<(\S+)\n([^]*?)\n\2$/gm)];
  return {
    operation: '',
    lastLine: done.stderr.trim().split('\n').at(-1) ?? '',
    ...Object.fromEntries(said.map(([, key, , value]) => [key, value])),
  };
}

function cloneOf(name, purpose) {
  const clone = join(scratch, name, purpose);
  const branch = values.branch === undefined ? [] : ['--branch', values.branch];
  git(scratch, 'clone', '--quiet', '--no-hardlinks', ...branch, '--', join(folder, name), clone);
  git(clone, 'config', 'user.name', 'check');
  git(clone, 'config', 'user.email', 'check@example.invalid');
  git(clone, 'checkout', '--quiet', '-B', 'trunk');
  return clone;
}

function reset(clone, sha) {
  git(clone, 'checkout', '--quiet', '--force', '-B', 'trunk', sha);
  git(clone, 'clean', '--quiet', '--force', '-d', '-x');
}

function tally(what, wrong) {
  const { good, bad } = counts.get(what) ?? { good: 0, bad: 0 };
  counts.set(what, wrong.length === 0 ? { good: good + 1, bad } : { good, bad: bad + 1 });
  problems.push(...wrong);
}

function hasBranch(repository, branch) {
  return (
    run('git', ['rev-parse', '--verify', '--quiet', `refs/heads/${branch}`], repository, process.env).exitCode === 0
  );
}
