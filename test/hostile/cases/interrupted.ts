import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../../src/domain/text/sha256.js';
import { documentMessage, makeChangeSet, makeCommit } from '../../support/change-sets.js';
import { gitIn, plainManifest, type HostileCase, type Places } from '../../support/hostile-world.js';

const entry = 'infra-errors = { git = "https://github.com/llm-dev-ops/infra", version = "0.1" }\n';

function changeSet(at: Places): Record<string, string> {
  const sha = gitIn(at, at.repository, 'rev-parse', 'HEAD').trim();
  const commits = [
    makeCommit(
      documentMessage,
      { path: 'Cargo.toml', before: plainManifest, after: `${plainManifest}${entry}` },
      { path: 'INFRA_DEPENDENCIES.md', before: null, after: '# Infra\n' },
      { path: 'new/docs/README.md', before: null, after: '# Docs\n' },
    ),
  ];
  const text = JSON.stringify({ ...makeChangeSet(), base: { ref: 'main', sha }, commits });
  const path = join(at.root, 'change-set.json');
  writeFileSync(path, text);
  return { 'change-set': path, 'change-set-digest': sha256(text) };
}

const plan = `[infra]
url = "https://github.com/llm-dev-ops/infra"

[crates.infra-errors]
version = "0.1.0"
layer = 0
purpose = "Errors"

[repositories.work]
category = "X"
purpose = "X"
crates = ["errors"]
`;

/** What each action that writes does, in the smallest repository. */
export const interrupted: readonly HostileCase[] = [
  {
    name: 'audit-deps with a report and a SARIF file',
    action: 'audit-deps',
    inputs: ({ temp }) => ({
      mode: 'static',
      'report-file': join(temp, 'infra-actions', 'report.json'),
      'sarif-file': join(temp, 'infra-actions', 'audit.sarif'),
    }),
    exit: 0,
  },
  { name: 'apply-patch', action: 'apply-patch', inputs: () => ({ 'update-lockfile': 'false' }), exit: 0 },
  { name: 'apply-change-set', action: 'apply-change-set', inputs: changeSet, exit: 0 },
  {
    name: 'rollback',
    action: 'rollback',
    files: () => ({ 'Cargo.toml': `${plainManifest}${entry}` }),
    inputs: () => ({ mode: 'partial', reason: 'test', verify: 'false' }),
    exit: 0,
  },
  {
    name: 'fleet-report',
    action: 'fleet-report',
    prepare: ({ root }) => writeFileSync(join(root, 'plan.toml'), plan),
    inputs: ({ root }) => ({
      folder: root,
      plan: join(root, 'plan.toml'),
      repositories: 'work',
      crates: '',
      repository: '',
      mode: 'audit',
      issue: 'false',
      'ledger-branch': '',
    }),
    exit: 0,
  },
];
