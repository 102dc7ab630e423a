import { posix } from 'node:path';
import { readCargoError } from '../domain/cargo/error/read-cargo-error.js';
import type { Metadata, MetadataOutcome } from '../domain/cargo/graph/graph.js';
import { withoutOutsidePaths } from '../domain/cargo/manifest/outside-paths.js';
import { withoutQuotesFrom } from '../domain/cargo/error/quotes.js';
import { lockfileIn, pathFrom } from '../domain/cargo/manifest/folder.js';
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
  const outside = new OutsidePaths();
  await scratch.write(copy.path, outside.closeOff(files));
  const request = {
    manifestPath: posix.join(copy.path, root.path),
    targetDirectory: await scratch.tools('resolve'),
    relativeTo: copy.path,
  };
  const outcome = cargo.metadata({ ...request, ...(toolchain !== undefined && { toolchain }) });
  return { answer: readOutcome(outcome, copy, { root, outside }, scratch) };
}

/** Paths out of the checkout: Cargo sees folders in their places that are not there, and people see them again. */
class OutsidePaths {
  readonly #paths: string[] = [];

  closeOff(files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
    const stand = (path: string, folder: string): string => {
      this.#paths.push(path);
      return posix.join(posix.relative(folder, '.'), this.#place(this.#paths.length - 1));
    };
    return new Map(
      [...files].map(([path, text]) => {
        if (posix.basename(path) !== 'Cargo.toml') return [path, text];
        const folder = posix.dirname(path);
        return [path, withoutOutsidePaths(text, folder, (outside) => stand(outside, folder))];
      }),
    );
  }

  /** What Cargo says, with the paths as the manifests have them. */
  shown(text: string): string {
    return this.#paths.reduceRight((now, path, index) => now.replaceAll(this.#place(index), path), text);
  }

  #place(index: number): string {
    return `outside-of-the-checkout-${index}`;
  }
}

async function readOutcome(
  outcome: Promise<MetadataOutcome>,
  copy: TemporaryFolder,
  { root, outside }: { readonly root: Workspace['root']; readonly outside: OutsidePaths },
  scratch: Ports['scratch'],
): Promise<Resolution> {
  await using folder = copy;
  try {
    const done = await outcome;
    if (done.kind === 'resolved') {
      const lockfile = await scratch.read(posix.join(folder.path, lockfileIn(root.folder)));
      return resolvedBy(done.metadata, lockfile ?? '');
    }
    const told = withoutQuotesFrom(fromCheckout(done.stderr, root.folder), isOutside);
    const text = outside.shown(withoutFolder(told, folder.path)).trim();
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

/** Seen from the checkout. */
function isOutside(path: string): boolean {
  return pathFrom('.', path) === undefined;
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
