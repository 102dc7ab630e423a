/**
 * A lockfile that Cargo wrote, in the form that the one before had: its line endings, the order of its unused patches,
 * and its format, as Cargo raises 3 to 4 with any change, which older toolchains cannot read. The two formats differ
 * only in how they write special characters of a git source.
 */
export function keepLockfileFormat(before: string | undefined, after: string): string {
  const ordered = withUnusedPatches(after, before ?? '');
  if (before === undefined) return ordered;
  const isOld = /^version = 3\r?$/m.test(before) && !/^source = "git\+[^"]*%/m.test(ordered);
  const formatted = isOld ? ordered.replace(/^version = 4$/m, 'version = 3') : ordered;
  return /\r\n/.test(before) ? formatted.replace(/\r?\n/g, '\r\n') : formatted;
}

/**
 * Cargo writes several `[[patch.unused]]` in an order that changes from run to run: those of before come first, as they
 * were.
 */
function withUnusedPatches(after: string, before: string): string {
  const [packages = '', ...unused] = blocks(after);
  if (unused.length < 2) return after;
  const order = blocks(before).slice(1).map(plain);
  const rank = (block: string): number => (order.includes(plain(block)) ? order.indexOf(plain(block)) : order.length);
  const sorted = unused.toSorted((a, b) => rank(a) - rank(b) || (plain(a) < plain(b) ? -1 : 1));
  return `${packages}${sorted.map((block) => `[[patch.unused]]\n${plain(block)}\n`).join('\n')}`;
}

function blocks(lockfile: string): readonly string[] {
  return lockfile.split(/^\[\[patch\.unused\]\]\r?\n/m);
}

function plain(block: string): string {
  return block.replaceAll('\r', '').trim();
}
