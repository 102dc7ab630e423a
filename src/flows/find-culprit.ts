import { newErrors } from '../domain/smoke/blame.js';
import { findCulprits } from '../domain/smoke/bisect.js';
import { errorsOf, type StepError, type StepResult } from '../domain/smoke/step.js';
import { cratesIn, withoutCrates } from '../domain/patch/without-crates.js';
import type { Ports } from '../ports/ports.js';
import { runStep, type SmokeTree, type StepPorts } from './run-steps.js';

/** Which crates broke it. */
export interface CulpritReport {
  readonly crates: readonly string[];
  /** The crates that may stay: `cargo check` passes with all of them. Empty where that was not tried. */
  readonly safe: readonly string[];
  /** How it was found, or why it was not. */
  readonly how: string;
}

export interface CulpritSearch {
  /** The step that the change broke, and the same step on the base. */
  readonly head: StepResult;
  readonly base: StepResult | undefined;
  /** The base in a scratch folder, which the search may write to. */
  readonly tree: SmokeTree;
  /** Manifests of the changed tree whose text differs from the base's. */
  readonly manifests: ReadonlyMap<string, string>;
  /** Names of the infra crates, lowest layer first. */
  readonly known: readonly string[];
  readonly deadline: number;
}

/**
 * Finds the infra crates that broke a step by trying halves of the list with `cargo check` on the base, whose
 * dependencies are built already.
 */
export async function findCulprit(search: CulpritSearch, ports: StepPorts): Promise<CulpritReport> {
  const crates = await addedCrates(search, ports);
  const [only] = crates;
  if (only === undefined) return { crates: [], safe: [], how: 'no manifest of the change adds an infra crate' };
  if (crates.length === 1) return { crates, safe: [], how: `${only} is the only crate that was added` };
  const wanted = newErrors(errorsOf(search.head), search.base ? errorsOf(search.base) : []);
  const breaks = (subset: readonly string[]): Promise<boolean | undefined> =>
    tryCrates(subset, crates, wanted, search, ports);
  const whole = await breaks(crates);
  if (whole !== true) {
    const how =
      whole === undefined
        ? 'the time limit was reached'
        : `\`cargo check\` passes with all of them; ${search.head.step} fails for another reason`;
    return { crates: [], safe: [], how };
  }
  const found = await findCulprits(crates, breaks);
  if (found === undefined) return { crates: [], safe: [], how: 'the time limit was reached before it was found' };
  return {
    crates: found.culprits,
    safe: found.safe,
    how: `found by ${found.tried + 1} runs of \`cargo check\` with parts of the list of ${crates.length}`,
  };
}

/** Crates that the changed manifests have and the base's do not, lowest layer first. */
async function addedCrates({ manifests, known, tree }: CulpritSearch, ports: StepPorts): Promise<readonly string[]> {
  const names = new Set(known);
  const added = new Set<string>();
  for (const [path, text] of manifests) {
    const before = await ports.scratch.read(`${tree.root}/${path}`);
    const old = new Set(before === undefined ? [] : cratesIn(before, path, names));
    for (const name of cratesIn(text, path, names)) if (!old.has(name)) added.add(name);
  }
  return known.filter((name) => added.has(name));
}

/** Whether `cargo check` on the base with only `subset` shows one of the `wanted` errors; `undefined` out of time. */
async function tryCrates(
  subset: readonly string[],
  all: readonly string[],
  wanted: readonly StepError[],
  { tree, manifests, deadline }: CulpritSearch,
  ports: Pick<Ports, 'clock'> & StepPorts,
): Promise<boolean | undefined> {
  const left = new Set(all.filter((name) => !subset.includes(name)));
  await ports.scratch.write(
    tree.root,
    new Map([...manifests].map(([path, text]) => [path, withoutCrates(text, path, left)])),
  );
  const result = await runStep('check', tree, { deadline, label: subset.join(', ') || 'no crate' }, ports);
  if (result.state === 'not-run' || result.commands.some((command) => command.timedOut)) return undefined;
  const errors = errorsOf(result);
  return newErrors(wanted, errors).length < wanted.length;
}
