import type { CargoAnswer } from '../../../../src/domain/audit/cargo-answer.js';
import type { Finding } from '../../../../src/domain/audit/finding.js';
import { findingsOf } from '../../../../src/domain/audit/rules.js';
import type { DependencyGraph } from '../../../../src/domain/cargo/graph/graph.js';
import { contextOf, type Scene } from '../../../support/audit-context.js';
import { answerOf } from '../../../support/cargo-answers.js';

/** What a rule says about a repository that breaks it, and about one that does not. */
export interface Case {
  readonly failing: () => readonly Finding[];
  readonly passing: () => readonly Finding[];
  /** The files that locations may name. */
  readonly files: readonly string[];
}

/** A rule that needs only the files. */
export function files(failing: Scene, passing: Scene): Case {
  return {
    failing: () => findingsOf(contextOf(failing)),
    passing: () => findingsOf(contextOf(passing)),
    files: Object.keys(failing.files),
  };
}

/** A rule that needs Cargo's answer about one repository. */
export function answers(scene: Scene, failing: CargoAnswer, passing: CargoAnswer): Case {
  const context = contextOf(scene);
  return {
    failing: () => findingsOf(context, failing),
    passing: () => findingsOf(context, passing),
    files: Object.keys(scene.files),
  };
}

/** The same, of graphs with the crates. */
export function graphs(
  scene: Scene,
  failing: DependencyGraph,
  passing: DependencyGraph,
  before?: DependencyGraph,
): Case {
  const context = contextOf(scene);
  return answers(scene, answerOf(context, failing, before), answerOf(context, passing, before));
}
