import type { Plan } from '../../domain/plan/plan.js';
import { shortCrateName } from '../../domain/infra/crate-names.js';
import { facadePath } from '../../domain/infra/own-files.js';
import { posix } from 'node:path';
import { renderFacade, type FacadeCrate } from '../../domain/docs/facade.js';
import type { Manifest } from '../../domain/cargo/manifest/manifest.js';
import type { CrateUse } from '../../domain/patch/crate-uses.js';
import type { ChangedFile } from '../../domain/change-set/changed-file.js';
import type { Integration } from '../../domain/patch/integration.js';
import type { Ports } from '../../ports/ports.js';

/** What the names in a facade follow from. */
interface FacadeNaming {
  readonly crates: Plan['crates'];
  readonly optionalFeature: string;
}

/**
 * The facade modules of the packages that use the crates and have a library or a program in `src` (docs/plan.md,
 * 14.4.2).
 */
export async function writeFacades(
  { uses }: Integration,
  naming: FacadeNaming,
  { checkout }: Pick<Ports, 'checkout'>,
): Promise<readonly ChangedFile[]> {
  const present = new Set(await checkout.files());
  // By file: a package behind a link is written where it is.
  const packages = [...new Map(uses.map((use) => [use.package.path, use.package])).values()].filter(({ path }) =>
    ['src/lib.rs', 'src/main.rs'].some((root) => present.has(posix.join(posix.dirname(path), root))),
  );
  const files = await Promise.all(packages.map((manifest) => facadeOf(manifest, uses, naming, checkout)));
  return files.filter(({ before, after }) => before !== after);
}

async function facadeOf(
  manifest: Manifest,
  uses: readonly CrateUse[],
  naming: FacadeNaming,
  checkout: Ports['checkout'],
): Promise<ChangedFile> {
  const path = facadePath(manifest.path);
  const before = await checkout.readIfPresent(path);
  const crates = uses.filter((use) => use.package === manifest).map((use) => facadeCrate(use, naming));
  return { path, before: before ?? null, after: renderFacade(crates, before) };
}

function facadeCrate(
  { key, targets, wanted: { crate, optional } }: CrateUse,
  { crates, optionalFeature }: FacadeNaming,
): FacadeCrate {
  const cfgs = targets.flatMap((target) => /^cfg\(([\s\S]*)\)$/.exec(target)?.[1] ?? []);
  const cfg = cfgs.length > 1 ? `any(${cfgs.join(', ')})` : cfgs[0];
  return {
    name: shortCrateName(crate.name, crates.keys()),
    import: crate.usage.import,
    codeName: key.replaceAll('-', '_'),
    conditions: [...(cfg === undefined ? [] : [cfg]), ...(optional ? [`feature = "${optionalFeature}"`] : [])],
  };
}
