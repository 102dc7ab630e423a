import type { Log, ReportingDescriptor, Result } from 'sarif';
import { sha256 } from '../text/sha256.js';
import type { Location } from '../failure.js';
import type { Finding, Severity } from './finding.js';
import { groupFindings, type ShownFinding } from './grouped-findings.js';
import { ruleGroups, rulePage, rules } from './rules.js';

const levels = { error: 'error', warning: 'warning', note: 'note' } as const satisfies Record<Severity, string>;

/**
 * The findings as SARIF 2.1.0 for code scanning, many of one rule as one. Fingerprints depend on rule, file and what
 * was found, not on the line, so that an alert stays the same when the file above it changes.
 *
 * @param folder POSIX path of the working directory below the repository's root; `''` for the root.
 */
export function toSarif(findings: readonly Finding[], folder: string): Log {
  const ids = [...rules.keys()];
  const seen = new Map<string, number>();
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'infra-actions',
            informationUri: 'https://github.com/llm-dev-ops/infra-actions',
            rules: ruleGroups.flatMap((group) => group.rules.map((rule) => descriptor(rule, group.title))),
          },
        },
        automationDetails: { id: `infra-actions/audit-deps/${folder}` },
        columnKind: 'utf16CodeUnits',
        results: groupFindings(findings).map((found) => resultOf(found, ids.indexOf(found.rule), folder, seen)),
      },
    ],
  };
}

function descriptor(
  rule: {
    readonly id: string;
    readonly title: string;
    readonly severity: Severity;
    readonly rationale: string;
    readonly help: string;
  },
  group: string,
): ReportingDescriptor {
  return {
    id: rule.id,
    name: rule.id.replace(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase()),
    shortDescription: { text: plain(rule.title) },
    fullDescription: { text: plain(rule.rationale) },
    help: {
      text: plain(`${rule.rationale} ${rule.help}`),
      markdown: `${rule.rationale}\n\n**What to do:** ${rule.help}`,
    },
    helpUri: rulePage(rule.id),
    defaultConfiguration: { level: levels[rule.severity] },
    properties: { tags: ['dependencies', group], precision: 'very-high' },
  };
}

function resultOf(found: ShownFinding, ruleIndex: number, folder: string, seen: Map<string, number>): Result {
  const [first, ...others] = found.locations;
  // An alert for many stays the same when one of them comes or goes.
  const told = found.count > 1 ? ['all', found.severity] : [first.path, found.message.replace(/:\d+/g, '')];
  const fingerprint = sha256([found.rule, ...told].join('\n')).slice(0, 32);
  const ordinal = (seen.get(fingerprint) ?? 0) + 1;
  seen.set(fingerprint, ordinal);
  return {
    ruleId: found.rule,
    ruleIndex,
    level: levels[found.severity],
    message: { text: plain(found.message) },
    locations: [{ physicalLocation: physical(first, folder) }],
    ...(others.length > 0 && {
      relatedLocations: others.map((location, id) => ({ id, physicalLocation: physical(location, folder) })),
    }),
    partialFingerprints: { 'infraActions/v1': `${fingerprint}:${ordinal}` },
    ...(found.fix && { fixes: [fixOf(found.fix, folder)] }),
    properties: {
      crates: [...found.crates],
      ...(found.count > 1 && { findings: found.count }),
      ...(found.remedy && { remedy: { ...found.remedy } }),
    },
  };
}

function physical(
  location: Location,
  folder: string,
): NonNullable<NonNullable<Result['locations']>[number]['physicalLocation']> {
  return {
    artifactLocation: artifact(location.path, folder),
    region: {
      startLine: location.line,
      startColumn: location.column,
      ...(location.endLine !== undefined && { endLine: location.endLine }),
      ...(location.endColumn !== undefined && { endColumn: location.endColumn }),
    },
  };
}

function fixOf(fix: NonNullable<Finding['fix']>, folder: string): NonNullable<Result['fixes']>[number] {
  const paths = [...new Set(fix.edits.map((edit) => edit.path))];
  return {
    description: { text: plain(fix.title) },
    artifactChanges: paths.map((path) => ({
      artifactLocation: artifact(path, folder),
      replacements: fix.edits
        .filter((edit) => edit.path === path)
        .map(({ range, text }) => ({
          deletedRegion: { charOffset: range.start, charLength: range.end - range.start },
          insertedContent: { text },
        })),
    })),
  };
}

function artifact(path: string, folder: string): { uri: string; uriBaseId: string } {
  const whole = folder === '' ? path : `${folder}/${path}`;
  return { uri: whole.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' };
}

/** SARIF's plain text: without the marks of inline code. */
function plain(text: string): string {
  return text.replaceAll('`', '');
}
