#!/usr/bin/env node
// Builds a consumer of each infra crate for wasm and prints a table like 6.1 of docs/plan.md, verified: whether it
// builds alone, with the plan's set-up (12.3.2) and with what its graph asks for, and why not.
//
//   node scripts/acceptance/wasm-matrix.mjs INFRA [--json] [--verbose]
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { importSources } from '../compile-sources.mjs';

const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean', default: false }, verbose: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [infra] = positionals;
if (infra === undefined) {
  console.error('usage: node scripts/acceptance/wasm-matrix.mjs INFRA [--json] [--verbose]');
  process.exit(2);
}

const rows = await matrix(resolve(infra));
if (values.json) {
  console.log(
    JSON.stringify(
      rows.map((row) => ({ ...row, outcomes: Object.fromEntries(row.outcomes) })),
      null,
      2,
    ),
  );
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

async function matrix(folder) {
  const { createProcessRunner, createScratch, createCargo, wasmMatrix } = await importSources(
    'src/adapters/processes/process.ts',
    'src/adapters/files/scratch.ts',
    'src/adapters/cargo/cargo.ts',
    'scripts/acceptance/wasm/wasm-matrix.ts',
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
  return wasmMatrix(folder, 15 * 60_000, ports);
}
