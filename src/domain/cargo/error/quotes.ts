/**
 * What Cargo says, without the lines that it quotes of a file for which `isForeign` holds: that is nobody's to show.
 *
 * Cargo's quotations have the place first (`--> path:line:column`) and then the lines behind a bar, as rustc's have.
 */
export function withoutQuotesFrom(text: string, isForeign: (path: string) => boolean): string {
  let isHidden = false;
  const kept = text.split('\n').filter((line) => {
    const place = /^ *--> (.+?)(?::\d+)*$/.exec(line)?.[1];
    if (place !== undefined) isHidden = isForeign(place);
    else if (!/^ *(?:\d+ *)?\|/.test(line)) isHidden = false;
    return place !== undefined || !isHidden;
  });
  return kept.join('\n');
}
