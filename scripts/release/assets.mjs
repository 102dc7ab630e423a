#!/usr/bin/env node
// Writes what a release carries beside its sources: the digests of dist/ as `sha256sum` writes them, the licences of
// the bundled packages, and a bill of materials in CycloneDX's form. The same commit gives the same bytes.
//
//   node scripts/release/assets.mjs OUT
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: node scripts/release/assets.mjs OUT');
const out = resolve(folder);
process.chdir(root);

mkdirSync(out, { recursive: true });
writeFileSync(join(out, 'checksums.txt'), checksums('dist'));
copyFileSync('dist/licenses.txt', join(out, 'licenses.txt'));
writeFileSync(join(out, 'infra-actions.cdx.json'), `${JSON.stringify(billOfMaterials(), null, 2)}\n`);
console.log(`wrote ${readdirSync(out).toSorted().join(', ')}`);

function checksums(below) {
  return readdirSync(below, { recursive: true, encoding: 'utf8' })
    .map((path) => join(below, path))
    .filter((path) => statSync(path).isFile())
    .toSorted()
    .map((path) => `${digest(readFileSync(path))}  ${path}\n`)
    .join('');
}

/** npm's own, of the packages that may be in a bundle; without what differs from one run to the next. */
function billOfMaterials() {
  const project = mkdtempSync(join(tmpdir(), 'bundled-'));
  try {
    writeBundledOnly(project);
    const args = ['sbom', '--sbom-format=cyclonedx', '--sbom-type=application', '--package-lock-only'];
    return reproducible(JSON.parse(execFileSync('npm', args, { cwd: project, encoding: 'utf8' })));
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
}

/** The project without its tools: with `--omit=dev`, npm 11 also omits packages that tools need beside the bundles. */
function writeBundledOnly(project) {
  const { devDependencies: _, ...manifest } = JSON.parse(readFileSync('package.json', 'utf8'));
  const { packages, ...lockfile } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const { devDependencies: __, ...main } = packages[''];
  const bundled = Object.entries(packages).filter(([, { dev, devOptional }]) => !dev && !devOptional);
  const kept = { ...lockfile, packages: { ...Object.fromEntries(bundled), '': main } };
  writeFileSync(join(project, 'package.json'), JSON.stringify(manifest));
  writeFileSync(join(project, 'package-lock.json'), JSON.stringify(kept));
}

function reproducible(made) {
  const { serialNumber: _, ...bill } = made;
  const { component, tools, lifecycles } = bill.metadata;
  const metadata = { timestamp: dateOfCommit(), lifecycles, tools, component: { ...component, name: 'infra-actions' } };
  const content = { ...bill, metadata };
  return { ...content, serialNumber: `urn:uuid:${uuidOf(JSON.stringify(content))}` };
}

/** @returns a version 8 UUID (RFC 9562): of our own making, here from a digest. */
function uuidOf(text) {
  const hex = digest(text);
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return parts.join('-');
}

function dateOfCommit() {
  const seconds = execFileSync('git', ['show', '--no-patch', '--format=%ct', 'HEAD'], { encoding: 'utf8' });
  return new Date(Number(seconds) * 1000).toISOString();
}

function digest(content) {
  return createHash('sha256').update(content).digest('hex');
}
