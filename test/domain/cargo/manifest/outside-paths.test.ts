import { describe, expect, test } from '@jest/globals';
import { withoutOutsidePaths } from '../../../../src/domain/cargo/manifest/outside-paths.js';
import { withoutQuotesFrom } from '../../../../src/domain/cargo/error/quotes.js';

const closed = (text: string, folder = 'a'): string => withoutOutsidePaths(text, folder, () => 'nowhere');

describe('a path out of the checkout leads nowhere', () => {
  test.each([
    '[dependencies]\nx = { path = "/etc" }',
    '[dependencies.x]\npath = "../../y"',
    "[dev-dependencies]\nx.path = '/etc'",
    '[build_dependencies]\nx = { path = "..\\u002f../y" }',
    '[target."cfg(unix)".dependencies]\nx = { version = "1", path = "/etc" }',
    '[workspace.dependencies]\nx = { path = "../b/../../c" }',
    '[patch.crates-io]\nx = { path = "/etc" }',
    '[patch."https://example.invalid/x"]\nx = { path = "/etc" }',
    '[replace]\n"x:1.0.0" = { path = "/etc" }',
    '[package]\nworkspace = "../.."',
    '[workspace]\nmembers = ["b", "/etc"]\ndefault-members = ["../../x/*"]',
  ])('%j', (text) => {
    const after = closed(text);
    expect(after).toContain('nowhere');
    expect(after).not.toMatch(/\/etc|\.\.\/\.\.|\/y|\/c"|x\/\*/);
  });
});

test.each([
  '[dependencies]\nx = { path = "../b" } # ../../ is a comment',
  '[package.metadata.dependencies]\nx = { path = "/etc" }',
  '[lib]\npath = "../../lib.rs"',
  '[workspace]\nmembers = ["crates/*", "../b"]\nexclude = ["/etc"]',
  '[dependencies\nx = { path = "/etc" }',
])('everything else stays to the byte: %j', (text) => expect(closed(text)).toBe(text));

test('what Cargo quotes of a file of others is cut, and the rest of what it says is not', () => {
  const quote = (path: string): string =>
    `error: failed to parse manifest\n\nCaused by:\n  key with no value\n   --> ${path}:1:10\n    |\n  1 | secret = hunter2\n    |          ^\nhelp: no\n`;
  const isForeign = (path: string): boolean => path.startsWith('/');
  expect(withoutQuotesFrom(quote('b/Cargo.toml'), isForeign)).toBe(quote('b/Cargo.toml'));
  expect(withoutQuotesFrom(quote('/x/Cargo.toml'), isForeign)).toBe(
    'error: failed to parse manifest\n\nCaused by:\n  key with no value\n   --> /x/Cargo.toml:1:10\nhelp: no\n',
  );
});
