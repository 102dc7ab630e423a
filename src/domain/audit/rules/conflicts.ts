import type { CargoError, CargoErrorKind } from '../../cargo/error/cargo-error.js';
import type { Workspace } from '../../cargo/workspace/workspace.js';
import { describeMoves, updateCommand, type Unlock } from '../../cargo/error/unlock.js';
import type { CargoAnswer } from '../cargo-answer.js';
import type { Location } from '../../failure.js';
import { describeConflict, locateConflict } from '../conflict.js';
import type { AuditContext } from '../context.js';
import { finding, type Finding, type Remedy } from '../finding.js';
import { describeChain } from '../places/dependency-place.js';
import { formatPlace } from '../places/format-place.js';
import type { CargoRules, Rule } from '../rule.js';

const linksConflictRule = {
  id: 'links-conflict',
  title: 'Two packages link the same native library',
  severity: 'error',
  rationale: 'Cargo allows one package per `links` value in a graph.',
  help:
    'Bring both sides to versions that share the package: raise the older one, or put the infra crate that ' +
    'brings the other behind a Cargo feature (`optional`) that is off beside it.',
  fixable: true,
} as const satisfies Rule;

const exactPinRule = {
  id: 'exact-pin',
  title: 'An exact requirement stands in the way',
  severity: 'error',
  rationale:
    'A requirement such as `=1.2.3` excludes every version that the other side accepts, within one ' +
    'compatibility range.',
  help: 'Loosen the requirement, or tell the infra team why it has to be exact.',
  fixable: true,
} as const satisfies Rule;

const missingPackageRule = {
  id: 'missing-package',
  title: 'A package does not exist where it is looked for',
  severity: 'error',
  rationale: 'The source, a registry or a git repository, has no package of that name.',
  help: 'Correct the name or the source.',
} as const satisfies Rule;

const missingFeatureRule = {
  id: 'missing-feature',
  title: 'A feature does not exist',
  severity: 'error',
  rationale: 'The package has no feature of that name in any version that is allowed.',
  help: 'Correct the name where it is asked for: in the manifest, in the plan, or in the input `crates`.',
} as const satisfies Rule;

const unsatisfiableVersionRule = {
  id: 'unsatisfiable-version',
  title: 'No version satisfies all requirements',
  severity: 'error',
  rationale:
    'The requirements on the two chains exclude each other, or no such version was published. Cargo also ' +
    'keeps what a committed Cargo.lock has: where only that is in the way, the message has the ' +
    '`cargo update` that was tried and solves it; the fix is that.',
  help:
    'Change the requirement that stands in the way; where it is not the repository’s own, update the ' +
    'package that has it.',
  fixable: true,
} as const satisfies Rule;

const unreachableSourceRule = {
  id: 'unreachable-source',
  title: 'A source cannot be reached',
  severity: 'error',
  rationale:
    'The repository names a git repository or registry that this machine cannot read: it does not exist, is ' +
    'private, or the network is down.',
  help: 'Correct the URL, or give cargo access to it (the secret `INFRA_READ_TOKEN` of the workflows).',
} as const satisfies Rule;

const rustVersionConflictRule = {
  id: 'rust-version-conflict',
  title: 'No version supports the Rust version',
  severity: 'error',
  rationale: 'Every version that is allowed needs a newer Rust than the repository or the toolchain has.',
  help: 'Raise `rust-version` or the toolchain.',
} as const satisfies Rule;

const unresolvableRule = {
  id: 'unresolvable',
  title: 'Cargo cannot resolve the graph',
  severity: 'error',
  rationale: 'Cargo refuses for a reason that is none of the known classes; its own text is in the message.',
  help: 'Follow Cargo’s text.',
} as const satisfies Rule;

export const conflicts = {
  heading: 'Resolution',
  needs: 'cargo',
  rules: [
    linksConflictRule,
    exactPinRule,
    missingPackageRule,
    missingFeatureRule,
    unsatisfiableVersionRule,
    unreachableSourceRule,
    rustVersionConflictRule,
    unresolvableRule,
  ],
  check,
} as const satisfies CargoRules;

/** Ids of the rules that tell of a graph which Cargo cannot resolve with infra. */
export const conflictRules: ReadonlySet<string> = new Set(conflicts.rules.map(({ id }) => id));

