import { describe, expect, test } from '@jest/globals';
import { keepLockfileFormat } from '../../../../src/domain/cargo/lockfile/lockfile-format.js';

const lockfile = (version: number, ...packages: readonly string[]): string =>
  ['# generated', `version = ${version}`, '', ...packages.map((name) => `[[package]]\nname = "${name}"\n`)].join('\n');
const unused = (...names: readonly string[]): string =>
  names.map((name) => `[[patch.unused]]\nname = "${name}"\nversion = "1.0.0"\n`).join('\n');

describe('a lockfile that Cargo wrote keeps', () => {
  test('the line endings of the one before', () => {
    const before = lockfile(4, 'a').replaceAll('\n', '\r\n');
    const after = keepLockfileFormat(before, lockfile(4, 'a', 'b'));
    expect(after).toBe(lockfile(4, 'a', 'b').replaceAll('\n', '\r\n'));
    expect(keepLockfileFormat(before, after)).toBe(after);
  });

  test('its format, also with such line endings', () => {
    const before = lockfile(3, 'a').replaceAll('\n', '\r\n');
    expect(keepLockfileFormat(before, lockfile(4, 'a'))).toBe(before);
  });

  test.each([[['x', 'y']], [['y', 'x']]])('the order of its unused patches: %j', (order) => {
    const before = `${lockfile(4, 'a')}\n${unused(...order)}`;
    const after = `${lockfile(4, 'a', 'b')}\n`;
    expect(keepLockfileFormat(before, `${after}${unused('y', 'n', 'x')}`)).toBe(`${after}${unused(...order, 'n')}`);
  });

  test('an order of its own for patches that are new', () => {
    const one = keepLockfileFormat(undefined, `${lockfile(4, 'a')}\n${unused('y', 'x')}`);
    expect(one).toBe(keepLockfileFormat(undefined, `${lockfile(4, 'a')}\n${unused('x', 'y')}`));
  });
});
