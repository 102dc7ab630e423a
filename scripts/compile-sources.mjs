import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Turns the sources into JavaScript in a fresh folder, which is the caller's to remove. It lies inside of the project,
 * where node_modules is found, and always as deep: ncc names modules by their paths relative to it.
 */
export function compileSources(project = 'tsconfig.build.json') {
  mkdirSync(join(root, '.tools', 'compiled'), { recursive: true });
  const folder = mkdtempSync(join(root, '.tools', 'compiled', 'sources-'));
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const args = [compiler, '--project', join(root, project), '--noEmit', 'false', '--rootDir', root, '--outDir', folder];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`tsc ended with status ${status}:\n${stdout}${stderr}`);
  return folder;
}

/** Everything that modules of the project export, as one object; `paths` are relative to the project. */
export async function importSources(...paths) {
  const folder = compileSources();
  try {
    const urls = paths.map((path) => pathToFileURL(join(folder, path.replace(/\.ts$/, '.js'))).href);
    const modules = await Promise.all(urls.map((url) => import(url)));
    return Object.assign({}, ...modules);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
