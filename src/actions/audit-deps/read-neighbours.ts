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
import { readManifest } from '../../domain/cargo/manifest/read-manifest.js';
import type { GitSource } from '../../domain/cargo/requirement/source.js';
import { findWorkspaces } from '../../domain/cargo/workspace/workspaces.js';
import { Failure } from '../../domain/failure.js';
import { wantedRevision } from '../../domain/cargo/requirement/git-revision.js';
import type { Ports } from '../../ports/ports.js';

type NeighbourPorts = Pick<Ports, 'scratch' | 'process' | 'log'>;

/** More repositories than the fleet has are a mistake of somebody. */
const maxRepositories = 40;
const timeLimitMs = 60_000;

/**
 * The manifests of the fleet's repositories that git entries lead to, entry by entry, until nothing new comes. Only
 * manifests are read and nothing is executed. A repository that cannot be read is told and left out.
 */
export async function readNeighbours(context: AuditContext, ports: NeighbourPorts): Promise<Neighbours> {
  const found = new Map<string, Neighbour>();
  let open = context.workspaces.flatMap(({ workspace }) => fleetEntries(gitEntries(workspace), context));
  while (open.length > 0 && found.size < maxRepositories) {
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
  const git = async (args: readonly string[]): Promise<string> => {
    const done = await ports.process.run({
      program: 'git',
      args,
      cwd: folder.path,
      // The URL is the repository's: no transport that starts a program.
      env: { GIT_TERMINAL_PROMPT: '0', GIT_ALLOW_PROTOCOL: 'https:http:ssh:git:file' },
      timeoutMs: timeLimitMs,
    });
    const foundNothing = args[0] === 'grep' && done.exitCode === 1;
    if (done.exitCode === 0 || foundNothing) return done.stdout;
    throw new Failure('network', done.stderr.trim().split('\n').at(-1) ?? 'git failed');
  };
  await ports.scratch.write(folder.path, emptyRepository);
  // A pack as it comes is less work than its files one by one.
  const fetch = ['-c', 'fetch.unpackLimit=1', 'fetch', '--quiet', '--depth', '1', '--no-tags', '--no-auto-maintenance'];
  await git([...fetch, '--end-of-options', source.url, wantedRevision(source)]);
  return textsOf(await git(['grep', ...asLines, '-e', '', 'FETCH_HEAD', '--', ':(glob)**/Cargo.toml']));
}

/** The three things that make a folder a bare repository (gitrepository-layout); `git init` would be a process for each. */
const emptyRepository = new Map([
  ['HEAD', 'ref: refs/heads/main\n'],
  ['objects/info/alternates', ''],
  ['refs/.keep', ''],
]);

/** Every line of every file, whatever the user's configuration says about the looks. */
const asLines = ['--text', '--null', '--no-color', '--no-line-number', '--no-column', '--full-name'] as const;

/** `FETCH_HEAD:<path>`, a zero byte and the text of a line; for each line of each file in turn. */
function textsOf(output: string): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const row of output.split('\n')) {
    const end = row.indexOf('\0');
    const path = row.slice('FETCH_HEAD:'.length, end);
    if (end !== -1) texts.set(path, `${texts.get(path) ?? ''}${row.slice(end + 1)}\n`);
  }
  return texts;
}
