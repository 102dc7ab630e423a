import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { sha256 } from '../../../src/domain/text/sha256.js';
import { Failure } from '../../../src/domain/failure.js';
import { changeSetLimits } from '../../../src/domain/change-set/shape.js';
import { showUnsafeCharacters } from '../../../src/domain/report/unsafe-characters.js';
import { parseChangeSet } from '../../../src/domain/change-set/parse.js';
import { digestOf, writeChangeSet } from '../../../src/domain/change-set/write.js';
import { documentMessage, makeChangeSet, makeCommit, withFile } from '../../support/change-sets.js';
import { schemaProblems } from '../../support/schemas.js';

function refusal(text: string, digest?: string): Failure {
  try {
    parseChangeSet(text, digest);
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error('the change set was accepted');
}

/** A change set as JSON with one value replaced, as somebody with an editor would. */
function edited(path: readonly (string | number)[], value: unknown): string {
  const json: unknown = JSON.parse(writeChangeSet(makeChangeSet()));
  let place = json as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) place = place[key] as Record<string | number, unknown>;
  place[path.at(-1) ?? ''] = value;
  return JSON.stringify(json);
}

describe('a change set on its way', () => {
  test('is the same bytes however it was built, and reads back as what was written', () => {
    const changeSet = makeChangeSet();
    const shuffled = { commits: changeSet.commits, ...Object.fromEntries(Object.entries(changeSet).toReversed()) };
    const text = writeChangeSet(changeSet);
    expect(writeChangeSet(shuffled as typeof changeSet)).toBe(text);
    expect(parseChangeSet(text, digestOf(text))).toEqual(changeSet);
    expect(parseChangeSet(text, digestOf(text).toUpperCase())).toEqual(changeSet);
  });

  test('is refused when a single byte is not the one that the preparing job wrote', () => {
    const text = writeChangeSet(makeChangeSet());
    const failure = refusal(text.replace('"0.1\\"', '"0.2\\"'), digestOf(text));
    expect(failure.code).toBe('change-set');
    expect(failure.message).toContain(digestOf(text));
    expect(failure.hint).toContain('preparing job');
  });

  test('closes or does nothing without commits, and commits with them', () => {
    for (const action of ['close', 'none'] as const) {
      expect(parseChangeSet(writeChangeSet(makeChangeSet({ action, commits: [] }))).action).toBe(action);
      expect(refusal(writeChangeSet(makeChangeSet({ action }))).message).toContain(`\`action\` is \`${action}\``);
    }
    expect(refusal(writeChangeSet(makeChangeSet({ commits: [] }))).message).toContain('`commits` is empty');
  });
});

