import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Case } from './repositories.js';

const folder = 'test/oracles/odd-manifests/shapes';

/**
 * The shapes of large public workspaces, written anew: how they arrange tables, comments and inheritance, not what they
 * say. Each file is a workspace; `=== PATH` begins a manifest. Each is asked for crates in every placement.
 */
export const largeWorkspaces: readonly (readonly [string, Case])[] = readdirSync(folder).flatMap((name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  const manifests = [...text.matchAll(/^=== (.*)\n([^]*?)(?=^=== |(?![^]))/gm)].map(
    ([, path = '', manifest = '']) => [path, manifest] as const,
  );
  const sources = manifests
    .filter(([, manifest]) => manifest.includes('[package]\n'))
    .map(([path]) => [path.replace('Cargo.toml', 'src/lib.rs'), ''] as const);
  const files = Object.fromEntries([...manifests, ...sources]);
  const request = { crates: ['errors', 'json/wasm', 'config'], optional: [], members: 'all', hasInfra: false } as const;
  return (['auto', 'direct'] as const).map((placement): readonly [string, Case] => [
    `${name.replace('.txt', '')}, ${placement}`,
    { ...request, files, placement },
  ]);
});
