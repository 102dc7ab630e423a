import { build } from 'esbuild';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildPage } from './build-page.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The fleet's page with the tests' sample fleet in it, and their browser: for pictures and measurements. */
export async function openSamplePages() {
  // As deep below the root as the tests' own folder, whose modules read files beside them.
  const folder = join(root, '.tools', 'sample-pages');
  const entryPoints = ['test/support/sample-fleet.ts', 'test/support/open-page.ts', 'src/domain/fleet/page.ts'];
  await build({
    absWorkingDir: root,
    entryPoints,
    entryNames: '[name]',
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
  });
  const load = (name) => import(pathToFileURL(join(folder, `${name}.mjs`)).href);
  const [{ samplePlan, samplePageData }, { openBrowser }, { fillPage }] = await Promise.all(
    ['sample-fleet', 'open-page', 'page'].map(load),
  );
  const template = await buildPage();
  return { openBrowser, pageOf: (count) => fillPage(template, samplePageData(samplePlan(count))) };
}
