import type { AuditContext } from '../../domain/audit/context.js';
import {
  fleetEntries,
  gitEntries,
  isTargetUrl,
  repositoryKey,
  type GitEntry,
  type Neighbour,
  type Neighbours,
} from '../../domain/audit/neighbours.js';
import { readManifest } from '../../domain/cargo/read-manifest.js';
import type { GitSource } from '../../domain/cargo/source.js';
import { findWorkspaces } from '../../domain/cargo/workspaces.js';
import { Failure } from '../../domain/failure.js';
import { wantedRevision } from '../../domain/cargo/git-revision.js';
import type { Ports } from '../../ports.js';

type NeighbourPorts = Pick<Ports, 'scratch' | 'process' | 'log'>;

/** More repositories than the fleet has are a mistake of somebody. */
const mostRepositories = 40;
const timeLimitMs = 60_000;

/**
 * The manifests of the fleet's repositories that git entries lead to, entry by entry, until nothing new comes. Only
 * manifests are read and nothing is executed. A repository that cannot be read is told and left out.
 */
export async function readNeighbours(context: AuditContext, ports: NeighbourPorts): Promise<Neighbours> {
  const found = new Map<string, Neighbour>();
  let open = context.workspaces.flatMap(({ workspace }) => fleetEntries(gitEntries(workspace), context));
  while (open.length > 0 && found.size < mostRepositories) {
    const sources = new Map<string, GitSource>();
    for (const { source } of open) {
      const key = repositoryKey(source);
      if (!found.has(key) && !isTargetUrl(source.url, context)) sources.set(key, source);
    }
    const read = await Promise.all(
      [...sources].map(async ([key, source]) => [key, { source, entries: await entriesOf(source, ports) }] as const),
    );
    for (const [key, neighbour] of read) found.set(key, neighbour);
    open = read.flatMap(([, neighbour]) => fleetEntries(neighbour.entries, context));
  }
  return found;
}

async function entriesOf(source: GitSource, ports: NeighbourPorts): Promise<readonly GitEntry[]> {
  try {
    const texts = await fetchManifests(source, ports);
    const manifests = new Map(
      [...texts].flatMap(([path, text]) => {
        const manifest = readable(text, path);
        return manifest ? [[path, manifest] as const] : [];
      }),
    );
    const { workspaces } = findWorkspaces([...texts.keys()], manifests, new Map());
    const root = workspaces.find((workspace) => workspace.root.path === 'Cargo.toml');
    return (root ? [root] : workspaces).flatMap(gitEntries);
  } catch (error) {
    if (!(error instanceof Failure) || error.code === 'interrupted') throw error;
    ports.log.info(`${source.url} could not be read, cycles through it are not seen: ${error.message}`);
    return [];
  }
}

function readable(text: string, path: string): ReturnType<typeof readManifest> | undefined {
  try {
    return readManifest(text, path);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return undefined;
  }
}

/** The texts of all Cargo.toml at the reference, by path. */
async function fetchManifests(source: GitSource, ports: NeighbourPorts): Promise<ReadonlyMap<string, string>> {
  await using folder = await ports.scratch.temporary('neighbour');
  const git = async (args: readonly string[], input?: string): Promise<string> => {
    const done = await ports.process.run({
      program: 'git',
      args,
      cwd: folder.path,
      // The URL is the repository's: no transport that starts a program.
      env: { GIT_TERMINAL_PROMPT: '0', GIT_ALLOW_PROTOCOL: 'https:http:ssh:git:file' },
      timeoutMs: timeLimitMs,
      ...(input !== undefined && { input }),
    });
    if (done.exitCode === 0) return done.stdout;
    throw new Failure('network', done.stderr.trim().split('\n').at(-1) ?? 'git failed');
  };
  await git(['init', '--quiet', '--bare']);
  await git(['fetch', '--quiet', '--depth', '1', '--end-of-options', source.url, wantedRevision(source)]);
  const listed = await git(['ls-tree', '-r', '-z', '--name-only', 'FETCH_HEAD']);
  const paths = listed.split('\0').filter((path) => /(^|\/)Cargo\.toml$/.test(path) && !path.includes('\n'));
  const objects = await git(['cat-file', '--batch'], paths.map((path) => `FETCH_HEAD:${path}\n`).join(''));
  return new Map(readBatch(objects, paths));
}

/** `<id> blob <size>`, a line break, as many bytes, a line break; for each path in turn. */
function readBatch(output: string, paths: readonly string[]): readonly (readonly [string, string])[] {
  const bytes = Buffer.from(output, 'utf8');
  let at = 0;
  return paths.map((path) => {
    const end = bytes.indexOf('\n', at);
    const size = Number(bytes.toString('utf8', at, end).split(' ').at(-1));
    const text = bytes.toString('utf8', end + 1, end + 1 + size);
    at = end + 1 + size + 1;
    return [path, text] as const;
  });
}
