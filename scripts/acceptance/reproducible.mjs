#!/usr/bin/env node
// Builds the bundles with several versions of node, each in a folder of its own, and, as root, as another user too; and
// compares every build with dist/, byte for byte. The last line counts: `N builds, N differ`.
//
//   node scripts/acceptance/reproducible.mjs [--node VERSION]…      20, 22 and 24 by default
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { values } = parseArgs({
  options: { node: { type: 'string', multiple: true, default: ['20', '22', '24'] } },
});
/** `nobody` and `nogroup` of Debian and others. */
const nobody = 65_534;
const users = process.getuid?.() === 0 ? [0, nobody] : [process.getuid?.()];
const parts = ['src', 'scripts', 'plan', 'package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json'];

mkdirSync(join(root, '.tools'), { recursive: true });
const results = values.node.flatMap((version) => users.map((user) => buildAs(user, version)));
console.log(`${results.length} builds, ${results.filter((same) => !same).length} differ`);
process.exitCode = results.every(Boolean) ? 0 : 1;

/** @returns whether the build is what dist/ is */
function buildAs(user, version) {
  const folder = mkdtempSync(join(root, '.tools', `node${version}-`));
  try {
    for (const part of parts) cpSync(join(root, part), join(folder, part), { recursive: true });
    if (user === nobody) execFileSync('chown', ['-R', `${nobody}:${nobody}`, folder]);
    chmodSync(folder, 0o755);
    // Hard links: the packages are many, and nobody writes to them.
    execFileSync('cp', ['-al', join(root, 'node_modules'), folder]);
    const built = join(folder, 'built');
    const as = user === nobody ? { uid: nobody, gid: nobody } : {};
    const environment = { PATH: process.env.PATH, HOME: folder, TMPDIR: folder };
    const args = [join(folder, 'scripts/build.mjs'), '--out', built];
    const done = spawnSync(nodeOf(version), args, { cwd: '/', env: environment, encoding: 'utf8', ...as });
    if (done.status !== 0) throw new Error(`the build with node ${version} ended with ${done.status}:\n${done.stderr}`);
    const compare = [join(root, 'scripts/release/compare-dist.mjs'), '--built', built];
    const compared = spawnSync(process.execPath, compare, { cwd: root, encoding: 'utf8' });
    const says = compared.status === 0 ? 'the same' : `differs\n${compared.stderr}`;
    console.log(`node ${version} as ${user === nobody ? 'nobody' : 'this user'}: ${says}`);
    return compared.status === 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A node of that version, from the registry of npm. */
function nodeOf(version) {
  const folder = join(root, '.tools', `node${version}`);
  const node = join(folder, 'node_modules', '.bin', 'node');
  const args = ['install', '--no-fund', '--no-audit', '--prefix', folder, `node@${version}`];
  if (!existsSync(node)) execFileSync('npm', args, { stdio: ['ignore', 'ignore', 'inherit'] });
  return node;
}
