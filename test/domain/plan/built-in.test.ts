import { describe, expect, test } from '@jest/globals';
import { formatReference } from '../../../src/domain/infra/reference.js';
import { compilePlan, readCompiledPlan } from '../../../src/domain/plan/compiled.js';
import { closure, selectCrates } from '../../../src/domain/plan/selection.js';
import { builtInPlan, builtInText } from '../../support/plan-files.js';

const plan = builtInPlan();

/** Section 5, with the crates of section 4.1 beside the universal three and the features of section 7.2. */
const fleet = `
1 config-manager        fs/async fs/watch
1 schema-registry       schema
1 cost-ops              audit
2 test-bench            sim
2 simulator             sim
2 research-lab          vector sim
3 observatory           otel/otlp
3 latency-lens          otel/metrics
3 sentinel              otel audit
3 benchmark-exchange    otel sim
4 memory-graph          vector
4 auto-optimizer        vector
4 registry              fs/async schema
4 analytics-hub         otel vector
5 shield                auth crypto
5 governance-dashboard  auth audit
5 policy-engine         schema auth
5 data-vault            crypto fs/async audit
6 forge                 http/client
6 marketplace           http/server auth
6 connector-hub         http/client mq/memory
6 edge-agent            http/client http/server auth
7 copilot-agent         http/client auth vector
7 incident-manager      otel mq/memory audit
7 orchestrator          otel/otlp http/client mq/memory id
7 inference-gateway     otel/otlp http/server router
`
  .trim()
  .split('\n')
  .map((line) => line.split(/\s+/));

/** Sections 2.1, 2.2 and 6.1: layer, wasm, dependencies besides infra-errors. */
const inventory = `
errors 0 full
id     1 full
crypto 1 full
json   1 full
config 1 partial
otel   2 none
http   2 partial otel
fs     2 none
schema 2 partial
mq     2 none
audit  2 none    id
sim    2 none
vector 3 partial
auth   3 partial crypto
router 3 none    otel http auth
`
  .trim()
  .split('\n')
  .map((line) => line.split(/\s+/));

