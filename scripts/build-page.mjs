import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Packages whose code is in the page, for the list of licences. */
export const pagePackages = ['tabulator-tables', 'uplot'];

/**
 * The fleet's page as one file, which asks nobody for anything: its policy allows the script and the styles that are
 * in it and nothing else. `fleet-report` puts the fleet in.
 */
export async function buildPage() {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['src/page/main.ts', 'src/page/page.css'],
    outdir: 'page',
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
  });
  const textOf = (suffix) => outputFiles.find(({ path }) => path.endsWith(suffix)).text.trim();
  const script = textOf('.js').replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
  const style = textOf('.css').replaceAll('</style', '<\\/style');
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
    '<!-- script -->': `<script>${script}</script>`,
  };
  const page = readFileSync(join(root, 'src/page/index.html'), 'utf8');
  return page.replaceAll(/@policy@|<!-- (style|fleet|script) -->/g, (mark) => parts[mark]);
}

function hashOf(text) {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
