import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../../src/domain/audit/finding.js';
import { newDuplicate } from '../../../src/domain/audit/rules/new-duplicate.js';
import { contextOf, member, withFiles } from '../../support/audit-context.js';
import { answerOf } from '../../support/cargo-answers.js';
import { graphOf, infraSource, registry } from '../../support/graphs.js';

/** The findings where the repository has the packages `own` of its own, and infra-http comes with `brought`. */
function duplicates(own: readonly string[], brought: readonly string[]): readonly Finding[] {
  const lines = own.map((id) => id.replace(/^(\S+) (.*)$/, '$1 = "$2"')).join('\n');
  const context = contextOf({
    files: withFiles({ 'app/Cargo.toml': member(lines) }),
    crates: ['http'],
    // A requirement outside of the plan's range is a finding of its own.
    plan: (text) => text.replace(/^reqwest = .*$/m, ''),
  });
  const there = Object.fromEntries(own.map((id) => [id, { source: registry }]));
  const before = graphOf({ 'app 0.1.0': { needs: own }, ...there });
  const after = graphOf({
    'app 0.1.0': { needs: [...own, 'infra-http 0.1.0'] },
    'infra-http 0.1.0': { source: infraSource, needs: brought },
    ...Object.fromEntries(brought.map((id) => [id, { source: registry }])),
    ...there,
  });
  return newDuplicate.check(answerOf(context, after, before), context);
}

describe('a second version of a package', () => {
  test('that the repository uses itself, and that infra shows: the types do not match', () => {
    const [found] = duplicates(['reqwest 0.11.27'], ['reqwest 0.12.9']);
    expect(found).toMatchObject({ rule: 'new-duplicate', severity: 'warning' });
    expect(found?.message).toContain('`infra-http` has its types in the public API');
    expect(found?.message).toMatch(/Raise the requirement to `0\.12\.9` to have one\.$/);
  });

  test('that infra only uses inside costs size, not correctness', () => {
    const [found] = duplicates(['rand 0.8.5'], ['rand 0.9.0']);
    expect(found?.message).toContain('it costs size, not correctness');
  });

  test('where the repository is ahead, nobody is told to go back', () => {
    const [found] = duplicates(['base64 0.22.1'], ['base64 0.21.7']);
    expect(found?.message).toContain('The repository is ahead');
    expect(found?.message).not.toContain('Raise');
  });

  test('beside which two come is told once, with both ways', () => {
    const found = duplicates(['base64 0.13.1'], ['base64 0.21.7', 'base64 0.22.1']);
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toMatch(/infra brings 0\.21\.7 \(.+\) and 0\.22\.1 \(.+\) beside it, 2 extra packages/);
    expect(found[0]?.message).toContain('Raise the requirement to `0.22.1` to have one less.');
  });

  test('two that come at once are one line, and beside nothing that was there', () => {
    const [found] = duplicates([], ['tower 0.4.13', 'tower 0.5.3']);
    expect(found).toMatchObject({ severity: 'note' });
    expect(found?.message).toContain(
      'several versions of 1 package that only other packages use: tower 0.4.13 and 0.5.3.',
    );
  });
});
