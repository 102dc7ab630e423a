import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildPage } from './build-page.mjs';
import { compileSources } from './compile-sources.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The fleet's page with the tests' sample fleet in it, and their browser: for pictures and measurements. */
export async function openSamplePages() {
  const paths = ['test/support/sample-fleet.js', 'test/support/open-page.js', 'src/domain/fleet/page.js'];
  const { samplePlan, samplePageData, openBrowser, fillPage } = await importWithTests(...paths);
  const template = await buildPage();
  return { openBrowser, pageOf: (count) => fillPage(template, samplePageData(samplePlan(count))) };
}

/** Everything that modules of the project or of its tests export, as one object. */
export async function importWithTests(...paths) {
  const folder = compileSources('tsconfig.json');
  try {
    symlinkSync(join(root, 'plan'), join(folder, 'plan'));
    const modules = await Promise.all(paths.map((path) => import(pathToFileURL(join(folder, path)).href)));
    return Object.assign({}, ...modules);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
