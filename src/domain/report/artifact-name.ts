/** What a run works on: the repository and the place in it. */
export function placeOf(repository: string, workingDirectory: string, manifestPath: string | undefined): string {
  const places = [repository, workingDirectory === '.' ? '' : workingDirectory, manifestPath ?? ''];
  return places.filter((part) => part !== '').join('+');
}

/**
 * What a repository's artifacts are told apart by, in characters that GitHub takes for an artifact's name. An owner has
 * no dot, so different repositories stay different.
 *
 * @param place `owner/name`, with `+folder` behind it for a part of the repository.
 */
export function artifactSuffix(place: string): string {
  return place.replace(/[^\w.+-]+/g, '.').slice(0, 150);
}
