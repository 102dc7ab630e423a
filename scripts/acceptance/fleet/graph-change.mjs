import { dirname } from 'node:path';

/** What two answers of `cargo metadata` differ in, with none of the code that the audit has for it. */
export function graphChange(before, after) {
  const old = packagesOf(before);
  const now = packagesOf(after);
  const names = [...now.values()].map(({ name }) => name);
  const added = [...now].flatMap(([slot, found]) => (old.has(slot) ? [] : [found]));
  const changed = [...now].flatMap(([slot, { name, version }]) => {
    const earlier = old.get(slot);
    return earlier === undefined || earlier.version === version ? [] : [`${name} ${earlier.version} -> ${version}`];
  });
  return {
    added: added.map(text).toSorted(),
    removed: [...old].flatMap(([slot, found]) => (now.has(slot) ? [] : [text(found)])).toSorted(),
    changed: changed.toSorted(),
    duplicates: added
      .filter(({ name }) => names.indexOf(name) !== names.lastIndexOf(name))
      .map(text)
      .toSorted(),
    features: featureChanges(old, now, before, after),
    packages: `${old.size} -> ${now.size}`,
  };
}

/** Of the packages that stay, as `name version +on -off`. */
function featureChanges(old, now, before, after) {
  const [had, has] = [before, after].map(
    ({ resolve }) => new Map(resolve.nodes.map(({ id, features }) => [id, features])),
  );
  const changes = [...now].flatMap(([slot, { id, name, version }]) => {
    const earlier = old.has(slot) ? had.get(old.get(slot).id) : undefined;
    return earlier === undefined
      ? []
      : featureText({ name, version }, without(has.get(id), earlier), without(earlier, has.get(id)));
  });
  return changes.toSorted();
}

function featureText({ name, version }, enabled, disabled) {
  if (enabled.length + disabled.length === 0) return [];
  const words = [
    ...enabled.toSorted().map((feature) => `+${feature}`),
    ...disabled.toSorted().map((feature) => `-${feature}`),
  ];
  return [[`${name} ${version}`, ...words].join(' ')];
}

function without(features, others) {
  return features.filter((feature) => !others.includes(feature));
}

/** The same out of a workspace of the audit's report. A package that only has another commit is not another version. */
export function reportedChange({ added, removed, changed, duplicates, features, packages }) {
  return {
    added: added.map(text).toSorted(),
    removed: removed.map(text).toSorted(),
    changed: changed
      .filter(({ before, after }) => before !== after)
      .map(({ name, before, after }) => `${name} ${before} -> ${after}`)
      .toSorted(),
    duplicates: duplicates.map(({ name, added: version }) => `${name} ${version}`).toSorted(),
    features: features.flatMap((found) => featureText(found, found.enabled, found.disabled)).toSorted(),
    packages: `${packages.before} -> ${packages.after}`,
  };
}

const text = ({ name, version }) => `${name} ${version}`;

/**
 * Cargo takes one version of a name and source in each compatibility class; a package of the repository is one folder.
 */
function packagesOf({ packages, workspace_root: root }) {
  return new Map(
    packages.map((found) => {
      const { name, version, source } = found;
      const slot =
        source === null
          ? [name, dirname(found.manifest_path).replace(root, '.')]
          : [name, source.replace(/#.*$/, ''), compatible(version)];
      return [slot.join(' '), found];
    }),
  );
}

function compatible(version) {
  const [major, minor, patch] = version.split(/[.+-]/);
  if (major !== '0') return major;
  return minor === '0' ? `0.0.${patch}` : `0.${minor}`;
}
