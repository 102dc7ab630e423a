import { sha256 } from '../../src/domain/text/sha256.js';
import type { ChangeSet, FileChange } from '../../src/domain/change-set/change-set.js';
import { commitChangeOf } from '../../src/domain/change-set/write.js';
import type { ChangedFile } from '../../src/domain/change-set/changed-file.js';

export const manifestBefore = `[package]
name = "sample"
version = "0.1.0"
edition = "2021"

[dependencies]
`;
export const manifestAfter =
  `${manifestBefore}infra-errors = { git = "https://github.com/llm-dev-ops/infra", version = "0.1", branch = ` +
  `"main" }\n`;
export const documentText = '# Infra Crate Dependencies\n\n- infra-errors\n';

export const dependencyMessage = `feat(deps): integrate infra-errors

Infra-Integration: 0123456789ab
Infra-Crates: infra-errors
Infra-Ref: branch:main`;
export const documentMessage = 'docs: describe the infra crates in use\n\nInfra-Integration: 0123456789ab';

/** A change set as apply-patch makes it for a small package: a commit of dependencies and one of documentation. */
export function makeChangeSet(overrides: Partial<ChangeSet> = {}): ChangeSet {
  return {
    version: 1,
    action: 'commit',
    repository: 'octo-org/sample',
    base: { ref: 'main', sha: 'a'.repeat(40) },
    branch: 'feature/infra-integration',
    title: 'feat(deps): integrate infra-errors',
    body: '## Integrates infra-errors\n\nNo duplicates.\n',
    commits: [
      makeCommit(dependencyMessage, { path: 'Cargo.toml', before: manifestBefore, after: manifestAfter }),
      makeCommit(documentMessage, { path: 'INFRA_DEPENDENCIES.md', before: null, after: documentText }),
    ],
    ...overrides,
  };
}

export function makeCommit(message: string, ...edits: readonly ChangedFile[]): ChangeSet['commits'][number] {
  const commit = commitChangeOf(message, edits);
  if (commit === undefined) throw new Error('these edits change nothing');
  return commit;
}

/** One file whose hashes fit its text, in a change set of its own. */
export function withFile(file: Partial<FileChange> & { readonly path: string }): ChangeSet {
  const text = file.text === undefined ? documentText : file.text;
  const after = text === null ? null : sha256(text);
  const whole: FileChange = { mode: '100644', before: null, after, text, ...file };
  return makeChangeSet({ commits: [{ message: documentMessage, files: [whole] }] });
}
