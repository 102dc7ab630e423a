import type { InputReader } from '../../domain/inputs/reader.js';
import { readSharedInputs, type SharedInputs } from '../../domain/inputs/shared.js';
import { readNamedInputs, type NamedInputs } from '../../domain/integration/named-inputs.js';

export interface ApplyPatchInputs extends SharedInputs, NamedInputs {
  readonly optionalFeature: string;
  readonly wasm: 'auto' | 'true' | 'false';
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
    ...readNamedInputs(reader),
    optionalFeature,
    wasm: reader.choice('wasm', ['auto', 'true', 'false'], 'auto'),
    docs: reader.boolean('docs', true),
    facade: reader.boolean('facade', false),
    updateLockfile: reader.boolean('update-lockfile', true),
    ...(toolchain !== undefined && { toolchain }),
    dryRun: reader.boolean('dry-run', false),
    hold: reader.boolean('hold', false),
    allowAlreadyBroken: reader.boolean('allow-already-broken', false),
  };
}
