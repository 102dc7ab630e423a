import { PlainOutput } from '../domain/smoke/plain-output.js';
import type { CommandResult } from '../domain/smoke/step.js';
import { consumerSource, type TypeScriptProject } from '../domain/smoke/typescript-project.js';
import type { Ports } from '../ports/ports.js';
import { runCommand, type CommandRequest } from './run-command.js';

interface Limits {
  readonly timeLeft: () => number;
  readonly label?: string;
}

type Run = (command: readonly string[], title: string) => Promise<CommandResult>;

/**
 * Installs, builds, and type-checks a consumer of what was built; each command only after the one before. Without the
 * scripts of packages first; where the build does not go without them, once more with them.
 */
export async function runTypeScript(
  project: TypeScriptProject,
  root: string,
  limits: Limits,
  ports: Pick<Ports, 'process' | 'log' | 'scratch'>,
): Promise<readonly CommandResult[]> {
  const folder = project.folder === '.' ? root : `${root}/${project.folder}`;
  const manager = await managerOf(project, folder, ports);
  const run: Run = ([program = '', ...args], title) =>
    runCommand(
      {
        ...manager(program, args),
        cwd: folder,
        folder: project.folder,
        timeoutMs: limits.timeLeft(),
        title: on(title, limits.label),
        what: title,
      },
      new PlainOutput({ root, folder: project.folder }),
      ports,
    );
  const tsc = `${folder}/node_modules/.bin/tsc`;
  const results = await installAndBuild(project, tsc, run);
  if (results.some((result) => result.exitCode !== 0)) return results;
  const imports = [...project.imports, ...project.sdkImports];
  if (imports.length === 0 || !project.hasTsconfig) return results;
  await using consumer = await ports.scratch.temporary('consumer');
  await writeConsumer(imports, consumer.path, ports);
  await linkDependencies(project, folder, consumer.path, ports);
  return [...results, await run([tsc, '-p', consumer.path], 'tsc: a consumer')];
}

async function installAndBuild(project: TypeScriptProject, tsc: string, run: Run): Promise<readonly CommandResult[]> {
  const build = async (install: readonly string[]): Promise<readonly CommandResult[]> => {
    const results = [await run(install, install.slice(0, 2).join(' '))];
    if (results[0]?.exitCode !== 0) return results;
    if (project.build) return [...results, await run(project.build, project.build.join(' '))];
    return project.hasTsconfig ? [...results, await run([tsc, '--noEmit', '-p', '.'], 'tsc')] : results;
  };
  const first = await build(project.install);
  const installed = first[0]?.exitCode === 0;
  const built = first.at(-1)?.exitCode === 0;
  return built || !installed ? first : build(project.installWithScripts);
}

/** The package manager as it is called here: by its name, or through Corepack where only that is there. */
async function managerOf(
  { manager }: TypeScriptProject,
  cwd: string,
  ports: Pick<Ports, 'process'>,
): Promise<(program: string, args: readonly string[]) => Pick<CommandRequest, 'program' | 'args' | 'env'>> {
  const version = (program: string): Promise<unknown> =>
    ports.process.runIfPresent({ program, args: ['--version'], cwd, timeoutMs: 60_000 });
  const byCorepack = ['pnpm', 'yarn'].includes(manager) && !(await version(manager)) && (await version('corepack'));
  return (program, args) =>
    byCorepack && program === manager
      ? { program: 'corepack', args: [manager, ...args], env: { COREPACK_ENABLE_DOWNLOAD_PROMPT: '0' } }
      : { program, args };
}

/** A package that imports everything, as a user would; only the links to what it imports are missing. */
async function writeConsumer(imports: readonly string[], path: string, ports: Pick<Ports, 'scratch'>): Promise<void> {
  const compilerOptions = {
    target: 'ES2022',
    module: 'NodeNext',
    moduleResolution: 'NodeNext',
    strict: true,
    noEmit: true,
    types: [],
  };
  await ports.scratch.write(
    path,
    new Map([
      ['consumer.mts', consumerSource(imports)],
      ['tsconfig.json', JSON.stringify({ compilerOptions, files: ['consumer.mts'] })],
    ]),
  );
}

/** The package itself, and the SDK as the project has it installed. */
async function linkDependencies(
  project: TypeScriptProject,
  folder: string,
  consumer: string,
  { scratch }: Pick<Ports, 'scratch'>,
): Promise<void> {
  if (project.name !== undefined) await scratch.link(folder, `${consumer}/node_modules/${project.name}`);
  for (const name of new Set(project.sdkImports.map((specifier) => packageOf(specifier)))) {
    await scratch.link(`${folder}/node_modules/${name}`, `${consumer}/node_modules/${name}`);
  }
}

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

function on(title: string, label: string | undefined): string {
  return label === undefined ? title : `${title} on ${label}`;
}
