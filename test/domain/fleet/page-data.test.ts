import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { Failure } from '../../../src/domain/failure.js';
import { pageData } from '../../../src/domain/fleet/page-data.js';
import { dataMark, embeddedJson, fillPage } from '../../../src/domain/fleet/page.js';
import { sampleAssessment, samplePageData, samplePlan } from '../../support/sample-fleet.js';

const plan = samplePlan();
const about = { mode: 'integrate', at: '2026-11-27T18:30:00.000Z' } as const;

test('the page has every repository with its state in plain words, its owners and its runs, newest first', () => {
  const { repositories, owner, web } = samplePageData(plan);
  expect([owner, web]).toEqual(['llm-dev-ops', 'https://github.com/llm-dev-ops/']);
  expect(repositories.map(({ name }) => name)).toEqual([...plan.repositories.keys()]);
  const byName = new Map(repositories.map((repository) => [repository.name, repository]));
  expect(byName.get('registry')).toMatchObject({
    state: 'failed',
    says: 'smoke-failed: test `retries_with_backoff` fails since infra-http, and passed before',
    phase: 4,
    owners: ['@llm-dev-ops/platform'],
  });
  expect(byName.get('analytics-hub')).toMatchObject({
    state: 'opened',
    pullRequest: { number: 113, url: 'https://github.com/llm-dev-ops/analytics-hub/pull/113' },
    checks: 'passing',
  });
  expect(byName.get('sentinel')?.needs).toContain('shield');
  const times = byName.get('config-manager')?.runs.map(({ at }) => at) ?? [];
  expect(times.length).toBeGreaterThan(2);
  expect(times).toEqual(times.toSorted().toReversed());
});

test('a fleet of thousands keeps fewer runs of each, so that the page stays one that opens', () => {
  const many = samplePageData(samplePlan(3000));
  expect(Math.max(...many.repositories.map(({ runs }) => runs.length))).toBe(5);
  expect(JSON.stringify(many).length).toBeLessThan(3_000_000);
});

test.each([
  ['https://git.example/team/infra.git', 'team', 'https://git.example/team/'],
  ['ssh://git@git.example/team/infra', 'team', undefined],
  ['git@git.example:team/infra', 'team', undefined],
])('repositories live beside %s', (url, owner, web) => {
  const other = { ...plan, infra: { ...plan.infra, url } };
  const data = pageData(sampleAssessment(plan), other, about);
  expect([data.owner, data.web]).toEqual([owner, web]);
});

test('an address that is no web page is no link', () => {
  const assessment = sampleAssessment(plan);
  const members = assessment.members.map((member) =>
    member.state.kind === 'opened'
      ? {
          ...member,
          state: { ...member.state, pullRequest: { ...member.state.pullRequest, url: 'javascript:alert(1)' } },
        }
      : member,
  );
  const { repositories } = pageData({ ...assessment, members }, plan, about);
  expect(repositories.filter(({ state }) => state === 'opened').map(({ pullRequest }) => pullRequest)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('whatever a text holds, it ends no element and is the same when it is read', () => {
  const parts = fc.constantFrom(
    '</script>',
    '<!--',
    '-->',
    '<script>',
    '&lt;',
    '\u2028',
    '\u2029',
    '$&',
    dataMark,
    '"',
    '\\',
  );
  const text = fc.array(fc.oneof(parts, fc.string({ unit: 'binary' }))).map((all) => all.join(''));
  fc.assert(
    fc.property(fc.jsonValue(), text, (value, key) => {
      const json = embeddedJson({ value, [key]: key });
      expect(json).not.toMatch(/[<>&\u2028\u2029]/);
      expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify({ value, [key]: key })));
    }),
  );
});

test('the data takes the place of its mark, once', () => {
  const data = { ...samplePageData(plan), owner: `$& ${dataMark}` };
  const page = fillPage(`<a>${dataMark}</a>`, data);
  expect(JSON.parse(page.slice('<a>'.length, -'</a>'.length))).toEqual(JSON.parse(JSON.stringify(data)));
  expect(() => fillPage('no mark', data)).toThrow(Failure);
  expect(() => fillPage(dataMark.repeat(2), data)).toThrow(Failure);
});
