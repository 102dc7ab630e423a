import { PlainOutput } from '../domain/smoke/plain-output.js';
import type { CommandResult } from '../domain/smoke/step.js';
import { consumerSource, type TypeScriptProject } from '../domain/smoke/typescript-project.js';
import type { Ports } from '../ports/ports.js';
import { runCommand } from './run-command.js';

interface Limits {
  readonly timeLeft: () => number;
  readonly label?: string;
}

/**
 * Installs without scripts, builds, and type-checks a consumer of what was built; each command only after the one
 * before.
 */
export async function runTypeScript(
  project: TypeScriptProject,
  root: string,
  limits: Limits,
  ports: Pick<Ports, 'process' | 'log' | 'scratch'>,
): Promise<readonly CommandResult[]> {
  const folder = project.folder === '.' ? root : `${root}/${project.folder}`;
  const run = ([program = '', ...args]: readonly string[], title: string): Promise<CommandResult> =>
    runCommand(
      {
        program,
        args,
        cwd: folder,
        folder: project.folder,
        timeoutMs: limits.timeLeft(),
        title: on(title, limits.label),
        what: title,
      },
      new PlainOutput({ root, folder: project.folder }),
      ports,
    );
  const results: CommandResult[] = [await run(project.install, project.install.slice(0, 2).join(' '))];
  const passed = (): boolean => results.at(-1)?.exitCode === 0;
  if (passed() && project.build) results.push(await run(project.build, project.build.join(' ')));
  if (!passed()) return results;
  const tsc = `${folder}/node_modules/.bin/tsc`;
  if (project.hasTsconfig && !project.build) results.push(await run([tsc, '--noEmit', '-p', '.'], 'tsc'));
  const imports = [...project.imports, ...project.sdkImports];
  if (passed() && imports.length > 0 && project.hasTsconfig) {
    await using consumer = await ports.scratch.temporary('consumer');
    await writeConsumer(imports, consumer.path, ports);
    await linkDependencies(project, folder, consumer.path, ports);
    results.push(await run([tsc, '-p', consumer.path], 'tsc: a consumer'));
  }
  return results;
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
