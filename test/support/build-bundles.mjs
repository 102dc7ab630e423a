import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Builds the bundles that the tests of the project `e2e` start, when a source is newer than they are.
 * `INFRA_ACTIONS_BUNDLES` names a folder of them that is built already (CI: the committed `dist`, after it was
 * compared).
 */
export default function buildBundles() {
  if (process.env['INFRA_ACTIONS_BUNDLES']) return;
  const folder = join(root, '.tools', 'bundles');
  process.env['INFRA_ACTIONS_BUNDLES'] = folder;
  const stamp = join(folder, 'built-from');
  const newest = newestSource();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === newest) return;
  rmSync(stamp, { force: true });
  mkdirSync(folder, { recursive: true });
  const done = spawnSync(process.execPath, [join(root, 'scripts/build.mjs'), '--out', folder], { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`the bundles cannot be built:\n${done.stdout}${done.stderr}`);
  writeFileSync(stamp, newest);
}

/** Changes whenever a source, or what bundles them, does. */
function newestSource() {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((name) => join('src', name))
    .concat('package-lock.json', 'plan/infra.toml', 'tsconfig.json', 'tsconfig.build.json')
    .concat(['build', 'build-page', 'bundle', 'compile-sources'].map((name) => join('scripts', `${name}.mjs`)))
    .map((path) => `${path} ${statSync(join(root, path)).mtimeMs}`)
    .toSorted()
    .join('\n');
}
