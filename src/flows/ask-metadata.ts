import { posix } from 'node:path';
import { readCargoError } from '../domain/cargo/error/read-cargo-error.js';
import type { Metadata, MetadataOutcome } from '../domain/cargo/graph/graph.js';
import { lockfileIn } from '../domain/cargo/manifest/folder.js';
import type { Workspace } from '../domain/cargo/workspace/workspace.js';
import { Failure } from '../domain/failure.js';
import type { Ports } from '../ports/ports.js';
import type { TemporaryFolder } from '../ports/scratch.js';
import type { Resolution } from '../domain/cargo/resolution.js';

/** A question that Cargo is at work on, or whose answer is known already. */
export interface Asked {
  /** @throws {Failure} `tool-missing` without cargo, `network` when a source could not be reached. */
  readonly answer: Promise<Resolution>;
}

export interface MetadataPorts extends Pick<Ports, 'scratch' | 'cargo'> {
  readonly toolchain: string | undefined;
}

/** Starts `cargo metadata` on a scratch copy with these files, and comes back while Cargo is at work. */
export async function askMetadata(
  files: ReadonlyMap<string, string>,
  { root }: Workspace,
  { scratch, cargo, toolchain }: MetadataPorts,
): Promise<Asked> {
  const copy = await scratch.temporary('resolve');
  await scratch.write(copy.path, files);
  const request = {
    manifestPath: posix.join(copy.path, root.path),
    targetDirectory: await scratch.tools('resolve'),
    relativeTo: copy.path,
  };
  const outcome = cargo.metadata({ ...request, ...(toolchain !== undefined && { toolchain }) });
  return { answer: readOutcome(outcome, copy, root.folder, scratch) };
}

async function readOutcome(
  outcome: Promise<MetadataOutcome>,
  copy: TemporaryFolder,
  workspaceFolder: string,
  scratch: Ports['scratch'],
): Promise<Resolution> {
  await using folder = copy;
  try {
    const done = await outcome;
    if (done.kind === 'resolved') {
      const lockfile = await scratch.read(posix.join(folder.path, lockfileIn(workspaceFolder)));
      return resolvedBy(done.metadata, lockfile ?? '');
    }
    const text = withoutFolder(fromCheckout(done.stderr, workspaceFolder), folder.path).trim();
    return { kind: 'failed', error: readCargoError(text) };
  } catch (error) {
    throw withoutOurFolder(error, folder.path);
  }
}

function resolvedBy(metadata: Metadata, lockfile: string): Resolution {
  return {
    kind: 'resolved',
    lockfile,
    get graph() {
      return metadata.graph;
    },
    declared: () => metadata.declared(),
  };
}

/**
 * Cargo's `--> file:line:column` is relative to the folder it was started in; what comes out is relative to the
 * checkout.
 */
function fromCheckout(stderr: string, startedIn: string): string {
  return stderr.replace(
    /^( *--> )(?!\/)(\S+)/gm,
    (_, arrow: string, path: string) => arrow + posix.join(startedIn, path),
  );
}

/** A failure that quotes Cargo, without our folder. */
function withoutOurFolder(error: unknown, folder: string): unknown {
  if (!(error instanceof Failure) || typeof error.cause !== 'string') return error;
  return new Failure(error.code, withoutFolder(error.message, folder), {
    hint: error.hint,
    locations: error.locations,
    cause: withoutFolder(error.cause, folder),
  });
}

/** `text` with the paths below `folder` relative to it, and `.` for the folder itself. */
function withoutFolder(text: string, folder: string): string {
  return text.replaceAll(`${folder}/`, '').replaceAll(folder, '.');
}
