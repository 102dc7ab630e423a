import { markdownTable } from 'markdown-table';
import { showUnsafeCharacters } from './unsafe-characters.js';

/** GitHub's limit for one step's summary (1 MiB), with room for what the boundary adds. */
export const summaryLimit = 1024 * 1024 - 4096;
/** GitHub's limit for the body of a pull request, in characters. */
export const pullRequestBodyLimit = 65_536;

/** Text that came from a repository, so that it shows as it is: no markup, mention or HTML of its own. */
export function escapeMarkdown(text: string): string {
  return showUnsafeCharacters(text.replace(/[\r\n]+/g, ' '))
    .replace(/[\\`*_[\]|~]/g, '\\$&')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/^(\s*\d*)([#+-]|(?<=\d)[.)])/, '$1\\$2')
    .replace(/@(?=\w)/g, '@\u200b');
}

/** Inline code that may hold backticks; usable in a table cell. */
export function code(text: string): string {
  const flat = showUnsafeCharacters(text.replace(/[\r\n]+/g, ' ')).replaceAll('|', '\\|');
  const fence = '`'.repeat(longestRun(flat) + 1);
  const pad = flat.startsWith('`') || flat.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${flat}${pad}${fence}`;
}

/** A text of ours that marks code with backticks: the code stays code, the rest shows as it is. */
export function escapeInline(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part, index) => {
      if (part.length > 1 && part.startsWith('`')) return code(part.slice(1, -1));
      // Only what stands at the beginning of the text stands at the beginning of a line.
      return index === 0 ? escapeMarkdown(part) : escapeMarkdown(`x${part}`).slice(1);
    })
    .join('');
}

/** A fenced block whose fence is longer than any inside. */
export function codeBlock(text: string, language = ''): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}${language}\n${showUnsafeCharacters(text.replace(/\n$/, ''))}\n${fence}`;
}

/** A table of cells that are Markdown already. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return markdownTable([[...header], ...rows.map((row) => [...row])], { alignDelimiters: false, padding: true });
}

/** A folded section; `title` is Markdown-free text. */
export function details(title: string, body: string): string {
  const safe = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<details>\n<summary>${safe}</summary>\n\n${body}\n\n</details>`;
}

/**
 * Joins sections with blank lines as long as they fit into `limit` UTF-8 bytes; what does not fit is left out from the
 * end and named, so that the verdict, which comes first, is always there.
 */
export function joinSections(sections: readonly string[], limit = summaryLimit): string {
  const note = '\n\n_The rest did not fit here; the JSON report has all of it._';
  const room = limit - Buffer.byteLength(note);
  let text = '';
  for (const section of sections.filter((candidate) => candidate !== '')) {
    const next = text === '' ? section : `${text}\n\n${section}`;
    if (Buffer.byteLength(next) > room) return `${text === '' ? truncate(section, room) : text}${note}\n`;
    text = next;
  }
  return `${text}\n`;
}

/** At most `bytes` UTF-8 bytes of `text`, cut at a line where possible. */
export function truncate(text: string, bytes: number): string {
  const whole = Buffer.from(text, 'utf8');
  if (whole.length <= bytes) return text;
  const cut = whole
    .subarray(0, bytes)
    .toString('utf8')
    .replace(/\uFFFD+$/, '');
  const line = cut.lastIndexOf('\n');
  return line > cut.length / 2 ? cut.slice(0, line) : cut;
}

/** 1-based count with its noun: `1 crate`, `3 crates`. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
