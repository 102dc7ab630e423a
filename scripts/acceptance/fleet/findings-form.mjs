import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';

const project = new URL('../../../', import.meta.url);
const read = (path) => JSON.parse(readFileSync(fileURLToPath(new URL(path, project)), 'utf8'));
const isReport = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(read('schemas/audit-report.schema.json'));
const isSarif = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(officialSarif());

/**
 * SARIF 2.1.0 as OASIS has it, which Microsoft's jest matchers bring; it is of draft 4, whose differences do not occur.
 */
function officialSarif() {
  const {
    $schema: _,
    id: __,
    ...schema
  } = read('node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
  return schema;
}

/** What is wrong with the form of a report and of its SARIF, and with the places that they name in a checkout. */
export function formProblems(report, sarif, checkout) {
  const problems = [
    ...(isReport(report) ? [] : isReport.errors.map(({ instancePath, message }) => `report${instancePath} ${message}`)),
    ...(isSarif(sarif) ? [] : isSarif.errors.map(({ instancePath, message }) => `SARIF${instancePath} ${message}`)),
  ];
  for (const { rule, locations } of report.findings) {
    if (locations.length === 0) problems.push(`${rule} has no location`);
    for (const { path, line, column } of locations) problems.push(...missing(rule, checkout, path, line, column));
  }
  const results = sarif.runs.flatMap((one) => one.results);
  if (results.length !== report.findings.length) problems.push(`${results.length} SARIF results`);
  for (const { ruleId, locations } of results) {
    if (locations.length === 0) problems.push(`${ruleId} has no location in SARIF`);
    for (const { physicalLocation: place } of locations) {
      const path = decodeURIComponent(place.artifactLocation.uri);
      problems.push(...missing(`SARIF's ${ruleId}`, checkout, path, place.region.startLine, place.region.startColumn));
    }
  }
  return problems;
}

function missing(what, checkout, path, line, column) {
  const file = join(checkout, path);
  if (!existsSync(file)) return [`${what} names ${path}, which is not there`];
  const lines = readFileSync(file, 'utf8').split('\n');
  const written = lines[line - 1];
  return written === undefined || column > written.length + 1 ? [`${what} names ${path}:${line}:${column}`] : [];
}
