import type { Manifest } from '../cargo/manifest/manifest.js';
import { Failure } from '../failure.js';
import { booleanOf, entryAt } from '../toml/document.js';
import type { CrateUse } from './crate-uses.js';
import { addEntries } from './add-entries.js';
import { sourceAt, type Draft } from './draft.js';
import { setKey } from './entry-keys.js';
import { nameOf } from './participants.js';
import { addStrings } from './string-array.js';

/**
 * Makes the uses that are to be optional so, and puts them behind the Cargo feature `feature` (docs/plan.md, 14.4.1). A
 * feature of that name that is there keeps what it enables.
 *
 * @throws {Failure} `usage` when a dependency gives the feature's name to a feature already.
 */
export function putBehindFeature(draft: Draft, uses: readonly CrateUse[], feature: string): void {
  const optional = uses.filter((use) => use.wanted.optional);
  for (const manifest of new Set(optional.map((use) => use.package))) {
    const own = optional.filter((use) => use.package === manifest);
    requireFree(manifest, feature);
    for (const use of own) makeOptional(draft, use);
    const items = own.map((use) => activation(manifest, use.key));
    const document = draft.read(manifest);
    const edited =
      entryAt(document.root, 'features', feature) === undefined
        ? addEntries(document, ['features'], [{ key: feature, value: items }])
        : addStrings(document, ['features', feature], items);
    draft.write(manifest, edited, {
      kind: 'optional',
      manifest: manifest.path,
      table: ['features'],
      key: feature,
      before: sourceAt(manifest, ['features', feature]),
      message: `${nameOf(manifest)}: feature \`${feature}\` enables ${own.map(({ key }) => `\`${key}\``).join(', ')}`,
    });
  }
}

function makeOptional(draft: Draft, use: CrateUse): void {
  const at = [...use.table, use.key];
  const document = draft.read(use.package);
  if (booleanOf(entryAt(document.root, ...at, 'optional')?.value) === true) return;
  draft.write(use.package, setKey(document, at, 'optional', true), {
    kind: 'optional',
    manifest: use.package.path,
    table: use.table,
    key: use.key,
    package: use.wanted.crate.name,
    before: sourceAt(use.package, at),
    message: `${use.wanted.crate.name}: optional in \`${nameOf(use.package)}\``,
  });
}

/**
 * `dep:x`, or `x` where features name the implicit feature `x` that `dep:x` would take away, or the package is of an
 * edition before 2021 and does not use `dep:` (The Cargo Book, "Optional dependencies").
 */
function activation(manifest: Manifest, key: string): string {
  const all = manifest.features.flatMap(({ enables }) => enables);
  const explicit = all.includes(`dep:${key}`) || manifest.features.some(({ name }) => name === key);
  if (!explicit && all.includes(key)) return key;
  const old = ['2015', '2018'].includes(manifest.package?.edition ?? '2015');
  return explicit || !old || all.some((item) => item.startsWith('dep:')) ? `dep:${key}` : key;
}

function requireFree(manifest: Manifest, feature: string): void {
  const clash = manifest.dependencies.find((dependency) => dependency.optional && dependency.name === feature);
  if (clash === undefined) return;
  const location = manifest.document.locate(clash.entry.range);
  throw new Failure(
    'usage',
    `input \`optional-feature\`: \`${feature}\` is an optional dependency of ${manifest.path}`,
    {
      hint: 'Give another name for the feature.',
      locations: [location],
    },
  );
}
