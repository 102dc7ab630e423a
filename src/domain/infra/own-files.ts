import { posix } from 'node:path';

/** The document about infra in a repository; its change record is the last part. */
export const dependenciesFile = 'INFRA_DEPENDENCIES.md';

/** Where a repository may keep a template of its own: Markdown with `{{part}}` lines. */
export const dependenciesTemplatePath = '.github/infra-actions/INFRA_DEPENDENCIES.md';

/** The module through which a package may use infra crates: `mod infra_facade;`. */
export const facadeModule = 'infra_facade';

/** Its file, in a package's `src`. */
export const facadeFile = `${facadeModule}.rs`;

/** The path of a package's facade. */
export function facadePath(manifestPath: string): string {
  return posix.join(posix.dirname(manifestPath), 'src', facadeFile);
}
