import { posix, relative } from 'node:path';
import { wasWrittenByUs, type DeclaredEntry } from '../domain/infra/questions.js';
import { dependenciesFile, facadeFile } from '../domain/infra/own-files.js';
import { isFacade } from '../domain/docs/facade.js';
import { markedPartNames } from '../domain/infra/marked-parts.js';
import { Failure } from '../domain/failure.js';
import type { Dependency } from '../domain/cargo/manifest/manifest.js';
import { withWasmCfg } from '../domain/patch/cargo-config.js';
import { wasmBackend } from '../domain/wasm/wasm-graph.js';
import { sameButForOurs, sameTextOfPeople, type EntryStates } from '../domain/patch/own-lines.js';
import type { Target } from '../domain/target.js';
import type { Ports } from '../ports/ports.js';
import type { ChangedFile } from '../domain/change-set/changed-file.js';

/** The commit that a change is made on top of, and its branch. */
export type Base = Awaited<ReturnType<Ports['git']['head']>>;

/** Where a change is to be committed: on top of which commit, and the files seen from there. */
export interface StagedChange {
  readonly base: Base;
  /** Seen from the repository's root, compared with the base commit. */
  readonly files: readonly ChangedFile[];
  /** Whether there is a git repository at all. */
  readonly isGit: boolean;
}

type InfraTarget = Pick<Target, 'plan' | 'infra' | 'repository'>;

/** The sha that stands for "no commit". */
const noCommit = '0'.repeat(40);

/**
 * What a change would be made on top of; `undefined` outside of git. Asked before the work begins, which would be in
 * vain.
 *
 * @throws {Failure} `usage` where there is no commit, or none that GitHub takes.
 */
export async function findBase({ checkout, git }: Pick<Ports, 'checkout' | 'git'>): Promise<Base | undefined> {
  return (await git.topLevel(checkout.root)) === undefined ? undefined : git.head(checkout.root);
}

/**
 * Compares the files that a run edits, and those that an earlier run of ours left uncommitted, with HEAD.
 *
 * @param realm files that an integration may have changed.
 * @throws {Failure} `dirty` naming each file to edit that has uncommitted lines of somebody else.
 */
export async function compareWithHead(
  edited: readonly ChangedFile[],
  realm: readonly string[],
  { target, base }: { readonly target: InfraTarget; readonly base: Base | undefined },
  ports: Pick<Ports, 'checkout' | 'git'>,
): Promise<StagedChange> {
  const { git, checkout } = ports;
  const top = await git.topLevel(checkout.root);
  if (top === undefined || base === undefined)
    return { base: { ref: 'HEAD', sha: noCommit }, files: edited, isGit: false };
  const changed = new Set(await git.changed(checkout.root));
  const untouched = realm.filter((path) => changed.has(path) && !edited.some((file) => file.path === path));
  const left = await Promise.all(
    untouched.map(async (path) => unchangedFile(path, await checkout.readIfPresent(path))),
  );
  const all = [...edited, ...left];
  const heads = await git.textsAt(checkout.root, base.sha, new Map(all.map(({ path, before }) => [path, before])));
  const compared = all.map((file) => ({
    file,
    head: heads.get(file.path) ?? null,
    isEdited: edited.includes(file),
  }));
  const foreign = compared.filter(
    ({ file, head }) => changed.has(file.path) && !isOursAlone(file.path, head, file.before, target),
  );
  const dirty = foreign.filter(({ isEdited }) => isEdited).map(({ file }) => file.path);
  if (dirty.length > 0) throw dirtyFailure(dirty);
  const prefix = relative(top, checkout.root).replaceAll('\\', '/');
  const files = compared
    .filter((one) => !foreign.includes(one))
    .map(({ file, head }) => ({
      path: prefix === '' ? file.path : `${prefix}/${file.path}`,
      before: head,
      after: asCommitted(file, head),
      ...(file.prepared !== undefined && { prepared: asCommitted({ ...file, after: file.prepared }, head) ?? '' }),
    }));
  return { base, files, isGit: true };
}

function unchangedFile(path: string, text: string | undefined): ChangedFile {
  return { path, before: text ?? null, after: text ?? null };
}

/** Where git turns line endings on checkout, what is committed has those of the repository. */
function asCommitted({ before, after }: ChangedFile, head: string | null): string | null {
  const turned = head !== null && before !== null && head !== before && head === before.replaceAll('\r\n', '\n');
  return turned && after !== null ? after.replaceAll('\r\n', '\n') : after;
}

/** Whether what is uncommitted in a file is what an earlier run of ours wrote. */
function isOursAlone(path: string, head: string | null, now: string | null, target: InfraTarget): boolean {
  if (now === null || head === now) return head === now;
  if (path.endsWith('Cargo.toml')) {
    return head !== null && sameButForOurs(head, now, path, (entry) => isOurEntry(entry, path, target));
  }
  // What cargo writes has no author; whether it fits the manifests is checked by resolving.
  if (path.endsWith('Cargo.lock')) return head !== null;
  if (/\.cargo\/config(?:\.toml)?$/.test(path)) return withWasmCfg(head ?? undefined, path, wasmBackend) === now;
  if (posix.basename(path) === facadeFile) return head === null ? isFacade(now) : false;
  if (head === null) return path === dependenciesFile && markedPartNames(now).includes('record');
  return sameTextOfPeople(head, now);
}

/** An entry that inherits has any key: which package it means stands in the workspace's root. */
function isOurEntry({ before, after }: EntryStates, path: string, target: InfraTarget): boolean {
  const { workspaces } = target.repository;
  const root = workspaces.find(({ members }) => members.some((member) => member.path === path))?.root;
  const resolved = (entry: Dependency): DeclaredEntry => {
    const inherited = root?.workspace?.dependencies.find(({ name }) => name === entry.name);
    return entry.source.kind === 'workspace' && inherited ? { ...entry, package: inherited.package } : entry;
  };
  return wasWrittenByUs(
    { ...(before && { before: resolved(before) }), ...(after && { after: resolved(after) }) },
    { folder: posix.dirname(path) },
    target,
  );
}

function dirtyFailure(paths: readonly string[]): Failure {
  const names = paths.join(', ');
  return new Failure(
    'dirty',
    `${names} ${paths.length === 1 ? 'has' : 'have'} uncommitted changes that infra-actions did not make`,
    {
      hint: 'Commit or stash them first: a change set is made on top of the commit that is checked out.',
      locations: paths.map((path) => ({ path, line: 1, column: 1 })),
    },
  );
}
