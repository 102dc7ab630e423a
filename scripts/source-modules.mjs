import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** How the sources become modules that node 20 and newer run without installed packages. An import that leads nowhere is an error. */
export const bundling = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  mainFields: ['module', 'main'],
  // CommonJS packages ask for node's own modules with `require`.
  banner: { js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);" },
  // dist/licenses.txt has the terms of all of them.
  legalComments: 'none',
  charset: 'utf8',
  logLevel: 'warning',
};

/** Everything that modules of src/ export, as one module; `paths` are relative to src/. */
export async function importSources(...paths) {
  const contents = paths.map((path) => `export * from './src/${path}';`).join('\n');
  const { outputFiles } = await build({ ...bundling, stdin: { contents, resolveDir: root }, write: false });
  const folder = mkdtempSync(join(tmpdir(), 'sources-'));
  const file = join(folder, 'index.mjs');
  writeFileSync(file, outputFiles[0].contents);
  try {
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
