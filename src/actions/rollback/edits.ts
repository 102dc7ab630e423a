import type { Manifest } from '../../domain/cargo/manifest/manifest.js';
import { readManifest } from '../../domain/cargo/manifest/read-manifest.js';
import type { UndoneBy } from '../../domain/rollback/layer.js';
import type { ResultFile, RollbackPorts } from './outcome.js';

/** Files with their new texts while a mode works on them; `null` for one that goes. */
export type Edits = Map<string, { readonly text: string | null; readonly by: UndoneBy }>;

/** A manifest as the edits leave it. */
export function edited({ path, document }: Manifest, edits: Edits): Manifest {
  return readManifest(edits.get(path)?.text ?? document.text, path);
}

/** What the edits leave of manifests, as text by path. */
export function textOfManifest(manifests: readonly Manifest[], edits: Edits): (path: string) => string {
  const texts = new Map(manifests.map((manifest) => [manifest.path, manifest.document.text]));
  return (path) => edits.get(path)?.text ?? texts.get(path) ?? '';
}

/** The edits as files; those that change nothing are left out. */
export async function resultFiles(edits: Edits, { checkout }: RollbackPorts): Promise<readonly ResultFile[]> {
  const files = await Promise.all(
    [...edits].map(async ([path, { text, by }]): Promise<ResultFile> => {
      const before = (await checkout.readIfPresent(path)) ?? null;
      return { path, before, after: text, by };
    }),
  );
  return files.filter(({ before, after }) => before !== after).toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
