import type { Manifest } from '../cargo/manifest/manifest.js';
import { compareVersions, parseVersion, type Version } from '../cargo/requirement/version.js';
import { parseToml, stringOf, valueAt, type Range } from '../toml/document.js';
import { locator } from '../toml/locator.js';
import type { Location } from '../failure.js';
import type { AuditContext, ToolchainFile } from './context.js';
import type { Finding } from './finding.js';
import { finding, place } from './rules.js';

/** A Rust version that a package needs. */
export interface NeededRustVersion {
  readonly version: string;
  /** Name and version. */
  readonly package: string;
  /** `false` for a package that infra brings: an older version of it may do with an older Rust. */
  readonly isInfraCrate: boolean;
}

/** `rust-version` of the members and the channel of the toolchain file against what infra needs. */
export function toolchainFindings(context: AuditContext, needed: readonly NeededRustVersion[]): readonly Finding[] {
  const wanted = needed
    .flatMap((need) => {
      const version = rustVersion(need.version);
      return version === undefined ? [] : [{ ...need, wanted: version }];
    })
    .toSorted((a, b) => compareVersions(b.wanted, a.wanted));
  const { toolchain } = context;
  return [
    ...memberFinding(promises(context), wanted),
    ...wanted.flatMap((need) => (toolchain === undefined ? [] : channelFinding(toolchain, need, context))),
  ];
}

/** A need with its version read. */
interface Need extends NeededRustVersion {
  readonly wanted: Version;
}

/** A `rust-version` that is written somewhere. */
interface RustPromise {
  readonly manifest: Manifest;
  readonly version: string;
  readonly range: Range;
}

/** Every `rust-version` of the members, the workspace's once. */
function promises({ workspaces }: AuditContext): readonly RustPromise[] {
  return workspaces.flatMap(({ workspace: { root }, members }) => {
    const own = members.flatMap((manifest) => promiseAt(manifest, 'package', 'rust-version'));
    const inherits = members.some((member) => member.package?.inherited.some((entry) => entry.key === 'rust-version'));
    return inherits ? [...promiseAt(root, 'workspace', 'package', 'rust-version'), ...own] : own;
  });
}

function promiseAt(manifest: Manifest, ...keys: readonly string[]): readonly RustPromise[] {
  const value = valueAt(manifest.document.root, ...keys);
  const version = stringOf(value);
  return value === undefined || version === undefined ? [] : [{ manifest, version, range: value.range }];
}

/** One finding: a `rust-version` can be raised to one version only, the newest that is needed. */
function memberFinding(all: readonly RustPromise[], [newest, ...others]: readonly Need[]): readonly Finding[] {
  if (newest === undefined) return [];
  const low = all.filter(({ version }) => {
    const promised = rustVersion(version);
    return promised !== undefined && compareVersions(promised, newest.wanted) < 0;
  });
  const [first, ...rest] = low.map(({ manifest, range }) => manifest.document.locate(range));
  if (first === undefined) return [];
  const versions = [...new Set(low.map(({ version }) => version))].join(', ');
  const needs = [newest, ...others].map((need) => `\`${need.package}\` needs ${need.version}`).join(' and ');
  const older = newest.isInfraCrate ? '' : `, or lock an older version of \`${newest.package.split(' ')[0] ?? ''}\` with \`cargo update --precise\``; // prettier-ignore
  return [
    finding('rust-version-too-low', {
      message: `${[first, ...rest].map(place).join(', ')} ${low.length === 1 ? 'promises' : 'promise'} Rust ${versions}, but ${needs}. Raise \`rust-version\` to ${newest.version}${older}.`,
      locations: [first, ...rest],
      fix: {
        title: `Raise \`rust-version\` to ${newest.version}`,
        edits: low.map(({ manifest, range }) => ({ path: manifest.path, range, text: `"${newest.version}"` })),
      },
    }),
  ];
}

function channelFinding(
  file: ToolchainFile,
  { wanted, ...needed }: Need,
  { crates }: AuditContext,
): readonly Finding[] {
  const channel = readChannel(file);
  const version = channel === undefined ? undefined : rustVersion(channel.name);
  if (channel === undefined || version === undefined || compareVersions(version, wanted) >= 0) return [];
  return [
    finding('toolchain-too-old', {
      message: `${place(channel.location)} pins Rust ${channel.name}, but \`${needed.package}\` needs ${needed.version}: Cargo refuses to build it. Raise \`channel\` to ${needed.version} or newer${needed.isInfraCrate ? '' : ', or lock an older version of it with `cargo update --precise`'}.`,
      severity: needed.isInfraCrate ? 'error' : 'warning',
      crates: needed.isInfraCrate ? crates.map((crate) => crate.name) : [],
      locations: [channel.location],
      fix: {
        title: `Raise the channel to ${needed.version}`,
        edits: [
          { path: file.path, range: channel.range, text: channel.quoted ? `"${needed.version}"` : needed.version },
        ],
      },
    }),
  ];
}

/** `channel` of rust-toolchain.toml, or the one line of the old `rust-toolchain`. `undefined` where there is no number. */
function readChannel({
  path,
  text,
}: ToolchainFile):
  { readonly name: string; readonly location: Location; readonly range: Range; readonly quoted: boolean } | undefined {
  const line = /^\s*([0-9][^\s]*)\s*$/.exec(text);
  if (line?.[1] !== undefined) {
    const start = text.indexOf(line[1]);
    const range = { start, end: start + line[1].length };
    return { name: line[1], location: locator(text, path)(range), range, quoted: false };
  }
  try {
    const document = parseToml(text, path);
    const value = valueAt(document.root, 'toolchain', 'channel');
    const name = stringOf(value);
    if (value === undefined || name === undefined) return undefined;
    return { name, location: document.locate(value.range), range: value.range, quoted: true };
  } catch {
    // rustup's business: a toolchain file that it cannot read says nothing about versions.
    return undefined;
  }
}

/** `1.75`, `1.75.0`, `1.91-x86_64-unknown-linux-gnu`; `undefined` for `stable` and the like. */
export function rustVersion(text: string): Version | undefined {
  const match = /^(\d+)\.(\d+)(?:\.(\d+))?/.exec(text.trim());
  return match === null ? undefined : parseVersion(`${match[1]}.${match[2]}.${match[3] ?? 0}`);
}
