import { minify } from '@swc/core';
import ncc from '@vercel/ncc';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileSources } from './compile-sources.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Packages whose code is in the page, for the list of licences. */
export const pagePackages = ['tabulator-tables', 'uplot'];

const styles = [
  'node_modules/tabulator-tables/dist/css/tabulator_simple.min.css',
  'node_modules/uplot/dist/uPlot.min.css',
  'src/page/page.css',
];

/**
 * The fleet's page as one file, which asks nobody for anything: its policy allows the script and the styles that are
 * in it and nothing else. `fleet-report` puts the fleet in.
 */
export async function buildPage() {
  const script = (await browserScript()).replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
  const style = styles
    .map((path) =>
      readFileSync(join(root, path), 'utf8')
        .replace(/^\/\*# sourceMappingURL=.*$/m, '')
        .trim(),
    )
    .join('\n')
    .replaceAll('</style', '<\\/style');
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const parts = {
    '@policy@': policy,
    '<!-- style -->': `<style>${style}</style>`,
    '<!-- fleet -->': '<script type="application/json" id="fleet">@fleet-data@</script>',
    '<!-- script -->': `<script type="module">${script}</script>`,
  };
  const page = readFileSync(join(root, 'src/page/index.html'), 'utf8');
  return page.replaceAll(/@policy@|<!-- (style|fleet|script) -->/g, (mark) => parts[mark]);
}

/** The modules of `src/page` and their packages as one module that needs no other. */
async function browserScript() {
  const folder = compileSources('src/page/tsconfig.json');
  try {
    const { code, assets } = await ncc(join(folder, 'src/page/main.js'), { cache: false, quiet: true });
    // Beside the script ncc only says of which kind it is.
    const more = Object.keys(assets).filter((name) => name !== 'package.json');
    if (more.length > 0 || /^import /m.test(code)) throw new Error(`the page's script needs more: ${more.join(', ')}`);
    return (await minify(code, { module: true, compress: true, mangle: true, format: { comments: false } })).code;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function hashOf(text) {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
