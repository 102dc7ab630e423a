import { effectiveDependency, type EffectiveDependency } from '../../cargo/manifest/effective-dependency.js';
import type { Manifest } from '../../cargo/manifest/manifest.js';
import { canonicalUrl } from '../../cargo/requirement/source.js';
import type { Workspace } from '../../cargo/workspace/workspace.js';
import { doubleNames } from '../../patch/double-names.js';
import { booleanOf, valueAt } from '../../toml/document.js';
import type { AuditContext } from '../context.js';
import { finding, type Finding } from '../finding.js';
import { formatPlace } from '../places/format-place.js';
import type { FileRules, Rule } from '../rule.js';

const twoNamesRule = {
  id: 'package-with-two-names',
  title: 'A package has two names in one manifest',
  severity: 'error',
  rationale:
    'Cargo refuses a package that depends on another one under several names, also where one of them is for ' +
    'tests, or for one platform.',
  help: 'Give both entries one name.',
} as const satisfies Rule;

const defaultFeaturesRule = {
  id: 'default-features-override',
  title: 'A member switches off default features that its workspace has on',
  severity: 'error',
  rationale:
    'From edition 2024 on Cargo refuses `default-features = false` beside `workspace = true` where the entry ' +
    'of the workspace does not say it, too.',
  help: 'Say `default-features = false` in `[workspace.dependencies]`, or leave it out in the member.',
} as const satisfies Rule;

export const refusedDependencies = {
  heading: 'Workspace safety',
  needs: 'files',
  rules: [twoNamesRule, defaultFeaturesRule],
  check,
} as const satisfies FileRules;

function check(context: AuditContext): readonly Finding[] {
  const doubled = doubleNames(context);
  const names = context.crates.map(({ name }) => name);
  return [
    ...doubled.map(({ message, location, other }) =>
      finding(twoNamesRule, { message, crates: names, locations: [location, other] }),
    ),
    ...context.workspaces.flatMap(({ workspace }) =>
      workspace.members.flatMap((member) => {
        const told = new Set(doubled.filter((one) => one.package === member).map(({ crate }) => crate));
        return [...twoNames(member, workspace, told), ...overrides(member, workspace)];
      }),
    ),
  ];
}

/** Entries for one package of one git repository: only there it is certain that both mean the same package. */
function twoNames(member: Manifest, workspace: Workspace, told: ReadonlySet<string>): readonly Finding[] {
  const first = new Map<string, EffectiveDependency>();
  return member.dependencies.flatMap((dependency) => {
    const effective = effectiveDependency(dependency, member, workspace);
    if (effective.kind !== 'effective' || effective.source.kind !== 'git') return [];
    if (told.has(effective.package)) return [];
    const { url, reference } = effective.source;
    // Two references are two packages for Cargo, which have another finding.
    const key = JSON.stringify([canonicalUrl(url), reference, effective.package]);
    const other = first.get(key) ?? effective;
    first.set(key, other);
    if (other.dependency.name === dependency.name) return [];
    const [here, there] = [dependency, other.dependency].map(({ entry }) => member.document.locate(entry.range));
    if (here === undefined || there === undefined) return [];
    return [
      finding(twoNamesRule, {
        message:
          `${formatPlace(here)} calls \`${effective.package}\` by the name \`${dependency.name}\`, and ` +
          `${formatPlace(there)} by the name \`${other.dependency.name}\`: Cargo refuses several names of one ` +
          'package. Give both entries one name.',
        locations: [here, there],
      }),
    ];
  });
}

function overrides(member: Manifest, { root }: Workspace): readonly Finding[] {
  if (Number(member.package?.edition ?? '2015') < 2024) return [];
  return member.dependencies.flatMap((dependency) => {
    if (dependency.source.kind !== 'workspace' || dependency.defaultFeatures !== false) return [];
    const shared = root.workspace?.dependencies.find(({ name }) => name === dependency.name);
    if (shared === undefined || shared.defaultFeatures === false) return [];
    const { value } = dependency.entry;
    const key = value.kind === 'table' ? valueAt(value, 'default-features') : undefined;
    const at = member.document.locate(booleanOf(key) === undefined ? dependency.entry.range : (key?.range ?? 0));
    const entry = root.document.locate(shared.entry.range);
    return [
      finding(defaultFeaturesRule, {
        message:
          `${formatPlace(at)} switches off the default features of \`${dependency.name}\`, which ` +
          `${formatPlace(entry)} has on: Cargo refuses that from edition 2024 on. Say ` +
          '`default-features = false` there, or leave it out here.',
        locations: [at, entry],
      }),
    ];
  });
}
