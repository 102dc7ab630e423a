import { without } from '../domain/smoke/fingerprint.js';
import { findCulprits } from '../domain/smoke/bisect.js';
import { errorsOf, type StepError, type StepName } from '../domain/smoke/step.js';
import { cratesIn, withoutCrates } from '../domain/patch/without-crates.js';
import type { Ports } from '../ports/ports.js';
import { type SmokeTree } from './run-cargo.js';
import { runStep } from './run-steps.js';
import type { StepPorts } from './step-limits.js';

/** Which crates broke it. */
export interface CulpritReport {
  readonly crates: readonly string[];
  /** The crates that may stay: they were seen to pass together. Empty where that was not tried. */
  readonly safe: readonly string[];
  /** How it was found, or why it was not. */
  readonly how: string;
}

export interface CulpritSearch {
  /** The step that the change broke. */
  readonly step: StepName;
  /** What it broke. */
  readonly wanted: readonly StepError[];
  /** Test targets that show it, by workspace folder; all where it is absent. */
  readonly only?: ReadonlyMap<string, readonly string[]>;
  /** The base in a scratch folder, which the search may write to. */
  readonly tree: SmokeTree;
  /** Manifests of the changed tree whose text differs from the base's. */
  readonly manifests: ReadonlyMap<string, string>;
  /** Names of the infra crates, lowest layer first. */
  readonly known: readonly string[];
  readonly deadline: number;
}

/**
 * Finds the infra crates that broke a step by trying halves of the list on the base, whose dependencies are built
 * already: with `cargo check` where that shows the error, else with the step itself.
 */
export async function findCulprit(search: CulpritSearch, ports: StepPorts): Promise<CulpritReport> {
  const crates = await addedCrates(search, ports);
  const [only] = crates;
  if (only === undefined) return { crates: [], safe: [], how: 'no manifest of the change adds an infra crate' };
  if (crates.length === 1) return { crates, safe: [], how: `${only} is the only crate that was added` };
  const trial = stepThatShows(search);
  const breaks = (subset: readonly string[]): Promise<boolean | undefined> =>
    tryCrates(subset, crates, trial, search, ports);
  const name = commandOf(trial);
  const whole = await breaks(crates);
  if (whole !== true) {
    const how =
      whole === undefined
        ? 'the time limit was reached'
        : `\`${name}\` passes on the base with all of the crates: what else the change does broke ${search.step}`;
    return { crates: [], safe: [], how };
  }
  const found = await findCulprits(crates, breaks);
  if (found === undefined) return { crates: [], safe: [], how: 'the time limit was reached before it was found' };
  return {
    crates: found.culprits,
    safe: found.safe,
    how: `found with ${found.tried + 1} runs of \`${name}\` on subsets of the ${crates.length} crates`,
  };
}

/** What the compiler complains about while it compiles for this machine is seen by `cargo check`, which is faster. */
function stepThatShows({ step, wanted }: CulpritSearch): StepName {
  const isChecked = wanted.some(
    ({ kind, code, stage }) => (kind === 'compiler' && code !== undefined) || stage === 'script' || stage === 'start',
  );
  return step === 'build' && isChecked ? 'check' : step;
}

function commandOf(step: StepName): string {
  return {
    check: 'cargo check',
    build: 'cargo build',
    test: 'cargo test',
    wasm: 'cargo build --target wasm32-unknown-unknown',
    typescript: 'the TypeScript build',
  }[step];
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

/** Whether a step on the base with only `subset` shows one of the `wanted` errors; `undefined` out of time. */
async function tryCrates(
  subset: readonly string[],
  all: readonly string[],
  step: StepName,
  { tree, manifests, deadline, wanted, only }: CulpritSearch,
  ports: Pick<Ports, 'clock'> & StepPorts,
): Promise<boolean | undefined> {
  const left = new Set(all.filter((name) => !subset.includes(name)));
  await ports.scratch.write(
    tree.root,
    new Map([...manifests].map(([path, text]) => [path, withoutCrates(text, path, left)])),
  );
  const limits = { deadline, label: subset.join(', ') || 'no crate', ...(only && { only }) };
  const result = await runStep(step, tree, limits, ports);
  if (result.state === 'not-run' || result.commands.some((command) => command.timedOut)) return undefined;
  return without(wanted, errorsOf(result)).length < wanted.length;
}
