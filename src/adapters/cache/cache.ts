import { homedir } from 'node:os';
import { join } from 'node:path';
import type { BuildCache } from '../../ports/cache.js';

/**
 * GitHub's cache through @actions/cache, which is loaded when it is first used: it is most of the bundle. It reads the
 * service's address and token from the environment of this process.
 */
export function createBuildCache(environment: NodeJS.ProcessEnv): BuildCache {
  const isThere = Boolean(environment['ACTIONS_CACHE_URL'] || environment['ACTIONS_RESULTS_URL']);
  const runner = ['RUNNER_OS', 'RUNNER_ARCH', 'ImageOS'].flatMap((name) => environment[name] || []).join('-');
  return {
    ...(!isThere && { unavailable: 'there is no cache service here' }),
    cargoHome: environment['CARGO_HOME'] || join(homedir(), '.cargo'),
    runner: runner === '' ? process.platform : runner,
    async restore(paths, key, otherKeys) {
      try {
        const { restoreCache } = await import('@actions/cache');
        return await restoreCache([...paths], key, [...otherKeys]);
      } catch {
        return undefined; // a cache that cannot be read is one that holds nothing
      }
    },
    async save(paths, key) {
      try {
        const { saveCache } = await import('@actions/cache');
        return (await saveCache([...paths], key)) === -1 ? 'the service did not take it' : undefined;
      } catch (error) {
        return error instanceof Error ? error.message : String(error);
      }
    },
  };
}