describe('somebody with an editor', () => {
  test.each([
    ['climbs out', '../Cargo.toml'],
    ['climbs out inside', 'crates/../../README.md'],
    ['is absolute', '/etc/README.md'],
    ['is absolute on Windows', 'C:/README.md'],
    ['uses backslashes', 'docs\\README.md'],
    ['hides a NUL', 'docs/\0/README.md'],
    ['hides an invisible character', '.g\u200cit/README.md'],
    ['reaches into git', '.git/README.md'],
    ['reaches into git by case', 'a/.GIT/README.md'],
    ['reaches into git by its short name', 'GIT~1/README.md'],
    ['reaches into GitHub’s folder', '.github/README.md'],
    ['edits a workflow', '.github/workflows/ci.yml'],
    ['edits a submodule list', '.gitmodules'],
    ['has an empty part', 'docs//README.md'],
    ['ends in a dot', 'docs./README.md'],
    ['touches sources', 'src/lib.rs'],
    ['touches a build script', 'build.rs'],
    ['spells a manifest differently', 'cargo.toml'],
    ['adds a toolchain file', 'rust-toolchain.toml'],
    ['is not in its normal form', 'e\u0301/README.md'],
  ])('a path that %s', (_, path) => {
    expect(refusal(writeChangeSet(withFile({ path }))).message).toContain('the change set cannot be published');
  });

  test.each([
    ['README.md'],
    ['readme'],
    ['docs/ReadMe.rst'],
    ['sub/INFRA_DEPENDENCIES.md'],
    ['.cargo/config.toml'],
    ['src/infra_facade.rs'],
    ['crates/a/src/infra_facade.rs'],
  ])('may write %s', (path) => {
    expect(parseChangeSet(writeChangeSet(withFile({ path }))).commits[0]?.files[0]?.path).toBe(path);
  });

  test('may edit the configuration of old, and not make one', () => {
    const path = '.cargo/config';
    expect(parseChangeSet(writeChangeSet(withFile({ path, before: sha256('old') }))).commits).toHaveLength(1);
    expect(refusal(writeChangeSet(withFile({ path }))).message).toContain('may be edited, but not made or removed');
  });

  test('a link, a text that its hash does not name, a removal with a text', () => {
    const link = edited(['commits', 0, 'files', 0, 'mode'], '120000');
    expect(refusal(link).message).toContain('links and submodules are not published');
    expect(refusal(edited(['commits', 0, 'files', 0, 'text'], 'other')).message).toContain('not the one `after` names');
    expect(refusal(edited(['commits', 0, 'files', 0, 'after'], null)).message).toContain('both or neither');
    expect(refusal(edited(['commits', 0, 'files', 0, 'text'], '\ud800')).message).toContain('`text` must be text');
  });

  test('a manifest or lockfile out of nothing, or removed', () => {
    for (const path of ['Cargo.toml', 'Cargo.lock']) {
      expect(refusal(writeChangeSet(withFile({ path }))).message).toContain('not made or removed');
      const removed = withFile({ path, text: null, before: sha256('x') });
      expect(refusal(writeChangeSet(removed)).message).toContain('not made or removed');
    }
  });

  test('the same file twice, in two spellings, or as a folder', () => {
    const file = { path: 'README.md', before: null, after: 'a\n' };
    const commit = makeCommit(documentMessage, file);
    const twice = makeChangeSet({ commits: [{ ...commit, files: [...commit.files, ...commit.files] }] });
    expect(refusal(writeChangeSet(twice)).message).toContain('twice in one commit');
    const cased = makeChangeSet({ commits: [makeCommit(documentMessage, file, { ...file, path: 'Readme.md' })] });
    expect(refusal(writeChangeSet(cased)).message).toContain('letter case');
    const folder = makeChangeSet({
      commits: [makeCommit(documentMessage, { ...file, path: 'readme' }, { ...file, path: 'readme/README.md' })],
    });
    expect(refusal(writeChangeSet(folder)).message).toContain('a file and a folder');
  });

  test('a second commit that does not follow from the first', () => {
    const first = makeCommit(documentMessage, { path: 'README.md', before: 'a\n', after: 'b\n' });
    const good = makeCommit(documentMessage, { path: 'README.md', before: 'b\n', after: 'c\n' });
    const bad = makeCommit(documentMessage, { path: 'README.md', before: 'x\n', after: 'c\n' });
    expect(parseChangeSet(writeChangeSet(makeChangeSet({ commits: [first, good] }))).commits).toHaveLength(2);
    expect(refusal(writeChangeSet(makeChangeSet({ commits: [first, bad] }))).message).toContain(
      'than the one before left it',
    );
  });

  test('too much of anything', () => {
    const large = 'x'.repeat(changeSetLimits.fileBytes + 1);
    expect(refusal(writeChangeSet(withFile({ path: 'README.md', text: large }))).message).toContain('larger than');
    const files = Array.from({ length: 1001 }, (_, index) => ({
      path: `d${index}/README.md`,
      before: null,
      after: 'x',
    }));
    expect(
      refusal(writeChangeSet(makeChangeSet({ commits: [makeCommit(documentMessage, ...files)] }))).message,
    ).toContain('at most 1000');
    const halves = [files.slice(0, 500), files.slice(500)].map((part) => makeCommit(documentMessage, ...part));
    expect(refusal(writeChangeSet(makeChangeSet({ commits: halves }))).message).toContain('1001 files');
    const several = files.slice(0, 5).map((file) => ({ ...file, after: 'x'.repeat(changeSetLimits.fileBytes) }));
    expect(
      refusal(writeChangeSet(makeChangeSet({ commits: [makeCommit(documentMessage, ...several)] }))).message,
    ).toContain('bytes of text');
    expect(refusal(writeChangeSet(makeChangeSet({ body: '😀'.repeat(40_000) }))).message).toContain('`body`');
  });

  test('is told every problem at once', () => {
    const failure = refusal(
      writeChangeSet(makeChangeSet({ branch: 'main', title: 'two\nlines', base: { ref: '-x', sha: 'HEAD' } })),
    );
    for (const name of ['branch', 'title', 'base.ref', 'base.sha']) expect(failure.message).toContain(`\`${name}\``);
  });

  test('something else altogether', () => {
    expect(refusal('{').message).toContain('not JSON');
    expect(refusal('[]').message).toContain('must be an object');
    expect(refusal('{"__proto__": {"version": 1}}').message).toContain('`__proto__` is not known');
  });
});

