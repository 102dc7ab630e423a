/** What a string in the plan must look like; `is` completes "… is not". */
export interface Notation {
  readonly pattern: RegExp;
  readonly is: string;
}

/**
 * One comparator of a Cargo requirement, such as `^1.2`, `>=1, <2` has two (The Cargo Book, "Specifying Dependencies").
 */
const COMPARATOR = String.raw`(?:[\^~=]|>=?|<=?)?\s*(?:\*|\d+(?:\.(?:\d+|[*xX])){0,2}(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?)`;

/** The forms of the plan's strings. The JSON Schema has the same patterns; a test holds them together. */
export const notation = {
  text: { pattern: /\S/, is: 'a text' },
  crate: { pattern: /^[A-Za-z][A-Za-z0-9_-]*$/, is: 'a crate name' },
  package: { pattern: /^[A-Za-z][A-Za-z0-9_-]*$/, is: 'a package name' },
  feature: { pattern: /^[A-Za-z0-9_][A-Za-z0-9_+.-]*$/, is: 'a feature name' },
  crateWord: { pattern: /^[^\s,]+$/, is: '`crate` or `crate/feature`' },
  repository: { pattern: /^[A-Za-z0-9._-]+$/, is: 'a repository name without its owner' },
  version: { pattern: /^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$/, is: 'a version such as `0.1.0`' },
  canonicalVersion: { pattern: /^\d+(\.\d+){0,2}(-[0-9A-Za-z.-]+)?$/, is: 'a version such as `1.35`' },
  requirement: {
    pattern: new RegExp(String.raw`^\s*${COMPARATOR}(?:\s*,\s*${COMPARATOR})*\s*$`),
    is: 'a Cargo requirement such as `^1.21`',
  },
  /** Cargo refuses `git@host:path`; the same place is `ssh://git@host/path`. */
  url: {
    pattern: /^(https|http|ssh|git|file):\/\/\S+$/,
    is: 'a git URL that Cargo takes, such as `https://…` or `ssh://git@…`',
  },
  reference: {
    pattern: /^(default-branch|(branch|tag):\S+|rev:[0-9A-Fa-f]{7,40})$/,
    is: '`default-branch`, `branch:NAME`, `tag:NAME` or `rev:SHA`',
  },
  useLine: { pattern: /^use .+;$/, is: 'a `use …;` line' },
  path: { pattern: /^(?![/\\])(?![A-Za-z]:)(?!(.*[/\\])?\.\.([/\\]|$))[^\0]+$/, is: 'a path inside the repository' },
  systemPackage: { pattern: /^[a-z0-9][a-z0-9+.-]+$/, is: 'a Debian package name' },
  sdkPackage: { pattern: /^(@[a-z0-9._~-]+\/)?[a-z0-9._~-]+$/, is: 'an npm package name' },
  subpath: { pattern: /^\.(\/.+)?$/, is: 'an export such as `./crypto`' },
  sdkFile: { pattern: /^\.\/.+$/, is: 'a file such as `./dist/index.js`' },
} as const satisfies Record<string, Notation>;
