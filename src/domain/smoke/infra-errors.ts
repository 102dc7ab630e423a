import { lockedInfraCommit } from '../infra/reference.js';
import { shortCrateName } from '../infra/crate-names.js';
import { closure } from '../plan/selection.js';
import type { Target } from '../target.js';
import { listed } from '../text/lists.js';
import type { StepError, StepResult } from './step.js';

/** Errors in infra's own sources: the repository cannot be adapted to them. */
export interface InfraErrors {
  /** The crates that do not compile. */
  readonly crates: readonly string[];
  readonly url: string;
  /** The commit of infra that was compiled, where a lockfile names it. */
  readonly commit?: string;
  /** Words for the input `crates` that leave these crates out; empty where nothing is left. */
  readonly without: readonly string[];
  /** Features that the crates were asked for with, as `crate/feature`. */
  readonly features: readonly string[];
}

/**
 * @param safe crates that were seen to pass together; without them, those that do not need what is broken.
 * @param lockfiles texts of the lockfiles that Cargo built with.
 */
export function findInfraErrors(
  steps: readonly StepResult[],
  target: Pick<Target, 'plan' | 'infra' | 'crates'>,
  safe: readonly string[],
  lockfiles: readonly string[],
): InfraErrors | undefined {
  const { plan, infra } = target;
  const fresh = steps.flatMap(({ fault }) => (fault?.kind === 'integration' ? fault.newErrors : []));
  const names = new Set(fresh.flatMap((error) => (isInInfra(error, plan.crates) ? (error.package ?? []) : [])));
  if (names.size === 0) return undefined;
  const goOn = target.crates.filter(({ name }) =>
    safe.length > 0 ? safe.includes(name) : closure(plan, [name]).every((needed) => !names.has(needed)),
  );
  const short = (name: string): string => shortCrateName(name, plan.crates.keys());
  const wordsOf = ({ name, features }: Target['crates'][number]): readonly string[] =>
    features.length === 0 ? [short(name)] : features.map((feature) => `${short(name)}/${feature}`);
  const sources = lockfiles.flatMap((text) =>
    [...text.matchAll(/^source = "([^"]+)"/gm)].map(([, source = '']) => source),
  );
  const commit = lockedInfraCommit(sources, { infra });
  return {
    crates: [...names],
    url: infra.url,
    ...(commit !== undefined && { commit }),
    without: goOn.flatMap(wordsOf),
    features: target.crates.filter(({ name, features }) => names.has(name) && features.length > 0).flatMap(wordsOf),
  };
}

function isInInfra({ package: name, member, environment }: StepError, crates: ReadonlyMap<string, unknown>): boolean {
  return name !== undefined && crates.has(name) && member !== true && environment === undefined;
}

/** Whose the errors are and where to report them; then how to go on without what is broken. */
export function adviseOn({ crates, url, commit, without, features }: InfraErrors): readonly string[] {
  const at = commit === undefined ? '' : ` at commit \`${commit.slice(0, 12)}\``;
  const itself = crates.length === 1 ? 'itself' : 'themselves';
  const page = url.replace(/(?:\.git)?\/*$/, '');
  const where = page.startsWith('https:') ? `at ${page}/issues` : `to whoever maintains ${page}`;
  const left = features.length === 0 ? '' : `, or ask for ${listed(crates)} without features (${listed(features)})`;
  return [
    `The errors are in ${listed(crates)} ${itself}${at}, not in this repository: report them ${where}.`,
    without.length === 0
      ? `Nothing is left to integrate until that is fixed${left}.`
      : `To go on until that is fixed, use \`crates: ${without.join(' ')}\`${left}.`,
  ];
}
