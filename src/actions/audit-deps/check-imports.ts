import { posix } from 'node:path';
import type { AuditContext } from '../../domain/audit/context.js';
import { rootExports } from '../../domain/audit/crate-exports.js';
import {
  importLines,
  importSource,
  judgeImports,
  readCompilerErrors,
  type CheckedImport,
  type ImportLine,
} from '../../domain/audit/imports.js';
import type { ResolvedPackage } from '../../domain/cargo/graph/graph.js';
import { wantedRevision } from '../../domain/cargo/requirement/git-revision.js';
import type { GitSource } from '../../domain/cargo/requirement/source.js';
import { Failure } from '../../domain/failure.js';
import type { Ports } from '../../ports/ports.js';

export type ImportPorts = Pick<Ports, 'cargo' | 'git' | 'log' | 'process' | 'scratch'>;

const timeLimitMs = 15 * 60_000;

/**
 * Compiles the plan's import lines of the requested crates in a crate of ours, against a checkout of infra. No code of
 * the repository is compiled; build scripts of what infra depends on are.
 *
 * @param commit the infra commit in use; the reference's newest without it.
 * @throws {Failure} `tool-missing`, `network`, `tool-failed` when infra itself does not compile.
 */
export async function checkImports(
  { plan, crates, infra }: AuditContext,
  commit: string | undefined,
  toolchain: string | undefined,
  ports: ImportPorts,
): Promise<readonly CheckedImport[]> {
  const lines = importLines(
    plan,
    crates.map((crate) => crate.name),
  );
  if (lines.length === 0) return [];
  await using folder = await ports.scratch.temporary('imports');
  const sources = posix.join(folder.path, 'infra');
  const packages = await fetchInfra(sources, infra, commit, ports);
  const known = lines.filter(({ crate }) => packages.has(crate));
  const unknown = lines.filter(({ crate }) => !packages.has(crate));
  const errors = await compile(folder.path, known, packages, toolchain, ports);
  const checked = judgeImports(known, errors);
  const described = await Promise.all(checked.map((line) => withExports(line, packages, ports)));
  return [...described, ...unknown.map((line) => ({ ...line, compiles: false, missing: [line.crate] }))];
}

/** A checkout of infra below our folder, and its packages by name. */
async function fetchInfra(
  folder: string,
  infra: GitSource,
  commit: string | undefined,
  ports: ImportPorts,
): Promise<ReadonlyMap<string, ResolvedPackage>> {
  await fetchCommit(folder, infra, commit ?? wantedRevision(infra), ports);
  const outcome = await ports.cargo.metadata({ manifestPath: posix.join(folder, 'Cargo.toml') });
  if (outcome.kind === 'failed') {
    throw new Failure(
      'tool-failed',
      `the infra workspace does not resolve by itself: ${outcome.stderr.trim().split('\n')[0] ?? ''}`,
      {
        hint: 'Choose another `infra-ref`, or run without `check-imports`.',
      },
    );
  }
  const { graph } = outcome.metadata;
  return new Map(graph.members.flatMap((id) => graph.packages.get(id) ?? []).map((found) => [found.name, found]));
}

async function fetchCommit(folder: string, infra: GitSource, revision: string, { git }: ImportPorts): Promise<void> {
  try {
    await git.clone(folder, infra.url, revision);
  } catch (cause) {
    if (!(cause instanceof Failure) || cause.code !== 'network') throw cause;
    throw new Failure('network', `infra could not be fetched from ${infra.url}: ${cause.message}`, {
      hint: 'Check `infra-url` and `infra-ref`, the network and the credentials of this machine.',
      cause,
    });
  }
}

async function compile(
  folder: string,
  lines: readonly ImportLine[],
  packages: ReadonlyMap<string, ResolvedPackage>,
  toolchain: string | undefined,
  { scratch, process, log }: ImportPorts,
): Promise<ReturnType<typeof readCompilerErrors>> {
  const names = [...new Set(lines.map(({ crate }) => crate))];
  const manifest = [
    '[package]',
    'name = "infra-imports"',
    'version = "0.0.0"',
    'edition = "2021"',
    '[workspace]',
    '[dependencies]',
    ...names.map(
      (name) => `${name} = { path = ${JSON.stringify(posix.dirname(packages.get(name)?.manifestPath ?? ''))} }`,
    ),
    '',
  ].join('\n');
  const crate = posix.join(folder, 'crate');
  await scratch.write(
    crate,
    new Map([
      ['Cargo.toml', manifest],
      ['src/lib.rs', importSource(lines)],
    ]),
  );
  const done = await log.group('Compiling the import lines of the plan', () =>
    process.run({
      program: 'cargo',
      args: [
        'check',
        '--quiet',
        '--color',
        'never',
        '--message-format',
        'json',
        '--manifest-path',
        posix.join(crate, 'Cargo.toml'),
      ],
      cwd: crate,
      env: {
        GIT_TERMINAL_PROMPT: '0',
        RUSTUP_AUTO_INSTALL: '0',
        ...(toolchain !== undefined && { RUSTUP_TOOLCHAIN: toolchain }),
      },
      timeoutMs: timeLimitMs,
    }),
  );
  const errors = readCompilerErrors(done.stdout, 'src/lib.rs').filter((error) => error.line > 1);
  if (done.exitCode === 0 || errors.length > 0) return errors;
  throw new Failure(
    'tool-failed',
    `infra does not compile on this machine: ${done.stderr.trim().split('\n').at(-1) ?? ''}`,
    {
      hint: 'Install what its build asks for, choose another `infra-ref`, or run without `check-imports`.',
    },
  );
}

async function withExports(
  line: CheckedImport,
  packages: ReadonlyMap<string, ResolvedPackage>,
  { scratch }: ImportPorts,
): Promise<CheckedImport> {
  const manifest = packages.get(line.crate)?.manifestPath;
  if (line.compiles || manifest === undefined) return line;
  const folder = posix.dirname(manifest);
  const source = await scratch.read(posix.join(folder, 'src/lib.rs'));
  if (source === undefined) return line;
  const paths = (await scratch.list(posix.join(folder, 'src'))).filter((path) => path.endsWith('.rs'));
  const texts = await Promise.all(paths.map((path) => scratch.read(posix.join(folder, 'src', path))));
  const modules = texts.filter((text) => text !== undefined && text.includes('#[macro_export'));
  return {
    ...line,
    exports: rootExports(
      source,
      modules.filter((text) => text !== undefined),
    ),
  };
}
