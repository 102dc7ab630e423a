import type { Ports } from '../ports/ports.js';
import type { FoundIntegration } from './find-integration.js';

/**
 * The texts of files as they were before an integration that did not touch them; without those that were not there, and
 * empty where no commit tells.
 */
export async function textsBefore(
  { layers, commits }: Pick<FoundIntegration, 'layers' | 'commits'>,
  paths: readonly string[],
  { checkout, git }: Pick<Ports, 'checkout' | 'git'>,
): Promise<ReadonlyMap<string, string>> {
  const [oldest] = commits.slice(-1);
  const revision = oldest === undefined ? 'HEAD' : oldest.parents[0];
  const untouched = paths.filter((path) => !layers.some(({ files }) => files.has(path)));
  if (layers.length === 0 || revision === undefined || untouched.length === 0) return new Map();
  const now = await Promise.all(
    untouched.map(async (path) => [path, (await checkout.readIfPresent(path)) ?? null] as const),
  );
  const before = await git.textsAt(checkout.root, revision, new Map(now));
  return new Map([...before].flatMap(([path, text]) => (text === null ? [] : [[path, text] as const])));
}
