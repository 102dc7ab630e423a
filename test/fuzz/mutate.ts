/** Numbers that look like chance and are the same for a seed (mulberry32). */
export function chance(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % Math.max(1, below);
  };
}

/** Pieces that readers of TOML, JSON, paths and versions look for. */
const words =
  `[ ] { } ( ) = . , " ' # / \\ * ? ! ^ ~ < > | - _  \0 \u202e \ud800 """ ''' ** .. [[ ]] __proto__ null 1e999 0.1 ^1 >= \\u0000 --> infra- git path workspace files before ../x .git/config /etc/passwd \uFEFF -1`
    .split(' ')
    .concat(' ', '\t', '\n', '\r\n');

/** A text with something taken out, put in, doubled, turned or taken from another one. */
export function mutate(text: string, others: readonly string[], pick: (below: number) => number): string {
  let now = text;
  for (let rounds = 1 + pick(4); rounds > 0; rounds -= 1) {
    const from = pick(now.length + 1);
    const to = from + pick(Math.min(24, now.length - from + 1));
    const other = others[pick(others.length)] ?? '';
    const start = pick(other.length + 1);
    const put = [
      '',
      words[pick(words.length)] ?? '',
      now.slice(from, to).repeat(2),
      now.slice(from, to).split('').toReversed().join(''),
      other.slice(start, start + pick(40)),
      String.fromCharCode(pick(256)),
      (words[pick(words.length)] ?? '').repeat(pick(200)),
    ][pick(7)];
    now = now.slice(0, from) + (put ?? '') + now.slice(to);
  }
  return now.slice(0, 20_000);
}
