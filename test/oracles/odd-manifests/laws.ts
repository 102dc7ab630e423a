import { diffArrays } from 'diff';
import type { Dependency, Manifest } from '../../../src/domain/cargo/manifest/manifest.js';
import { planIntegration, type Integration } from '../../../src/domain/patch/integration.js';
import { selectCrates } from '../../../src/domain/plan/selection.js';
import { takeOut } from '../../../src/domain/rollback/take-out.js';
import { undoManifest } from '../../../src/domain/rollback/undo-manifest.js';
import { parseToml, type TomlValue } from '../../../src/domain/toml/document.js';
import { plan, repositoryOf } from '../../support/memory-repository.js';
import { infraUrl } from './entries.js';
import type { Case, Tree } from './repositories.js';

const infra = { url: infraUrl, reference: { kind: 'default-branch' as const } };

/** What apply-patch makes of a case, in memory. */
export function integrateCase(one: Case, files: Tree = one.files, crates = one.crates): Integration {
  const repository = repositoryOf(files);
  const names = crates.map((crate) => `infra-${crate.split('/')[0] ?? ''}`);
  return planIntegration({
    plan,
    infra,
    repository,
    crates: selectCrates(crates, plan, 'owner/name').crates,
    workspaces: repository.workspaces.map((workspace) => ({ workspace, members: workspace.members })),
    placement: one.placement,
    members: one.members,
    optional: new Set(one.optional.map((name) => `infra-${name}`).filter((name) => names.includes(name))),
    optionalFeature: 'infra',
  });
}

export function filesAfter(files: Tree, { manifests }: Integration): Tree {
  return { ...files, ...Object.fromEntries([...manifests].map(([path, { after }]) => [path, after.text])) };
}

/** Every law that a case breaks, one sentence each. */
export function brokenLaws(one: Case): readonly string[] {
  const integration = integrateCase(one);
  const after = filesAfter(one.files, integration);
  const perFile = [...integration.manifests.keys()].flatMap((path) => {
    const [was, is] = [one.files[path] ?? '', after[path] ?? ''];
    return [...lineLaws(was, is), ...commentLaws(was, is), ...dataLaws(was, is), ...undoLaws(path, was, is)].map(
      (law) => `${path}: ${law}`,
    );
  });
  const again = integrateCase(one, after);
  const second = again.manifests.size === 0 ? [] : [`a second run edits ${[...again.manifests.keys()].join(', ')}`];
  return [...perFile, ...second, ...partialLaws(one, after)];
}

/** Only lines of ours are new, and nothing that was there goes, but for a comma or an item of ours in a line. */
function lineLaws(before: string, after: string): readonly string[] {
  const problems: string[] = [];
  let gone: string[] = [];
  for (const part of [...diffArrays(linesOf(before), linesOf(after)), undefined]) {
    if (part?.removed === true) gone = part.value;
    else {
      const added = part?.added === true ? part.value : [];
      for (const line of gone) {
        if (!line.includes('infra-') && !added.some((other) => isExtension(line, other)))
          problems.push(`the line \`${line}\` is gone`);
      }
      for (const line of added) {
        const isOurs =
          line.includes('infra') || /^\s*(\[[^\]]*\]+)?\s*$/.test(line) || line.trim() === '# Infra crates';
        if (!isOurs && !gone.some((other) => isExtension(other, line))) problems.push(`the line \`${line}\` is new`);
      }
      gone = [];
    }
  }
  const endings = (text: string): string => [...new Set(text.match(/\r?\n/g))].toSorted().join();
  if (before.includes('\n') && !endings(before).includes(endings(after))) problems.push('line endings changed');
  if (before.endsWith('\n') !== after.endsWith('\n')) problems.push('the end of the last line changed');
  if (before.startsWith('\uFEFF') !== after.startsWith('\uFEFF')) problems.push('the byte order mark changed');
  return problems;
}

/** One piece more than the other. */
function isExtension(short: string, long: string): boolean {
  let head = 0;
  while (head < short.length && short[head] === long[head]) head += 1;
  return long.length >= short.length && long.endsWith(short.slice(head));
}

function linesOf(text: string): string[] {
  return text.replace(/^\uFEFF/, '').split(/\r?\n/);
}

