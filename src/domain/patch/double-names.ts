import { effectiveDependency } from '../cargo/manifest/effective-dependency.js';
import type { Dependency, Manifest } from '../cargo/manifest/manifest.js';
import { formatLocation, type Location } from '../failure.js';
import { infraDeclarations, type DeclarationContext } from '../infra/declarations.js';

/** An infra crate under two names in one manifest: taken from one source, Cargo refuses it. */
export interface DoubleName {
  readonly crate: string;
  readonly package: Manifest;
  readonly location: Location;
  /** The place of the other name. */
  readonly other: Location;
  readonly message: string;
}

/**
 * Packages that have an infra crate under several names. From several sources Cargo takes them for several packages;
 * all infra entries get one source, so then they are one.
 */
export function doubleNames(context: DeclarationContext): readonly DoubleName[] {
  const declared = new Set(
    infraDeclarations(context)
      .filter(({ crate, origin }) => crate !== undefined || origin === 'infra')
      .map(({ dependency }) => dependency),
  );
  return context.workspaces.flatMap(({ workspace }) =>
    workspace.members.flatMap((member) => {
      const first = new Map<string, Dependency>();
      return member.dependencies.flatMap((dependency): readonly DoubleName[] => {
        const effective = effectiveDependency(dependency, member, workspace);
        if (effective.kind !== 'effective' || !declared.has(effective.inherited ?? dependency)) return [];
        const other = first.get(effective.package) ?? dependency;
        first.set(effective.package, other);
        return other.name === dependency.name ? [] : [doubleName(effective.package, member, dependency, other)];
      });
    }),
  );
}

function doubleName(crate: string, member: Manifest, one: Dependency, other: Dependency): DoubleName {
  const [location, there] = [one, other].map(({ entry }) => member.document.locate(entry.range));
  if (location === undefined || there === undefined) throw new TypeError('two entries have two places');
  const message =
    `${formatLocation(there)} calls \`${crate}\` by the name \`${other.name}\`, and ${formatLocation(location)} by ` +
    `the name \`${one.name}\`: with one source for all infra crates they are one package, and Cargo refuses several ` +
    'names of one. Give both entries one name.';
  return { crate, package: member, location, other: there, message };
}
