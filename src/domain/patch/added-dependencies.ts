import type { AddedDependency } from '../cargo/graph/graph-before.js';
import type { Integration } from './integration.js';

const kinds = { dependencies: 'normal', 'dev-dependencies': 'dev', 'build-dependencies': 'build' } as const;

/** What an integration adds to packages; `undefined` where it changes anything that is there already. */
export function addedDependencies({ changes }: Integration): readonly AddedDependency[] | undefined {
  if (!changes.every(({ kind }) => kind === 'added')) return undefined;
  return changes.flatMap(({ manifest, table, key }) => {
    const kind = kinds[table.at(-1) as keyof typeof kinds];
    return table[0] === 'workspace' ? [] : [{ manifest, kind, name: key }];
  });
}
