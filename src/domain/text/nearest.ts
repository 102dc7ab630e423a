import leven from 'leven';

/** The candidate nearest to `word`, or `undefined` when none is near enough to be meant. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let distance = Math.max(2, Math.ceil(word.length / 2.5)) + 1;
  for (const candidate of candidates) {
    const d = leven(word.toLowerCase(), candidate.toLowerCase());
    if (d < distance) [best, distance] = [candidate, d];
  }
  return best;
}

/** `; did you mean …?`, or nothing where no candidate is near. */
export function suggestion(near: string | undefined): string {
  return near === undefined ? '' : `; did you mean \`${near}\`?`;
}
