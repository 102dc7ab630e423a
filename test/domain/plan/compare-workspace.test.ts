import { describe, expect, test } from '@jest/globals';
import { compareWithWorkspace } from '../../../src/domain/plan/compare-workspace.js';
import { loadPlan } from '../../../src/domain/plan/load.js';
import { findWorkspaces } from '../../../src/domain/cargo/workspace/workspaces.js';
import { readManifest } from '../../../src/domain/cargo/manifest/read-manifest.js';
import { edited, smallPlan } from '../../support/plan-files.js';

/** An infra workspace that is as the small plan says. */
const workspace: Readonly<Record<string, string>> = {
  'Cargo.toml': `[workspace]
members = ["base", "web"]
resolver = "2"
[workspace.package]
version = "2.3.0"
[workspace.dependencies]
infra-base = { path = "base" }
tokio = "1.40"
`,
  'base/Cargo.toml': '[package]\nname = "infra-base"\nversion.workspace = true\nedition = "2021"\n',
  'web/Cargo.toml': `[package]
name = "infra-web"
version.workspace = true
edition = "2021"
[features]
default = ["client"]
client = []
server = ["dep:axum"]
[dependencies]
infra-base.workspace = true
tokio.workspace = true
axum = { version = "0.8", optional = true }
`,
};

const plan = `${smallPlan}\n[canonical.tokio]\nversion = "1.35"\n`;

/** The differences of a plan and the workspace with some of its files changed, as `severity place: message`. */
function differences(text: string, changed: Readonly<Record<string, string>> = {}): readonly string[] {
  const files = Object.entries({ ...workspace, ...changed });
  const manifests = new Map(files.map(([path, content]) => [path, readManifest(content, path)]));
  const paths = [...manifests.keys(), 'base/src/lib.rs', 'web/src/lib.rs'];
  return compareWithWorkspace(loadPlan(text, 'plan.toml'), findWorkspaces(paths, manifests, new Map())).map(
    ({ severity, message, location }) => `${severity} ${location?.path ?? '-'}:${location?.line ?? 0}: ${message}`,
  );
}

const web = workspace['web/Cargo.toml'] ?? '';

describe('a plan and the infra workspace', () => {
  test('that agree have no difference', () => expect(differences(plan)).toEqual([]));

  test.each([
    [
      'a crate that is not there',
      { 'base/Cargo.toml': '[package]\nname = "infra-bass"\nversion = "2.3.0"\n' },
      'error -:0: the workspace has no package `infra-base`; did you mean `infra-bass`?',
    ],
    [
      'another version',
      { 'base/Cargo.toml': '[package]\nname = "infra-base"\nversion = "3.0.0"\n' },
      'error base/Cargo.toml:1: `infra-base` has version 3.0.0; manifests would ask for `2.3`, which it does not fit',
    ],
    [
      'a later version that fits',
      { 'base/Cargo.toml': '[package]\nname = "infra-base"\nversion = "2.4.0"\n' },
      'warning base/Cargo.toml:1: `infra-base` has version 2.4.0; the plan says version 2.3.0',
    ],
    [
      'a feature that is gone',
      { 'web/Cargo.toml': web.replace('client = []\n', '').replace('["client"]', '[]') },
      'error web/Cargo.toml:6: `infra-web` has no feature `client`; it has `server`',
    ],
    [
      'a feature more',
      { 'web/Cargo.toml': web.replace('client = []', 'client = []\ntls = []') },
      'note web/Cargo.toml:6: `infra-web` has the feature `tls`, which the plan does not list',
    ],
    [
      'a dependency less',
      { 'web/Cargo.toml': web.replace('infra-base.workspace = true\n', '') },
      'warning web/Cargo.toml:1: `infra-web` does not depend on `infra-base`, which `dependencies` of the plan lists',
    ],
    [
      'a dependency more',
      { 'base/Cargo.toml': '[package]\nname = "infra-base"\nversion = "2.3.0"\n[dependencies]\ninfra-web = "2"\n' },
      'warning base/Cargo.toml:5: `infra-base` depends on `infra-web`; `dependencies` of the plan does not list it',
    ],
    [
      'another canonical version',
      { 'Cargo.toml': (workspace['Cargo.toml'] ?? '').replace('tokio = "1.40"', 'tokio = "0.3"') },
      'warning Cargo.toml:8: `infra-web` asks for `tokio` 0.3; the plan calls 1.35 canonical',
    ],
  ])('%s is told with its place', (_, changed, expected) => {
    expect(differences(plan, changed)).toContain(expected);
  });

  test('an optional dependency is a feature, unless a feature takes it by `dep:`', () => {
    const asks = edited(plan, '["client", "server"]', '["client", "server", "hyper", "axum"]');
    const found = differences(asks, { 'web/Cargo.toml': `${web}hyper = { version = "1", optional = true }\n` });
    expect(found).toHaveLength(1);
    expect(found[0]).toContain('`infra-web` has no feature `axum`');
  });

  test('a package that the plan does not have is worth a word', () => {
    const more = { 'Cargo.toml': (workspace['Cargo.toml'] ?? '').replace('"web"]', '"web", "new"]') };
    const fresh = { 'new/Cargo.toml': '[package]\nname = "infra-new"\nversion = "1.0.0"\n' };
    expect(differences(plan, { ...more, ...fresh })).toContain(
      'note new/Cargo.toml:1: the plan does not have the package `infra-new`',
    );
  });
});
