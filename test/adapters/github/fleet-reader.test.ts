import { expect, test } from '@jest/globals';
import { createFleetReader } from '../../../src/adapters/github/fleet-reader.js';
import type { FleetReader } from '../../../src/ports/fleet.js';
import { FleetOnDouble, manifestThatNeeds } from '../../support/fleet-on-double.js';
import { FakeClock } from '../../support/github-story.js';

function readerOf(fleet: FleetOnDouble): FleetReader {
  return createFleetReader(fleet.owner, {
    token: 'ghs_reader',
    apiUrl: fleet.double.url,
    clock: new FakeClock(),
    stop: new AbortController().signal,
    log: { info: () => undefined },
    random: () => 0,
  });
}

test('reads many repositories in one query, with their manifests and pull requests', async () => {
  await using fleet = await FleetOnDouble.start();
  const sentinel = fleet.add('sentinel', {
    'Cargo.toml': manifestThatNeeds('sentinel', 'shield'),
    'tool/Cargo.toml': manifestThatNeeds('tool', 'forge'),
  });
  fleet.add('shield', { 'Cargo.toml': manifestThatNeeds('shield') });
  fleet.add('forge', { 'README.md': 'no manifest\n' }).settings.archived = true;
  const head = sentinel.store.ref('refs/heads/main') ?? '';
  sentinel.moveRef('refs/heads/feature/infra-integration', head);
  sentinel.checks.set(head, 'FAILURE');
  sentinel.pulls.push({
    number: 7,
    state: 'open',
    merged: false,
    title: 'infra',
    body: null,
    head: 'feature/infra-integration',
    headSha: head,
    base: 'main',
    draft: false,
    labels: [],
    reviewers: [],
    teams: [],
    autoMerge: null,
  });
  const reader = readerOf(fleet);
  const seen = await reader.read(['sentinel', 'shield', 'forge', 'gone'], new Map());
  expect(seen.get('sentinel')).toMatchObject({
    kind: 'seen',
    fullName: 'llm-dev-ops/sentinel',
    base: { ref: 'main', sha: head },
    checks: 'failing',
    record: undefined,
    pullRequests: [{ number: 7, state: 'open', checks: 'failing', base: 'main' }],
    gitUses: [
      { url: 'https://github.com/llm-dev-ops/shield', location: { path: 'Cargo.toml', line: 7 } },
      { url: 'https://github.com/llm-dev-ops/forge', location: { path: 'tool/Cargo.toml', line: 7 } },
    ],
  });
  expect(seen.get('forge')).toMatchObject({ kind: 'unreachable', why: 'llm-dev-ops/forge is archived' });
  expect(seen.get('gone')).toMatchObject({ kind: 'unreachable', why: expect.stringContaining('does not exist') });
  expect(fleet.double.violations).toEqual([]);
  const asked = fleet.double.requests.filter(({ route }) => route === 'POST /graphql');
  expect(asked).toHaveLength(3);

  // What is known of the same commit is not read again.
  const first = seen.get('sentinel');
  const known = new Map(first?.kind === 'seen' ? [['sentinel', { base: head, gitUses: first.gitUses }]] : []);
  const again = await reader.read(['sentinel'], known);
  expect(again.get('sentinel')).toEqual(first);
  expect(fleet.double.requests.filter(({ route }) => route === 'POST /graphql')).toHaveLength(4);
});
