#!/usr/bin/env node
// Builds a consumer of each infra crate for wasm and prints a table like 6.1 of the plan, verified: whether it builds alone,
// with the plan's set-up (12.3.2) and with what its graph asks for, and why not.
//
//   node scripts/wasm-matrix.mjs INFRA [--json] [--verbose]
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { transformFileSync } from '@swc/core';

const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean', default: false }, verbose: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [infra] = positionals;
if (infra === undefined) {
  console.error('usage: node scripts/wasm-matrix.mjs INFRA [--json] [--verbose]');
  process.exit(2);
}

const root = fileURLToPath(new URL('..', import.meta.url));
const rows = await matrix(resolve(infra));
if (values.json) {
  console.log(JSON.stringify(rows.map((row) => ({ ...row, outcomes: Object.fromEntries(row.outcomes) })), null, 2)); // prettier-ignore
} else {
  const cell = (outcome) => (outcome?.builds ? 'builds' : (outcome?.cause ?? ''));
  const lines = rows.map(({ crate, hasWasmFeature, outcomes }) => [
    crate,
    hasWasmFeature ? 'yes' : 'no',
    ...['none', 'plan', 'graph'].map((setUp) => cell(outcomes.get(setUp)).replaceAll('|', '\\|')),
  ]);
  const header = ['Crate', 'Has WASM feature', 'Alone', "With the plan's set-up", 'With what its graph asks for'];
  for (const line of [header, header.map(() => '---'), ...lines]) console.log(`| ${line.join(' | ')} |`);
}

/** The sources are TypeScript: their types are stripped into a folder inside the project, where packages are found. */
async function matrix(folder) {
  mkdirSync(join(root, '.tools'), { recursive: true });
  const out = mkdtempSync(join(root, '.tools', 'wasm-matrix-'));
  try {
    for (const file of readdirSync(join(root, 'src'), { recursive: true })) {
      if (!file.endsWith('.ts')) continue;
      const options = { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } };
      const { code } = transformFileSync(join(root, 'src', file), options);
      mkdirSync(dirname(join(out, file)), { recursive: true });
      writeFileSync(join(out, file.replace(/\.ts$/, '.js')), code);
    }
    const load = (file) => import(pathToFileURL(join(out, file)).href);
    const [{ createProcessRunner }, { createScratch }, { createCargo }, { wasmMatrix }] = await Promise.all(
      ['adapters/process.js', 'adapters/scratch.js', 'adapters/cargo.js', 'flows/wasm-matrix.js'].map(load), // prettier-ignore
    );
    const stop = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => stop.abort());
    const runner = createProcessRunner(stop.signal);
    const ports = {
      process: runner,
      scratch: createScratch(process.env),
      cargo: createCargo(runner),
      log: {
        outputGroup: (title, body) => (console.error(title), body(values.verbose ? console.error : () => undefined)),
      },
    };
    return await wasmMatrix(folder, 15 * 60_000, ports);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}
