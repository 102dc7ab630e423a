import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../../src/domain/audit/finding.js';
import { finding } from '../../../src/domain/audit/finding.js';
import { rules, type RuleId } from '../../../src/domain/audit/rules.js';
import { rustVersions } from '../../../src/domain/audit/rules/rust-versions.js';
import { unblocked, verdictOf, worstFirst } from '../../../src/domain/audit/verdict.js';
import type { Rule } from '../../../src/domain/audit/rule.js';
import { answerOf } from '../../support/cargo-answers.js';
import { graphOf, infraSource, registry } from '../../support/graphs.js';
import {
  contextOf,
  findingsIn,
  infraUrl,
  member,
  soundFiles,
  withFiles,
  type Scene,
} from '../../support/audit-context.js';

const asking = (dependencies: string, crates: readonly string[], more: Partial<Scene> = {}): readonly Finding[] =>
  findingsIn(contextOf({ files: withFiles({ 'app/Cargo.toml': member(dependencies) }), crates, ...more }));

describe('a version outside the plan’s range', () => {
  test('is an error where a requested crate shows types of it, and blocks that crate', () => {
    const [found] = asking('reqwest = "0.11"', ['errors', 'http']);
    expect(found).toMatchObject({ rule: 'incompatible-requirement', severity: 'error', crates: ['infra-http'] });
  });

  test('is an error where a shown crate shows it in turn', () => {
    const [found] = asking('chrono = "0.3"', ['otel']);
    expect(found).toMatchObject({ severity: 'error', crates: ['infra-otel'] });
  });

  test('is a warning where the crate uses it inside only', () => {
    const [found] = asking('hyper = "0.14"', ['http']);
    expect(found).toMatchObject({ severity: 'warning', crates: [] });
  });

  test('does not matter where no crate that comes along uses it: hyper 0.14 without HTTP', () => {
    expect(asking('hyper = "0.14"', ['errors', 'otel'])).toEqual([]);
  });

  test('is a warning in tests, whatever infra shows', () => {
    const manifest = member('').replace('[dependencies]', '[dev-dependencies]\nreqwest = "0.11"');
    const [found] = findingsIn(contextOf({ files: withFiles({ 'app/Cargo.toml': manifest }), crates: ['http'] }));
    expect(found).toMatchObject({ rule: 'incompatible-requirement', severity: 'warning' });
  });

  test('is a note where Cargo shows that it costs nothing, a warning with the cost otherwise', () => {
    const base = { graphs: [], missing: new Set<string>() };
    const [free] = asking('hyper = "0.14"', ['http'], { base: { ...base, costs: new Map() } });
    const [dear] = asking('hyper = "0.14"', ['http'], { base: { ...base, costs: new Map([['hyper', 7]]) } });
    expect(free?.severity).toBe('note');
    expect(dear?.severity).toBe('warning');
    expect(dear?.message).toContain('7 extra packages');
  });

  test('offers to put infra behind a feature where the repository is ahead', () => {
    const [found] = asking('reqwest = "0.13"', ['http']);
    expect(found?.remedy?.strategy).toBe('feature-gate');
    expect(found?.fix).toBeUndefined();
  });

  test('asks for nothing where the repository is ahead and no types meet', () => {
    const [found] = asking('hyper = "2.0"', ['http']);
    expect(found?.remedy).toBeUndefined();
    expect(found?.message).toContain('keep it');
  });

  test('is told once for a workspace entry that members inherit', () => {
    const files = withFiles({
      'Cargo.toml':
        '[workspace]\nresolver = "2"\nmembers = ["app", "api"]\n[workspace.dependencies]\nreqwest = "0.11"\n',
      'app/Cargo.toml': member('reqwest.workspace = true'),
      'api/Cargo.toml': member('reqwest = { workspace = true }').replace('"app"', '"api"'),
      'api/src/lib.rs': '',
    });
    const found = findingsIn(contextOf({ files, crates: ['http'] }));
    expect(found.map(({ rule, locations }) => [rule, locations])).toEqual([
      ['incompatible-requirement', [expect.objectContaining({ path: 'Cargo.toml', line: 5 })]],
    ]);
  });
});

test('a `rust-version` that is too low for infra and for what it brings is one finding, with one version to raise it to', () => {
  const manifest = member('', 'rust-version = "1.60"\n');
  const context = contextOf({ files: withFiles({ 'app/Cargo.toml': manifest }), crates: ['errors'] });
  const after = graphOf({
    'app 0.1.0': { needs: ['infra-errors 0.1.0'] },
    'infra-errors 0.1.0': { source: infraSource, rustVersion: '1.75', needs: ['uuid 1.29.3'] },
    'uuid 1.29.3': { source: registry, rustVersion: '1.85.0' },
  });
  const found = rustVersions.check(answerOf(context, after, graphOf({ 'app 0.1.0': {} })), context);
  expect(found.map(({ rule }) => rule)).toEqual(['rust-version-too-low']);
  expect(found[0]?.message).toContain('`uuid 1.29.3` needs 1.85.0 and `infra-errors 0.1.0` needs 1.75');
  expect(found[0]?.fix?.edits.map(({ text }) => text)).toEqual(['"1.85.0"']);
});

