#!/usr/bin/env node
// Makes a copy of what users get that act can run: act knows no `uses: $/…` and no `concurrency.queue`.
//
//   node scripts/stage-for-act.mjs [--bundles DIR] [--go-on] DEST
//   act … --local-repository llm-dev-ops/infra-actions@v1=DEST
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values, positionals } = parseArgs({
  options: {
    bundles: { type: 'string', default: join(root, 'dist') },
    // act ends the whole run when a job of a called workflow fails, where GitHub goes on with its siblings and with who
    // asks for `always()`: with this, a verdict that fails its step does not fail its job.
    'go-on': { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const [destination] = positionals;
if (destination === undefined) throw new Error('usage: stage-for-act.mjs [--bundles DIR] [--go-on] DEST');

for (const folder of ['plan', 'schemas']) cpSync(join(root, folder), join(destination, folder), { recursive: true });
cpSync(resolve(values.bundles), join(destination, 'dist'), { recursive: true });
for (const path of [
  'action.yml',
  ...yamlBelow('integrate'),
  ...yamlBelow('actions'),
  ...yamlBelow('.github/workflows'),
]) {
  const text = readFileSync(join(root, path), 'utf8')
    .replaceAll(/(\buses: )\$\/(\S+)/g, '$1llm-dev-ops/infra-actions/$2@v1')
    .replaceAll(/^ *queue: .*\n/gm, '');
  mkdirSync(dirname(join(destination, path)), { recursive: true });
  const staged = values['go-on'] ? text.replaceAll(/^( *)- id: conclude\n/gm, '$&$1  continue-on-error: true\n') : text;
  writeFileSync(join(destination, path), staged);
}

function yamlBelow(folder) {
  return readdirSync(join(root, folder), { recursive: true })
    .filter((name) => name.endsWith('.yml'))
    .map((name) => join(folder, name));
}
