import type { WorkspaceAnswer } from '../../../../src/domain/audit/cargo-answer.js';
import type { DependencyGraph } from '../../../../src/domain/cargo/graph/graph.js';
import { contextOf, member, withFiles, soundFiles } from '../../../support/audit-context.js';
import { answerOf } from '../../../support/cargo-answers.js';
import { graphOf, infraSource, registry } from '../../../support/graphs.js';
import { answers, graphs, type Case } from './case.js';

/** A lockfile in which the member has these dependencies. */
const lockfile = (...names: readonly string[]): string =>
  [
    'version = 4\n',
    `[[package]]\nname = "app"\nversion = "0.1.0"\ndependencies = [\n${names.map((name) => ` "${name}",\n`).join('')}]\n`,
    ...names.map((name) => `[[package]]\nname = "${name}"\nversion = "1.0.0"\nsource = "${registry}"\n`),
  ].join('\n');

/** What Cargo says of a member with `serde` and `toml`, whose committed lockfile is this. */
function locked(committed: string): Case {
  const files = withFiles({ 'app/Cargo.toml': member('serde.workspace = true\ntoml = "1"'), 'Cargo.lock': committed });
  const made = contextOf({ files });
  const [{ workspace }] = answerOf(made, graphOf({})).workspaces as [WorkspaceAnswer];
  const resolved = { kind: 'resolved', graph: graphOf({}), lockfile: lockfile('serde', 'toml') } as const;
  const answer = { workspaces: [{ workspace, before: resolved, after: resolved }] };
  return answers({ files }, answer, answer);
}

const scene = {
  files: withFiles({
    'Cargo.toml': soundFiles['Cargo.toml'].replace('"1"', '"=1.0.100"'),
    'app/Cargo.toml': member('sqlx = "0.7"\nmio = "0.8"\nserde.workspace = true'),
  }),
};

const context = contextOf(scene);
const conflict = (...lines: readonly string[]): Case =>
  answers({ ...scene, crates: ['http'] }, answerOf(context, lines.join('\n')), answerOf(context, before));

const before = graphOf({
  'app 0.1.0': { needs: ['mio 0.8.11', 'serde 1.0.200'] },
  'mio 0.8.11': { source: registry },
  'serde 1.0.200': { source: registry, features: ['std'] },
});

const after = (parts: Parameters<typeof graphOf>[0]): DependencyGraph =>
  graphOf({
    'mio 0.8.11': { source: registry },
    'serde 1.0.200': { source: registry, features: ['std'] },
    ...parts,
  });

const changes = (failing: DependencyGraph): Case => graphs(scene, failing, before, before);

const links = [
  'error: failed to select a version for `libsqlite3-sys`.',
  '    ... required by package `sqlx-sqlite v0.8.0`',
  '    ... which satisfies dependency `sqlx-sqlite = "=0.8.0"` of package `sqlx v0.8.0`',
  '    ... which satisfies dependency `sqlx = "^0.8"` of package ' +
    '`infra-http v0.1.0 (https://git.example/acme/infra#01234567)`',
  '    ... which satisfies git dependency `infra-http` of package `app v0.1.0 (app)`',
  'versions that meet the requirements `^0.28.0` are: 0.28.0',
  '',
  'package `libsqlite3-sys` links to the native library `sqlite3`, but it conflicts with a previous package ' +
    'which links to `sqlite3` as well:',
  'package `libsqlite3-sys v0.26.0`',
  '    ... which satisfies dependency `libsqlite3-sys = "^0.26.0"` of package `sqlx-sqlite v0.7.0`',
  '    ... which satisfies dependency `sqlx-sqlite = "=0.7.0"` of package `sqlx v0.7.0`',
  '    ... which satisfies dependency `sqlx = "^0.7"` of package `app v0.1.0 (app)`',
  '',
  'failed to select a version for `libsqlite3-sys` which could resolve this conflict',
] as const;

export const resolutionCases = {
  'lockfile-out-of-date': {
    ...locked(lockfile('serde')),
    passing: locked(lockfile('serde', 'toml')).passing,
  },
  'base-does-not-resolve': answers(
    scene,
    answerOf(context, links.join('\n'), links.join('\n')),
    answerOf(context, before, before),
  ),
  'links-conflict': conflict(...links),
  'exact-pin': conflict(
    'error: failed to select a version for `serde`.',
    '    ... required by package `infra-http v0.1.0 (https://git.example/acme/infra#01234567)`',
    '    ... which satisfies git dependency `infra-http` of package `app v0.1.0 (app)`',
    'versions that meet the requirements `^1.0.200` are: 1.0.228, 1.0.227',
    '',
    'all possible versions conflict with previously selected packages.',
    '',
    '  previously selected package `serde v1.0.100`',
    '    ... which satisfies dependency `serde = "=1.0.100"` of package `app v0.1.0 (app)`',
    '',
    'failed to select a version for `serde` which could resolve this conflict',
  ),
  'missing-package': conflict(
    'error: no matching package named `infra-http` found',
    'location searched: Git repository https://git.example/acme/infra',
    'required by package `app v0.1.0 (app)`',
  ),
  'missing-feature': conflict(
    'error: failed to select a version for `serde`.',
    '    ... required by package `app v0.1.0 (app)`',
    'versions that meet the requirements `^1` are: 1.0.228',
    '',
    'package `app` depends on `serde` with feature `magic` but `serde` does not have that feature.',
    '',
    '',
    'failed to select a version for `serde` which could resolve this conflict',
  ),
  'unsatisfiable-version': conflict(
    'error: failed to select a version for the requirement `sqlx = "^99"`',
    "candidate versions found which didn't match: 0.8.6, 0.8.5, 0.8.4, ...",
    'location searched: crates.io index',
    'required by package `app v0.1.0 (app)`',
  ),
  'unreachable-source': conflict(
    'error: failed to get `library` as a dependency of package `app v0.1.0 (app)`',
    '',
    'Caused by:',
    '  failed to load source for dependency `library`',
    '',
    'Caused by:',
    '  unable to update https://git.example/acme/library',
    '',
    'Caused by:',
    '  revision v9 not found',
  ),
  'rust-version-conflict': conflict(
    'error: failed to select a version for `sqlx`',
    'rustc 1.70.0 is not supported by the following packages:',
    '  sqlx@0.7.4 requires rustc 1.75',
  ),
  unresolvable: conflict('error: something that no version of Cargo says'),
  'new-duplicate': changes(
    after({
      'app 0.1.0': { needs: ['mio 0.8.11', 'serde 1.0.200', 'infra-http 0.1.0'] },
      'infra-http 0.1.0': { source: infraSource, needs: ['mio 1.0.3'] },
      'mio 1.0.3': { source: registry },
    }),
  ),
  'version-change': changes(
    graphOf({
      'app 0.1.0': { needs: ['mio 0.8.11', 'serde 1.0.228'] },
      'mio 0.8.11': { source: registry },
      'serde 1.0.228': { source: registry, features: ['std'] },
    }),
  ),
  'feature-change': changes(
    graphOf({
      'app 0.1.0': { needs: ['mio 0.8.11', 'serde 1.0.200'] },
      'mio 0.8.11': { source: registry },
      'serde 1.0.200': { source: registry, features: ['derive', 'std'] },
    }),
  ),
} as const;
