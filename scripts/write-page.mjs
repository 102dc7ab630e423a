import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Writes a page of the project, or with `--check` says that it is not what `text` is. `script` is who makes it. */
export async function writePage(page, text, script) {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
  const target = join(root, page);
  const wanted = await format(text, { ...(await resolveConfig(target)), filepath: target });
  const current = existsSync(target) ? readFileSync(target, 'utf8') : '';
  if (wanted !== current && values.check) {
    console.log(`${page} is not up to date; run \`node ${relative(root, fileURLToPath(script))}\`.`);
    process.exitCode = 1;
  } else if (wanted !== current) {
    writeFileSync(target, wanted);
    console.log(`wrote ${page}`);
  }
}
