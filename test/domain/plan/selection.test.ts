import { describe, expect, test } from '@jest/globals';
import { assert, constant, pre, property, shuffledSubarray, subarray, tuple } from 'fast-check';
import { closure, plannedRepository, selectCrates } from '../../../src/domain/plan/selection.js';
import { builtInPlan } from '../../support/plan-files.js';

const plan = builtInPlan();

function written(words: readonly string[] | undefined, repository?: string): readonly string[] {
  const { crates, problems } = selectCrates(words, plan, repository);
  expect(problems).toEqual([]);
  return crates.map(({ name, features }) => [name, ...features].join('/'));
}

describe('the input `crates`', () => {
  test('names crates with or without `infra-`, in any order', () => {
    expect(written(['http', 'infra-errors', 'config'])).toEqual(['infra-errors', 'infra-config', 'infra-http']);
  });

  test('asks for features, repeated for more, and unites what is asked for twice', () => {
    expect(written(['http/server', 'infra-http/client', 'http', 'otel'])).toEqual([
      'infra-otel',
      'infra-http/client/server',
    ]);
  });

  test('goes before the plan: the list of the repository is not added', () => {
    expect(written(['id'], 'llm-dev-ops/orchestrator')).toEqual(['infra-id']);
  });

  test.each([['forge'], ['llm-dev-ops/forge'], ['LLM-Dev-Ops/Forge'], ['somebody/forge']])(
    'absent, takes the list of %s',
    (repository) => {
      expect(written(undefined, repository)).toEqual([
        'infra-errors',
        'infra-json',
        'infra-config',
        'infra-http/client',
      ]);
      expect(written([], repository)).toHaveLength(4);
    },
  );

  test('tells of every wrong word at once, each with what is near and what is accepted', () => {
    const { crates, problems } = selectCrates(
      ['htp', 'http/cleint', 'errors', 'audit/x', 'http/client/server', '/', 'htp'],
      plan,
      undefined,
    );
    expect(problems).toEqual([
      expect.stringMatching(/^input `crates`: `htp` is not an infra crate of the plan; did you mean `infra-http`\?$/),
      'input `crates`: `infra-http` has no feature `cleint`; did you mean `client`? Its features are ' +
        '`client`, `server`, `wasm`',
      'input `crates`: `infra-audit` has no feature `x`. It has no features',
      'input `crates`: `http/client/server` is not `crate` or `crate/feature`; repeat the crate for more ' +
        'features: `infra-http/client`, `infra-http/server`',
      expect.stringContaining('input `crates`: `` is not an infra crate of the plan. Accepted values:'),
    ]);
    expect(crates.map(({ name }) => name)).toContain('infra-errors');
  });

  test('is needed for a repository that the plan does not have', () => {
    expect(selectCrates(undefined, plan, 'llm-dev-ops/forgee').problems).toEqual([
      'input `repository`: `forgee` is not in the plan; did you mean `forge`? Give `crates`, or add the ' +
        'repository to the plan',
    ]);
    expect(selectCrates(undefined, plan, undefined).problems).toEqual([
      'input `crates` is required where `repository` is not given',
    ]);
    expect(written(['errors'], 'llm-dev-ops/something-else')).toEqual(['infra-errors']);
  });

  test('means the same in any order and with any repetition', () => {
    const words = [...plan.crates.values()].flatMap(({ name, features }) => [
      name,
      ...features.map((feature) => `${name}/${feature}`),
    ]);
    const some = subarray(words).chain((chosen) =>
      tuple(constant(chosen), shuffledSubarray([...chosen, ...chosen], { minLength: chosen.length * 2 })),
    );
    assert(
      property(some, ([chosen, shuffled]) => {
        pre(chosen.length > 0);
        const once = selectCrates(chosen, plan, undefined);
        expect(
          selectCrates(
            shuffled.map((word) => word.replace('infra-', '')),
            plan,
            undefined,
          ),
        ).toEqual(once);
        const asked = new Set(
          once.crates.flatMap(({ name, features }) => [name, ...features.map((feature) => `${name}/${feature}`)]),
        );
        for (const word of chosen) expect(asked).toContain(word);
      }),
    );
  });
});

describe('the plan of a repository', () => {
  test('is found by the name part alone', () => {
    expect(plannedRepository(plan, 'anyone/Edge-Agent')?.wasm?.useCase).toBe('Edge runtime');
    expect(plannedRepository(plan, 'forge/anything')).toBeUndefined();
    expect(plannedRepository(plan, '')).toBeUndefined();
  });
});

describe('the crates that come along', () => {
  test('are all that the asked ones depend on', () => {
    expect(closure(plan, ['infra-audit'])).toEqual(['infra-errors', 'infra-id', 'infra-audit']);
    expect(closure(plan, ['infra-http', 'no-such-crate'])).toEqual(['infra-errors', 'infra-otel', 'infra-http']);
    expect(closure(plan, [])).toEqual([]);
  });
});
