import type { InputReader } from '../../domain/inputs/reader.js';
import { readSharedInputs, type SharedInputs } from '../../domain/inputs/shared.js';
import type { Members, Placement } from '../../domain/patch/participants.js';

export interface ApplyPatchInputs extends SharedInputs {
  readonly placement: Placement;
  readonly members: Members;
  /** Words; the plan resolves them. */
  readonly optional: readonly string[];
  readonly optionalFeature: string;
  readonly wasm: 'auto' | 'true' | 'false';
  /** Rule ids of the audit. */
  readonly fix: readonly string[];
  readonly docs: boolean;
  readonly facade: boolean;
  readonly updateLockfile: boolean;
  readonly toolchain?: string;
  readonly dryRun: boolean;
  /** Keep the journal, so that a later step can put the checkout back. */
  readonly hold: boolean;
  /** Go on when the repository did not resolve before, as long as the reason is still the same. */
  readonly allowAlreadyBroken: boolean;
}

export function readInputs(reader: InputReader): ApplyPatchInputs {
  const toolchain = reader.text('toolchain');
  const optionalFeature = reader.text('optional-feature') ?? 'infra';
  // Cargo: `restricted_names::validate_feature_name`, in the part that every edition takes.
  if (!/^[A-Za-z0-9_][A-Za-z0-9_+.-]*$/.test(optionalFeature)) {
    reader.problem('optional-feature', `\`${optionalFeature}\` is not a feature name that Cargo takes`);
  }
  return {
    ...readSharedInputs(reader),
    placement: reader.choice('placement', ['auto', 'workspace', 'direct'], 'auto'),
    members: readMembers(reader),
    optional: reader.words('optional') ?? [],
    optionalFeature,
    wasm: reader.choice('wasm', ['auto', 'true', 'false'], 'auto'),
    fix: reader.words('fix') ?? [],
    docs: reader.boolean('docs', true),
    facade: reader.boolean('facade', false),
    updateLockfile: reader.boolean('update-lockfile', true),
    ...(toolchain !== undefined && { toolchain }),
    dryRun: reader.boolean('dry-run', false),
    hold: reader.boolean('hold', false),
    allowAlreadyBroken: reader.boolean('allow-already-broken', false),
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
