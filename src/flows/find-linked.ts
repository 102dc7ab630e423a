import type { Ports } from '../ports/ports.js';

/** Those of `paths` that lead to a file through a symbolic link. */
export async function findLinked(
  paths: readonly string[],
  { checkout }: Pick<Ports, 'checkout'>,
): Promise<readonly string[]> {
  const isFile = await Promise.all(paths.map((path) => checkout.isRegularFile(path)));
  return paths.filter((_, index) => isFile[index] === false);
}
