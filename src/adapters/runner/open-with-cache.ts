import type { BuildCache } from '../../ports/cache.js';
import type { BasePorts, Ports } from '../../ports/ports.js';
import { createBuildCache } from '../cache/cache.js';
import { openRepository, type Place } from './open-ports.js';

/** A repository and GitHub's cache. Apart from the other ports, because its client is most of a bundle that has it. */
export async function openRepositoryWithCache(
  ports: BasePorts,
  place: Place,
  environment: NodeJS.ProcessEnv,
): Promise<Ports & { readonly cache: BuildCache }> {
  return { ...(await openRepository(ports, place, environment)), cache: createBuildCache(environment) };
}
