import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { toSarif } from '../../../src/domain/audit/sarif.js';
import { contextOf, findingsIn, infraUrl, member, withFiles } from '../../support/audit-context.js';

/**
 * The official schema, as Microsoft's jest matchers bring it. It is of draft 4, whose differences do not occur in it.
 */
function sarifSchema(): object {
  const file = 'node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';
  const schema = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  delete schema['$schema'];
  delete schema['id'];
  return schema;
}

const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(sarifSchema());

function scene(prefix = ''): ReturnType<typeof findingsIn> {
  const dependencies = `${prefix}infra-errors = { git = "${infraUrl}", branch = "main" }\ninfra-otel = "0.1"\nreqwest = "0.11"`;
  const files = withFiles({
    'app/Cargo.toml': member(dependencies),
    'Cargo.toml': '[workspace]\nmembers = ["app", "gone"]\n',
  });
  return findingsIn(contextOf({ files, crates: ['errors', 'http'] }));
}

const fingerprints = (findings: ReturnType<typeof findingsIn>): unknown =>
  toSarif(findings, '').runs[0]?.results?.map((result) => result.partialFingerprints);

describe('SARIF', () => {
  test('keeps the official schema, with rules, places and fixes', () => {
    const log = toSarif(scene(), 'services/über shop');
    expect(validate(log) ? [] : validate.errors).toEqual([]);
    const results = log.runs[0]?.results ?? [];
    expect(results.length).toBeGreaterThan(3);
    for (const result of results) {
      expect(result.locations?.length).toBe(1);
      const rule = log.runs[0]?.tool.driver.rules?.[result.ruleIndex ?? -1];
      expect(rule?.id).toBe(result.ruleId);
    }
    expect(results.some((result) => (result.fixes ?? []).length > 0)).toBe(true);
  });

  test('names files from the root of the repository, encoded', () => {
    const uris = toSarif(scene(), 'services/über shop').runs[0]?.results?.map(
      (result) => result.locations?.[0]?.physicalLocation?.artifactLocation?.uri,
    );
    expect(uris).toContain('services/%C3%BCber%20shop/app/Cargo.toml');
  });

  test('gives a finding the same fingerprint when lines above it come and go', () => {
    expect(fingerprints(scene('# a\n# b\n'))).toEqual(fingerprints(scene()));
  });

  test('gives different findings different fingerprints', () => {
    const all = (fingerprints(scene()) as readonly Record<string, string>[]).map((one) => one['infraActions/v1']);
    expect(new Set(all).size).toBe(all.length);
  });
});
