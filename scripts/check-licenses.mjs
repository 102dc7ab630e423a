#!/usr/bin/env node
// Whether the licence of every package in package-lock.json lets us use it: what may be in a bundle is handed on to
// users, what only builds and tests is not.
//
//   node scripts/check-licenses.mjs [--lockfile package-lock.json]
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import satisfies from 'spdx-satisfies';

const handedOn = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'ISC', 'MIT'];
const used = [...handedOn, 'CC0-1.0', 'CC-BY-3.0', 'CC-BY-4.0', 'MPL-2.0', 'Python-2.0', 'Unlicense'];

const { values } = parseArgs({ options: { lockfile: { type: 'string', default: 'package-lock.json' } } });
const packages = Object.entries(JSON.parse(readFileSync(values.lockfile, 'utf8')).packages).filter(([path]) => path);
const problems = packages.flatMap(([path, { version, license, dev, devOptional }]) => {
  const allowed = dev || devOptional ? used : handedOn;
  return isAllowed(license, allowed)
    ? []
    : [
        `${path.replace(/^.*node_modules\//, '')} ${version}: ` +
          `${license ?? 'no licence'} is none of ${allowed.join(', ')}`,
      ];
});
for (const problem of problems) console.error(`error: ${problem}`);
if (problems.length > 0) process.exitCode = 1;
else console.log(`${packages.length} packages, whose licences allow what is done with them`);

function isAllowed(license, allowed) {
  try {
    return satisfies(license, allowed);
  } catch {
    return false; // no expression of SPDX
  }
}
