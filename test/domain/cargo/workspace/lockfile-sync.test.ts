import { describe, expect, test } from '@jest/globals';
import { isProbablyInSync } from '../../../../src/domain/cargo/workspace/lockfile-sync.js';
import type { Workspace } from '../../../../src/domain/cargo/workspace/workspace.js';
import { contextOf, member, withFiles } from '../../../support/audit-context.js';

const lock = (dependencies: readonly string[]): string =>
  [
    'version = 4\n',
    `[[package]]\nname = "app"\nversion = "0.1.0"\ndependencies = ${JSON.stringify(dependencies)}\n`,
    ...dependencies.map(
      (name) => `[[package]]\nname = "${name}"\nversion = "1.0.0"\nsource = "registry+https://r.example/i"\n`,
    ),
  ].join('\n');

function workspace(files: Readonly<Record<string, string>>): Workspace {
  const chosen = contextOf({ files: withFiles(files) }).workspaces[0];
  if (chosen === undefined) throw new Error('the fixture has no workspace');
  return chosen.workspace;
}

describe('a lockfile', () => {
  test.each([
    ['knows what the members ask for', 'serde.workspace = true', ['serde'], true],
    ['knows a renamed dependency by its package', 'json = { package = "serde", version = "1" }', ['serde'], true],
    ['does not know a dependency that was added', 'serde.workspace = true\nlog = "0.4"', ['serde'], false],
    ['still has a dependency that is gone', 'serde.workspace = true', ['log', 'serde'], false],
  ])('%s', (_, dependencies, locked, inSync) => {
    expect(isProbablyInSync(workspace({ 'app/Cargo.toml': member(dependencies), 'Cargo.lock': lock(locked) }))).toBe(
      inSync,
    );
  });

  test('that is not there is not in sync', () => {
    expect(isProbablyInSync(workspace({}))).toBe(false);
  });
});
