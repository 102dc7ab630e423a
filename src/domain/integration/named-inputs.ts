import { fixableRules } from '../audit/fixes.js';
import { Failure } from '../failure.js';
import type { InputReader } from '../inputs/reader.js';
import { participations, type Members, type Placement } from '../patch/participants.js';
import { readCrateWords } from '../plan/crate-words.js';
import type { Target } from '../target.js';
import { listed } from '../text/lists.js';
import { nearest, suggestion } from '../text/nearest.js';

/** Inputs that name crates, packages and rules: whether they are right shows once plan and repository are read. */
export interface NamedInputs {
  readonly placement: Placement;
  readonly members: Members;
  /** Words; the plan resolves them. */
  readonly optional: readonly string[];
  /** Rule ids of the audit. */
  readonly fix: readonly string[];
}

export function readNamedInputs(reader: InputReader): NamedInputs {
  return {
    placement: reader.choice('placement', ['auto', 'workspace', 'direct'], 'auto'),
    members: readMembers(reader),
    optional: reader.words('optional') ?? [],
    fix: reader.words('fix') ?? [],
  };
}

function readMembers(reader: InputReader): Members {
  const words = reader.words('members') ?? ['auto'];
  const [first] = words;
  if (words.length === 1 && (first === 'auto' || first === 'all')) return first;
  const mixed = words.find((word) => word === 'auto' || word === 'all');
  if (mixed !== undefined) reader.problem('members', `\`${mixed}\` stands alone or not at all`);
  return words;
}

/** Everything that is wrong with them; it takes no Cargo to know. */
export function problemsOfNames(
  { placement, members, optional, fix }: NamedInputs,
  { plan, crates, workspaces, planned }: Target,
): readonly string[] {
  const words = readCrateWords(optional, plan.crates);
  const missing = words.crates.filter(({ name }) => !crates.some((crate) => crate.name === name));
  return [
    ...words.problems.map(({ message }) => `input \`optional\`: ${message}`),
    ...missing.map(({ name }) => `input \`optional\`: \`${name}\` is not among the crates to integrate`),
    ...fix.filter((rule) => !fixableRules.includes(rule)).map(unknownRule),
    ...messageOf(() => participations(workspaces, { members, placement, planned: planned?.members, plan })),
  ];
}

function unknownRule(rule: string): string {
  const near = nearest(rule, fixableRules);
  return (
    `input \`fix\`: \`${rule}\` is not a rule with fixes` +
    (suggestion(near) || `. Accepted values: ${listed(fixableRules)}`)
  );
}

function messageOf(choose: () => unknown): readonly string[] {
  try {
    choose();
    return [];
  } catch (error) {
    if (!(error instanceof Failure && error.code === 'usage')) throw error;
    return error.message.split('\n');
  }
}
