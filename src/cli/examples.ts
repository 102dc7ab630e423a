/** One call of each action and command that works as it stands, once the paths and names in it are the reader's. */
export const examples: ReadonlyMap<string, readonly string[]> = new Map([
  ['integrate', ['--crates', 'errors config json', '--working-directory', '../my-repository']],
  ['audit-deps', ['--crates', 'errors http/client', '--mode', 'static', '--working-directory', '../my-repository']],
  ['apply-patch', ['--crates', 'errors config json', '--dry-run', '--working-directory', '../my-repository']],
  ['smoke-test', ['--steps', 'check test', '--working-directory', '../my-repository']],
  ['wasm-build', ['--size-budget', '300 KB', '--working-directory', '../my-repository']],
  [
    'rollback',
    ['--mode', 'partial', '--crates', 'otel', '--reason', 'spans are lost', '--working-directory', '../my-repository'],
  ],
  [
    'open-pull-request',
    ['--change-set', '/tmp/change-set.json', '--repository', 'my-organisation/my-repository', '--dry-run'],
  ],
  ['fleet', ['--folder', '../checkouts', '--output', '../fleet']],
  ['plan', ['--plan', 'plan/infra.toml', '--infra', '../infra', '--against', 'HEAD']],
  ['doctor', ['--phases', '1']],
  ['caller', ['--repository', 'forge']],
  ['fleet-plan', ['--phases', '1', '--folder', '../checkouts']],
  ['fleet-report', ['--results', '../results', '--folder', '../checkouts', '--dry-run']],
]);

/** Words of a command line as a shell wants them. */
export function quoted(words: readonly string[]): string {
  return words
    .map((word) => (/^[\w./:@%+=,-]+$/.test(word) ? word : `"${word.replace(/["\\$`]/g, '\\$&')}"`))
    .join(' ');
}
