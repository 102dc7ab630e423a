import { inheritDependency } from '../cargo/manifest/effective-dependency.js';
import type { Manifest } from '../cargo/manifest/manifest.js';
import { readManifest } from '../cargo/manifest/read-manifest.js';
import type { Repository } from '../cargo/workspace/workspace.js';
import type { InfraContext } from '../infra/questions.js';
import { belongsToIntegration } from './declared-crates.js';

/**
 * Infra entries of packages below a workspace root that neither lists nor excludes them, one sentence each. Cargo reads
 * no such package, so nothing of it is edited; but an entry that inherits what the root loses would break it once it is
 * listed.
 *
 * @param textOf the manifest after the change, by path.
 * @param isGoing whether an infra crate is to be taken out.
 */
export function leftInOrphans(
  orphans: Repository['orphans'],
  textOf: (path: string) => string,
  isGoing: (crate: string) => boolean,
  context: InfraContext,
): readonly string[] {
  const after = ({ path }: Manifest): Manifest => readManifest(textOf(path), path);
  return orphans.flatMap(({ manifest, root }) => {
    const [now, rootNow] = [after(manifest), after(root)];
    return now.dependencies.flatMap((dependency) => {
      const before = inheritDependency(dependency, manifest, root);
      // What was missing in the root before is not the change's doing.
      if (before.kind === 'dangling') return [];
      const declared = before.inherited ?? dependency;
      if (!belongsToIntegration(declared, before.declaredIn, context) || !isGoing(declared.package)) return [];
      const isInherited = before.inherited !== undefined;
      if (isInherited && inheritDependency(dependency, now, rootNow).kind === 'effective') return [];
      const { path, line } = now.document.locate(dependency.entry.range);
      const what = isInherited
        ? `inherits \`${dependency.name}\`, which ${root.path} does not have any more`
        : `still has \`${dependency.name}\``;
      return (
        `${path}:${line} ${what}. The package is no member of its workspace, so it was left as it is: take the ` +
        'entry out by hand.'
      );
    });
  });
}
