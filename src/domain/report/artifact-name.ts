import { sha256 } from '../text/sha256.js';

/** What a run works on: the repository and the place in it. */
export function placeOf(repository: string, workingDirectory: string, manifestPath: string | undefined): string {
  const places = [repository, workingDirectory === '.' ? '' : workingDirectory, manifestPath ?? ''];
  return places.filter((part) => part !== '').join('+');
}

const maxSuffix = 150;

/**
 * What a repository's artifacts are told apart by, in characters that GitHub takes for an artifact's name. An owner has
 * no dot, so different repositories stay different; a place in one that would look like another one keeps the beginning
 * of its hash.
 *
 * @param place `owner/name`, with `+folder` behind it for a part of the repository.
 */
export function artifactSuffix(place: string): string {
  const [repository = '', ...parts] = place.split('+');
  const plain = place.replace(/[^\w.+-]+/g, '.');
  const isClear = parts.every((part) => /^(?:[a-z\d_-]+(?:\/|$))*(?:Cargo\.toml)?$/.test(part));
  if (isClear && plain.length <= maxSuffix && /^[\w.-]+(?:\/[\w.-]+)?$/.test(repository)) return plain;
  const hash = sha256(place).slice(0, 8);
  return `${plain.slice(0, maxSuffix - hash.length - 1)}-${hash}`;
}
