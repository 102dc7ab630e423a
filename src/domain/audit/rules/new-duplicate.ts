import { packagesByName } from '../../cargo/lockfile/by-name.js';
import type { ResolvedPackage } from '../../cargo/graph/graph.js';
import { chainTo } from '../../cargo/graph/chain.js';
import { byNameAndVersion } from '../../cargo/graph/graph-delta.js';
import { count } from '../../report/markdown.js';
import { graphChangesOf, type CargoAnswer } from '../cargo-answer.js';
import type { AuditContext } from '../context.js';
import { finding, type Finding } from '../finding.js';
import { duplicateGroups, reachedOnlyThrough, type GraphChange } from '../graph-changes.js';
import { findChainStart, locateEntries } from '../places/dependency-place.js';
import { formatPlace } from '../places/format-place.js';
import { formatWay, wayOfInfra } from '../way-of-infra.js';
import { exposedBy } from '../relevance.js';
import type { CargoRules, Rule } from '../rule.js';
import { incompatiblePackages } from './incompatible-requirement.js';

const newDuplicateRule = {
  id: 'new-duplicate',
  title: 'A package comes in a second version',
  severity: 'warning',
  rationale:
    'Two versions of one package cost build time and size, and their types do not match. A warning where the ' +
    'repository uses the package itself, a note where only other packages do.',
  help: 'Raise the repository’s requirement to the version that infra uses, where the package is its own.',
} as const satisfies Rule;

export const newDuplicate = {
  heading: 'Resolution',
  needs: 'cargo',
  rules: [newDuplicateRule],
  check,
} as const satisfies CargoRules;

function check(answer: CargoAnswer, context: AuditContext): readonly Finding[] {
  // A requirement outside of the plan's range is a finding of its own, with what the second version costs.
  const explained = incompatiblePackages(context);
  return graphChangesOf(answer).flatMap((change) => {
    const duplicates = change.delta.duplicates
      .filter(({ added }) => !explained.has(added.name))
      .map((duplicate) => ({
        ...duplicate,
        name: duplicate.added.name,
        mine: duplicate.beside.find((other) => change.own.has(other.id)),
      }));
    const ofOthers = duplicates.filter(({ mine }) => mine === undefined);
    const ofOurs = packagesByName(duplicates.filter(({ mine }) => mine !== undefined));
    return [
      ...[...ofOurs.values()].flatMap((group) => besideOwnUse(group, change, context)),
      ...besideOtherUses(ofOthers, change),
    ];
  });
}

interface Duplicate {
  readonly name: string;
  readonly added: ResolvedPackage;
  readonly beside: readonly ResolvedPackage[];
  /** The version that the repository uses itself. */
  readonly mine: ResolvedPackage | undefined;
}

function besideOwnUse(
  group: readonly Duplicate[],
  change: GraphChange,
  context: Pick<AuditContext, 'plan' | 'crates' | 'infra'>,
): readonly Finding[] {
  const { delta, own } = change;
  const mine = group[0]?.mine;
  const location = mine && own.get(mine.id);
  if (mine === undefined || location === undefined) return [];
  const versions = group.map(({ added }) => added);
  const ways = versions.map((added) => `${added.version} (${formatWay(wayOfInfra(change, added.id, context.infra))})`);
  const chains = ways.join(' and ');
  const extra = count(reachedOnlyThrough(versions, delta), 'extra package');
  const uses = `${formatPlace(location)} uses \`${mine.name}\` ${mine.version}`;
  const advice = `${sharedTypeNote(mine.name, context)} ${upgradeAdvice(mine, versions)}`;
  return [
    finding(newDuplicateRule, {
      message: `${uses}; infra brings ${chains} beside it, ${extra} in all. ${advice}`,
      locations: [location],
    }),
  ];
}

/** One note for all packages that only other packages use. */
function besideOtherUses(duplicates: readonly Duplicate[], { workspace, after }: GraphChange): readonly Finding[] {
  const [first] = duplicates;
  if (first === undefined) return [];
  const groups = duplicateGroups(duplicates);
  const list = groups.map(({ name, added, beside }) =>
    [`${name} ${added.join(' and ')}`, ...(beside.length === 0 ? [] : [`(beside ${beside.join(', ')})`])].join(' '),
  );
  const asked = findChainStart(workspace, chainTo(after, first.beside[0]?.id ?? ''));
  const gets = `The workspace of ${workspace.root.path} gets several versions of ${count(groups.length, 'package')}`;
  return [
    finding(newDuplicateRule, {
      message:
        `${gets} that only other packages use: ${list.join(', ')}. It costs build time and size; nothing ` +
        'has to be done.',
      severity: 'note',
      locations: [asked?.location ?? locateEntries(workspace)],
    }),
  ];
}

function sharedTypeNote(name: string, { plan, crates }: Pick<AuditContext, 'plan' | 'crates'>): string {
  const exposing = exposedBy(plan, crates, name).map((crate) => `\`${crate}\``);
  if (exposing.length === 0)
    return 'The plan knows of no requested crate with its types in the public API: it costs size, not correctness.';
  return (
    `${exposing.join(', ')} ${exposing.length === 1 ? 'has' : 'have'} its types in the public API, and the ` +
    'repository’s own do not match them.'
  );
}

function upgradeAdvice(mine: ResolvedPackage, versions: readonly ResolvedPackage[]): string {
  const newest = versions.toSorted(byNameAndVersion).at(-1);
  if (newest === undefined || byNameAndVersion(mine, newest) > 0)
    return 'The repository is ahead: there will be one again when infra follows.';
  return `Raise the requirement to \`${newest.version}\` to have ${versions.length === 1 ? 'one' : 'one less'}.`;
}
