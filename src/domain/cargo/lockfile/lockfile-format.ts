/**
 * A lockfile that Cargo wrote, in the format that the one before had: Cargo raises 3 to 4 with any change, which older
 * toolchains cannot read. The two differ only in how they write special characters of a git source.
 */
export function keepLockfileFormat(before: string | undefined, after: string): string {
  if (before === undefined || !/^version = 3$/m.test(before)) return after;
  const hasSpecial = /^source = "git\+[^"]*%/m.test(after);
  return hasSpecial ? after : after.replace(/^version = 4$/m, 'version = 3');
}