describe('the built-in plan', () => {
  test('has the 26 repositories in their 7 phases, in order', () => {
    expect(
      plan.phases.flatMap(({ number, repositories }) => repositories.map((name) => [String(number), name])),
    ).toEqual(fleet.map(([phase, name]) => [phase, name]));
    expect(plan.repositories.size).toBe(26);
    expect(plan.phases.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    for (const [phase, name = ''] of fleet) expect(plan.repositories.get(name)?.phase).toBe(Number(phase));
  });

  test.each(fleet.map(([, name = '', ...words]) => ({ name, words })))(
    'gives $name what section 7.2 has',
    ({ name, words }) => {
      const base = ['infra-errors', 'infra-config', 'infra-json'];
      const wanted = new Set([...base, ...words.map((word) => `infra-${word}`)]);
      const asked = (plan.repositories.get(name)?.crates ?? []).flatMap((crate) =>
        crate.features.length === 0 ? [crate.name] : crate.features.map((feature) => `${crate.name}/${feature}`),
      );
      expect(new Set(asked)).toEqual(wanted);
    },
  );

  test('has the 15 crates with layers, wasm status and edges', () => {
    expect(
      [...plan.crates.values()].map(({ name, layer, wasm, dependencies }) => [name, layer, wasm.status, dependencies]),
    ).toEqual(
      inventory.map(([name, layer, status, ...more]) => [
        `infra-${name}`,
        Number(layer),
        status,
        name === 'errors' ? [] : ['infra-errors', ...more.map((other) => `infra-${other}`)],
      ]),
    );
  });

  test('writes `version = "0.1"` from the default branch of the one infra repository', () => {
    expect(plan.infra.url).toBe('https://github.com/llm-dev-ops/infra');
    expect(formatReference(plan.infra.reference)).toBe('default-branch');
    expect(new Set([...plan.crates.values()].map(({ version, requirement }) => `${version} ${requirement}`))).toEqual(
      new Set(['0.1.0 0.1']),
    );
  });

  test('has the features that exist, not those of 4.2', () => {
    const features = (name: string): readonly string[] | undefined => plan.crates.get(name)?.features;
    expect(features('infra-otel')).toEqual(['tracing', 'metrics', 'jaeger', 'otlp']);
    expect(features('infra-http')).toEqual(['client', 'server', 'wasm']);
    expect(features('infra-config')).toEqual(['wasm']);
    expect(features('infra-audit')).toEqual([]);
    expect(
      [...plan.crates.values()]
        .filter(({ nativeFeatures }) => nativeFeatures.length > 0)
        .map(({ name, nativeFeatures }) => [name, nativeFeatures]),
    ).toEqual([
      ['infra-http', ['server']],
      ['infra-auth', ['axum']],
    ]);
  });

  test('names exposed packages as manifests do', () => {
    expect(plan.crates.get('infra-http')?.exposes).toEqual(['axum', 'infra-errors', 'reqwest', 'serde', 'serde_json']);
    expect(plan.crates.get('infra-otel')?.exposes).toEqual(['infra-errors', 'serde', 'tracing', 'tracing-core']);
    const all = [...plan.crates.values()].flatMap(({ exposes }) => exposes);
    expect(all).not.toContain('serde_core');
    expect(all).not.toContain('infra_errors');
  });

  test('keeps the planned imports beside ones that exist', () => {
    for (const { name, plannedImports, usage } of plan.crates.values()) {
      const path = `use ${name.replaceAll('-', '_')}::`;
      expect(plannedImports).toHaveLength(1);
      expect(plannedImports[0]).toContain(path);
      expect(usage.import).toContain(path);
      expect(usage.example).toMatch(/\bfn \w+/);
    }
    expect(plan.crates.get('infra-id')?.plannedImports).toEqual(['use infra_id::{uuid_v7, ulid, snowflake};']);
  });

  test('has the 44 canonical versions with the ranges of 11.3', () => {
    expect(plan.canonical.size).toBe(44);
    const ranges = [...plan.canonical.values()].flatMap(({ name, compatible, breaking = 'N/A' }) =>
      compatible === undefined ? [] : [`${name} ${compatible} ${breaking}`],
    );
    expect(ranges.toSorted()).toEqual([
      'async-trait ^0.1 N/A',
      'chrono ^0.4 N/A',
      'hyper ^1.0 0.14.x',
      'opentelemetry ^0.27 < 0.27',
      'reqwest ^0.12 < 0.12',
      'serde ^1.0 0.x',
      'serde_json ^1.0 0.x',
      'thiserror ^1.0 0.x',
      'tokio ^1.21 < 1.21',
      'tracing ^0.1 N/A',
      'uuid ^1.0 0.x',
      'wasm-bindgen ^0.2 N/A',
    ]);
    expect(plan.canonical.get('web-sys')?.features).toContain('RequestInit');
    expect(plan.canonical.get('tracing-opentelemetry')?.version).toBe('0.28');
  });

  test('has the five wasm repositories of 12.2', () => {
    const wasm = [...plan.repositories.values()].flatMap(({ name, wasm: needs }) =>
      needs ? [[name, ...needs.crates].join(' ')] : [],
    );
    expect(wasm.toSorted()).toEqual([
      'analytics-hub infra-json infra-vector',
      'copilot-agent infra-errors infra-crypto infra-json',
      'edge-agent infra-crypto infra-json infra-auth',
      'governance-dashboard infra-errors infra-json',
      'marketplace infra-json infra-auth',
    ]);
  });

  test('has the exports of the TypeScript SDK', () => {
    expect(plan.sdk?.package).toBe('@llm-dev-ops/infra');
    expect([...(plan.sdk?.exports.keys() ?? [])]).toEqual(['.', './crypto', './id', './json']);
  });

  test('answers for every repository what integrating it means', () => {
    for (const name of plan.repositories.keys()) {
      const { crates, problems } = selectCrates(undefined, plan, `some-owner/${name.toUpperCase()}`);
      expect(problems).toEqual([]);
      expect(crates.length).toBeGreaterThan(3);
    }
    expect(closure(plan, ['infra-router'])).toEqual([
      'infra-errors',
      'infra-crypto',
      'infra-otel',
      'infra-http',
      'infra-auth',
      'infra-router',
    ]);
  });
});

test('compiled, the plan is the same, and only for the text that it was made of', () => {
  const compiled = compilePlan(plan, builtInText);
  expect(readCompiledPlan(compiled, builtInText)).toEqual(plan);
  expect(readCompiledPlan(compiled, `${builtInText}\n`)).toBeUndefined();
});
