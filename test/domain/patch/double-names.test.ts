import { describe, expect, test } from '@jest/globals';
import { readManifest } from '../../../src/domain/cargo/manifest/read-manifest.js';
import { contextOf, findingsIn, infraUrl, member, withFiles } from '../../support/audit-context.js';
import { integrate, plan } from '../../support/memory-repository.js';

const head = '[package]\nname = "app"\nversion = "0.1.0"\nedition = "2021"\n\n';
const renamed = (from: string, more = ''): string =>
  `ie = { package = "infra-errors", git = "${from}", branch = "main"${more} }`;

/** The findings about two names that block something, with the lines of both. */
function doubled(files: Readonly<Record<string, string>>): readonly string[] {
  return findingsIn(contextOf({ files: withFiles(files), crates: ['errors', 'http'] }))
    .filter(({ rule }) => rule === 'package-with-two-names')
    .map(({ crates, locations }) => `${locations.map(({ path, line }) => `${path}:${line}`).join()} ${crates.join()}`);
}

describe('an infra crate under two names, from two sources', () => {
  test.each([
    ['for tests', `[dev-dependencies]\ninfra-errors = { git = "${infraUrl}.git" }`],
    ['on one platform', `[target.'cfg(unix)'.dependencies]\ninfra-errors = { git = "${infraUrl}", tag = "v1" }`],
    ['from a registry', '[build-dependencies]\ninfra-errors = "0.1"'],
    ['from a path outside', '[dev-dependencies]\ninfra-errors = { path = "../../infra/crates/infra-errors" }'],
  ])('is told with both lines before they become one: %s', (_, other) => {
    const app = `${head}[dependencies]\n${renamed(infraUrl)}\n\n${other}\n`;
    expect(doubled({ 'app/Cargo.toml': app })).toEqual(['app/Cargo.toml:10,app/Cargo.toml:7 infra-errors,infra-http']);
  });

  test('is told where the workspace gives the second name', () => {
    const root = `[workspace]\nresolver = "2"\nmembers = ["app"]\n\n[workspace.dependencies]\nserde = "1"\n${renamed(infraUrl)}\n`;
    const app = `${member('ie.workspace = true')}\n[dev-dependencies]\ninfra-errors = { git = "${infraUrl}" }\n`;
    expect(doubled({ 'Cargo.toml': root, 'app/Cargo.toml': app })).toHaveLength(1);
  });

  test('is fine under one name, however often, and in two packages', () => {
    const app = `${head}[dependencies]\n${renamed(infraUrl)}\n\n[dev-dependencies]\n${renamed(`${infraUrl}.git`)}\n`;
    const tool = member(`infra-errors = { git = "${infraUrl}" }`).replace('"app"', '"tool"');
    const root = '[workspace]\nresolver = "2"\nmembers = ["app", "tool"]\n\n[workspace.dependencies]\nserde = "1"\n';
    expect(
      doubled({ 'Cargo.toml': root, 'app/Cargo.toml': app, 'tool/Cargo.toml': tool, 'tool/src/lib.rs': '' }),
    ).toEqual([]);
  });

  test('is refused by apply-patch with both lines', () => {
    const { url } = plan.infra;
    const files = {
      'Cargo.toml': `${head}[dependencies]\n${renamed(url)}\n\n[dev-dependencies]\ninfra-errors = { git = "${url}.git" }\n`,
      'src/lib.rs': '',
    };
    expect(readManifest(files['Cargo.toml'], 'Cargo.toml').dependencies).toHaveLength(2);
    const { taken } = integrate(files, 'errors json');
    expect(taken).toMatchObject([{ crate: 'infra-errors', location: { line: 10 } }]);
    expect(taken[0]?.message).toMatch(/^Cargo\.toml:7:1 .* `ie`, and Cargo\.toml:10:1 .* `infra-errors`: /);
  });
});
