import { Failure } from '../failure.js';
import { parseToml, type TomlDocument } from '../toml/document.js';
import { checkCrates, joinPhases } from './consistency.js';
import type { Plan } from './plan.js';
import { Problems } from './problems.js';
import { readPhases, readRepositories } from './read-fleet.js';
import { readCanonical, readCrates, readInfra, readSdk } from './read-workspace.js';
import { TableReader } from './table-reader.js';

/**
 * Reads a plan file: its form, and that it agrees with itself.
 *
 * @param path how messages name the file.
 * @throws {Failure} `plan` that lists every problem with line and column. Text that is not TOML is told by its first
 *   mistake only.
 */
export function loadPlan(text: string, path: string): Plan {
  const document = readDocument(text, path);
  const problems = new Problems(document);
  const root = new TableReader(problems, document.root, 'the plan');

  const infra = readInfra(root);
  const crateDrafts = readCrates(root, problems);
  checkCrates(crateDrafts, problems);
  const crates = new Map(crateDrafts.map(({ crate }) => [crate.name, crate]));
  const canonical = readCanonical(root, problems);
  const sdk = readSdk(root);
  const phaseDrafts = readPhases(root);
  const fleet = joinPhases(readRepositories(root, crates, problems), phaseDrafts, problems);
  root.end();

  problems.throwIfAny();
  return { infra, crates, canonical, ...fleet, ...(sdk && { sdk }) };
}

function readDocument(text: string, path: string): TomlDocument {
  try {
    return parseToml(text, path);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    throw new Failure('plan', error.message, {
      hint: `Correct the TOML of ${path}; docs/plan.md tells how a plan is made up. Nothing was changed.`,
      locations: error.locations,
      cause: error,
    });
  }
}
