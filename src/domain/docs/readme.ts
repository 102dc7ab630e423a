import { escapeMarkdown } from '../report/markdown.js';
import { dependenciesFile } from '../infra/own-files.js';
import type { IntegrationFacts } from './facts.js';
import { fillParts, markedPart, markedPartNames } from '../infra/marked-parts.js';
import { lineEndingOf } from '../text/lines.js';

const part = 'readme';
const heading = 'Infrastructure Dependencies';
/** Where a repository may keep its own text of the section: Markdown with `{{crates}}` and `{{url}}`. */
export const readmeTemplatePath = '.github/infra-actions/README.md';

const builtInTemplate = `## ${heading}

This repository uses the [LLM-Dev-Ops infra crates]({{url}})
for common infrastructure functionality:

{{crates}}

See [${dependenciesFile}](./${dependenciesFile}) for detailed usage documentation.
`;

/** Sections that people expect at the end of a README; ours goes before them. */
const closing =
  /^#{2,3}[ \t]+(?:[^\w\n]*)(licen[cs]e|contributing|contributors|contribution|acknowledge?ments?|authors?|credits|support|contact|community)\b/im;

/** The README among `files`: a Markdown file in the root. */
export function findReadme(files: readonly string[]): string | undefined {
  return files.find((path) => /^readme(\.md|\.markdown)?$/i.test(path));
}

/**
 * A README with the section about infra crates (docs/plan.md, 15.2.2). A section that people wrote themselves is left
 * alone.
 *
 * @throws {Failure} `file` when the section's comments are broken.
 */
export function renderReadme(
  facts: IntegrationFacts,
  existing: string,
  path: string,
  template: string | undefined,
): string {
  const body = (template ?? builtInTemplate)
    .replaceAll('\r\n', '\n')
    .replaceAll('{{url}}', facts.infra.url)
    .replaceAll('{{crates}}', crateList(facts));
  if (markedPartNames(existing).includes(part)) return fillParts(existing, path, new Map([[part, body]]));
  if (new RegExp(`^#{1,6}[ \\t]+${heading}`, 'im').test(existing)) return existing;
  return insertSection(existing, markedPart(part, body));
}

function crateList({ crates }: IntegrationFacts): string {
  return crates
    .map(({ name, crate }) => (crate ? `- ${crate.purpose} (\`${name}\`)` : `- \`${escapeMarkdown(name)}\``))
    .join('\n');
}

function insertSection(text: string, section: string): string {
  const lineEnding = lineEndingOf(text);
  const written = section.replaceAll('\n', lineEnding);
  const at = closingSection(text);
  if (at !== undefined) return `${text.slice(0, at)}${written}${lineEnding.repeat(2)}${text.slice(at)}`;
  if (text.trim() === '') return `${text}${written}${lineEnding}`;
  return text.endsWith('\n')
    ? `${text}${lineEnding}${written}${lineEnding}`
    : `${text}${lineEnding.repeat(2)}${written}`;
}

/** Offset of the first of the closing sections, outside code blocks. */
function closingSection(text: string): number | undefined {
  let fence: string | undefined;
  let offset = 0;
  for (const line of text.split(/(?<=\n)/)) {
    const mark = /^\s*(`{3,}|~{3,})/.exec(line)?.[1];
    if (mark !== undefined) fence = fence === undefined ? mark[0] : mark[0] === fence ? undefined : fence;
    else if (fence === undefined && closing.test(line)) return offset;
    offset += line.length;
  }
  return undefined;
}
