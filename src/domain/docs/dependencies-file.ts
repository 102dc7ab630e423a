import { listed } from '../text/lists.js';
import { dependenciesFile, dependenciesTemplatePath } from '../infra/own-files.js';
import { Failure } from '../failure.js';
import { locator } from '../toml/locator.js';
import { dependenciesParts } from './dependencies-parts.js';
import type { IntegrationFacts } from './facts.js';
import { fillParts, markedPart, partBody, markedPartNames } from '../infra/marked-parts.js';
import { lineEndingOf } from '../text/lines.js';

const builtInTemplate = `# Infra Crate Dependencies

This document describes how this repository uses the LLM-Dev-Ops infra crates. What stands between the
\`infra-actions\` comments is kept up to date by infra-actions; everything else is yours.

{{header}}

## Summary

{{summary}}

## Dependencies

{{dependencies}}

## Configuration

{{configuration}}

## Usage Patterns

{{usage}}

## Feature Flags

{{features}}

## Troubleshooting

{{troubleshooting}}

## Migration Notes

Note here what moves to the infra crates, and when. For you to do:

- [ ] Update imports where applicable
- [ ] Name the infra crates in the doc comments of functions that use them
- [ ] Write down which types and helpers the infra crates replace

## Change Log

{{change-log}}

## Contact

{{contact}}

## Change Record

{{record}}
`;

/**
 * INFRA_DEPENDENCIES.md as it should be: parts of ours are up to date, people's text stays.
 *
 * @param existing the file as it stands; `undefined` where there is none.
 * @param template the repository's own template, for a file that is new.
 * @param logLine what is new, for the change log; `undefined` when nothing is.
 * @throws {Failure} `file` for a part that does not end, `usage` for a part that does not exist in a template.
 */
export function renderDependenciesFile(
  facts: IntegrationFacts,
  existing: string | undefined,
  template: string | undefined,
  logLine: string | undefined,
): string {
  const log = changeLog(existing === undefined ? undefined : partBody(existing, 'change-log'), logLine);
  const parts = dependenciesParts(facts, log);
  const text = existing ?? instantiate(template ?? builtInTemplate, [...parts.keys()]);
  return fillParts(withParts(text, ['record'], existing !== undefined), dependenciesFile, parts);
}

function changeLog(existing: string | undefined, added: string | undefined): string {
  const lines = (existing ?? '').split('\n').filter((line) => line !== '');
  return [...lines, ...(added === undefined ? [] : [added])].join('\n');
}

/** `{{part}}` lines become the part's comments. */
function instantiate(template: string, known: readonly string[]): string {
  return template.replaceAll(/^[ \t]*\{\{\s*([\w-]+)\s*\}\}[ \t]*$/gm, (_, name: string, offset: number) => {
    if (known.includes(name)) return markedPart(name, '…');
    const location = locator(template, dependenciesTemplatePath)(offset);
    throw new Failure(
      'usage',
      `${dependenciesTemplatePath}:${location.line} names a part \`${name}\` that does not exist`,
      {
        hint: `Parts are ${listed(known)}.`,
        locations: [location],
      },
    );
  });
}

/** Parts that every file needs go to its end; a file without any part of ours gets the whole list. */
function withParts(text: string, needed: readonly string[], existed: boolean): string {
  const present = markedPartNames(text);
  const missing = existed && present.length === 0 ? ['header', 'dependencies', 'change-log', ...needed] : needed;
  const lineEnding = lineEndingOf(text);
  const added = missing.filter((name) => !present.includes(name)).map((name) => markedPart(name, '…'));
  if (added.length === 0) return text;
  const gap = text.endsWith('\n') ? lineEnding : lineEnding.repeat(2);
  return `${text}${gap}${added.join('\n\n').replaceAll('\n', lineEnding)}${lineEnding}`;
}
