import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { fileTree } from '../../../../src/domain/cargo/manifest/file-tree.js';
import { expandMember } from '../../../../src/domain/cargo/workspace/member-glob.js';
import { askCargo, modelOf, writeTree, type Tree } from '../../../support/manifest-trees.js';

const names = ['a', 'b', 'ab', 'a-b', ']', '^', 'z', '~a', 'é'];

describe('a pattern of members', () => {
  test('finds what the crate `glob` finds', async () => {
    const characters = fc.constantFrom(...Array.from('ab-]^![*?~&zé\\'));
    const component = fc.array(characters, { minLength: 1, maxLength: 6 }).map((all) => all.join(''));
    const tree: Tree = Object.fromEntries(
      names.flatMap((name, index) => [
        [`m/${name}/Cargo.toml`, `[package]\nname = "p${index}"\nversion = "0.1.0"\nedition = "2021"\n`],
        [`m/${name}/src/lib.rs`, ''],
      ]),
    );
    await fc.assert(
      fc.asyncProperty(component, async (pattern) => {
        const root = `[workspace]\nresolver = "2"\nmembers = [${JSON.stringify(`m/${pattern}`)}]\n`;
        const whole = { ...tree, 'Cargo.toml': root };
        using written = writeTree(whole);
        const asked = await askCargo(`${written.root}/Cargo.toml`);
        const model = modelOf(whole);
        const refused = model.problems.length > 0 || model.missingMembers.length > 0;
        expect([pattern, refused]).toEqual([pattern, typeof asked === 'string']);
        if (typeof asked === 'string') return;
        const found = model.workspaces[0]?.members.map(({ folder }) => folder).toSorted();
        const cargos = asked.packages.map((one) => one.manifest_path.slice(written.root.length + 1, -11));
        expect([pattern, found]).toEqual([pattern, cargos.toSorted()]);
      }),
      { numRuns: 30 },
    );
  });

  test.each([
    ['a star for each letter', `g/${'*a'.repeat(30)}b`, [`g/${'a'.repeat(200)}/x`]],
    ['a mark and a star', `g/${'?*'.repeat(40)}b`, [`g/${'a'.repeat(200)}/x`]],
    ['any depth, twelve times', `${'**/'.repeat(12)}b`, [`${'g/'.repeat(20)}x`]],
    ['any depth between letters', `${'**/g/'.repeat(12)}b`, [`${'g/'.repeat(40)}x`]],
  ])('takes no time to find nothing: %s', (_, pattern, files) => {
    const began = performance.now();
    expect(expandMember(fileTree(files), '.', pattern)).toBe('nothing');
    expect(performance.now() - began).toBeLessThan(1000);
  });

  test('finds what it begins to find late', () => {
    expect(expandMember(fileTree(['g/aabab/x']), '.', 'g/*ab')).toEqual(['g/aabab']);
    expect(expandMember(fileTree(['a/b/c/d/x']), '.', '**/c/*')).toEqual(['a/b/c/d']);
  });
});

test('a chain of eight thousand path dependencies is a workspace like any other', () => {
  const tree: Record<string, string> = { 'Cargo.toml': '[workspace]\nmembers = ["p0"]\n' };
  for (let index = 0; index < 8000; index += 1) {
    const next = index === 7999 ? '' : `[dependencies]\np${index + 1} = { path = "../p${index + 1}" }\n`;
    tree[`p${index}/Cargo.toml`] = `[package]\nname = "p${index}"\n${next}`;
  }
  expect(modelOf(tree).workspaces[0]?.members).toHaveLength(8000);
});
