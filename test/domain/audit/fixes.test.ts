import { describe, expect, test } from '@jest/globals';
import { fixableRules, fixEdits, settledBy } from '../../../src/domain/audit/fixes.js';
import { applyEdits } from '../../../src/domain/toml/edit.js';
import {
  contextOf,
  findingsIn,
  infraUrl,
  member,
  withFiles,
  soundFiles,
  type Scene,
} from '../../support/audit-context.js';

/** The text of `path` after the fixes of `rules`. */
function fixed(scene: Scene, path: string, ...rules: readonly string[]): string {
  const edits = fixEdits(findingsIn(contextOf(scene)), rules).filter((edit) => edit.path === path);
  return applyEdits(scene.files[path] ?? '', edits);
}

describe('fixes', () => {
  test('set the resolver where it is missing, and keep every other byte', () => {
    const text = '# ours\r\n[workspace] # root\r\nmembers = ["app"]\r\n';
    const after = fixed({ files: { ...soundFiles, 'Cargo.toml': text } }, 'Cargo.toml', 'old-resolver');
    expect(after).toBe('# ours\r\n[workspace] # root\r\nresolver = "2"\r\nmembers = ["app"]\r\n');
  });

  test('replace a resolver that is written', () => {
    const text = '[workspace]\nmembers = ["app"]\nresolver = "1" # old\n';
    const after = fixed({ files: { ...soundFiles, 'Cargo.toml': text } }, 'Cargo.toml', 'old-resolver');
    expect(after).toBe('[workspace]\nmembers = ["app"]\nresolver = "2" # old\n');
  });

  test('list orphans in the style of the list, two of them one after the other', () => {
    const files = {
      ...soundFiles,
      'Cargo.toml': '[workspace]\nresolver = "2"\nmembers = [\n    "app", # first\n]\n',
      'one/Cargo.toml': member('').replace('"app"', '"one"'),
      'two/Cargo.toml': member('').replace('"app"', '"two"'),
    };
    expect(fixed({ files }, 'Cargo.toml', 'orphan-package')).toBe(
      '[workspace]\nresolver = "2"\nmembers = [\n    "app", # first\n    "one",\n    "two",\n]\n',
    );
  });

  test.each([
    ['members = [\n    "app" # no comma\n]\n', 'members = [\n    "app", # no comma\n    "one"\n]\n'],
    ['members = ["app", # wraps\n  \'app\' ]\n', "members = [\"app\", # wraps\n  'app', 'one' ]\n"],
    ['members = [\r\n\t"app",\r\n]\r\n', 'members = [\r\n\t"app",\r\n\t"one",\r\n]\r\n'],
    [
      'members = [\n    # "tools/gen", off since March\n]\n',
      'members = [\n    # "tools/gen", off since March\n    "one",\n]\n',
    ],
  ])('list an orphan and leave each comment with its member: %j', (before, after) => {
    const root = `[workspace]${before.includes('\r') ? '\r\n' : '\n'}`;
    const app = before.includes('"app"') ? {} : { 'app/Cargo.toml': '[workspace]\n' };
    const one = member('').replace('"app"', '"one"');
    const files = { ...soundFiles, ...app, 'Cargo.toml': `${root}${before}`, 'one/Cargo.toml': one };
    expect(fixed({ files }, 'Cargo.toml', 'orphan-package')).toBe(`${root}${after}`);
  });

  test('raise a requirement and nothing else of its entry', () => {
    const files = withFiles({ 'app/Cargo.toml': member("reqwest = { version = '0.11', features = ['json'] }") });
    const after = fixed({ files, crates: ['http'] }, 'app/Cargo.toml', 'incompatible-requirement');
    expect(after).toContain('reqwest = { version = "0.12", features = [\'json\'] }');
  });

  test('of entries for infra are what apply-patch writes', () => {
    const files = withFiles({
      'app/Cargo.toml': member(`infra-errors = { git = "${infraUrl}", branch = "main", optional = true }`),
    });
    const after = fixed({ files }, 'app/Cargo.toml', 'infra-reference-differs');
    expect(after).toContain(`infra-errors = { git = "${infraUrl}", optional = true }`);
  });

  test('never overlap, also where two findings want the same edit', () => {
    const files = withFiles({
      'app/Cargo.toml': member(
        `infra-errors = { git = "${infraUrl}", version = "0.2", branch = "dev" }\ninfra-otel = { git = ` +
          `"${infraUrl}", tag = "v1" }`,
      ),
    });
    const findings = findingsIn(contextOf({ files, crates: ['errors', 'otel'] }));
    const edits = fixEdits(findings, fixableRules);
    const after = applyEdits(files['app/Cargo.toml'] ?? '', edits);
    expect(after).not.toMatch(/branch|tag|0\.2/);
  });

  test('are made for the named rules only', () => {
    const files = withFiles({
      'Cargo.toml': '[workspace]\nmembers = ["app"]\n[workspace.dependencies]\nserde = "1"\n',
    });
    expect(fixEdits(findingsIn(contextOf({ files })), [])).toEqual([]);
  });
});

test('an error that apply-patch settles keeps nothing out of what follows; one without a way out does', () => {
  const at = [{ path: 'Cargo.toml', line: 1, column: 1 }] as const;
  const conflict = { rule: 'unsatisfiable-version', severity: 'error', crates: ['infra-http'], locations: at } as const;
  const locked = {
    ...conflict,
    message: 'Only Cargo.lock.',
    remedy: { strategy: 'precise', text: '', command: 'cargo update -p gear@1.1.0' },
  } as const;
  const stuck = {
    ...conflict,
    message: 'A requirement.',
    remedy: { strategy: 'precise', text: 'Delete it.' },
  } as const;
  const fixes = ['unsatisfiable-version'];
  expect(settledBy(fixes, [locked, stuck])).toMatchObject([
    { severity: 'warning', crates: [], message: 'Only Cargo.lock. apply-patch does it, as `fix` asks.' },
    stuck,
  ]);
  expect(settledBy(['exact-pin'], [locked])).toEqual([locked]);
});
