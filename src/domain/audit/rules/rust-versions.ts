import type { Manifest } from '../../cargo/manifest/manifest.js';
import { compareVersions, type Version } from '../../cargo/requirement/version.js';
import type { Workspace } from '../../cargo/workspace/workspace.js';
import type { Location } from '../../failure.js';
import { parseToml, stringOf, valueAt, type Range } from '../../toml/document.js';
import { locator } from '../../toml/locator.js';
import { graphChangesOf, type CargoAnswer } from '../cargo-answer.js';
import type { AuditContext, ToolchainFile } from '../context.js';
import { finding, type Finding } from '../finding.js';
import { formatPlace } from '../places/format-place.js';
import type { CargoRules, Rule } from '../rule.js';
import { neededRustVersions, rustVersion, type NeededRustVersion } from '../rust-versions.js';

const rustVersionTooLowRule = {
  id: 'rust-version-too-low',
  title: '`rust-version` is lower than infra needs',
  severity: 'warning',
  rationale: 'The package promises to build with a Rust that infra, or something it brings, does not support.',
  help: 'Raise `rust-version`.',
} as const satisfies Rule;

const toolchainTooOldRule = {
  id: 'toolchain-too-old',
  title: 'The toolchain file pins a Rust that is too old',
  severity: 'error',
  rationale: 'rust-toolchain.toml decides which compiler everybody has: Cargo refuses packages that need a newer one.',
  help: 'Raise `channel`.',
} as const satisfies Rule;

export const rustVersions = {
  heading: 'Toolchain',
  needs: 'cargo',
  rules: [rustVersionTooLowRule, toolchainTooOldRule],
  check,
} as const satisfies CargoRules;

/** `rust-version` of the members and the channel of the toolchain file against what infra needs. */
function check(answer: CargoAnswer, context: AuditContext): readonly Finding[] {
  return graphChangesOf(answer).flatMap(({ workspace, before, after, delta }) => {
    const needs = neededRustVersions(before, after, delta, context)
      .flatMap((need): readonly Need[] => {
        const version = rustVersion(need.version);
        return version === undefined ? [] : [{ ...need, wanted: version }];
      })
      .toSorted((a, b) => compareVersions(b.wanted, a.wanted));
    const { toolchain } = context;
    return [
      ...memberFinding(rustPromises(workspace), needs),
      ...needs.flatMap((need) => (toolchain === undefined ? [] : channelFinding(toolchain, need, context))),
    ];
  });
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
function rustPromises({ root, members }: Workspace): readonly RustPromise[] {
  const own = members.flatMap((manifest) => promiseAt(manifest, 'package', 'rust-version'));
  const inherits = members.some((member) => member.package?.inherited.some((entry) => entry.key === 'rust-version'));
  return inherits ? [...promiseAt(root, 'workspace', 'package', 'rust-version'), ...own] : own;
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
  const name = newest.package.split(' ')[0] ?? '';
  const older = newest.isInfraCrate ? '' : `, or lock an older version of \`${name}\` with \`cargo update --precise\``;
  return [
    finding(rustVersionTooLowRule, {
      message:
        `${[first, ...rest].map(formatPlace).join(', ')} ${low.length === 1 ? 'promises' : 'promise'} Rust ` +
        `${versions}, but ${needs}. Raise \`rust-version\` to ${newest.version}${older}.`,
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
    finding(toolchainTooOldRule, {
      message:
        `${formatPlace(channel.location)} pins Rust ${channel.name}, but \`${needed.package}\` needs ` +
        `${needed.version}: Cargo refuses to build it. Raise \`channel\` to ${needed.version} or ` +
        `newer${needed.isInfraCrate ? '' : ', or lock an older version of it with `cargo update --precise`'}.`,
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

/**
 * `channel` of rust-toolchain.toml, or the one line of the old `rust-toolchain`. `undefined` where there is no number.
 */
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
