import { availableParallelism, freemem } from 'node:os';

/** What one repository may take while its turn lasts, in bytes. */
const bytesEach = { audit: 512 * 1024 * 1024, integrate: 2 * 1024 * 1024 * 1024 } as const;

/** How many repositories at a time: as many as there are processors, and as many as fit into memory. */
export function usualJobs(mode: keyof typeof bytesEach): number {
  return Math.max(1, Math.min(availableParallelism(), Math.floor(availableMemory() / bytesEach[mode])));
}

/** How many compilers each of `jobs` repositories may start, so that all together have the processors between them. */
export function buildJobs(jobs: number): number {
  return Math.max(1, Math.ceil(availableParallelism() / jobs));
}

/** Bytes; within the limits of the container, where node knows them (20.13 and later). */
function availableMemory(): number {
  return typeof process.availableMemory === 'function' ? process.availableMemory() : freemem();
}

/**
 * Runs `work` on each item, at most `jobs` at a time, in their order, until `stop`.
 *
 * @param work gets the item and the place of the one that does it, from 0.
 */
export async function takeTurns<T>(
  items: readonly T[],
  jobs: number,
  stop: AbortSignal,
  work: (item: T, place: number) => Promise<void>,
): Promise<void> {
  const queue = [...items];
  const worker = async (place: number): Promise<void> => {
    for (let item = queue.shift(); item !== undefined && !stop.aborted; item = queue.shift()) await work(item, place);
  };
  await Promise.all(Array.from({ length: Math.min(jobs, items.length) }, (_, place) => worker(place)));
}
