import type { ChangedFile } from '../change-set/changed-file.js';
import { structuredPatch } from 'diff';

/** A unified diff that `git apply` takes, with and without `-R`; files in the order given, unchanged ones left out. */
export function unifiedDiff(files: readonly ChangedFile[]): string {
  return files
    .filter(({ before, after }) => before !== after)
    .map(fileDiff)
    .join('');
}

/**
 * A diff as people review it: manifests first, without lockfiles and INFRA_DEPENDENCIES.md, which programs write and
 * which would fill the page; their names come apart.
 */
export function forReview(diff: string): { readonly diff: string; readonly others: readonly string[] } {
  const parts = diff.split(/^(?=diff --git )/m).filter((part) => part !== '');
  const files = parts.map((part) => ({ part, path: /^diff --git "?a\/(.+?)"? "?b\//.exec(part)?.[1] ?? '' }));
  const isWritten = ({ path }: { readonly path: string }): boolean =>
    /(?:^|\/)(?:Cargo\.lock|INFRA_DEPENDENCIES\.md)$/.test(path);
  const isManifest = ({ path }: { readonly path: string }): boolean => /(?:^|\/)Cargo\.toml$/.test(path);
  const shown = files.filter((file) => !isWritten(file));
  if (shown.length === 0) return { diff, others: [] };
  const ordered = [...shown.filter(isManifest), ...shown.filter((file) => !isManifest(file))];
  return { diff: ordered.map(({ part }) => part).join(''), others: files.filter(isWritten).map(({ path }) => path) };
}

function fileDiff({ path, before, after }: ChangedFile): string {
  const { hunks } = structuredPatch(path, path, before ?? '', after ?? '', '', '', { context: 3 });
  const a = quoted(`a/${path}`);
  const b = quoted(`b/${path}`);
  const lines = [
    `diff --git ${a} ${b}`,
    ...(before === null ? ['new file mode 100644'] : []),
    ...(after === null ? ['deleted file mode 100644'] : []),
    `--- ${before === null ? '/dev/null' : withTab(a)}`,
    `+++ ${after === null ? '/dev/null' : withTab(b)}`,
    ...hunks.flatMap((hunk) => [
      `@@ -${range(hunk.oldStart, hunk.oldLines)} +${range(hunk.newStart, hunk.newLines)} @@`,
      ...hunk.lines,
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

/** The hunk's place in git's form: an empty side names the line before it. */
function range(start: number, count: number): string {
  return `${count === 0 ? start - 1 : start},${count}`;
}

/** git's quoting of names (`core.quotePath` false). */
function quoted(name: string): string {
  // eslint-disable-next-line no-control-regex -- these are the characters that git quotes
  return /["\\\u0000-\u001f\u007f]/.test(name) ? JSON.stringify(name) : name;
}

/** A name with a space ends with a tab, so that tools know where it ends. */
function withTab(name: string): string {
  return name.includes(' ') && !name.startsWith('"') ? `${name}\t` : name;
}
