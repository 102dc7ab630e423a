import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../../src/domain/audit/finding.js';
import { newDuplicate } from '../../../src/domain/audit/rules/new-duplicate.js';
import { contextOf, member, withFiles } from '../../support/audit-context.js';
import type { Metadata } from '../../../src/domain/cargo/graph/graph.js';
import { graphChange } from '../../../src/domain/audit/graph-changes.js';
import { answerOf, onlyWorkspace } from '../../support/cargo-answers.js';
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

describe('the way on which infra brings it', () => {
  const context = contextOf({ files: withFiles({ 'app/Cargo.toml': member('base64 = "0.21"\nweb = "1"') }) });
  const there = {
    'base64 0.21.7': { source: registry },
    'web 1.0.0': { source: registry, needs: ['net 1.0.0'] },
    'net 1.0.0': { source: registry },
  };
  const infra = { source: infraSource };
  const before = graphOf({ 'app 0.1.0': { needs: ['base64 0.21.7', 'web 1.0.0'] }, ...there });
  const declared = (features: Readonly<Record<string, readonly string[]>>, id = 'net 1.0.0'): Metadata['declared'] => {
    const dependency = { package: 'base64', requirement: '^0.22', kind: 'normal', target: null, features: [] } as const;
    const dependencies = [{ ...dependency, name: 'b64', optional: true, defaultFeatures: true }];
    return () => new Map([[id, { features: new Map(Object.entries(features)), dependencies }]]);
  };
  const told = (parts: Parameters<typeof graphOf>[0], known?: Metadata['declared']): string => {
    const graph = graphOf({
      'app 0.1.0': { needs: ['base64 0.21.7', 'web 1.0.0', 'infra-errors 0.1.0'] },
      ...there,
      'base64 0.22.1': { source: registry },
      ...parts,
    });
    const workspace = onlyWorkspace(context);
    const change = graphChange(workspace, before, { graph, ...(known && { declared: known }) });
    const answer = { kind: 'resolved', lockfile: '' } as const;
    const answers = { before: { ...answer, graph: before }, after: { ...answer, graph } };
    const [found] = newDuplicate.check({ workspaces: [{ workspace, ...answers, change }] }, context);
    return /infra brings 0\.22\.1 \((.*?)\) beside it/.exec(found?.message ?? '')?.[1] ?? '';
  };

  test('goes through infra, also where a shorter one does not', () => {
    const parts = {
      'infra-errors 0.1.0': { ...infra, needs: ['wire 1.0.0'] },
      'wire 1.0.0': { source: registry, needs: ['base64 0.22.1'] },
      'net 1.0.0': { source: registry, features: ['auth'], needs: ['base64 0.22.1'] },
    };
    expect(told(parts)).toBe('app 0.1.0 → infra-errors 0.1.0 → wire 1.0.0 → base64 0.22.1');
  });

  test('is the feature that infra turned on, where none does', () => {
    const without = {
      'infra-errors 0.1.0': infra,
      'web 1.0.0': { source: registry, needs: ['net 1.0.0'], features: ['auth'] },
      'net 1.0.0': { source: registry, features: ['auth', 'std'], needs: ['base64 0.22.1'] },
    };
    const names = { auth: ['dep:b64'], std: [] };
    expect(told(without, declared(names))).toBe('infra turns on the feature `auth` of net 1.0.0, which brings it');
    expect(told(without, declared({ ...names, auth: ['b64?/std', 'b64/alloc'] }))).toContain('`auth` of net');
    expect(told(without)).toBe('infra turns on the features `auth`, `std` of net 1.0.0, which brings it');
  });

  test('names what stands between', () => {
    const parts = {
      'infra-errors 0.1.0': infra,
      'net 1.0.0': { source: registry, features: ['auth'], needs: ['pem 3.0.0'] },
      'pem 3.0.0': { source: registry, needs: ['base64 0.22.1'] },
    };
    expect(told(parts)).toBe('infra turns on the feature `auth` of net 1.0.0, which brings pem 3.0.0 → base64 0.22.1');
  });

  test('is the version that infra moved', () => {
    const parts = {
      'infra-errors 0.1.0': infra,
      'web 1.0.0': { source: registry, needs: ['net 1.2.0'] },
      'net 1.2.0': { source: registry, needs: ['base64 0.22.1'] },
    };
    expect(told(parts)).toBe('infra moves net 1.0.0 to 1.2.0, which brings it');
  });
});
