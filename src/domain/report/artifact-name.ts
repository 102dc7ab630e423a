/**
 * What a repository's artifacts are told apart by, in characters that GitHub takes for an artifact's name. An owner has no
 * dot, so different repositories stay different.
 *
 * @param place `owner/name`, with `+folder` behind it for a part of the repository.
 */
export function artifactSuffix(place: string): string {
  return place.replace(/[^\w.+-]+/g, '.').slice(0, 150);
}
