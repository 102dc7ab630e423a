import { stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Failure } from '../../domain/failure.js';
import type { CallerFiles } from '../../ports/caller-files.js';
import { fileFailure, notRegular, nowhere, readText, readTextIfPresent, walk, writeBelow } from './files.js';
import { errorCode } from './system-error.js';

export function createCallerFiles(environment: NodeJS.ProcessEnv): CallerFiles {
  const base = environment['GITHUB_WORKSPACE'] || process.cwd();
  return {
    async read(path) {
      const target = resolve(base, path);
      await requirePath(target);
      return readText(target);
    },
    async write(path, text) {
      const target = resolve(base, path);
      writeBelow(dirname(target), new Map([[target, text]]));
      return target;
    },
    async readFolder(path, suffix) {
      const folder = resolve(base, path);
      await requirePath(folder, { isFolder: true });
      const names = (await walk(folder)).filter((name) => name.endsWith(suffix)).toSorted();
      return new Map(
        await Promise.all(names.map(async (name) => [name, await readText(join(folder, name), name)] as const)),
      );
    },
    async builtInPlan() {
      const [text, compiled] = await Promise.all([shippedText(planFile), readTextIfPresent(compiledPlan)]);
      return { path: planFile, text, ...(compiled !== undefined && { compiled }) };
    },
    async fleetPage() {
      return (await readTextIfPresent(builtPage)) ?? shippedText('dist/page.html');
    },
  };
}

/** An input that leads to no file is a wrong call. @throws {Failure} `usage`. */
async function requirePath(path: string, { isFolder = false }: { readonly isFolder?: boolean } = {}): Promise<void> {
  const wrong = ({ message, hint }: Failure): Failure => new Failure('usage', message, { hint });
  try {
    const status = await stat(path);
    if (isFolder && !status.isDirectory()) {
      throw new Failure('usage', `cannot read ${path}: it is not a folder`, { hint: 'Name a folder.' });
    }
    if (!isFolder && !status.isFile()) throw wrong(notRegular(path, status.isDirectory()));
  } catch (error) {
    const failure = fileFailure('read', path, error);
    throw nowhere.includes(errorCode(error) ?? '') ? wrong(failure) : failure;
  }
}

const planFile = 'plan/infra.toml';
const here = dirname(fileURLToPath(import.meta.url));
/** Beside the folders of the bundles; the sources have none. */
const compiledPlan = join(here, '..', 'plan.json');
const builtPage = join(here, '..', 'page.html');

/** A file of the project, below whose root the bundles and the sources lie at different depths. */
async function shippedText(path: string): Promise<string> {
  for (let folder = here; ; folder = dirname(folder)) {
    const text = await readTextIfPresent(join(folder, path));
    if (text !== undefined) return text;
    if (dirname(folder) === folder)
      throw new Failure('file', `${path} is missing from this installation of infra-actions`, {
        hint: 'Check out a released version of infra-actions.',
      });
  }
}