describe('a crate that the plan does not have', () => {
  const unknown = `infra-cache = { git = "${infraUrl}" }`;
  const graph = { packages: new Map([['x', { name: 'infra-cache' }]]), members: [] } as never;

  test('is doubtful in the infra repository, until Cargo says that it is there', () => {
    expect(asking(unknown, ['errors'])[0]).toMatchObject({ rule: 'infra-outside-plan', severity: 'warning' });
    const [there] = asking(unknown, ['errors'], { base: { graphs: [graph], missing: new Set() } });
    expect(there?.message).not.toContain('can only be told in mode');
  });

  test('is an error once Cargo did not find it', () => {
    const [found] = asking(unknown, ['errors'], { base: { graphs: [], missing: new Set(['infra-cache']) } });
    expect(found).toMatchObject({ rule: 'infra-unknown-crate', severity: 'error' });
  });

  test('is an error where it is looked for in a registry, and named where the words are turned', () => {
    const [found] = asking('llm-infra-otel = "0.2"', ['errors']);
    expect(found).toMatchObject({ rule: 'infra-unknown-crate', severity: 'error' });
    expect(found?.message).toContain('Did you mean `infra-otel`?');
  });

  test('is no business of the audit where it is a package of the repository itself', () => {
    const files = withFiles({
      'app/Cargo.toml': member('infra-tools = { path = "../infra-tools" }'),
      'Cargo.toml': '[workspace]\nresolver = "2"\nmembers = ["app", "infra-tools"]\n',
      'infra-tools/Cargo.toml': member('').replace('"app"', '"infra-tools"'),
      'infra-tools/src/lib.rs': '',
    });
    expect(findingsIn(contextOf({ files }))).toEqual([]);
  });
});

describe('the verdict', () => {
  const at = [{ path: 'Cargo.toml', line: 1, column: 1 }] as const;
  const ruleOf = (id: RuleId): Rule => rules.get(id) as Rule;
  const error = finding(ruleOf('missing-member'), { message: 'gone', locations: at, crates: ['infra-http'] });
  const warning = finding(ruleOf('old-resolver'), { message: 'old', locations: at });
  const note = finding(ruleOf('version-change'), { message: 'moved', locations: at });

  test.each([
    [[], 'error', 'pass'],
    [[note], 'warning', 'pass'],
    [[warning], 'error', 'warn'],
    [[warning], 'warning', 'fail'],
    [[error], 'error', 'fail'],
    [[error], 'never', 'warn'],
  ] as const)('of %j with fail-on %s is %s', (findings, failOn, verdict) => {
    expect(verdictOf(findings, failOn)).toBe(verdict);
  });

  test('lets through the crates that no error names', () => {
    const crates = [
      { name: 'infra-http', features: [] },
      { name: 'infra-errors', features: [] },
    ];
    expect(unblocked(crates, [warning, error]).map(({ name }) => name)).toEqual(['infra-errors']);
  });

  test('tells the worst first', () => {
    expect(worstFirst([note, warning, error]).map(({ severity }) => severity)).toEqual(['error', 'warning', 'note']);
  });
});

test('packages of tests, examples and templates are one note', () => {
  const one = '[package]\nname = "x"\nversion = "0.1.0"\n';
  const folders = ['tests/data/a', 'tests/data/b', 'crates/templates/c', 'examples/d'];
  const files = withFiles(Object.fromEntries(folders.map((folder) => [`${folder}/Cargo.toml`, one])));
  const found = findingsIn(contextOf({ files })).filter(({ rule }) => rule === 'orphan-package');
  expect(found).toMatchObject([{ severity: 'note', message: expect.stringContaining('and 3 more') }]);
});

test('a path of the workspace that nobody inherits is a note', () => {
  const root = `${soundFiles['Cargo.toml']}gone = { path = "gone" }\n`;
  const severityOf = (dependencies: string): readonly string[] =>
    findingsIn(contextOf({ files: withFiles({ 'Cargo.toml': root, 'app/Cargo.toml': member(dependencies) }) }))
      .filter(({ rule }) => rule === 'missing-path-dependency')
      .map(({ severity }) => severity);
  expect(severityOf('')).toEqual(['note']);
  expect(severityOf('gone.workspace = true')).toEqual(['error']);
});

describe('a package that does not say where it is published', () => {
  const release = (run: string): string => `on: push\njobs:\n  release:\n    steps:\n      - run: ${run}\n`;
  const told = (files: Readonly<Record<string, string>>): readonly string[] =>
    findingsIn(contextOf({ files: withFiles(files) }))
      .filter(({ rule }) => rule === 'published-package')
      .map(({ severity, locations: [{ path, line }] }) => `${severity} ${path}:${line}`);

  test.each([
    ['cargo publish -p app', ['note .github/workflows/release.yml:5']],
    ['cargo ws publish --from-git', ['note .github/workflows/release.yml:5']],
    ['cargo release --execute', ['note .github/workflows/release.yml:5']],
    ['cargo publish --dry-run', []],
    ['cargo test # cargo publish is for people', []],
  ])('is told where a workflow does it: %s', (run, expected) => {
    expect(told({ '.github/workflows/release.yml': release(run) })).toEqual(expected);
  });

  test('is told where release-plz does it, and not where it is off', () => {
    const settings = { 'release-plz.toml': '[workspace]\n' };
    expect(told(settings)).toEqual(['note release-plz.toml:1']);
    const off = member('').replace('edition', 'publish = false\nedition');
    expect(told({ ...settings, 'app/Cargo.toml': off })).toEqual([]);
    const inherited = member('').replace('edition', 'publish.workspace = true\nedition');
    const root = `${soundFiles['Cargo.toml']}\n[workspace.package]\npublish = ["corp"]\n`;
    expect(told({ ...settings, 'Cargo.toml': root, 'app/Cargo.toml': inherited })).toEqual([
      'warning app/Cargo.toml:4',
    ]);
  });
});