const ruleOfKind: Readonly<Record<CargoErrorKind, Rule>> = {
  'links-conflict': linksConflictRule,
  'exact-pin': exactPinRule,
  'missing-package': missingPackageRule,
  'missing-feature': missingFeatureRule,
  'unsatisfiable-version': unsatisfiableVersionRule,
  'unreachable-source': unreachableSourceRule,
  msrv: rustVersionConflictRule,
  'missing-target': unresolvableRule,
  cycle: unresolvableRule,
  manifest: unresolvableRule,
  unknown: unresolvableRule,
};

/** Workspaces that do not resolve with infra although they did before. */
function check({ workspaces, safe }: CargoAnswer, { crates }: AuditContext): readonly Finding[] {
  const best = new Set(safe?.sets[0]?.map(({ name }) => name));
  const blocked = crates.map(({ name }) => name).filter((name) => !best.has(name));
  return workspaces.flatMap(({ workspace, before, after, unlock }) => {
    if (before.kind === 'failed' || after.kind === 'resolved') return [];
    const { error } = after;
    const rule = ruleOfKind[error.kind];
    const wayOut = unlock === undefined ? loosenPin(error, workspace) : { remedy: unlockRemedy(unlock, rule) };
    const known = knownFeatures(error);
    const next = `${known}${wayOut?.remedy.text ?? requestedFeature(error, crates) ?? rule.help}`;
    const conflict = describeConflict(error, workspace);
    return [
      finding(rule, {
        message: `With infra, Cargo cannot resolve the workspace of ${workspace.root.path}: ${conflict} ${next}`,
        crates: blocked,
        locations: locateConflict(error, workspace),
        ...wayOut,
      }),
    ];
  });
}

/** Newer versions of Cargo list them where none is alike. */
function knownFeatures({ kind, package: name, candidates, explanation }: CargoError): string {
  const features = kind === 'missing-feature' && name !== undefined ? (candidates ?? []) : [];
  const others = features.filter((feature) => !explanation.includes(`\`${feature}\``));
  return others.length === 0 ? '' : `It has ${others.map((feature) => `\`${feature}\``).join(', ')}. `;
}

/** A feature that no manifest asks for but the plan or the call does: that is where it is corrected. */
function requestedFeature(
  { kind, package: name, feature }: CargoError,
  crates: AuditContext['crates'],
): string | undefined {
  if (kind !== 'missing-feature' || feature === undefined) return undefined;
  const isRequested = crates.some((crate) => crate.name === name && crate.features.includes(feature));
  return isRequested
    ? `The plan or the input \`crates\` requests \`${name}/${feature}\`: correct it there.`
    : undefined;
}

/** The manifests allow what the lockfile does not. */
function unlockRemedy(unlock: Unlock, { id }: Rule): Remedy {
  const strategy = 'precise';
  const only = 'No requirement is in the way, only Cargo.lock';
  if (unlock.kind === 'anew') {
    return { strategy, text: `${only}: delete it, integrate, and commit the one that Cargo writes.` };
  }
  const command = updateCommand(unlock);
  const [run, it] =
    unlock.kind === 'all'
      ? ['run', 'it']
      : [`with ${describeMoves(unlock)} Cargo resolves the graph. Run`, 'Cargo.lock'];
  const itself = `or let apply-patch do it in a commit of its own with \`fix: ${id}\``;
  return { strategy, text: `${only}: ${run} \`${command}\`, commit ${it}, and run again, ${itself}.`, command };
}

/** The repository's own exact requirement, without the `=`: the smallest edit that lets Cargo choose. */
export function loosenPin(
  error: CargoError,
  workspace: Workspace,
): { readonly fix: NonNullable<Finding['fix']>; readonly remedy: Remedy; readonly location: Location } | undefined {
  if (error.kind !== 'exact-pin') return undefined;
  for (const chain of [error.chain, ...error.conflicting]) {
    const { asked } = describeChain(workspace, chain);
    const pinned = /^=\s*(.+)$/.exec(asked?.requirement ?? '')?.[1];
    if (asked?.written === undefined || pinned === undefined) continue;
    const title = `Ask for \`${pinned}\` or compatible instead of exactly that`;
    return {
      fix: { title, edits: [{ ...asked.written, text: `"${pinned}"` }] },
      remedy: {
        strategy: 'upgrade',
        text:
          `Loosen the exact requirement in ${formatPlace(asked.location)} to \`${pinned}\`; Cargo.lock keeps ` +
          'what is built the same for everybody.',
      },
      location: asked.location,
    };
  }
  return undefined;
}
