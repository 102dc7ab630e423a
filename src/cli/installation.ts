import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Failure } from '../domain/failure.js';

/** Where the files of this copy of infra-actions are. */
export interface Installation {
  /** The folder of `actions/`, `integrate/` and `examples/`. */
  readonly root: string;
  /** The folder of the bundles: `<bundles>/<action>/index.js`. */
  readonly bundles: string;
}

/** The installation that a bundle belongs to. @param bundle absolute path of `<bundles>/cli/index.js`. */
export function findInstallation(bundle: string): Installation {
  const bundles = dirname(dirname(bundle));
  for (let folder = bundles; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'actions'))) return { root: folder, bundles };
    if (dirname(folder) === folder) {
      throw new Failure('file', `${bundle} is not part of an installation: no folder above it has actions/`, {
        hint: 'Run it from a complete checkout of infra-actions.',
      });
    }
  }
}

/**
 * The commands that are actions, `integrate` first, then by name. What only our workflows call is in
 * `actions/internal/`.
 */
export function actionNames(installation: Installation): readonly string[] {
  const parts = readdirSync(join(installation.root, 'actions')).toSorted();
  return ['integrate', ...parts].filter((name) => existsSync(definitionPath(installation, name)));
}

/** Absolute path of an action's `action.yml`, there or not. */
export function definitionPath(installation: Installation, action: string): string {
  const folder = action === 'integrate' ? 'integrate' : join('actions', action);
  return join(installation.root, folder, 'action.yml');
}

/** Absolute path of an action's bundle. @throws {Failure} `tool-missing`. */
export function bundlePath(installation: Installation, action: string): string {
  const path = join(installation.bundles, action, 'index.js');
  if (existsSync(path)) return path;
  throw new Failure('tool-missing', `the program of ${action} is missing: ${path}`, {
    hint: 'Check out a released version of infra-actions, or run `npm run build`.',
  });
}

export function version(installation: Installation): string {
  const manifest: unknown = JSON.parse(readFileSync(join(installation.root, 'package.json'), 'utf8'));
  const found = typeof manifest === 'object' && manifest !== null && 'version' in manifest ? manifest.version : '';
  return String(found);
}
