// CHANGELOG.md, in the form of Keep a Changelog: a heading of the second level for each version, newest first, and
// `## Unreleased` for what the next one brings.

const heading = /^## \[?(Unreleased|\d+\.\d+\.\d+)\]?(?: - .*)?$/;

/** @returns the text below each heading, by version; what is not released yet is `Unreleased`. */
export function readSections(changelog) {
  const sections = new Map();
  let current;
  for (const line of changelog.split('\n')) {
    if (line.startsWith('## ')) {
      current = heading.exec(line)?.[1];
      if (current !== undefined) sections.set(current, []);
    } else if (current !== undefined) sections.get(current).push(line);
  }
  return new Map([...sections].map(([version, lines]) => [version, lines.join('\n').trim()]));
}

/** What is not released becomes a version. @param date as `2026-01-31` */
export function releaseSection(changelog, version, date) {
  return changelog.replace(/^## \[?Unreleased\]?$/m, `## Unreleased\n\n## ${version} - ${date}`);
}