describe('the published schema', () => {
  const mutations: readonly (readonly [readonly (string | number)[], unknown])[] = [
    [['version'], 2],
    [['version'], '1'],
    [['action'], 'push'],
    [['repository'], 'a/b/c'],
    [['repository'], 'a/..'],
    [['repository'], '..'],
    [['repository'], 7],
    [['base'], []],
    [['base', 'ref'], 'a..b'],
    [['base', 'ref'], 'x.lock'],
    [['base', 'ref'], 'a b'],
    [['base', 'ref'], 'a/'],
    [['base', 'ref'], 'HEAD'],
    [['base', 'sha'], 'A'.repeat(40)],
    [['base', 'extra'], 1],
    [['branch'], 'main'],
    [['title'], ''],
    [['title'], ' '],
    [['title'], 'x'.repeat(257)],
    [['title'], 'a\u2028b'],
    [['title'], 'ünï 😀'],
    [['body'], null],
    [['body'], ''],
    [['body'], 'x'.repeat(65_537)],
    [['body'], 'a\0'],
    [['body'], 'a\nb'],
    [['commits'], {}],
    [['commits', 0, 'message'], 'Add things'],
    [['commits', 0, 'message'], 'feat: no trailer'],
    [['commits', 0, 'message'], 'feat!: x\n\nInfra-Integration: 1'],
    [['commits', 0, 'files'], []],
    [['commits', 0, 'files', 0], null],
    [['commits', 0, 'files', 0, 'path'], 1],
    [['commits', 0, 'files', 0, 'mode'], '120000'],
    [['commits', 0, 'files', 0, 'before'], 'x'],
    [['commits', 0, 'files', 0, 'before'], 5],
    [['commits', 0, 'files', 0, 'text'], 5],
    [['commits', 0, 'extra'], 5],
    [['extra'], 5],
  ];

  test('says the same as the reader about every field', async () => {
    const valid = (value: unknown): boolean => schemaProblems(value, 'change-set') === '';
    const byReader = (text: string): boolean => {
      try {
        parseChangeSet(text);
        return true;
      } catch (error) {
        // Rules that no schema can say come after the shape: for these the shape was right.
        return (
          error instanceof Failure && /not the one `after`|both or neither|commit as something else/.test(error.message)
        );
      }
    };
    expect(valid(JSON.parse(writeChangeSet(makeChangeSet())))).toBe(true);
    for (const [path, value] of mutations) {
      const text = edited(path, value);
      expect([path.join('.'), value, valid(JSON.parse(text))]).toEqual([path.join('.'), value, byReader(text)]);
    }
  });

  test('any text survives the way there and back', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.string({ unit: 'binary', maxLength: 200 }).map(showUnsafeCharacters),
        (readme, body) => {
          fc.pre(!readme.includes('\0') && !body.includes('\0'));
          const changeSet = { ...withFile({ path: 'README.md', text: readme }), body };
          const text = writeChangeSet(changeSet);
          expect(parseChangeSet(text, digestOf(text))).toEqual(changeSet);
        },
      ),
    );
  });
});