/** Each comment is where it was: above the same line, below the same one, or in the same line. */
function commentLaws(before: string, after: string): readonly string[] {
  const [was, is] = [linesOf(before), linesOf(after)];
  return was.flatMap((line, index) => {
    const [, id, kind] = /# (c\d+) (\w+)/.exec(line) ?? [];
    if (id === undefined) return [];
    const found = is.flatMap((other, at) => (new RegExp(`# ${id}\\b`).test(other) ? [at] : []));
    const [at] = found;
    if (at === undefined || found.length > 1) return [`the comment ${id} is there ${found.length} times`];
    if (!line.trim().startsWith('#')) {
      const isSame = is[at] === line || isExtension(line, is[at] ?? '');
      return isSame ? [] : [`the comment ${id} is behind another entry`];
    }
    const sameNext = withoutComma(is[at + 1]) === withoutComma(was[index + 1]);
    const samePrevious = withoutComma(is[at - 1]) === withoutComma(was[index - 1]);
    const holds = kind === 'about' ? sameNext : sameNext || samePrevious;
    return holds || was[index + 1]?.includes('infra') === true
      ? []
      : [`the comment ${id} (${kind ?? ''}) is at another entry`];
  });
}

function withoutComma(line: string | undefined): string {
  return (line ?? '').replace(/,?(\s*#.*)?$/, '').trim();
}

type Plain = string | readonly Plain[] | { readonly [key: string]: Plain };

function plain(value: TomlValue): Plain {
  if (value.kind === 'array') return value.items.map(plain);
  if (value.kind !== 'table') return JSON.stringify(value.value);
  return Object.fromEntries([...value.entries].map(([key, entry]) => [key, plain(entry.value)]));
}

/** Without infra's entries and items, and the tables and features that hold nothing else. */
function withoutInfra(value: Plain, key = ''): Plain | undefined {
  if (typeof value === 'string') return /^"(dep:)?(infra-|ij)/.test(value) ? undefined : value;
  if (Array.isArray(value)) {
    const items = (value as readonly Plain[]).flatMap((item) => withoutInfra(item) ?? []);
    return key === 'infra' && items.length === 0 ? undefined : items;
  }
  const inner = Object.entries(value).flatMap(([name, one]): readonly (readonly [string, Plain])[] => {
    const isInfra =
      name.startsWith('infra-') ||
      (typeof one === 'object' && 'package' in one && JSON.stringify(one.package).includes('infra-'));
    const rest = isInfra ? undefined : withoutInfra(one, name);
    return rest === undefined ? [] : [[name, rest]];
  });
  const sorted = inner.toSorted(([a], [b]) => (a < b ? -1 : 1));
  return sorted.length === 0 && /dependencies$|^features$|^target$|^cfg/.test(key)
    ? undefined
    : Object.fromEntries(sorted);
}

function dataLaws(before: string, after: string): readonly string[] {
  const [was, is] = [before, after].map((text) =>
    JSON.stringify(withoutInfra(plain(parseToml(text, 'Cargo.toml').root))),
  );
  return was === is ? [] : [`what is not infra's changed: ${was ?? ''} → ${is ?? ''}`];
}

/** What people write later stays when all is taken back. */
function undoLaws(path: string, before: string, after: string): readonly string[] {
  const eol = after.includes('\r\n') ? '\r\n' : '\n';
  const later = (text: string): string => text.replace(/^\uFEFF?/, (mark) => `${mark}# people${eol}`);
  const undone = undoManifest(path, later(after), { before, after }, () => true);
  return undone?.text === later(before)
    ? []
    : ['taking all back does not give what was there with what people wrote later'];
}

/** Taking one crate out gives what never asking for it would have given. */
function partialLaws(one: Case, after: Tree): readonly string[] {
  if (one.hasInfra || one.optional.length > 0) return [];
  const names = [...new Set(one.crates.map((crate) => crate.split('/')[0] ?? ''))];
  if (names.length < 2) return [];
  return names.flatMap((name) => {
    const rest = one.crates.filter((crate) => crate.split('/')[0] !== name);
    const expected = filesAfter(one.files, integrateCase(one, one.files, rest));
    const { workspaces } = repositoryOf(after);
    const isGoing = (_: Manifest, dependency: Dependency): boolean => dependency.package === `infra-${name}`;
    const { texts } = takeOut(workspaces, (path) => after[path] ?? '', isGoing);
    const got = { ...after, ...Object.fromEntries(texts) };
    return Object.keys(after)
      .filter((path) => got[path] !== expected[path])
      .map((path) => `${path}: without ${name} it is not what never asking for it gives`);
  });
}
